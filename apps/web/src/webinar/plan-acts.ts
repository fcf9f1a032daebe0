import { query, type Asking } from '../api/query.js';
import { Refusal, type FieldMistake } from '../api/refusal.js';
import { mistake, type Mistakes, type Outcome } from '../forms/form.js';
import { momentIn, Unfit } from '../forms/local-moment.js';
import {
  BeginSeriesDocument,
  EditWebinarDocument,
  PlanWebinarDocument,
  PublishWebinarDocument,
  type EditWebinarInput,
} from '../graphql/generated/graphql.js';
import type { PlanValues } from './plan-values.js';
import { webinarPath } from './places.js';

/** Everything hosts say about a webinar beforehand. */
type Plan = Omit<EditWebinarInput, 'webinar'>;
export type PlanOutcome = Outcome<string> & { moments?: string[] };

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `Name, what they do`, with the comma of any of our languages. */
function speakerIn(line: string): { name: string; about: string } {
  const place = line.search(/[,،]/);
  return place < 0
    ? { name: line, about: '' }
    : { name: line.slice(0, place).trim(), about: line.slice(place + 1).trim() };
}

function packageIn(line: string, { locals: { t } }: Asking): { name: string; url: string } {
  const [, name, url] = /^(.*\S)\s+(https:\/\/\S+)$/.exec(line) ?? [];
  if (!name || !url) throw new Unfit('packages', t('plan.packageLine'));
  return { name, url };
}

async function inputOf(values: PlanValues, series: string | null, asking: Asking): Promise<Plan> {
  const startsAt = await momentIn('start', { ...values, local: values.start }, asking);
  const minutes = Number(values.minutes);
  if (!(Number.isInteger(minutes) && minutes >= 5 && minutes <= 720))
    throw new Unfit('minutes', asking.locals.t('plan.noMinutes'));
  const titles = values.slideTitles.trimEnd();
  return {
    texts: values.texts.filter(({ title, markdown }, place) => place === 0 || title.trim() || markdown.trim()),
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
    timeZone: values.timeZone,
    speakers: lines(values.speakers).map(speakerIn),
    themes: values.themes,
    hosts: values.hosts.map(({ id }) => id),
    joinUrl: values.joinUrl.trim() || null,
    seats: Number(values.seats) || null,
    isPremoderated: values.isPremoderated,
    inputDays: Number(values.inputDays) || 0,
    packages: lines(values.packages).map((line) => packageIn(line, asking)),
    series,
    slideCount: Number(values.slideCount) || null,
    slideTitles: titles ? titles.split('\n').map((line) => line.trim()) : [],
  };
}

async function seriesOf(values: PlanValues, asking: Asking): Promise<string | null> {
  const title = values.newSeries.trim();
  if (!title) return values.series || null;
  const language = values.texts[0]?.language || asking.locals.language;
  const input = { title, language, idempotencyKey: `${values.idempotencyKey}-series` };
  try {
    return (await query(BeginSeriesDocument, { input }, asking)).beginSeries.series.id;
  } catch (error) {
    // Its title is called otherwise here.
    if (error instanceof Refusal && error.fields[0]) throw new Unfit('newSeries', error.fields[0].message);
    throw error;
  }
}

/** `input.texts.1.title` is the field `title-1`; of other lists the whole list is one field. */
function fieldOf(path: string): string {
  const [, field = '', place, part] = /^input\.(\w+)(?:\.(\d+)(?:\.(\w+))?)?/.exec(path) ?? [];
  if (field === 'texts' && place) return `${part ?? 'title'}-${place}`;
  return ({ startsAt: 'start', endsAt: 'minutes' } as Record<string, string>)[field] ?? field;
}

const sameOnce = (fields: FieldMistake[]): FieldMistake[] =>
  fields.filter(({ field }, place) => fields.findIndex((one) => one.field === field) === place);

function mistakesOf(error: unknown): { mistakes: Mistakes; moments: string[] } {
  if (error instanceof Unfit)
    return {
      mistakes: { general: null, fields: [{ field: error.field, message: error.message }] },
      moments: error.moments,
    };
  if (!(error instanceof Refusal)) throw error;
  const fields = sameOnce(error.fields.map(({ field, message }) => ({ field: fieldOf(field), message })));
  const mistakes = fields.length > 0 ? { general: null, fields } : mistake(error.message);
  return { mistakes: { ...mistakes, conflict: error.code === 'CONFLICT' }, moments: [] };
}

/** Plans a webinar, or changes what was planned; the outcome is where to go next. */
export async function savePlan(
  values: PlanValues,
  { id, publish }: { id: string | null; publish: boolean },
  asking: Asking,
): Promise<PlanOutcome> {
  try {
    const { idempotencyKey } = values;
    // What the form itself can tell is told before a series is begun.
    const plan = await inputOf(values, null, asking);
    const input = { ...plan, series: await seriesOf(values, asking) };
    const webinar =
      id ?? (await query(PlanWebinarDocument, { input: { ...input, idempotencyKey } }, asking)).planWebinar.webinar.id;
    if (id) await query(EditWebinarDocument, { input: { ...input, webinar: id } }, asking);
    if (publish) await query(PublishWebinarDocument, { webinar }, asking);
    return { done: webinarPath(webinar) + (id || publish ? '' : '?planned'), mistakes: null };
  } catch (error) {
    return { done: null, ...mistakesOf(error) };
  }
}
