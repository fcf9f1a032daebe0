import { beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '@guildhall/database';
import type { Visitor } from '../support/visitor.js';
import { statementsOf } from '../support/statements.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });

const person = 'author { id name country roles { role theme } }';
const post = `id number html language createdAt editedAt voteCount viewerHasVoted isAnswer hidden { reason } ${person}
  viewerCan { vote edit markAsAnswer hide restore } reactions { kind count viewerHasReacted }
  quotedBy { id number authorName } worksIn worksNote`;
const pages = {
  home: `{ viewer { person { name } unreadNotices } themes { slug name threadCount unansweredCount }
    webinars(first: 1) { nodes { id state startsAt text { title } } }
    open: threads(filter: UNANSWERED, first: 10) { nodes { id title replyCount ${person} theme { slug name } } }
    solved: threads(filter: ANSWERED, first: 10) { nodes { id title replyCount ${person} theme { slug name } } } }`,
  theme: `{ theme(slug: "work-based-learning") { name threadCount }
    webinars(theme: "work-based-learning", first: 1) { nodes { id state startsAt text { title } } }
    threads(theme: "work-based-learning", first: 20) { nodes { id title state replyCount lastPostAt ${person} theme { name } viewerCan { hide } } } }`,
  thread: `query ($id: ID!) { thread(id: $id) { title state sequence alsoWorks { id countries } answerRequests { personName state } theme { name } ${person} question { ${post} } answer { ${post} }
    replies(first: 20) { nodes { ${post} } pageInfo { endCursor } } } }`,
  profile: `query ($author: ID!) { person(id: $author) { name questionCount answerCount roles { role } }
    threads(author: $author, first: 20) { nodes { title theme { name } } } }`,
  search: `{ search(query: "training", first: 20) { nodes { title excerpt path } } }`,
};

/** How many statements a page may send; a signed-in visitor needs one for the session and one for the person more. */
const budgets: Record<keyof typeof pages, number> = { home: 4, theme: 3, thread: 3, profile: 3, search: 1 };

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
