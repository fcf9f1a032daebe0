import { Injectable } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';
import { type LoggedEvent, type NoticeDraft, type NoticeRule, type Sql, sql, type Tx } from '@guildhall/database';
import { renewalPath, renewalToken } from '../renewal/renewal.token.js';
import { postNotes } from './post.notices.messages.js';
import { visiblePartnerPostTo } from './post.policy.js';

interface Told {
  readonly person: string;
  readonly post: string;
  readonly title: string;
  readonly centre: string;
  readonly answerBy: string;
  readonly fields: string | null;
  readonly isDue: boolean;
}

/** Those who can do something about it: whoever wrote it, else a representative of its centre. */
const ofCentre = ({ payload }: LoggedEvent): Sql => sql`
  select q.id as person, p.id::text as post, p.title, '' as centre, p.answer_by::text as "answerBy", null as fields,
    (p.state in ('open', 'paused', 'expired')) as "isDue"
  from partner_post p join person q on q.id = acting_for(p.centre_id, p.author_id)
  where p.id = ${payload['partnerPost']}::bigint and p.hidden_at is null and not p.centre_hidden`;

/** Whoever acts for the centres that answered and wait, or were accepted. */
const ofInterested = ({ payload }: LoggedEvent): Sql => sql`
  select distinct on (q.id) q.id as person, p.id::text as post, p.title, p.answer_by::text as "answerBy",
    coalesce(c.texts -> q.interface_language, c.texts -> c.language) ->> 'name' as centre,
    (select string_agg(key, ',') from partner_post_revision r, jsonb_object_keys(r.after) key
      where r.post_id = p.id and r.revision = ${payload['revision'] ?? null}::int) as fields, true as "isDue"
  from partner_post p join centre c on c.id = p.centre_id join interest i on i.post_id = p.id
  join person q on q.id = acting_for(i.centre_id, i.person_id)
  where p.id = ${payload['partnerPost']}::bigint and p.hidden_at is null and not p.centre_hidden
    and i.state in ('waiting', 'asked', 'accepted')`;

/** Whether its reader may see the post still; one about renewing leads to it by a token. */
const standing = sql`exists (select from partner_post p
  where p.id = substring(n.path from '^/partners/(?:renew[?]token=[0-9a-f-]{36}[.])?([0-9]{1,18})')::bigint
    and ${visiblePartnerPostTo(sql`n.person_id`)})`;

const moves: Readonly<Record<string, string>> = {
  'partnering.post-resumed': 'resumed',
  'partnering.post-in-talks': 'talks',
  'partnering.post-found': 'found',
  'partnering.post-withdrawn': 'withdrawn',
};

/** What a centre hears of its own posts, and of those it answered. */
@Injectable()
export class PartnerPostNotices {
  readonly rules: readonly NoticeRule[];

  constructor(private readonly settings: Settings) {
    this.rules = [
      this.renewable('PARTNER_POST_ENDING', 'partnering.post-ending', postNotes.ending),
      this.renewable('PARTNER_POST_EXPIRED', 'partnering.post-expired', postNotes.expired),
      {
        kind: 'PARTNER_POST_FILLED',
        topic: 'INTRODUCTIONS',
        standing,
        events: ['partnering.post-filled'],
        title: postNotes.filled,
        draft: async (tx, event) =>
          (await tx.rows<Told>(ofCentre(event))).map(({ person, post, title }) => ({
            ...{ personId: person, values: { title }, path: `/partners/${post}/interests` },
          })),
      },
      {
        kind: 'PARTNER_POST_EDITED',
        topic: 'INTRODUCTIONS',
        standing,
        events: ['partnering.post-edited'],
        title: postNotes.edited,
        draft: async (tx, event) => {
          const { revision } = event.payload;
          const told = revision ? await tx.rows<Told>(ofInterested(event)) : [];
          return told.map(({ person, post, title, centre, fields }) => ({
            ...{ personId: person, path: `/partners/${post}/history#revision-${revision}` },
            values: { title, centre, fields: fields ?? '' },
          }));
        },
      },
      {
        kind: 'PARTNER_POST_MOVED',
        topic: 'INTRODUCTIONS',
        standing,
        events: Object.keys(moves),
        title: postNotes.moved,
        draft: async (tx, event) => {
          // That a place became free by itself is no act of the centre.
          if (event.actorId === null) return [];
          return (await tx.rows<Told>(ofInterested(event))).map(({ person, post, title, centre }) => ({
            ...{ personId: person, path: `/partners/${post}`, subject: `partner-post:${post}` },
            values: { title, centre, state: moves[event.type] ?? '' },
          }));
        },
      },
    ];
  }

  /** Leads to a page of one button, which needs no signing in. */
  private renewable(kind: string, event: string, title: NoticeRule['title']): NoticeRule {
    const draft = async (tx: Tx, logged: LoggedEvent): Promise<NoticeDraft[]> => {
      const told = await tx.rows<Told>(ofCentre(logged));
      return told
        .filter(({ isDue }) => isDue)
        .map(({ person, post, title: called, answerBy }) => ({
          ...{ personId: person, values: { title: called, day: answerBy } },
          path: renewalPath(renewalToken(this.settings, { person, post, answerBy })),
        }));
    };
    return { kind, topic: 'REMINDERS', events: [event], standing, title, draft };
  }
}
