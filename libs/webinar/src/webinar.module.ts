import { Module } from '@nestjs/common';
import { FileScanner } from '@guildhall/kernel';
import { IdentityModule } from '@guildhall/identity';
import { AttendeeLoader } from './attendee/attendee.loader.js';
import { AttendeeQueries } from './attendee/attendee.queries.js';
import { AttendeeResolver, WebinarAttendeeResolver } from './attendee/attendee.resolver.js';
import { AttendeeService } from './attendee/attendee.service.js';
import { FateResolver } from './fate/fate.resolver.js';
import { FateService } from './fate/fate.service.js';
import { FateWriter } from './fate/fate.writer.js';
import { MergeService } from './fate/merge.service.js';
import { UndoService } from './fate/undo.service.js';
import { MoveService } from './question/move.service.js';
import { LiveQuestionEntity } from './question/question.entity.js';
import { QuestionQueries } from './question/question.queries.js';
import { QuestionReader } from './question/question.reader.js';
import { QuestionRepository } from './question/question.repository.js';
import { QuestionResolver, WebinarQuestionsResolver } from './question/question.resolver.js';
import { QuestionService } from './question/question.service.js';
import { AttendeeMerge } from './attendee/attendee.merge.js';
import { PersonalLinks } from './registration/personal-link.js';
import { PersonalService } from './registration/personal.service.js';
import { RegistrationLetters } from './registration/registration.letters.js';
import { RegistrationMails } from './registration/registration.mails.js';
import { RegistrationQueries } from './registration/registration.queries.js';
import { RegistrationResolver } from './registration/registration.resolver.js';
import { RegistrationService } from './registration/registration.service.js';
import { ReminderChore } from './registration/reminder.chore.js';
import { Seats } from './registration/seats.js';
import { RehearsalResolver } from './rehearsal/rehearsal.resolver.js';
import { RehearsalService } from './rehearsal/rehearsal.service.js';
import { StageQueries } from './stage/stage.queries.js';
import { StageQuestionResolver, StageResolver } from './stage/stage.resolver.js';
import { StageService } from './stage/stage.service.js';
import { SeriesResolver } from './series/series.resolver.js';
import { SeriesService } from './series/series.service.js';
import { SlidesChore } from './slides/slides.chore.js';
import { SlidesController } from './slides/slides.controller.js';
import { SlidesService } from './slides/slides.service.js';
import { SlidesStore } from './slides/slides.store.js';
import { WebinarDocuments } from './webinar/webinar.documents.js';
import { PollEntity } from './poll/poll.entity.js';
import { pollProviders } from './poll/poll.providers.js';
import { liveProviders } from './live.providers.js';
import { closingProviders } from './closing/closing.providers.js';
import { OutcomeEntity } from './outcome/outcome.entity.js';
import { WebinarManifest } from './webinar.manifest.js';
import { WebinarEntity } from './webinar/webinar.entity.js';
import { WebinarQueries } from './webinar/webinar.queries.js';
import { WebinarRepository } from './webinar/webinar.repository.js';
import { WebinarResolver } from './webinar/webinar.resolver.js';
import { WebinarRooms } from './webinar/webinar.rooms.js';
import { WebinarService } from './webinar/webinar.service.js';

const webinars = [WebinarRepository, WebinarQueries, WebinarService, WebinarResolver, WebinarRooms, WebinarDocuments];
const attendees = [AttendeeQueries, AttendeeLoader, AttendeeService, AttendeeResolver, WebinarAttendeeResolver];
const registrations = [
  ...[Seats, PersonalLinks, PersonalService, RegistrationService, RegistrationQueries, RegistrationResolver],
  ...[RegistrationLetters, RegistrationMails, ReminderChore, AttendeeMerge],
];
const slides = [FileScanner, SlidesStore, SlidesService, SlidesChore];
const series = [SeriesService, SeriesResolver];
const questions = [QuestionRepository, QuestionQueries, QuestionService, QuestionResolver, WebinarQuestionsResolver];
const stages = [StageService, StageQueries, StageResolver, StageQuestionResolver, RehearsalService, RehearsalResolver];
const fates = [QuestionReader, FateWriter, FateService, MergeService, MoveService, UndoService, FateResolver];

@Module({
  imports: [IdentityModule],
  controllers: [SlidesController],
  providers: [
    ...webinars,
    ...attendees,
    ...registrations,
    ...series,
    ...slides,
    ...questions,
    ...liveProviders,
    ...fates,
    ...stages,
    ...pollProviders,
    ...closingProviders,
    WebinarManifest,
  ],
  exports: [WebinarManifest, WebinarQueries, QuestionQueries],
})
export class WebinarModule {}

export const webinarEntities = [WebinarEntity, LiveQuestionEntity, PollEntity, OutcomeEntity];
