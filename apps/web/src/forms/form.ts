import type { APIContext } from 'astro';
import { Refusal, type FieldMistake } from '../api/refusal.js';

type Posted = Pick<APIContext, 'request' | 'locals'>;

const plainBreaks = (text: string): string => text.replaceAll('\r\n', '\n');

/** The fields of a posted form as text; `null` on a plain visit. Repeated fields other than `all` are not read. */
export class Form {
  private constructor(private readonly fields: FormData) {}

  /** @throws Refusal BAD_INPUT when the body is no form. */
  static async read({ request, locals }: Posted): Promise<Form | null> {
    if (request.method !== 'POST') return null;
    try {
      locals.form = new Form(await request.formData());
    } catch {
      throw new Refusal('BAD_INPUT', locals.t('form.unreadable'));
    }
    return locals.form;
  }

  /** Every field that may be shown again and sent once more: all but passwords. */
  entries(): [name: string, text: string][] {
    const texts = [...this.fields].filter((field): field is [string, string] => typeof field[1] === 'string');
    return texts.filter(([name]) => !/password|current/i.test(name)).map(([name, text]) => [name, plainBreaks(text)]);
  }

  /** The text of one field, with the line breaks a textarea adds brought back to `\n`. */
  text(name: string): string {
    const value = this.fields.get(name);
    return typeof value === 'string' ? plainBreaks(value) : '';
  }

  /** A file that was chosen; an empty one is as good as none. */
  file(name: string): File | null {
    const value = this.fields.get(name);
    return value instanceof File && value.size > 0 ? value : null;
  }

  /** Writes into a field, as if it had come like this. */
  put(name: string, text: string): void {
    this.fields.set(name, text);
  }

  all(name: string): string[] {
    return this.fields.getAll(name).filter((value) => typeof value === 'string');
  }
}

/**
 * What went wrong with a form: `fields` are shown beside their fields, `general` above them.
 * After a `conflict` the idempotency key was used for another text; the form needs a new one.
 */
export type Mistakes = {
  general: string | null;
  fields: FieldMistake[];
  conflict?: boolean;
  /** Something the form named is not there, or not for this reader to see. */
  isMissing?: boolean;
  /** A colleague did the same before: nothing is wrong, and no form is left to go back to. */
  isSettled?: boolean;
  /** Nothing is wrong with the form: the same may be sent again in a while. */
  isPassing?: boolean;
};
export type Outcome<Result> = { done: Result; mistakes: null } | { done: null; mistakes: Mistakes };

/** The last part of `input.languages.0` is a list's index; the field is what stands before it. */
const fieldName = (path: string): string => path.split('.').findLast((part) => !/^(input|\d+)$/.test(part)) ?? path;

/** Mistakes of our own making, such as a problem the api named. */
export const mistake = (general: string | null, fields: FieldMistake[] = []): Mistakes => ({ general, fields });

const passing: ReadonlySet<string> = new Set(['RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL']);

/** Runs a form's mutation. A refusal becomes mistakes to show in the same form, with everything typed kept. */
export async function attempt<Result>(mutation: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { done: await mutation(), mistakes: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const fields = error.fields.map(({ field, message }) => ({ field: fieldName(field), message }));
    const general = fields.length > 0 ? null : error.message;
    const mistakes = { general, fields, conflict: error.code === 'CONFLICT' };
    if (error.code === 'NOT_FOUND') return { done: null, mistakes: { ...mistakes, isMissing: true } };
    return { done: null, mistakes: passing.has(error.code) ? { ...mistakes, isPassing: true } : mistakes };
  }
}

/** The first mistake about a field, if any. */
export const mistakeIn = (mistakes: Mistakes | null | undefined, field: string): string | undefined =>
  mistakes?.fields.find((one) => one.field === field)?.message;
