import { randomUUID } from 'node:crypto';
import type { Form } from '../forms/form.js';
import { TEXTS_AT_MOST } from '../forms/texts.js';
import type { CallKindScope, CallOutsiders, CentreKind, WrittenCallQuery } from '../graphql/generated/graphql.js';

type Written = WrittenCallQuery['call'];
export type KindRuleValues = { kinds: string[]; minimum: string; scope: string };

/** What the form of a call holds, as it is typed. */
export type CallValues = {
  idempotencyKey: string;
  texts: { language: string; name: string; markdown: string }[];
  programme: string;
  url: string;
  deadline: string;
  timeZone: string;
  /** Which of two moments is meant, where clocks show the time twice. */
  which: string;
  revision: string;
  minimumPartners: string;
  maximumPartners: string;
  minimumCountries: string;
  countries: string[];
  outsiders: string;
  roles: string[];
  coordinatorInside: boolean;
  kinds: KindRuleValues[];
};

export const KIND_RULES_AT_MOST = 8;
export const centreKinds: readonly CentreKind[] = [
  ...(['VET_PROVIDER', 'HIGHER_EDUCATION', 'COMPANY', 'BUSINESS_ASSOCIATION', 'TRADE_UNION'] as const),
  ...(['AUTHORITY', 'RESEARCH', 'CIVIL_SOCIETY', 'NETWORK', 'OTHER'] as const),
];
export const consortiumRoles = ['COORDINATOR', 'FULL_PARTNER', 'ASSOCIATED'] as const;
export const outsiderChoices: readonly CallOutsiders[] = ['NONE', 'ASSOCIATED', 'ANY'];
export const scopes: readonly CallKindScope[] = ['EACH_COUNTRY', 'OVERALL'];

/** What a clock on the wall of that zone shows, for a field of date and time. */
function wallTime(at: string, timeZone: string): string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(new Date(at)).replace(' ', 'T');
}

const emptyKindRule = (): KindRuleValues => ({ kinds: [], minimum: '1', scope: 'EACH_COUNTRY' });

export const emptyCall = (language: string): CallValues => ({
  idempotencyKey: randomUUID(),
  texts: [{ language, name: '', markdown: '' }],
  ...{ programme: '', url: '', deadline: '', timeZone: 'Europe/Brussels', which: '', revision: '0' },
  ...{ minimumPartners: '', maximumPartners: '', minimumCountries: '', countries: [], outsiders: 'ASSOCIATED' },
  ...{ roles: ['COORDINATOR', 'FULL_PARTNER'], coordinatorInside: true, kinds: [emptyKindRule()] },
});

export const callValuesOf = ({ rules, ...call }: Written): CallValues => ({
  idempotencyKey: randomUUID(),
  texts: call.texts.map(({ language, name, markdown }) => ({ language, name, markdown })),
  ...{ programme: call.programme, url: call.url ?? '', timeZone: call.timeZone, which: call.deadline },
  ...{ deadline: wallTime(call.deadline, call.timeZone), revision: String(call.revision) },
  minimumPartners: String(rules.minimumPartners),
  maximumPartners: rules.maximumPartners === null ? '' : String(rules.maximumPartners),
  minimumCountries: String(rules.minimumCountries),
  countries: [...rules.programmeCountries],
  ...{ outsiders: rules.outsiders, roles: [...rules.rolesCounted], coordinatorInside: rules.coordinatorInside },
  kinds: [
    ...rules.kinds.map(({ kinds, minimum, scope }) => ({ kinds: [...kinds], minimum: String(minimum), scope })),
    ...(rules.kinds.length === 0 ? [emptyKindRule()] : []),
  ],
});

const count = (form: Form, name: string, most: number): number =>
  Math.min(most, Math.max(1, Number(form.text(name)) || 1));

/** What was typed, whole or not; one more language or rule where that was asked for. */
export function typedCall(form: Form): CallValues {
  const text = (name: string) => form.text(name);
  const texts = Array.from({ length: count(form, 'texts', TEXTS_AT_MOST) }, (_, place) => ({
    language: text(`language-${place}`),
    name: text(`name-${place}`),
    markdown: text(`markdown-${place}`),
  }));
  const kinds = Array.from({ length: count(form, 'rules', KIND_RULES_AT_MOST) }, (_, place) => ({
    kinds: form.all(`kinds-${place}`),
    minimum: text(`minimum-${place}`),
    scope: text(`scope-${place}`),
  }));
  if (text('intent') === 'add-language' && texts.length < TEXTS_AT_MOST) {
    const used = new Set(texts.map(({ language }) => language));
    texts.push({ language: ['en', 'fr', 'ar'].find((one) => !used.has(one)) ?? 'en', name: '', markdown: '' });
  }
  if (text('intent') === 'add-kinds' && kinds.length < KIND_RULES_AT_MOST) kinds.push(emptyKindRule());
  return {
    ...{ texts, kinds, countries: form.all('countries'), roles: form.all('roles') },
    ...{ idempotencyKey: text('idempotencyKey') || randomUUID(), revision: text('revision') },
    ...{ programme: text('programme'), url: text('url'), deadline: text('deadline'), timeZone: text('timeZone') },
    ...{ which: text('which'), minimumPartners: text('minimumPartners'), maximumPartners: text('maximumPartners') },
    ...{ minimumCountries: text('minimumCountries'), outsiders: text('outsiders') },
    coordinatorInside: text('coordinatorInside') === 'yes',
  };
}
