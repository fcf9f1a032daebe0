import type { APIRoute } from 'astro';
import { wayBack } from '../account/sign-up.js';

/** Leads who has just come in to what they had begun. A page of its own, since the session counts from this request on. */
export const GET: APIRoute = async (context) => context.redirect(await wayBack(context), 303);
