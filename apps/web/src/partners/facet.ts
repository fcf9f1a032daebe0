export type FacetValue = {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
};
/** A facet as it is shown: what is chosen and most frequent first, the rest behind a fold. */
export type Facet<Name extends string> = {
  readonly name: Name;
  readonly first: readonly FacetValue[];
  readonly rest: readonly FacetValue[];
};

const SHOWN = 6;
/** Fields are shown by their broad ones; those within a broad one when it, or one of them, is chosen. */
const isOpenField = (value: string, chosen: readonly string[]): boolean =>
  value.length === 2 || chosen.some((one) => one.slice(0, 2) === value.slice(0, 2));

/** The values of a facet with their names; what is chosen stands there also where nothing has it. */
export function valuesOf<Name extends string>(
  name: Name,
  counted: readonly { readonly value: string; readonly count: number }[],
  chosen: readonly string[],
  nameOf: (name: Name, value: string) => string,
): FacetValue[] {
  const fitting = counted.filter(({ value }) => name !== 'field' || isOpenField(value, chosen));
  const missing = chosen.filter((value) => !fitting.some((one) => one.value === value));
  return [...fitting, ...missing.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    ...{ value, count, name: nameOf(name, value), isChosen: chosen.includes(value) },
  }));
}

export function folded<Name extends string>(name: Name, values: readonly FacetValue[]): Facet<Name> {
  const first = values.filter(({ isChosen }, at) => isChosen || at < SHOWN);
  return { name, first, rest: values.filter((value) => !first.includes(value)) };
}
