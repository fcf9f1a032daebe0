import { randomUUID } from 'node:crypto';
import type { Form } from '../forms/form.js';
import { TEXTS_AT_MOST } from '../forms/texts.js';
import type { PlannedWebinarQuery } from '../graphql/generated/graphql.js';

type Planned = PlannedWebinarQuery['webinar'];
export type PlanText = { language: string; title: string; markdown: string };
export type PlanHost = { id: string; name: string };

/** What the form of a plan holds, as it is typed. */
export type PlanValues = {
  idempotencyKey: string;
  texts: PlanText[];
  start: string;
  minutes: string;
  timeZone: string;
  /** Which of two moments is meant, where clocks show the time twice. */
  which: string;
  speakers: string;
  hosts: PlanHost[];
  themes: string[];
  joinUrl: string;
  seats: string;
  packages: string;
  series: string;
  newSeries: string;
  slideCount: string;
  slideTitles: string;
  isPremoderated: boolean;
  inputDays: string;
};

/** What a clock on the wall of that zone shows, for a field of date and time. */
function wallTime(at: string, timeZone: string): string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(new Date(at)).replace(' ', 'T');
}

export const emptyPlan = (language: string, timeZone: string, series: string): PlanValues => ({
  idempotencyKey: randomUUID(),
  texts: [{ language, title: '', markdown: '' }],
  ...{ start: '', minutes: '60', timeZone, which: '', speakers: '', hosts: [], themes: [], joinUrl: '', seats: '' },
  ...{ packages: '', series, newSeries: '', slideCount: '', slideTitles: '', isPremoderated: false, inputDays: '7' },
});

export const planOf = (webinar: Planned): PlanValues => ({
  idempotencyKey: randomUUID(),
  texts: webinar.texts.map(({ language, title, markdown }) => ({ language, title, markdown })),
  start: wallTime(webinar.startsAt, webinar.timeZone),
  minutes: String(Math.round((Date.parse(webinar.endsAt) - Date.parse(webinar.startsAt)) / 60_000)),
  timeZone: webinar.timeZone,
  which: webinar.startsAt,
  speakers: webinar.speakers.map(({ name, about }) => (about ? `${name}, ${about}` : name)).join('\n'),
  hosts: webinar.hosts.map(({ id, name }) => ({ id, name })),
  themes: webinar.themes.map(({ slug }) => slug),
  joinUrl: webinar.joinUrl ?? '',
  seats: webinar.seats ? String(webinar.seats) : '',
  packages: webinar.packages.map(({ name, url }) => `${name} ${url}`).join('\n'),
  series: webinar.series?.id ?? '',
  newSeries: '',
  slideCount: webinar.slideCount ? String(webinar.slideCount) : '',
  slideTitles: webinar.slideTitles.join('\n'),
  isPremoderated: webinar.isPremoderated,
  inputDays: String(webinar.inputDays),
});

/** The same again, at another time. */
export const another = (webinar: Planned): PlanValues => ({
  ...planOf(webinar),
  ...{ start: '', which: '', slideCount: '', slideTitles: '' },
});

/** What was typed, whole or not. */
export function typedPlan(form: Form): PlanValues {
  const count = Math.min(TEXTS_AT_MOST, Math.max(1, Number(form.text('texts')) || 1));
  const texts = Array.from({ length: count }, (_, place) => ({
    language: form.text(`language-${place}`),
    title: form.text(`title-${place}`),
    markdown: form.text(`markdown-${place}`),
  }));
  const hosts = form.all('hosts').map((id) => ({ id, name: form.text(`host-${id}`) || id }));
  const text = (name: string) => form.text(name);
  return {
    ...{ texts, hosts, themes: form.all('themes'), isPremoderated: text('isPremoderated') === 'yes' },
    ...{ idempotencyKey: text('idempotencyKey') || randomUUID(), start: text('start'), minutes: text('minutes') },
    ...{ timeZone: text('timeZone'), which: text('which'), speakers: text('speakers'), joinUrl: text('joinUrl') },
    ...{ seats: text('seats'), packages: text('packages'), series: text('series'), newSeries: text('newSeries') },
    ...{ slideCount: text('slideCount'), slideTitles: text('slideTitles'), inputDays: text('inputDays') },
  };
}
