import type { APIRoute } from 'astro';
import { Refusal } from '../../../../api/refusal.js';
import { fileOf } from '../../../../webinar/poll-export.js';
import {
  outcomesCsv,
  pollsCsv,
  questionsCsv,
  readExport,
  recordJson,
  type WebinarExport,
} from '../../../../webinar/webinar-export.js';

const files: ReadonlyMap<string, (read: WebinarExport) => string | object> = new Map<
  string,
  (read: WebinarExport) => string | object
>([
  ['questions.csv', questionsCsv],
  ['polls.csv', pollsCsv],
  ['outcomes.csv', outcomesCsv],
  ['webinar.json', recordJson],
]);

/** The record of a webinar as files: for everybody what everybody may see, for those who run it all of it. */
export const GET: APIRoute = async (context) => {
  const { id = '', file = '' } = context.params;
  const write = files.get(file);
  if (!write) throw new Refusal('NOT_FOUND', context.locals.t('notFound.title'));
  const content = write(await readExport(id, context));
  const [name = '', format] = file.split('.');
  return fileOf(`webinar-${id}-${name}`, format === 'csv' ? 'csv' : 'json', content);
};
