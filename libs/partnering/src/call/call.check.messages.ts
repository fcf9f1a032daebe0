import { CentreKind } from '@guildhall/centre';
import { catalogue, type Language, type Said } from '@guildhall/kernel';
import { CallOutsiders, ConsortiumRole } from './call.kinds.js';
import type { CallRules, KindRule } from './call.rules.js';

const texts = catalogue({
  en: {
    stands: '{have, number} of {need, number}',
    standsInCountries: '{need, plural, one {in # country} other {in {have, number} of # countries}}',
    minimumPartners: 'At least {count, plural, one {# partner} other {# partners}} ({roles}){inside}',
    insideOnly: ', from countries of the programme',
    maximumPartners: 'At most {count, plural, one {# partner} other {# partners}}',
    minimumCountries: 'From at least {count, plural, one {# country} other {# countries}}{inside}',
    ofProgramme: ' of the programme',
    kindsOverall: 'At least {count, number} of this kind: {kinds}',
    kindsEachCountry: 'In each country at least {count, number} of this kind: {kinds}',
    outsidersNONE: 'Centres of other countries cannot take part',
    outsidersASSOCIATED: 'Centres of other countries take part as associated partners alone',
    outsidersANY: 'Centres of other countries may take part, but do not count',
    coordinator: 'The coordinator is of a country of the programme',
    deadline: 'The deadline has not passed',
    morePartners: '{count, plural, one {# more partner is} other {# more partners are}} missing',
    moreCountries: '{count, plural, one {# more country is} other {# more countries are}} missing',
    moreOfKind: '{count, number} more of this kind {count, plural, one {is} other {are}} missing: {kinds}',
    kindMissingIn: 'None or too few of this kind ({kinds}) in: {countries}',
    noCountryYet: 'No partner that counts has joined yet',
    tooMany: '{count, plural, one {# partner is} other {# partners are}} too many',
    everybodyFits: 'Everybody may take part as they do',
    misplaced: '{count, plural, one {# partner does} other {# partners do}} not fit',
    misplacedNONE: 'Partners of these countries cannot take part: {countries}',
    misplacedASSOCIATED: 'Partners of these countries can only be associated: {countries}',
    coordinatorIs: 'It is: {countries}',
    coordinatorIsNot: 'It is not',
    coordinatorMissing: 'A partner of a country of the programme has to coordinate',
    daysLeft: '{count, plural, =0 {less than a day left} one {# day left} other {# days left}}',
    deadlineOver: 'The deadline has passed',
    fillsCountry: 'a new country: {countries}',
    fillsKind: 'a missing kind: {kinds}',
    fillsKindIn: 'a kind that is missing in {countries}: {kinds}',
    fillsPartner: 'one more partner',
  },
  fr: {
    stands: '{have, number} sur {need, number}',
    standsInCountries: 'dans {have, number} pays sur {need, number}',
    minimumPartners: 'Au moins {count, plural, one {# partenaire} other {# partenaires}} ({roles}){inside}',
    insideOnly: ', de pays du programme',
    maximumPartners: 'Au plus {count, plural, one {# partenaire} other {# partenaires}}',
    minimumCountries: 'D’au moins {count, plural, one {# pays} other {# pays}}{inside}',
    ofProgramme: ' du programme',
    kindsOverall: 'Au moins {count, number} de ce type : {kinds}',
    kindsEachCountry: 'Dans chaque pays, au moins {count, number} de ce type : {kinds}',
    outsidersNONE: 'Les centres d’autres pays ne peuvent pas participer',
    outsidersASSOCIATED: 'Les centres d’autres pays ne participent que comme partenaires associés',
    outsidersANY: 'Les centres d’autres pays peuvent participer, mais ne comptent pas',
    coordinator: 'Le coordinateur est d’un pays du programme',
    deadline: 'La date limite n’est pas passée',
    morePartners: 'Il manque encore {count, plural, one {# partenaire} other {# partenaires}}',
    moreCountries: 'Il manque encore {count, plural, one {# pays} other {# pays}}',
    moreOfKind: 'Il en manque encore {count, number} de ce type : {kinds}',
    kindMissingIn: 'Aucun ou trop peu de ce type ({kinds}) dans : {countries}',
    noCountryYet: 'Aucun partenaire qui compte n’a encore rejoint',
    tooMany: '{count, plural, one {# partenaire est} other {# partenaires sont}} de trop',
    everybodyFits: 'Chacun peut participer dans son rôle',
    misplaced: '{count, plural, one {# partenaire ne convient pas} other {# partenaires ne conviennent pas}}',
    misplacedNONE: 'Les partenaires de ces pays ne peuvent pas participer : {countries}',
    misplacedASSOCIATED: 'Les partenaires de ces pays ne peuvent être qu’associés : {countries}',
    coordinatorIs: 'C’est le cas : {countries}',
    coordinatorIsNot: 'Ce n’est pas le cas',
    coordinatorMissing: 'Un partenaire d’un pays du programme doit coordonner',
    daysLeft: '{count, plural, =0 {moins d’un jour restant} one {# jour restant} other {# jours restants}}',
    deadlineOver: 'La date limite est passée',
    fillsCountry: 'un nouveau pays : {countries}',
    fillsKind: 'un type qui manque : {kinds}',
    fillsKindIn: 'un type qui manque dans ce pays ({countries}) : {kinds}',
    fillsPartner: 'un partenaire de plus',
  },
  ar: {
    stands: '{have, number} من {need, number}',
    standsInCountries: 'في {have, number} من {need, number} {need, plural, few {بلدان} other {بلداً}}',
    minimumPartners:
      '{count, plural, one {شريك واحد} two {شريكان} few {# شركاء} other {# شريكاً}} على الأقل ({roles}){inside}',
    insideOnly: '، من بلدان البرنامج',
    maximumPartners: '{count, plural, one {شريك واحد} two {شريكان} few {# شركاء} other {# شريكاً}} على الأكثر',
    minimumCountries: 'من {count, plural, one {بلد واحد} two {بلدين} few {# بلدان} other {# بلداً}} على الأقل{inside}',
    ofProgramme: ' من بلدان البرنامج',
    kindsOverall: '{count, number} على الأقل من هذا النوع: {kinds}',
    kindsEachCountry: 'في كل بلد {count, number} على الأقل من هذا النوع: {kinds}',
    outsidersNONE: 'لا يمكن أن تشارك مراكز من بلدان أخرى',
    outsidersASSOCIATED: 'تشارك المراكز من بلدان أخرى كشركاء منتسبين فقط',
    outsidersANY: 'يمكن أن تشارك مراكز من بلدان أخرى، لكنها لا تُحتسب',
    coordinator: 'المنسّق من أحد بلدان البرنامج',
    deadline: 'لم ينقضِ الموعد النهائي',
    morePartners: 'ينقص {count, plural, one {شريك واحد} two {شريكان} few {# شركاء} other {# شريكاً}}',
    moreCountries: 'ينقص {count, plural, one {بلد واحد} two {بلدان} few {# بلدان} other {# بلداً}}',
    moreOfKind: 'ينقص {count, number} من هذا النوع: {kinds}',
    kindMissingIn: 'لا يوجد أو لا يكفي من هذا النوع ({kinds}) في: {countries}',
    noCountryYet: 'لم ينضمّ بعدُ شريك يُحتسب',
    tooMany: 'هناك {count, plural, one {شريك زائد} two {شريكان زائدان} few {# شركاء زائدون} other {# شريكاً زائداً}}',
    everybodyFits: 'يمكن للجميع المشاركة بأدوارهم',
    misplaced:
      '{count, plural, one {شريك واحد لا يناسب دوره} two {شريكان لا يناسبان} few {# شركاء لا يناسبون} other {# شريكاً لا يناسبون}}',
    misplacedNONE: 'لا يمكن أن يشارك شركاء من هذه البلدان: {countries}',
    misplacedASSOCIATED: 'الشركاء من هذه البلدان منتسبون فقط: {countries}',
    coordinatorIs: 'نعم: {countries}',
    coordinatorIsNot: 'ليس كذلك',
    coordinatorMissing: 'يجب أن ينسّق شريك من أحد بلدان البرنامج',
    daysLeft:
      '{count, plural, =0 {بقي أقل من يوم} one {بقي يوم واحد} two {بقي يومان} few {بقيت # أيام} other {بقي # يوماً}}',
    deadlineOver: 'انقضى الموعد النهائي',
    fillsCountry: 'بلد جديد: {countries}',
    fillsKind: 'نوع ناقص: {kinds}',
    fillsKindIn: 'نوع ناقص في {countries}: {kinds}',
    fillsPartner: 'شريك إضافي',
  },
});

