import type { APIRoute } from 'astro';
import { Refusal } from '../../api/refusal.js';
import { asEverybody } from '../../feeds/answer.js';
import { Asked } from '../../partners/directory/asked.js';
import { everyCentre, type ListedCentre } from '../../partners/directory/every-centre.js';
import { listHeader, listRow } from '../../partners/directory/taken-along.js';
import { centrePath } from '../../partners/places.js';
import { csvOf } from '../../webinar/csv.js';

/** The directory, or what was chosen of it, to take along: as everybody may read it, without people. */
export const GET: APIRoute = async (context) => {
  const { format } = context.params;
  if (format !== 'csv' && format !== 'json') throw new Refusal('NOT_FOUND', context.locals.t('notFound.title'));
  const centres: ListedCentre[] = [];
  for await (const some of everyCentre(new Asked(context.url.searchParams), asEverybody(context)))
    centres.push(...some);
  const { origin } = context.url;
  const body =
    format === 'csv'
      ? csvOf([listHeader(centres), ...centres.map((centre) => listRow(centre, listHeader(centres), origin))])
      : JSON.stringify({ centres: centres.map((centre) => ({ ...centre, url: origin + centrePath(centre.id) })) });
  return new Response(body, {
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="centres.${format}"`,
      'cache-control': 'public, max-age=300',
      'x-robots-tag': 'noindex',
    },
  });
};
