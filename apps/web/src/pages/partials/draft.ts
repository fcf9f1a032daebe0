import type { APIRoute } from 'astro';
import { Form } from '../../forms/form.js';
import { saveDraft } from '../../forum/ask-acts.js';

/** Keeps the question being written; 204 when it is kept, 422 when the api refused it. */
export const POST: APIRoute = async (context) => {
  const form = await Form.read(context);
  const saved = form && !(await saveDraft(form, context)).mistakes;
  return new Response(null, { status: saved ? 204 : 422 });
};
