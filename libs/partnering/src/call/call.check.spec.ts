import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { CentreKind } from '@guildhall/centre';
import { type CheckedPartner, checkConsortium, fillsOf, gapsOf, rulesInWords } from './call.check.js';
import { CallKindScope, CallOutsiders, ConsortiumRole } from './call.kinds.js';
import { type CallRules, readRules, RulesRefused } from './call.rules.js';

const rules: CallRules = {
  version: 1,
  minimumPartners: 8,
  maximumPartners: null,
  minimumCountries: 4,
  programmeCountries: ['DE', 'ES', 'FR', 'IT', 'NL', 'TR'],
  outsiders: CallOutsiders.ASSOCIATED,
  rolesCounted: [ConsortiumRole.COORDINATOR, ConsortiumRole.FULL_PARTNER],
  coordinatorInside: true,
  kinds: [
    { kinds: [CentreKind.VET_PROVIDER], minimum: 1, scope: CallKindScope.EACH_COUNTRY },
    { kinds: [CentreKind.COMPANY, CentreKind.BUSINESS_ASSOCIATION], minimum: 1, scope: CallKindScope.EACH_COUNTRY },
  ],
};
const deadline = new Date('2027-03-31T15:00:00Z');
const before = new Date('2027-03-01T15:00:00Z');
const call = { rules, deadline };

const partner = (country: string, kind: CentreKind, more: Partial<CheckedPartner> = {}): CheckedPartner => ({
  ...{ country, kind, role: ConsortiumRole.FULL_PARTNER, state: 'joined' },
  ...more,
});
const pair = (country: string): CheckedPartner[] => [
  partner(country, CentreKind.VET_PROVIDER),
  partner(country, CentreKind.COMPANY),
];
const leader = partner('FR', CentreKind.VET_PROVIDER, { role: ConsortiumRole.COORDINATOR });
const whole = [leader, partner('FR', CentreKind.COMPANY), ...['DE', 'ES', 'IT'].flatMap(pair)];
const unmet = (partners: readonly CheckedPartner[], now = before, of = call) =>
  checkConsortium(of, partners, now)
    .filter(({ isMet }) => !isMet)
    .map(({ rule }) => rule);

describe('a consortium and the rules of a call', () => {
  it('meets them with eight partners of four countries, a school and a company in each', () => {
    expect(unmet(whole)).toEqual([]);
    expect(gapsOf(rules, whole)).toMatchObject({ partners: 0, countries: 0, kinds: [] });
  });

  it('counts no partner that has not joined, is gone, associated, or from elsewhere', () => {
    const others: Partial<CheckedPartner>[] = [
      ...['invited', 'declined', 'left', 'removed'].map((state) => ({ state })),
      { isGone: true },
      { role: ConsortiumRole.ASSOCIATED },
      { country: 'EG', role: ConsortiumRole.ASSOCIATED },
    ];
    for (const other of others)
      expect(unmet([...whole.slice(0, -1), partner('IT', CentreKind.COMPANY, other)])).toEqual([
        'minimum-partners',
        'kinds',
      ]);
  });

  it('says what is missing in the reader’s language, with numbers and names', () => {
    const [partners, countries, vet, company] = checkConsortium(call, [leader, ...pair('DE')], before);
    expect(partners?.stands('en')).toBe('3 of 8');
    expect(partners?.missing?.('en')).toBe('5 more partners are missing');
    expect(countries?.missing?.('fr')).toBe('Il manque encore 2 pays');
    expect(vet).toMatchObject({ isMet: true, missing: null });
    expect(company?.missing?.('en')).toBe(
      'None or too few of this kind (company or chamber or sector body) in: France',
    );
    expect(company?.missing?.('ar')).toContain('فرنسا');
  });

  it('keeps out whom the call keeps out, and the coordinator inside', () => {
    const foreign = partner('EG', CentreKind.VET_PROVIDER);
    expect(unmet([...whole, foreign])).toEqual(['outsiders']);
    expect(unmet([...whole, foreign], before, { ...call, rules: { ...rules, outsiders: CallOutsiders.ANY } })).toEqual(
      [],
    );
    const led = [
      ...whole.slice(1),
      partner('FR', CentreKind.VET_PROVIDER),
      { ...foreign, role: ConsortiumRole.COORDINATOR },
    ];
    expect(unmet(led)).toEqual(['outsiders', 'coordinator']);
  });

  it('is late from the deadline on, to the second', () => {
    expect(unmet(whole, new Date(deadline.getTime() - 1))).toEqual([]);
    expect(unmet(whole, deadline)).toEqual(['deadline']);
  });

  it('is told the rules in words', () => {
    expect(rulesInWords(rules).map((say) => say('en'))).toEqual([
      'At least 8 partners (coordinator and full partners), from countries of the programme',
      'From at least 4 countries of the programme',
      'In each country at least 1 of this kind: school or training centre',
      'In each country at least 1 of this kind: company or chamber or sector body',
      'Centres of other countries take part as associated partners alone',
      'The coordinator is of a country of the programme',
    ]);
  });
});

