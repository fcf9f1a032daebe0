import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import type { Visitor } from '../support/visitor.js';
import { openPartnerPost, registerCentre } from '../support/partners.js';
import { statementsOf } from '../support/statements.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });

/** Who speaks for a centre whose post is linked to the thread, and that was asked there: their pages have the most to say. */
beforeAll(async () => {
  const luc = await world.as('luc');
  const centre = await registerCentre(luc);
  const post = await openPartnerPost(luc, centre);
  await world.database.rows(sql`insert into answer_request (thread_id, target_type, centre_id, asker_id)
    select id, 'centre', ${centre}, author_id from thread where reply_count > 25 and hidden_at is null`);
  await world.database.rows(sql`insert into thread_partner_post (thread_id, partner_post_id, linked_by)
    select id, ${post}, author_id from thread where reply_count > 25 and hidden_at is null`);
});

const person = 'author { id name country roles { role theme } }';
const post = `id number html language createdAt editedAt voteCount viewerHasVoted isAnswer hidden { reason } ${person}
  viewerCan { vote edit markAsAnswer hide restore } reactions { kind count viewerHasReacted }
  quotedBy { id number authorName } worksIn worksNote`;
const pages = {
  home: `{ viewer { person { name } unreadNotices } themes { slug name threadCount unansweredCount }
    webinars(first: 1) { nodes { id state startsAt text { title } } }
    partnerGlance { wishes { id title centreName } needs { interests introductions questions matches } }
    open: threads(filter: UNANSWERED, first: 10) { nodes { id title replyCount ${person} theme { slug name } } }
    solved: threads(filter: ANSWERED, first: 10) { nodes { id title replyCount ${person} theme { slug name } } } }`,
  theme: `{ theme(slug: "work-based-learning") { name threadCount }
    webinars(theme: "work-based-learning", first: 1) { nodes { id state startsAt text { title } } }
    partnerGlance(theme: "work-based-learning") { wishes { id title centreName } }
    threads(theme: "work-based-learning", first: 20) { nodes { id title state replyCount lastPostAt ${person} theme { name } viewerCan { hide } } } }`,
  thread: `query ($id: ID!) { thread(id: $id) { title state sequence alsoWorks { id countries } answerRequests { personName centre { name } state } partnerPosts { id title centreName } theme { name } ${person} question { ${post} } answer { ${post} }
    replies(first: 20) { nodes { ${post} } pageInfo { endCursor } } } }`,
  profile: `query ($author: ID!) { person(id: $author) { name questionCount answerCount roles { role } }
    threads(author: $author, first: 20) { nodes { title theme { name } } } }`,
  search: `{ search(query: "training", first: 20) { nodes { title excerpt path } } }`,
};

/** How many statements a page may send; a signed-in visitor needs one for the session and one for the person more. */
const budgets: Record<keyof typeof pages, number> = { home: 5, theme: 4, thread: 3, profile: 3, search: 1 };

describe.each(Object.entries(budgets) as [keyof typeof pages, number][])(
  'The %s page sends few statements',
  (page, budget) => {
    let id: string;
    let author: string;
    let guest: Visitor;
    let member: Visitor;

    beforeAll(async () => {
      const row = await world.database.one<{ id: string; author: string }>(
        sql`select id::text, author_id as author from thread where reply_count > 25 and hidden_at is null limit 1`,
      );
      ({ id, author } = row as { id: string; author: string });
      guest = world.guest();
      member = await world.as('luc');
      for (const visitor of [guest, member]) await visitor.get(pages[page], { id, author });
    });

    test(`${budget} for a guest`, async () => {
      expect((await statementsOf(() => guest.get(pages[page], { id, author }))).length).toBeLessThanOrEqual(budget);
    });

    test(`${budget} and two for a member, one more on the home page for notices`, async () => {
      const more = page === 'home' ? 3 : 2;
      expect((await statementsOf(() => member.get(pages[page], { id, author }))).length).toBeLessThanOrEqual(
        budget + more,
      );
    });
  },
);
