export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

export type FieldMistake = { field: string; message: string };

/** The api said no. `message` is a sentence in the reader's language, to be shown as it is. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly fields: FieldMistake[] = [],
    readonly requestId?: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

const codes: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
];
const isCode = (value: unknown): value is RefusalCode => typeof value === 'string' && codes.includes(value);

export type WireError = {
  message: string;
  extensions?: { code?: unknown; fields?: FieldMistake[]; requestId?: string };
};

/** Anything without a known code is the api's own mistake. */
export function refusalFrom(error: WireError): Refusal {
  const { code, fields, requestId } = error.extensions ?? {};
  return new Refusal(isCode(code) ? code : 'INTERNAL', error.message, fields ?? [], requestId);
}
