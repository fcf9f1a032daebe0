import type { APIRoute } from 'astro';
import { Form } from '../../../../forms/form.js';
import { saveStep } from '../../../../partners/post-acts.js';

const headers = { 'cache-control': 'no-store' };

/** Keeps a step while it is written: 200 with the version, 409 when somebody else saved, 422 when the api refused it. */
export const POST: APIRoute = async (context) => {
  const { id = '', step = '' } = context.params;
  const form = await Form.read(context);
  if (!form || !/^[1-3]$/.test(step)) return new Response(null, { status: 404 });
  const { done, mistakes } = await saveStep(form, id, Number(step), context);
  if (done) return Response.json(done, { headers });
  return Response.json(mistakes, { status: mistakes.current === undefined ? 422 : 409, headers });
};
