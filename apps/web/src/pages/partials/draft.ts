import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { attempt, Form } from '../../forms/form.js';
import { saveDraft } from '../../forum/ask-acts.js';
import { DiscardReplyDocument, ReplyDraftDocument } from '../../graphql/generated/graphql.js';

const answer = (status: number, body: object | null): Response =>
  body === null
    ? new Response(null, { status })
    : Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** Keeps what is being written; a reply with no words left is let go of. 200 when it is kept, 409 with the other version, 422 when the api refused it. */
export const POST: APIRoute = async (context) => {
  const form = await Form.read(context);
  const thread = form?.text('thread');
  if (thread && form?.text('markdown').trim() === '') {
    const { mistakes } = await attempt(() => query(DiscardReplyDocument, { thread }, context));
    return answer(mistakes ? 422 : 200, mistakes ?? { revision: 0 });
  }
  const { done, mistakes } = form ? await saveDraft(form, context) : { done: null, mistakes: null };
  if (!done) return answer(422, mistakes);
  if (done.__typename === 'SaveDraftSuccess') return answer(200, done.draft);
  return answer(409, done);
};

/** The reply to a thread that was begun, perhaps on another device. */
export const GET: APIRoute = async (context) => {
  const thread = context.url.searchParams.get('thread') ?? '';
  const { draft } = await query(ReplyDraftDocument, { thread }, context);
  return draft ? answer(200, draft) : answer(204, null);
};
