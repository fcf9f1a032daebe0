import { type LoggedEvent, type NoticeDraft, type NoticeRule, sql, type Sql, type Tx } from '@guildhall/database';
import type { Language, Said } from '@guildhall/kernel';
import { excerpt } from '@guildhall/text';
import type { TellingKind } from './audience.js';
import { contributorTexts } from './contributor.messages.js';
import { hostsStill } from '../webinar/webinar.policy.js';
import { subjectOf, subjectStands, titleFor } from './subject.js';

const WORDS = 140;

interface Told {
  readonly person: string;
  readonly language: Language;
}

/** The members of a batch that was claimed for this. */
const members = (batch: unknown): Sql => sql`
  select p.id as person, p.interface_language as language from webinar_telling l join attendee a on a.id = l.attendee_id
  join person p on p.id = a.person_id where l.batch = ${String(batch)}::bigint`;

function contributorNotice(kind: string, told: TellingKind, title: NoticeRule['title']): NoticeRule {
  const draft = async (tx: Tx, { payload }: LoggedEvent): Promise<NoticeDraft[]> => {
    if (payload['kind'] !== told) return [];
    const subject = await subjectOf(tx, told, String(payload['subject']));
    if (!subject) return [];
    const people = await tx.rows<Told>(members(payload['batch']));
    const path = told === 'answer' ? (subject.url ?? '') : `/webinars/${subject.webinarId}#outcome-${subject.id}`;
    const what = excerpt(subject.what, WORDS);
    return people.map(({ person, language }) => ({
      ...{ personId: person, path },
      values: { webinar: titleFor(subject, language), title: subject.title, what },
    }));
  };
  return {
    ...{ kind, topic: 'WEBINARS', events: ['webinar.contributors-claimed'], draft, title },
    standing: subjectStands[told],
  };
}

const said = (say: (values: never) => Said) => (values: Readonly<Record<string, string>>) => say(values as never);

/** What attendees with accounts hear of afterwards, and hosts when there is nothing left to wait for. */
export const contributorNotices: readonly NoticeRule[] = [
  contributorNotice('FOLLOW_UP_ANSWERED', 'answer', said(contributorTexts.answerNotice)),
  contributorNotice('OUTCOME_RECORDED', 'outcome', said(contributorTexts.outcomeNotice)),
  {
    kind: 'WEBINAR_TO_CLOSE',
    topic: 'WEBINARS',
    events: ['webinar.input-over'],
    standing: hostsStill,
    title: said(contributorTexts.closableNotice),
    draft: async (tx, { payload }) => {
      const rows = await tx.rows<{ person: string; title: string }>(sql`
        select p.id as person, coalesce(w.texts -> p.interface_language, w.texts -> w.language) ->> 'title' as title
        from webinar w join person p on p.id = any(w.hosts)
        where w.id = ${String(payload['webinar'])}::bigint and w.ended_at is not null and w.closed_at is null`);
      const path = `/webinars/${payload['webinar']}/close`;
      return rows.map(({ person, title }) => ({ personId: person, values: { title }, path }));
    },
  },
];