const anyPartner: fc.Arbitrary<CheckedPartner> = fc.record({
  country: fc.constantFrom('DE', 'ES', 'FR', 'EG', 'TN'),
  kind: fc.constantFrom(...Object.values(CentreKind)),
  role: fc.constantFrom(...Object.values(ConsortiumRole)),
  state: fc.constantFrom('invited', 'joined', 'declined', 'left', 'removed'),
});
const partners = fc.array(anyPartner, { maxLength: 20 });
const codes = fc.uniqueArray(fc.constantFrom('DE', 'ES', 'FR', 'IT', 'EG'), { maxLength: 5 });
const kindRule = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...Object.values(CentreKind)), { minLength: 1, maxLength: 3 }),
  minimum: fc.integer({ min: 1, max: 3 }),
  scope: fc.constantFrom(...Object.values(CallKindScope)),
});
const anyRules: fc.Arbitrary<CallRules> = fc
  .record({
    version: fc.constant(1 as const),
    minimumPartners: fc.integer({ min: 1, max: 12 }),
    maximumPartners: fc.constantFrom(null, 40, 60),
    minimumCountries: fc.integer({ min: 1, max: 4 }),
    programmeCountries: codes,
    outsiders: fc.constantFrom(...Object.values(CallOutsiders)),
    rolesCounted: fc.uniqueArray(fc.constantFrom(...Object.values(ConsortiumRole)), { minLength: 1 }),
    coordinatorInside: fc.boolean(),
    kinds: fc.array(kindRule, { maxLength: 3 }),
  })
  .filter((one) => {
    try {
      return readRules(one) === one;
    } catch {
      return false;
    }
  });
const numbersOf = (of: CallRules, list: readonly CheckedPartner[]) =>
  checkConsortium({ rules: of, deadline }, list, before).map(({ rule, isMet, have, need }) => ({
    rule,
    isMet,
    have,
    need,
  }));

describe('whatever the rules and partners are', () => {
  it('the order of partners means nothing, and who has not joined changes nothing', () => {
    fc.assert(
      fc.property(anyRules, partners, (of, list) => {
        expect(numbersOf(of, list.toReversed())).toEqual(numbersOf(of, list));
        expect(
          numbersOf(
            of,
            list.filter(({ state }) => state === 'joined'),
          ),
        ).toEqual(numbersOf(of, list));
      }),
    );
  });

  it('something is missing exactly where a rule is not met', () => {
    fc.assert(
      fc.property(anyRules, partners, fc.constantFrom('en', 'fr', 'ar'), (of, list, language) => {
        for (const { isMet, missing, says, stands } of checkConsortium({ rules: of, deadline }, list, before)) {
          expect(missing === null).toBe(isMet);
          for (const say of [says, stands, missing]) if (say) expect(say(language)).not.toMatch(/[{}]|undefined/);
        }
      }),
    );
  });

  it('one more partner takes nothing away from the numbers', () => {
    fc.assert(
      fc.property(anyRules, partners, anyPartner, (of, list, more) => {
        const [now, then] = [numbersOf(of, list), numbersOf(of, [...list, more])];
        for (const place of [0, 1]) expect(then[place]?.have).toBeGreaterThanOrEqual(now[place]?.have ?? 0);
      }),
    );
  });

  it('whoever fills a gap closes it by joining in a role that counts', () => {
    const size = (of: CallRules, list: readonly CheckedPartner[]) => {
      const gaps = gapsOf(of, list);
      return gaps.partners + gaps.countries;
    };
    fc.assert(
      fc.property(anyRules, partners, anyPartner, (of, list, { country, kind }) => {
        const gaps = gapsOf(of, list);
        if (gaps.partners === 0 || fillsOf(gaps, { country, kind }).length === 0) return;
        const [role = ConsortiumRole.FULL_PARTNER] = of.rolesCounted;
        expect(size(of, [...list, { country, kind, role, state: 'joined' }])).toBeLessThan(size(of, list));
      }),
    );
  });
});

describe('rules that are no rules', () => {
  const refusal = (json: unknown) => {
    try {
      readRules(json);
    } catch (error) {
      if (error instanceof RulesRefused) return `${error.field} ${error.reason}`;
    }
    return null;
  };
  const kinds = [{ kinds: [CentreKind.COMPANY], minimum: 20, scope: CallKindScope.EACH_COUNTRY }];

  it.each([
    ['nothing', null, 'version invalid'],
    ['a list', [], 'version invalid'],
    ['another version', { ...rules, version: 2 }, 'version invalid'],
    ['something more', { ...rules, budget: 4 }, 'version invalid'],
    ['no partner', { ...rules, minimumPartners: 0 }, 'minimumPartners invalid'],
    ['half a partner', { ...rules, minimumPartners: 2.5 }, 'minimumPartners invalid'],
    ['no such country', { ...rules, programmeCountries: ['FR', 'XX'] }, 'programmeCountries invalid'],
    ['a country twice', { ...rules, programmeCountries: ['FR', 'FR'] }, 'programmeCountries invalid'],
    ['no such kind', { ...rules, kinds: [{ ...kinds[0], kinds: ['school'] }] }, 'kinds invalid'],
    ['nobody who counts', { ...rules, rolesCounted: [] }, 'rolesCounted invalid'],
    ['more countries than there are', { ...rules, minimumCountries: 7 }, 'minimumCountries impossible'],
    ['fewer at most than at least', { ...rules, maximumPartners: 7 }, 'maximumPartners impossible'],
    ['more kinds than partners', { ...rules, kinds }, 'kinds impossible'],
    ['a coordinator alone', { ...rules, rolesCounted: ['coordinator'] }, 'maximumPartners impossible'],
  ])('are refused: %s', (_what, json, said) => expect(refusal(json)).toBe(said));

  it('are not what is kept and read again', () => {
    fc.assert(
      fc.property(anyRules, (of) => {
        expect(readRules(JSON.parse(JSON.stringify(of)))).toEqual(of);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(refusal(json)).not.toBeNull();
      }),
    );
  });
});
