import { Injectable } from '@nestjs/common';
import { type LoggedEvent, type Manifest, type SocketEnd, sql } from '@guildhall/database';
import { CentreDocuments } from './centre/centre.documents.js';
import { centreNotices } from './centre/centre.notices.js';
import { CentreTarget } from './centre/centre.target.js';
import { LogoChore } from './logo/logo.chore.js';
import { SeatUpkeep } from './seat/seat.upkeep.js';

/** Whoever takes, changes or leaves a seat comes back with the rights they have now. */
export const endOfSeat = ({ type, payload }: LoggedEvent): SocketEnd | null =>
  type.startsWith('centre.seat-') ? { personId: String(payload['person']), reason: 'rights-changed' } : null;

/** What centres offer to the services. */
@Injectable()
export class CentreManifest implements Manifest {
  readonly name = 'centre';
  readonly notices = centreNotices;
  readonly ends = endOfSeat;
  readonly subscribers;
  readonly targets;
  readonly documents;
  readonly chores;
  /** To whom an invitation was sent is not kept for longer than it matters. */
  readonly retention = [
    sql`delete from centre_invitation where expires_at < now() - interval '30 days'
      or ended_at < now() - interval '30 days'`,
  ];

  constructor(target: CentreTarget, upkeep: SeatUpkeep, logos: LogoChore, documents: CentreDocuments) {
    this.documents = [documents];
    this.targets = [target];
    this.subscribers = [upkeep];
    this.chores = [logos];
  }
}
