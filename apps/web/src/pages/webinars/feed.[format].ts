import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { answerFeed } from '../../feeds/answer.js';
import { xml } from '../../feeds/feed.js';
import { WebinarFeedDocument } from '../../graphql/generated/graphql.js';
import { webinarPath } from '../../webinar/places.js';
import { spanIn } from '../../webinar/span.js';

/** Webinars, the latest announced first. */
export const GET: APIRoute = (context) =>
  answerFeed(context, async (asking) => {
    const { webinars } = await query(WebinarFeedDocument, {}, asking);
    const entries = webinars.nodes.map((webinar) => {
      const when = spanIn(webinar.startsAt, webinar.endsAt, webinar.timeZone, context.locals.language);
      return {
        path: webinarPath(webinar.id),
        title: webinar.text.title,
        language: webinar.text.language,
        createdAt: webinar.publishedAt ?? webinar.changedAt,
        changedAt: webinar.changedAt,
        authors: webinar.hosts.map(({ name }) => name),
        labels: webinar.themes,
        html: `<p>${xml(when)}</p>${webinar.text.html}`,
      };
    });
    return { title: context.locals.t('webinars.title'), path: '/webinars', entries };
  });
