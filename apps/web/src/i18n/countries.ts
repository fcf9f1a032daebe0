import { localeOf, type Language } from './languages.js';

/** ISO 3166-1 alpha-2, every assigned code. */
const codes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO ' +
  'JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR ' +
  'MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO ' +
  'RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV ' +
  'TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

export type Country = { code: string; name: string };

const lists = new Map<Language, Country[]>();

const namesIn = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames([localeOf(language)], { type: 'region', fallback: 'code' });

/** Every country, named and sorted in the reader's language. */
export function countriesIn(language: Language): Country[] {
  const known = lists.get(language);
  if (known) return known;
  const names = namesIn(language);
  const order = new Intl.Collator(localeOf(language));
  const list = codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => order.compare(one.name, other.name));
  lists.set(language, list);
  return list;
}

/** What an imported author has whose country nobody told. */
const unknown = 'ZZ';

/** A country's name in the reader's language; the code itself when it is none, nothing where it is not known. */
export const countryName = (code: string, language: Language): string =>
  countriesIn(language).find((country) => country.code === code)?.name ?? (code === unknown ? '' : code);
