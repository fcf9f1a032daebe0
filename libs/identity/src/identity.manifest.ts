import { Injectable } from '@nestjs/common';
import { type LoggedEvent, type Manifest, type SocketEnd, sql } from '@guildhall/database';
import { claimNotices } from './claim/claim.notices.js';
import { ClaimService } from './claim/claim.service.js';
import { LinkMails } from './mail-link/link.mails.js';
import { PersonDocuments } from './person/person.documents.js';
import { PersonQueries } from './person/person.queries.js';
import { PersonRooms } from './person/person.rooms.js';
import { PersonTarget } from './person/person.target.js';
import { SignUpMails } from './sign-up/sign-up.mails.js';

/** Sockets end with the session they were opened in; after a change of roles they come back with the new ones. */
export function endOf({ type, payload }: LoggedEvent): SocketEnd | null {
  const personId = String(payload['person']);
  switch (type) {
    case 'identity.session-ended':
      return { sessionId: String(payload['session']), reason: 'signed-out' };
    case 'identity.person-suspended':
      return { personId, reason: 'suspended' };
    case 'identity.roles-changed':
      return { personId, reason: 'rights-changed' };
    default:
      return null;
  }
}

/** What identity offers to the other modules. */
@Injectable()
export class IdentityManifest implements Manifest {
  readonly name = 'identity';
  readonly subscribers;
  readonly channels;
  readonly targets;
  readonly documents;
  readonly notices = claimNotices;
  readonly ends = endOf;
  readonly retention = [
    sql`delete from sign_up where expires_at < now()`,
    sql`delete from mail_link where expires_at < now()`,
    sql`delete from session where expire < now()`,
    sql`delete from budget where expire < extract(epoch from now()) * 1000`,
  ];

  constructor(
    signUpMails: SignUpMails,
    linkMails: LinkMails,
    rooms: PersonRooms,
    target: PersonTarget,
    documents: PersonDocuments,
    claims: ClaimService,
    private readonly people: PersonQueries,
  ) {
    this.subscribers = [signUpMails, linkMails, claims];
    this.channels = [rooms];
    this.targets = [target];
    this.documents = [documents];
  }

  readonly names = (people: readonly string[]): Promise<ReadonlyMap<string, string>> => this.people.names(people);
}
