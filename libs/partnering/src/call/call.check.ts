import type { CentreKind } from '@guildhall/centre';
import type { Said } from '@guildhall/kernel';
import { checkTexts } from './call.check.messages.js';
import { CallKindScope, CallOutsiders, ConsortiumRole } from './call.kinds.js';
import type { CallRules, KindRule } from './call.rules.js';

/** What the rules ask of a partner. */
export interface CheckedPartner {
  readonly role: ConsortiumRole;
  readonly state: string;
  readonly country: string;
  readonly kind: CentreKind;
  /** Whether its centre is hidden or was merged away: it counts for nothing. */
  readonly isGone?: boolean;
}

/** One rule, how a consortium stands to it, and what is missing, in words. */
export interface RuleCheck {
  readonly rule:
    'minimum-partners' | 'maximum-partners' | 'minimum-countries' | 'kinds' | 'outsiders' | 'coordinator' | 'deadline';
  readonly isMet: boolean;
  readonly have: number;
  readonly need: number;
  readonly says: Said;
  readonly stands: Said;
  /** Null when it is met. */
  readonly missing: Said | null;
}

/** What would have to join, for what rules and offers have in common. */
export interface Gaps {
  readonly partners: number;
  readonly countries: number;
  /** The programme's countries, none for every country; and those that are there. */
  readonly programme: readonly string[];
  readonly represented: readonly string[];
  /** Kinds that are missing, in one country or (null) anywhere. */
  readonly kinds: readonly { readonly kinds: readonly CentreKind[]; readonly country: string | null }[];
}

export const isInside = ({ programmeCountries }: CallRules, country: string): boolean =>
  programmeCountries.length === 0 || programmeCountries.includes(country);

const joinedOf = (partners: readonly CheckedPartner[]): CheckedPartner[] =>
  partners.filter(({ state, isGone }) => state === 'joined' && !isGone);

/** Those the numbers are about: joined, in a role that counts, of a programme country. */
const countedOf = (rules: CallRules, partners: readonly CheckedPartner[]): CheckedPartner[] =>
  joinedOf(partners).filter(({ role, country }) => rules.rolesCounted.includes(role) && isInside(rules, country));

const countriesOf = (partners: readonly CheckedPartner[]): string[] =>
  [...new Set(partners.map(({ country }) => country))].sort();

const ofKind = ({ kinds }: KindRule, partners: readonly CheckedPartner[]): CheckedPartner[] =>
  partners.filter(({ kind }) => kinds.includes(kind));

/** The countries in which too few are of these kinds. */
const lacking = (rule: KindRule, counted: readonly CheckedPartner[]): string[] =>
  countriesOf(counted).filter(
    (country) => ofKind(rule, counted).filter((one) => one.country === country).length < rule.minimum,
  );

const check = (
  rule: RuleCheck['rule'],
  isMet: boolean,
  { have, need }: { have: number; need: number },
  { says, stands, missing }: { says: Said; stands: Said; missing: Said },
): RuleCheck => ({ rule, isMet, have, need, says, stands, missing: isMet ? null : missing });

const atLeast = (rule: 'minimum-partners' | 'minimum-countries', have: number, need: number, says: Said): RuleCheck =>
  check(
    rule,
    have >= need,
    { have, need },
    {
      says,
      stands: checkTexts.stands({ have, need }),
      missing: (rule === 'minimum-partners' ? checkTexts.morePartners : checkTexts.moreCountries)({
        count: need - have,
      }),
    },
  );

function kindCheck(rules: CallRules, rule: KindRule, counted: readonly CheckedPartner[]): RuleCheck {
  const says = saysKind(rule);
  if (rule.scope === CallKindScope.OVERALL) {
    const [have, need] = [ofKind(rule, counted).length, rule.minimum];
    const stands = checkTexts.stands({ have, need });
    const missing = checkTexts.moreOfKind(rule.kinds, { count: need - have });
    return check('kinds', have >= need, { have, need }, { says, stands, missing });
  }
  const countries = countriesOf(counted);
  const without = lacking(rule, counted);
  const isMet = without.length === 0 && countries.length > 0;
  const have = countries.length - without.length;
  const need = isMet ? have : Math.max(countries.length, rules.minimumCountries);
  // Before there is a country nothing can be said of one.
  const missing = without.length > 0 ? checkTexts.kindMissingIn(rule, without) : checkTexts.noCountryYet();
  const stands = checkTexts.standsInCountries({ have, need });
  return check('kinds', isMet, { have, need }, { says, stands, missing });
}

const saysKind = (rule: KindRule): Said =>
  (rule.scope === CallKindScope.OVERALL ? checkTexts.kindsOverall : checkTexts.kindsEachCountry)(rule);

/** Whether a partner of this role and country may take part at all. */
export const isAllowed = (rules: CallRules, { role, country }: Pick<CheckedPartner, 'role' | 'country'>): boolean =>
  isInside(rules, country) ||
  rules.outsiders === CallOutsiders.ANY ||
  (rules.outsiders === CallOutsiders.ASSOCIATED && role === ConsortiumRole.ASSOCIATED);

