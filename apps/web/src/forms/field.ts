import { mistakeIn, type Mistakes } from './form.js';

/** What a control says of itself: its id, what describes it, and whether what stands in it is wrong. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

/** A field of a form: its mistake, and the attributes that tie its control to its label, hint and mistake. */
export function fieldOf(
  formId: string,
  name: string,
  hint: string | undefined,
  mistakes: Mistakes | null | undefined,
): { mistake: string | undefined; control: ControlAttributes } {
  const id = `${formId}-${name}`;
  const mistake = mistakeIn(mistakes, name);
  const describedBy = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ') || undefined;
  return { mistake, control: { id, 'aria-describedby': describedBy, 'aria-invalid': mistake ? 'true' : undefined } };
}
