import { Module } from '@nestjs/common';
import { FilesModule } from '@guildhall/files';
import { IdentityModule } from '@guildhall/identity';
import { CentreManifest } from './centre.manifest.js';
import { CentreDocuments } from './centre/centre.documents.js';
import { CentreEntity } from './centre/centre.entity.js';
import { CentreQueries } from './centre/centre.queries.js';
import { CentreRepository } from './centre/centre.repository.js';
import { CentreResolver } from './centre/centre.resolver.js';
import { CentreService } from './centre/centre.service.js';
import { DirectoryQueries } from './directory/directory.queries.js';
import { DirectoryResolver } from './directory/directory.resolver.js';
import { IntakeController } from './intake/intake.controller.js';
import { IntakeService } from './intake/intake.service.js';
import { CentreTarget } from './centre/centre.target.js';
import { InvitationMails } from './invitation/invitation.mails.js';
import { InvitationQueries } from './invitation/invitation.queries.js';
import { InvitationResolver } from './invitation/invitation.resolver.js';
import { InvitationService } from './invitation/invitation.service.js';
import { JoinRequestQueries } from './join-request/join-request.queries.js';
import { JoinRequestResolver } from './join-request/join-request.resolver.js';
import { JoinRequestService } from './join-request/join-request.service.js';
import { LogoChore } from './logo/logo.chore.js';
import { LogoController } from './logo/logo.controller.js';
import { LogoResolver } from './logo/logo.resolver.js';
import { LogoService } from './logo/logo.service.js';
import { LogoStore } from './logo/logo.store.js';
import { CentreMergeResolver } from './merge/merge.resolver.js';
import { CentreMergeService } from './merge/merge.service.js';
import { SeatQueries } from './seat/seat.queries.js';
import { SeatRepository } from './seat/seat.repository.js';
import { PersonSeatResolver, SeatResolver } from './seat/seat.resolver.js';
import { SeatService } from './seat/seat.service.js';
import { SeatUpkeep } from './seat/seat.upkeep.js';
import { TwinQueries } from './twin/twin.queries.js';
import { TwinResolver } from './twin/twin.resolver.js';
import { VoiceNames } from './voice/voice.names.js';
import { VoiceResolver } from './voice/voice.resolver.js';
import { VerificationResolver } from './verification/verification.resolver.js';
import { VerificationService } from './verification/verification.service.js';

const centres = [CentreRepository, CentreQueries, CentreService, CentreResolver, TwinQueries, TwinResolver];
const directory = [DirectoryQueries, DirectoryResolver, CentreDocuments];
const seats = [SeatRepository, SeatQueries, SeatService, SeatResolver, PersonSeatResolver, SeatUpkeep];
const invitations = [InvitationService, InvitationMails, InvitationQueries, InvitationResolver];
const requests = [JoinRequestService, JoinRequestQueries, JoinRequestResolver];
const logos = [LogoStore, LogoService, LogoChore, LogoResolver];
const voices = [VoiceNames, VoiceResolver];
const moderation = [VerificationService, VerificationResolver, CentreMergeService, CentreMergeResolver, CentreTarget];

/** Centres and the people who speak for them. */
@Module({
  imports: [IdentityModule, FilesModule],
  controllers: [IntakeController, LogoController],
  providers: [
    ...centres,
    ...directory,
    IntakeService,
    ...seats,
    ...invitations,
    ...requests,
    ...voices,
    ...logos,
    ...moderation,
    CentreManifest,
  ],
  exports: [CentreManifest, CentreQueries, CentreRepository],
})
export class CentreModule {}

export const centreEntities = [CentreEntity];
