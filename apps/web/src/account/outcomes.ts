import type { APIContext } from 'astro';
import type { Form, Outcome } from '../forms/form.js';

/** What one form of the settings does; the outcome is where to go next. */
export type Act = (form: Form, context: APIContext) => Promise<Outcome<string>>;

/** Back to the settings, which say what was done. */
export const done = (what: string, part: string): Outcome<string> => ({
  done: `/settings?done=${what}#${part}`,
  mistakes: null,
});

/** One mistake beside one field. */
export const beside = (field: string, message: string): Outcome<string> => ({
  done: null,
  mistakes: { general: null, fields: [{ field, message }] },
});
