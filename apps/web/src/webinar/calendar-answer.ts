import { createHash } from 'node:crypto';

/** A calendar as it is sent; 304 to who has it already. */
export function calendarAnswer(body: string, name: string, { headers: asked }: Request): Response {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const headers = {
    etag,
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': `attachment; filename="${name}.ics"`,
    'cache-control': 'public, max-age=300',
  };
  const known = asked
    .get('if-none-match')
    ?.split(',')
    .some((one) => one.trim().replace(/^W\//, '') === etag);
  return known ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}
