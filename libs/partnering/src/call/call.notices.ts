import { type LoggedEvent, type NoticeDraft, type NoticeRule, sql, type Tx } from '@guildhall/database';
import type { Language, Said } from '@guildhall/kernel';
import { consortiumStands } from '../consortium/consortium.policy.js';
import { callTexts } from './call.messages.js';

interface Found {
  readonly person: string;
  readonly call: string;
  readonly name: string;
  readonly consortium: string;
  readonly deadline: string;
  readonly zone: string;
}

/** The people who speak for the coordinators of a call's consortia, each once for each of these. */
const coordinators = async (tx: Tx, { payload, actorId }: LoggedEvent): Promise<Found[]> =>
  tx.rows<Found>(sql`
    select p.id as person, coalesce(k.texts -> p.interface_language, k.texts -> k.language) ->> 'name' as call, s.name,
      s.id::text as consortium, k.deadline::text as deadline, k.time_zone as zone
    from call k join consortium s on s.call_id = k.id and s.state <> 'dissolved'
      join centre_member m on m.centre_id = s.centre_id and m.left_at is null join person p on p.id = m.person_id
    where k.id = ${payload['call']}::bigint and p.id is distinct from ${actorId}::uuid`);

const until = (deadline: string, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: zone || 'UTC' }).format(
    new Date(deadline),
  ) + ` (\u2068${zone}\u2069)`;

const yes = (is: boolean): string => (is ? 'yes' : 'no');

function changed(values: Readonly<Record<string, string>>): Said {
  const { call = '', deadline = '', zone = '', changed: list = '' } = values;
  const parts = new Set(list.split(' '));
  // The text of a call matters where nothing else is told of.
  const isTextAlone = parts.has('texts') && parts.size === 1;
  return (language) =>
    callTexts.changed({
      call,
      until: deadline ? until(deadline, zone, language) : '',
      deadline: yes(parts.has('deadline')),
      both: yes(parts.has('deadline') && parts.has('rules')),
      rules: yes(parts.has('rules')),
      texts: yes(isTextAlone),
    })(language);
}

const rule = (kind: string, fact: string, title: NoticeRule['title']): NoticeRule => ({
  ...{ kind, events: [`partnering.${fact}`], title, standing: consortiumStands },
  async draft(tx, event): Promise<NoticeDraft[]> {
    const list = String(event.payload['changed'] ?? '');
    return (await coordinators(tx, event)).map(({ person, consortium, ...values }) => ({
      personId: person,
      values: { ...values, changed: list },
      path: `/consortia/${consortium}`,
    }));
  },
});

/** What coordinators hear of changes to their call. */
export const callNotices: readonly NoticeRule[] = [
  rule('CALL_CHANGED', 'call-changed', changed),
  rule('CALL_WITHDRAWN', 'call-withdrawn', ({ call = '', name = '' }) => callTexts.withdrawn({ call, name })),
  rule('CALL_RESTORED', 'call-restored', ({ call = '', name = '' }) => callTexts.restored({ call, name })),
];
