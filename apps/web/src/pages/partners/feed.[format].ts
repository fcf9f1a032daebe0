import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { answerFeed } from '../../feeds/answer.js';
import { xml } from '../../feeds/feed.js';
import { PartnersFeedDocument } from '../../graphql/generated/graphql.js';
import { BoardAsked } from '../../partners/post/asked.js';
import { partnerPostPath } from '../../partners/places.js';

/** Open partner posts, the latest first, narrowed as the board is. */
export const GET: APIRoute = (context) =>
  answerFeed(context, async (asking) => {
    const { t } = context.locals;
    const asked = new BoardAsked(context.url.searchParams);
    const { partnerPosts } = await query(PartnersFeedDocument, { search: asked.wish }, asking);
    const entries = partnerPosts.nodes.map((post) => {
      const said = [
        { label: t('partners.seeks'), words: post.seeks },
        { label: t('partners.offers'), words: post.offers },
      ].filter(({ words }) => words !== '');
      return {
        ...{ path: partnerPostPath(post.id), title: post.title, language: post.language },
        ...{ createdAt: post.openedAt ?? post.changedAt, changedAt: post.changedAt },
        authors: [post.centre.text.name],
        labels: post.forms.map((form) => ({ slug: form.toLowerCase(), name: t(`partners.form.${form}`) })),
        html: said.map(({ label, words }) => `<p>${xml(label)}: ${xml(words)}</p>`).join('') + post.html,
      };
    });
    return { title: t('partners.feedOf'), path: asked.here, entries };
  });
