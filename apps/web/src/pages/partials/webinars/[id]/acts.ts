import type { APIRoute } from 'astro';
import { Form } from '../../../../forms/form.js';
import { actOnLive } from '../../../../webinar/live-acts.js';

/**
 * Does what a script sends of an attendee, again and again until it gets an answer. Refusals come as their status with
 * their sentence; 422 with a sentence says that it was understood and will not be done.
 */
export const POST: APIRoute = async (context) => {
  const form = await Form.read(context);
  if (!form) return new Response(null, { status: 405 });
  const { done, mistakes } = await actOnLive(form, { webinar: context.params['id'] ?? '', search: '' }, context);
  if (!mistakes) return Response.json(done.told);
  const message = mistakes.general ?? mistakes.fields.map((one) => one.message).join(' ');
  return new Response(message, { status: mistakes.isPassing ? 503 : 422 });
};