/** How a consortium stands to each rule of a call at that moment, the rules in the order they are told. */
export function checkConsortium(
  { rules, deadline }: { readonly rules: CallRules; readonly deadline: Date },
  partners: readonly CheckedPartner[],
  now: Date,
): RuleCheck[] {
  const joined = joinedOf(partners);
  const counted = countedOf(rules, partners);
  const checks = [
    atLeast('minimum-partners', counted.length, rules.minimumPartners, checkTexts.minimumPartners(rules)),
    atLeast(
      'minimum-countries',
      countriesOf(counted).length,
      rules.minimumCountries,
      checkTexts.minimumCountries(rules),
    ),
    ...rules.kinds.map((rule) => kindCheck(rules, rule, counted)),
  ];
  if (rules.maximumPartners !== null) {
    const [have, need] = [joined.filter(({ role }) => rules.rolesCounted.includes(role)).length, rules.maximumPartners];
    const stands = checkTexts.stands({ have, need });
    const missing = checkTexts.tooMany({ count: have - need });
    checks.push(
      check(
        'maximum-partners',
        have <= need,
        { have, need },
        { says: checkTexts.maximumPartners({ count: need }), stands, missing },
      ),
    );
  }
  if (rules.programmeCountries.length > 0) {
    const misplaced = joined.filter((partner) => !isAllowed(rules, partner));
    const have = misplaced.length;
    const stands = have === 0 ? checkTexts.everybodyFits() : checkTexts.misplaced({ count: have });
    const missing = checkTexts.misplacedFrom(countriesOf(misplaced), rules.outsiders);
    checks.push(
      check(
        'outsiders',
        have === 0,
        { have, need: 0 },
        { says: checkTexts.outsiders(rules.outsiders), stands, missing },
      ),
    );
  }
  if (rules.coordinatorInside && rules.programmeCountries.length > 0) {
    const leads = joined.filter(({ role }) => role === ConsortiumRole.COORDINATOR);
    const isMet = leads.length > 0 && leads.every(({ country }) => isInside(rules, country));
    const stands = isMet ? checkTexts.coordinatorIs(countriesOf(leads)) : checkTexts.coordinatorIsNot();
    checks.push(
      check(
        'coordinator',
        isMet,
        { have: Number(isMet), need: 1 },
        { says: checkTexts.coordinator(), stands, missing: checkTexts.coordinatorMissing() },
      ),
    );
  }
  const isOpen = now.getTime() < deadline.getTime();
  const daysLeft = Math.floor((deadline.getTime() - now.getTime()) / 86_400_000);
  const stands = isOpen ? checkTexts.daysLeft({ count: daysLeft }) : checkTexts.deadlineOver();
  checks.push(
    check(
      'deadline',
      isOpen,
      { have: Math.max(daysLeft, 0), need: 0 },
      { says: checkTexts.deadline(), stands, missing: checkTexts.deadlineOver() },
    ),
  );
  return checks;
}

/** What would have to join for the rules that can be met by joining. */
export function gapsOf(rules: CallRules, partners: readonly CheckedPartner[]): Gaps {
  const counted = countedOf(rules, partners);
  const represented = countriesOf(counted);
  return {
    partners: Math.max(0, rules.minimumPartners - counted.length),
    countries: Math.max(0, rules.minimumCountries - represented.length),
    programme: rules.programmeCountries,
    represented,
    kinds: rules.kinds.flatMap((rule): Gaps['kinds'] =>
      rule.scope === CallKindScope.EACH_COUNTRY
        ? lacking(rule, counted).map((country) => ({ kinds: rule.kinds, country }))
        : ofKind(rule, counted).length < rule.minimum
          ? [{ kinds: rule.kinds, country: null }]
          : [],
    ),
  };
}

/** Which gaps a centre of that kind and country would fill, in words. The statement over posts counts the same. */
export function fillsOf(
  gaps: Gaps,
  { kind, country }: { readonly kind: CentreKind; readonly country: string },
): Said[] {
  if (gaps.programme.length > 0 && !gaps.programme.includes(country)) return [];
  const isNew = gaps.countries > 0 && !gaps.represented.includes(country);
  return [
    ...(isNew ? [checkTexts.fillsCountry([country])] : []),
    ...gaps.kinds
      .filter((gap) => gap.kinds.includes(kind) && (gap.country === null || gap.country === country))
      .map((gap) => (gap.country === null ? checkTexts.fillsKind([kind]) : checkTexts.fillsKindIn([kind], [country]))),
    ...(gaps.partners > 0 ? [checkTexts.fillsPartner()] : []),
  ];
}

/** The rules of a call in words, as its page tells them. */
export const rulesInWords = (rules: CallRules): Said[] => [
  checkTexts.minimumPartners(rules),
  ...(rules.maximumPartners === null ? [] : [checkTexts.maximumPartners({ count: rules.maximumPartners })]),
  checkTexts.minimumCountries(rules),
  ...rules.kinds.map(saysKind),
  ...(rules.programmeCountries.length === 0 ? [] : [checkTexts.outsiders(rules.outsiders)]),
  ...(rules.coordinatorInside && rules.programmeCountries.length > 0 ? [checkTexts.coordinator()] : []),
];