type Named<K extends string> = Record<Language, Record<K, string>>;

const kindNames: Named<CentreKind> = {
  en: {
    [CentreKind.VET_PROVIDER]: 'school or training centre',
    [CentreKind.HIGHER_EDUCATION]: 'higher education',
    [CentreKind.COMPANY]: 'company',
    [CentreKind.BUSINESS_ASSOCIATION]: 'chamber or sector body',
    [CentreKind.TRADE_UNION]: 'trade union',
    [CentreKind.AUTHORITY]: 'authority',
    [CentreKind.RESEARCH]: 'research body',
    [CentreKind.CIVIL_SOCIETY]: 'civil society',
    [CentreKind.NETWORK]: 'network',
    [CentreKind.OTHER]: 'other',
  },
  fr: {
    [CentreKind.VET_PROVIDER]: 'école ou centre de formation',
    [CentreKind.HIGHER_EDUCATION]: 'enseignement supérieur',
    [CentreKind.COMPANY]: 'entreprise',
    [CentreKind.BUSINESS_ASSOCIATION]: 'chambre ou organisation de branche',
    [CentreKind.TRADE_UNION]: 'syndicat',
    [CentreKind.AUTHORITY]: 'autorité publique',
    [CentreKind.RESEARCH]: 'organisme de recherche',
    [CentreKind.CIVIL_SOCIETY]: 'société civile',
    [CentreKind.NETWORK]: 'réseau',
    [CentreKind.OTHER]: 'autre',
  },
  ar: {
    [CentreKind.VET_PROVIDER]: 'مدرسة أو مركز تدريب',
    [CentreKind.HIGHER_EDUCATION]: 'تعليم عالٍ',
    [CentreKind.COMPANY]: 'شركة',
    [CentreKind.BUSINESS_ASSOCIATION]: 'غرفة أو هيئة قطاعية',
    [CentreKind.TRADE_UNION]: 'نقابة',
    [CentreKind.AUTHORITY]: 'سلطة عامة',
    [CentreKind.RESEARCH]: 'جهة بحثية',
    [CentreKind.CIVIL_SOCIETY]: 'مجتمع مدني',
    [CentreKind.NETWORK]: 'شبكة',
    [CentreKind.OTHER]: 'نوع آخر',
  },
};

