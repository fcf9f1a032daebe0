import { Module } from '@nestjs/common';
import { Gate } from '@guildhall/kernel';
import { BarResolver, ViewerBarsResolver } from './bar/bar.resolver.js';
import { BarService } from './bar/bar.service.js';
import { ClaimQueries } from './claim/claim.queries.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { ClaimService } from './claim/claim.service.js';
import { IdentityMails } from './identity.mails.js';
import { IdentityManifest } from './identity.manifest.js';
import { LinkMails } from './mail-link/link.mails.js';
import { MailLinkResolver } from './mail-link/mail-link.resolver.js';
import { MoveService } from './mail-link/move.service.js';
import { ResetService } from './mail-link/reset.service.js';
import { Credentials } from './password/credentials.js';
import { PasswordResolver } from './password/password.resolver.js';
import { PasswordService } from './password/password.service.js';
import { PersonEntity } from './person/person.entity.js';
import { PersonDocuments } from './person/person.documents.js';
import { PersonQueries } from './person/person.queries.js';
import { PersonRepository } from './person/person.repository.js';
import { PersonResolver } from './person/person.resolver.js';
import { PersonRooms } from './person/person.rooms.js';
import { PersonTarget } from './person/person.target.js';
import { RoleResolver } from './role/role.resolver.js';
import { RoleService } from './role/role.service.js';
import { SessionGate } from './session/session.gate.js';
import { SessionResolver } from './session/session.resolver.js';
import { SessionService } from './session/session.service.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SignUpMails } from './sign-up/sign-up.mails.js';
import { SignUpResolver } from './sign-up/sign-up.resolver.js';
import { SignUpService } from './sign-up/sign-up.service.js';
import { SuspensionResolver } from './suspension/suspension.resolver.js';
import { SuspensionService } from './suspension/suspension.service.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';
import { ViewerService } from './viewer/viewer.service.js';

const people = [PersonRepository, PersonQueries, PersonResolver, PersonRooms, PersonTarget, PersonDocuments];
const sessions = [SessionGate, { provide: Gate, useExisting: SessionGate }, SessionService, SessionResolver];
const entrances = [SignUpService, SignUpMails, SignUpResolver, SignInService, SignInResolver];
const passwords = [Credentials, PasswordService, PasswordResolver];
const links = [ResetService, MoveService, LinkMails, MailLinkResolver, IdentityMails];
const claims = [ClaimQueries, ClaimService, ClaimResolver];
const bars = [BarService, BarResolver, ViewerBarsResolver];
const rights = [RoleService, RoleResolver, SuspensionService, SuspensionResolver];

/** People, how they come in, and what they may do. */
@Module({
  providers: [
    ...[...people, ...sessions, ...entrances, ...passwords, ...links, ...claims, ...rights, ...bars],
    ...[ViewerService, ViewerResolver, IdentityManifest],
  ],
  exports: [Gate, SessionGate, SessionService, PersonQueries, IdentityManifest],
})
export class IdentityModule {}

export const identityEntities = [PersonEntity];
