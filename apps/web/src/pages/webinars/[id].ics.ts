import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { CalendarFileDocument } from '../../graphql/generated/graphql.js';
import { calendarOf } from '../../webinar/calendar.js';
import { calendarAnswer } from '../../webinar/calendar-answer.js';
import { asEverybody } from '../../feeds/answer.js';

/** One webinar for a calendar. */
export const GET: APIRoute = async (context) => {
  const id = context.params['id'] ?? '';
  const { webinar } = await query(CalendarFileDocument, { id }, asEverybody(context));
  const calendar = calendarOf([webinar], webinar.text.title, context.url.origin);
  return calendarAnswer(calendar, `webinar-${webinar.id}`, context.request);
};
