import { CentreKind } from '@guildhall/centre';
import { isCountry } from '@guildhall/classification';
import { CallKindScope, CallOutsiders, ConsortiumRole } from './call.kinds.js';

/** A consortium never has more partners than this, whatever a call allows. */
export const MOST_PARTNERS = 60;
export const MOST_KIND_RULES = 8;

/** So many organisations of one of these kinds, overall or in each country. */
export interface KindRule {
  readonly kinds: readonly CentreKind[];
  readonly minimum: number;
  readonly scope: CallKindScope;
}

/** What a call asks of a consortium: data that staff edit. Written as version 1; the deadline is the call's own. */
export interface CallRules {
  readonly version: 1;
  readonly minimumPartners: number;
  /** Null for no more than any consortium may have. */
  readonly maximumPartners: number | null;
  /** Programme countries, when there is a list of them. */
  readonly minimumCountries: number;
  /** Countries of the programme, by their codes; none for every country. */
  readonly programmeCountries: readonly string[];
  readonly outsiders: CallOutsiders;
  /** Whom the numbers are about. */
  readonly rolesCounted: readonly ConsortiumRole[];
  readonly coordinatorInside: boolean;
  readonly kinds: readonly KindRule[];
}

/** Rules that are no rules, or that no consortium could meet. The field is the one to mend. */
export class RulesRefused extends Error {
  override readonly name = 'RulesRefused';
  constructor(
    readonly field: keyof CallRules,
    readonly reason: 'invalid' | 'impossible',
  ) {
    super(`${field}: ${reason}`);
  }
}

const isCount = (value: unknown, from: number, to = MOST_PARTNERS): value is number =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const isOneOf = <T extends string>(values: Record<string, T>, value: unknown): value is T =>
  Object.values(values).includes(value as T);
/** Different known values, in a list of so many. */
const isSet = <T>(list: unknown, from: number, to: number, isKnown: (value: unknown) => value is T): list is T[] =>
  Array.isArray(list) &&
  list.length >= from &&
  list.length <= to &&
  new Set(list).size === list.length &&
  list.every(isKnown);

const isKind = (value: unknown): value is CentreKind => isOneOf(CentreKind, value);
const isRole = (value: unknown): value is ConsortiumRole => isOneOf(ConsortiumRole, value);

const isKindRule = (rule: unknown): rule is KindRule => {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return false;
  const { kinds, minimum, scope, ...more } = rule as Record<string, unknown>;
  return (
    Object.keys(more).length === 0 &&
    isSet(kinds, 1, Object.keys(CentreKind).length, isKind) &&
    isCount(minimum, 1) &&
    isOneOf(CallKindScope, scope)
  );
};

const fits: { readonly [Field in keyof CallRules]: (value: unknown) => boolean } = {
  version: (value) => value === 1,
  minimumPartners: (value) => isCount(value, 1),
  maximumPartners: (value) => value === null || isCount(value, 1),
  minimumCountries: (value) => isCount(value, 1),
  programmeCountries: (value) => isSet(value, 0, 249, isCountry),
  outsiders: (value) => isOneOf(CallOutsiders, value),
  rolesCounted: (value) => isSet(value, 1, 3, isRole),
  coordinatorInside: (value) => typeof value === 'boolean',
  kinds: (value) => Array.isArray(value) && value.length <= MOST_KIND_RULES && value.every(isKindRule),
};
const fieldNames = Object.keys(fits) as (keyof CallRules)[];

/**
 * The rules in a row or an input, read strictly: nothing missing, nothing more, nothing nobody could meet.
 * @throws RulesRefused
 */
export function readRules(json: unknown): CallRules {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new RulesRefused('version', 'invalid');
  const given = json as Record<string, unknown>;
  for (const field of fieldNames) if (!fits[field](given[field])) throw new RulesRefused(field, 'invalid');
  if (Object.keys(given).some((key) => !(key in fits))) throw new RulesRefused('version', 'invalid');
  const rules = json as CallRules;
  const impossible = impossibleIn(rules);
  if (impossible) throw new RulesRefused(impossible, 'impossible');
  return rules;
}

/** The most centres the numbers can be about. */
const mostOf = ({ maximumPartners, rolesCounted }: CallRules): number =>
  rolesCounted.some((role) => role !== ConsortiumRole.COORDINATOR) ? (maximumPartners ?? MOST_PARTNERS) : 1;

/** How many centres the rules about kinds need at least: those that share no kind cannot be met by the same centre. */
function neededByKinds({ kinds, minimumCountries }: CallRules): number {
  const taken = new Set<string>();
  let needed = 0;
  for (const rule of kinds) {
    const many = rule.minimum * (rule.scope === CallKindScope.EACH_COUNTRY ? minimumCountries : 1);
    if (rule.kinds.some((kind) => taken.has(kind))) needed = Math.max(needed, many);
    else {
      for (const kind of rule.kinds) taken.add(kind);
      needed += many;
    }
  }
  return needed;
}

/** The field of what no consortium can meet. */
function impossibleIn(rules: CallRules): keyof CallRules | null {
  const most = mostOf(rules);
  const { programmeCountries, minimumCountries, minimumPartners } = rules;
  if (minimumPartners > most) return 'maximumPartners';
  if (minimumCountries > most) return 'minimumCountries';
  if (programmeCountries.length > 0 && minimumCountries > programmeCountries.length) return 'minimumCountries';
  return neededByKinds(rules) > most ? 'kinds' : null;
}
