import { Injectable } from '@nestjs/common';
import { catalogue, type Said } from '@guildhall/kernel';
import { type LoggedEvent, type NoticeDraft, type NoticeRule, type Sql, sql, type Tx } from '@guildhall/database';
import { dutyMessages } from './duty.messages.js';

type Values = Readonly<Record<string, string>>;
interface Found {
  person: string;
  values: Values | null;
  path: string;
}

const titles = catalogue({
  en: { reopened: 'Your report is looked at again: a moderator took the first decision back' },
  fr: { reopened: 'Votre signalement est réexaminé : la première décision a été retirée' },
  ar: { reopened: 'يُعاد النظر في بلاغك: سُحب القرار الأول' },
});

const spared: ReadonlySet<string | undefined> = new Set(['KEEP', 'APPROVE']);
/** What somebody who reported hears, by the act that ended it. */
export const reportAnswer = (act: string | undefined): Said =>
  spared.has(act) ? dutyMessages.reportKept() : dutyMessages.reportActed();

const rule = (
  kind: string,
  event: string,
  title: (values: Values) => Said,
  select: (event: LoggedEvent) => Sql,
): NoticeRule => ({
  kind,
  events: [event],
  title,
  draft: async (tx: Tx, happened: LoggedEvent): Promise<NoticeDraft[]> =>
    (await tx.rows<Found>(select(happened))).map(({ person, values, path }) => ({
      personId: person,
      values: values ?? {},
      path,
    })),
});

const reporters = (event: LoggedEvent): Sql => sql`
  select r.reporter_id as person, jsonb_build_object('act', ${String(event.payload['act'])}::text) as values,
    '/reports/' || r.receipt as path
  from report r where r.duty_id = ${event.payload['duty']}::bigint and r.reporter_id is not null`;

/** What reporters, authors who complained, and colleagues hear of. */
@Injectable()
export class DutyNotices {
  readonly rules: readonly NoticeRule[] = [
    rule('REPORT_ANSWERED', 'moderation.duty-closed', ({ act }) => reportAnswer(act), reporters),
    rule('REPORT_REOPENED', 'moderation.duty-reopened', () => titles.reopened(), reporters),
    rule(
      'DUTY_ASSIGNED',
      'moderation.duty-assigned',
      (values) => dutyMessages.assigned(values),
      (event) => sql`
        select d.assignee_id as person, jsonb_build_object('name', coalesce(by.name, '')) as values,
          '/moderation#duty-' || d.id as path
        from duty d left join person by on by.id = d.assigned_by
        where d.id = ${event.payload['duty']}::bigint and d.closed_at is null
          and d.assignee_id = ${event.payload['assignee']}::uuid and d.assignee_id is distinct from d.assigned_by`,
    ),
    rule(
      'COMPLAINT_ANSWERED',
      'moderation.duty-closed',
      ({ upheld, reason = '' }) =>
        upheld === 'true' ? dutyMessages.overturned({ reason }) : dutyMessages.upheld({ reason }),
      (event) => sql`
        select c.author_id as person, '/statement?decision=' || c.decision_id as path,
          jsonb_build_object('upheld', c.upheld::text, 'reason', c.answer) as values
        from duty d join complaint c on c.id = (d.details ->> 'complaint')::bigint
        where d.id = ${event.payload['duty']}::bigint and d.kind = 'COMPLAINT' and c.answered_at is not null`,
    ),
  ];
}
