/** A need of the field, as a person would name it: what one gives is what another seeks. */
export type Need =
  | 'placement'
  | 'curriculum'
  | 'staff'
  | 'equipment'
  | 'research'
  | 'assessment'
  | 'simulator'
  | 'inclusion'
  | 'coordinator'
  | 'partner';

/** The trades the labelled posts are about. */
export type Trade =
  | 'hospitality'
  | 'bakery'
  | 'welding'
  | 'construction'
  | 'solar'
  | 'software'
  | 'nursing'
  | 'care'
  | 'farming'
  | 'logistics'
  | 'cars'
  | 'textile'
  | 'wood'
  | 'childcare';

/** What a labelled post or centre is really about: written beside it by hand, read by the judge and never by the matcher. */
export interface Meaning {
  readonly trade: Trade;
  readonly seeks: readonly Need[];
  readonly gives: readonly Need[];
}

export type Kind = 'offer' | 'wish' | 'both';

/** What its author filled in, well or badly: the codes below stand for themselves, not for the meaning. */
export interface Filled {
  readonly sectors: readonly string[];
  readonly fields: readonly string[];
  readonly eqf: readonly number[];
  readonly languages: readonly string[];
  readonly forms: readonly string[];
  readonly themes: readonly string[];
  readonly challenges: readonly string[];
  readonly seeks: string;
  readonly offers: string;
  readonly seekTags: readonly string[];
  readonly offerTags: readonly string[];
  readonly countriesSought: readonly string[];
  readonly kindsSought: readonly string[];
  readonly centreKind: string;
  readonly roleOffered: string;
  readonly roleSought: string;
  /** Days until its last day; below zero it is over. */
  readonly days: number;
  /** It has as many answers as it takes. */
  readonly isFull: boolean;
}

export interface Labelled extends Filled {
  readonly key: string;
  readonly isCentre: boolean;
  readonly kind: Kind;
  readonly language: string;
  readonly country: string;
  readonly title: string;
  readonly meaning: Meaning;
  /** Whether its matches are judged. */
  readonly isQuery: boolean;
}

/** What authors of a trade usually choose. */
export interface Usual {
  readonly trade: Trade;
  readonly sectors: readonly string[];
  readonly fields: readonly string[];
  readonly eqf: readonly number[];
}

const forms: Record<Need, readonly string[]> = {
  placement: ['work-placement'],
  curriculum: ['curriculum'],
  staff: ['staff-exchange'],
  equipment: ['equipment'],
  research: ['applied-research'],
  assessment: ['curriculum'],
  simulator: ['equipment'],
  inclusion: ['staff-exchange'],
  coordinator: ['consortium'],
  partner: ['consortium'],
};

type Changed = Partial<Filled> & {
  readonly also?: readonly Need[];
  readonly isQuery?: boolean;
  readonly trade?: Trade;
};

const none = {
  ...{ themes: [], challenges: [], seeks: '', offers: '', seekTags: [], offerTags: [], countriesSought: [] },
  ...{ kindsSought: [], centreKind: 'vet-provider', roleOffered: 'open', roleSought: 'open', days: 60, isFull: false },
};

/** Writes the posts of one trade; `also` is what it gives in return, or seeks in return. */
export function writer(usual: Usual) {
  let made = 0;
  return (
    kind: 'offer' | 'wish',
    need: Need,
    language: string,
    country: string,
    title: string,
    text: string,
    tags: readonly string[],
    { also = [], isQuery = false, trade = usual.trade, ...changed }: Changed = {},
  ): Labelled => {
    const own = kind === 'wish' ? { seeks: text, seekTags: tags } : { offers: text, offerTags: tags };
    const meaning = kind === 'wish' ? { seeks: [need], gives: also } : { seeks: also, gives: [need] };
    return {
      ...{ ...none, ...own, forms: forms[need], sectors: usual.sectors, fields: usual.fields, eqf: usual.eqf },
      ...{ languages: language === 'en' ? ['en'] : [language, 'en'], ...changed },
      ...{
        key: `${usual.trade}-${++made}`,
        isCentre: false,
        kind: also.length > 0 ? 'both' : kind,
        language,
        country,
        title,
      },
      ...{ meaning: { trade, ...meaning }, isQuery },
    };
  };
}