const roleNames: Named<ConsortiumRole> = {
  en: {
    [ConsortiumRole.COORDINATOR]: 'coordinator',
    [ConsortiumRole.FULL_PARTNER]: 'full partners',
    [ConsortiumRole.ASSOCIATED]: 'associated partners',
  },
  fr: {
    [ConsortiumRole.COORDINATOR]: 'coordinateur',
    [ConsortiumRole.FULL_PARTNER]: 'partenaires à part entière',
    [ConsortiumRole.ASSOCIATED]: 'partenaires associés',
  },
  ar: {
    [ConsortiumRole.COORDINATOR]: 'المنسّق',
    [ConsortiumRole.FULL_PARTNER]: 'الشركاء الكاملون',
    [ConsortiumRole.ASSOCIATED]: 'الشركاء المنتسبون',
  },
};

const listed = (language: Language, type: 'conjunction' | 'disjunction', words: readonly string[]): string =>
  new Intl.ListFormat(language, { type }).format(words);
const kindsIn = (language: Language, kinds: readonly CentreKind[]): string =>
  listed(
    language,
    'disjunction',
    kinds.map((kind) => kindNames[language][kind]),
  );
const countriesIn = (language: Language, codes: readonly string[]): string => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return listed(
    language,
    'conjunction',
    codes.map((code) => names.of(code) ?? code),
  );
};

