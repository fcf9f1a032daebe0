import type { LoggedEvent, NoticeDraft, NoticeRule, Tx } from '@guildhall/database';
import { sql } from '@guildhall/database';
import { claimMessages } from './claim.messages.js';

interface Told {
  readonly name: string;
  readonly source: string;
  readonly reason: string;
}

const drafted = (event: LoggedEvent, told: Told | null): NoticeDraft[] =>
  told
    ? [{ personId: String(event.payload['person']), values: { ...told }, path: `/people/${event.payload['person']}` }]
    : [];

/** What claimants hear. */
export const claimNotices: readonly NoticeRule[] = [
  {
    kind: 'CLAIM_ACCEPTED',
    events: ['identity.placeholder-claimed'],
    draft: async (tx: Tx, event: LoggedEvent) =>
      drafted(
        event,
        await tx.one<Told>(sql`select name, imported_from as source, '' as reason from person
        where id = ${event.payload['placeholder']}`),
      ),
    title: (values) => claimMessages.accepted(values),
  },
  {
    kind: 'CLAIM_DECLINED',
    events: ['identity.claim-declined'],
    draft: async (tx: Tx, event: LoggedEvent) =>
      drafted(
        event,
        await tx.one<Told>(sql`select p.name, p.imported_from as source, c.reason
        from person_claim c join person p on p.id = c.placeholder_id where c.id = ${event.payload['claim']}`),
      ),
    title: (values) => claimMessages.declined(values),
  },
];
