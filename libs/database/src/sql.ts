/** A piece of SQL with its values; pieces nest, and every value becomes a numbered parameter when it is sent. */
export class Sql {
  constructor(
    readonly parts: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  /** The text with $1, $2 … and the values in that order. */
  build(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const text = this.write(values);
    return { text, values };
  }

  private write(values: unknown[]): string {
    return this.parts.reduce((text, part, i) => {
      const value = this.values[i - 1];
      return text + (value instanceof Sql ? value.write(values) : `$${values.push(value)}`) + part;
    });
  }
}

/** `sql\`select … where id = ${id} and ${visible(actor)}\`` */
export const sql = (parts: TemplateStringsArray, ...values: unknown[]): Sql => new Sql(parts, values);

export const and = (...conditions: readonly (Sql | null)[]): Sql =>
  conditions.reduce<Sql>((all, one) => (one ? sql`${all} and ${one}` : all), sql`true`);

/** A name or keyword of our own code, never of a request. */
export const raw = (text: string): Sql => new Sql([text], []);

/**
 * So many rows at most, written into the statement: for a number it does not know PostgreSQL plans as if a tenth of
 * everything were wanted. For numbers of our own code, which are few; sizes that are asked for are those of `onePage`.
 */
export const atMost = (rows: number): Sql => raw(`limit ${Math.trunc(rows)}`);

/** The sizes in which pages are read. */
const SIZES = [1, 3, 6, 10, 12, 20, 30, 50, 60, 100];

/**
 * The rows of a page, and one more that tells whether there is another. Other sizes are rounded up, so that each list is
 * few statements to plan and keep, whatever is asked for; `pageOf` leaves out what is too much.
 */
export const onePage = (first: number): Sql => atMost((SIZES.find((size) => size >= first) ?? first) + 1);