type CountText = 'minimumPartners' | 'minimumCountries';
const about =
  (
    text: CountText,
    inside: 'insideOnly' | 'ofProgramme',
    { programmeCountries, rolesCounted }: CallRules,
    count: number,
  ): Said =>
  (language) => {
    const roles = listed(
      language,
      'conjunction',
      rolesCounted.map((role) => roleNames[language][role]),
    );
    return texts[text]({ count, roles, inside: programmeCountries.length > 0 ? texts[inside]()(language) : '' })(
      language,
    );
  };

/** The sentences of rules and checks; lists of kinds and countries are named in the reader's language. */
export const checkTexts = {
  ...texts,
  minimumPartners: (rules: CallRules) => about('minimumPartners', 'insideOnly', rules, rules.minimumPartners),
  minimumCountries: (rules: CallRules) => about('minimumCountries', 'ofProgramme', rules, rules.minimumCountries),
  kindsOverall:
    ({ kinds, minimum }: KindRule): Said =>
    (language) =>
      texts.kindsOverall({ count: minimum, kinds: kindsIn(language, kinds) })(language),
  kindsEachCountry:
    ({ kinds, minimum }: KindRule): Said =>
    (language) =>
      texts.kindsEachCountry({ count: minimum, kinds: kindsIn(language, kinds) })(language),
  moreOfKind:
    (kinds: readonly CentreKind[], values: { count: number }): Said =>
    (language) =>
      texts.moreOfKind({ ...values, kinds: kindsIn(language, kinds) })(language),
  kindMissingIn:
    ({ kinds }: KindRule, countries: readonly string[]): Said =>
    (language) =>
      texts.kindMissingIn({ kinds: kindsIn(language, kinds), countries: countriesIn(language, countries) })(language),
  outsiders: (outsiders: CallOutsiders): Said =>
    ({
      [CallOutsiders.NONE]: texts.outsidersNONE(),
      [CallOutsiders.ASSOCIATED]: texts.outsidersASSOCIATED(),
      [CallOutsiders.ANY]: texts.outsidersANY(),
    })[outsiders],
  misplacedFrom:
    (countries: readonly string[], outsiders: CallOutsiders): Said =>
    (language) =>
      (outsiders === CallOutsiders.NONE ? texts.misplacedNONE : texts.misplacedASSOCIATED)({
        countries: countriesIn(language, countries),
      })(language),
  coordinatorIs:
    (countries: readonly string[]): Said =>
    (language) =>
      texts.coordinatorIs({ countries: countriesIn(language, countries) })(language),
  fillsCountry:
    (countries: readonly string[]): Said =>
    (language) =>
      texts.fillsCountry({ countries: countriesIn(language, countries) })(language),
  fillsKind:
    (kinds: readonly CentreKind[]): Said =>
    (language) =>
      texts.fillsKind({ kinds: kindsIn(language, kinds) })(language),
  fillsKindIn:
    (kinds: readonly CentreKind[], countries: readonly string[]): Said =>
    (language) =>
      texts.fillsKindIn({ kinds: kindsIn(language, kinds), countries: countriesIn(language, countries) })(language),
};
