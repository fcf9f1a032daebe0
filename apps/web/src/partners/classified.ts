import type { ClassificationsQuery } from '../graphql/generated/graphql.js';
import { localeOf, type Language } from '../i18n/languages.js';

type Answer = ClassificationsQuery['classifications'];
export type Choice = { readonly code: string; readonly name: string };
/** Choices under one heading: an `optgroup` of a select. */
export type ChoiceGroup = Choice & { readonly choices: readonly Choice[] };
type NameOf = (code: string) => string;

/** What offers, wishes and centres are described with, named in one language. */
export type Classifications = {
  /** By name. */
  readonly sectors: readonly Choice[];
  /** In the order of the classification, each with its sectors by name. */
  readonly sections: readonly ChoiceGroup[];
  /** Broad, narrow and detailed ones, by name. */
  readonly fields: readonly Choice[];
  /** The broad fields by name, each with what lies within it in the order of the classification. */
  readonly broadFields: readonly ChoiceGroup[];
  /** In the order of the checklists. */
  readonly challenges: readonly (Choice & { readonly package: string })[];
  /** Names by code; a code that is not known is its own name. */
  readonly sectorName: NameOf;
  readonly sectionName: NameOf;
  readonly fieldName: NameOf;
  readonly challengeName: NameOf;
};

function namesOf(choices: readonly Choice[]): NameOf {
  const names = new Map(choices.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** Puts what the api answered into the lists and look-ups that pages need. */
export function classificationsOf({ sections, sectors, fields, challenges }: Answer, language: Language) {
  const { compare } = new Intl.Collator(localeOf(language));
  const byName = <T extends Choice>(choices: readonly T[]): T[] =>
    choices.toSorted((one, other) => compare(one.name, other.name));
  const classifications: Classifications = {
    sectors: byName(sectors),
    sections: sections.map((section) => ({
      ...section,
      choices: byName(sectors.filter((sector) => sector.section === section.code)),
    })),
    fields: byName(fields),
    broadFields: byName(fields.filter(({ code }) => code.length === 2)).map((broad) => ({
      ...broad,
      choices: fields.filter(({ code }) => code !== broad.code && code.startsWith(broad.code)),
    })),
    challenges,
    sectorName: namesOf(sectors),
    sectionName: namesOf(sections),
    fieldName: namesOf(fields),
    challengeName: namesOf(challenges),
  };
  return classifications;
}
