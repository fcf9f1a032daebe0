import { wordsOf } from '../forum/question-data.js';
import type { WebinarPublicPageQuery } from '../graphql/generated/graphql.js';

/** A webinar as schema.org's Event, as a JSON text that can stand in a page. */
export function eventData(webinar: WebinarPublicPageQuery['webinar'], origin: string): string {
  const url = `${origin}/webinars/${webinar.id}`;
  const status = webinar.state === 'CANCELLED' ? 'EventCancelled' : 'EventScheduled';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: webinar.text.title,
    description: wordsOf(webinar.text.html).slice(0, 1000),
    startDate: webinar.startsAt,
    endDate: webinar.endsAt,
    inLanguage: webinar.language,
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    eventStatus: `https://schema.org/${status}`,
    url,
    isAccessibleForFree: true,
    location: { '@type': 'VirtualLocation', url },
    organizer: webinar.hosts.map(({ id, name }) => ({ '@type': 'Person', name, url: `${origin}/people/${id}` })),
    performer: webinar.speakers.map(({ name }) => ({ '@type': 'Person', name })),
    ...(webinar.seats ? { maximumAttendeeCapacity: webinar.seats } : {}),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
