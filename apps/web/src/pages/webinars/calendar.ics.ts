import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { asEverybody } from '../../feeds/answer.js';
import { CalendarOfAllDocument } from '../../graphql/generated/graphql.js';
import { calendarOf } from '../../webinar/calendar.js';
import { calendarAnswer } from '../../webinar/calendar-answer.js';

/** All webinars to come, to subscribe to; those of the last days and what was cancelled, so that calendars learn of it. */
export const GET: APIRoute = async (context) => {
  const { webinars } = await query(CalendarOfAllDocument, {}, asEverybody(context));
  const name = `${context.locals.t('site.name')}: ${context.locals.t('webinars.title')}`;
  return calendarAnswer(calendarOf(webinars.nodes, name, context.url.origin), 'webinars', context.request);
};
