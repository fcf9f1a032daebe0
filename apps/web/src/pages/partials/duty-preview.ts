import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { Form } from '../../forms/form.js';
import { DutyPreviewDocument } from '../../graphql/generated/graphql.js';
import { isAct, needsReason } from '../../queue/queue-acts.js';

/** What people would be told, for the queue; nothing is sent to them. */
export const POST: APIRoute = async (context) => {
  const form = await Form.read(context);
  const act = form?.text('act') ?? '';
  if (!form || !isAct(act)) return new Response(null, { status: 400 });
  const reason = needsReason(act) ? form.text('reason') : '';
  const { dutyPreview } = await query(DutyPreviewDocument, { duty: form.text('duty'), act, reason }, context);
  return Response.json(dutyPreview, { headers: { 'cache-control': 'no-store' } });
};
