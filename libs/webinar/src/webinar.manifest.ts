import { Injectable } from '@nestjs/common';
import type { Manifest } from '@guildhall/database';
import { registrationRetention } from './registration/registration.retention.js';
import { rehearsalRetention } from './rehearsal/rehearsal.service.js';
import { RegistrationMails } from './registration/registration.mails.js';
import { ReminderChore } from './registration/reminder.chore.js';
import { SlidesChore } from './slides/slides.chore.js';
import { deviceRetention } from './device/device.service.js';
import { LiveQuestionTarget } from './question/question.target.js';
import { ReactionSignals } from './reaction/reaction.signals.js';
import { contributorNotices } from './telling/contributor.notices.js';
import { ContributorMails } from './telling/contributor.mails.js';
import { FateMails } from './telling/fate.mails.js';
import { InputOverChore } from './closing/input-over.chore.js';
import { sealNotices } from './seal/seal.notices.js';
import { WebinarDocuments } from './webinar/webinar.documents.js';
import { PollChore } from './poll/poll.chore.js';
import { QuestionSignals } from './question/question.signals.js';
import { TallySignals } from './tally/tally.signals.js';
import { WebinarRooms } from './webinar/webinar.rooms.js';

/** What webinars offer to the services. */
@Injectable()
export class WebinarManifest implements Manifest {
  readonly name = 'webinar';
  readonly channels;
  readonly documents;
  readonly subscribers;
  readonly chores;
  readonly signals;
  readonly targets;
  readonly notices = [...sealNotices, ...contributorNotices];
  readonly retention = [...registrationRetention, ...deviceRetention, ...rehearsalRetention];

  constructor(
    rooms: WebinarRooms,
    documents: WebinarDocuments,
    mails: RegistrationMails,
    reminders: ReminderChore,
    slides: SlidesChore,
    tallies: TallySignals,
    questionCounts: QuestionSignals,
    polls: PollChore,
    reactions: ReactionSignals,
    target: LiveQuestionTarget,
    fates: FateMails,
    contributors: ContributorMails,
    inputOver: InputOverChore,
  ) {
    this.channels = [rooms];
    this.documents = [documents];
    this.subscribers = [mails, fates, contributors];
    this.chores = [reminders, slides, polls, inputOver];
    this.signals = [tallies, questionCounts, reactions];
    this.targets = [target];
  }
}
