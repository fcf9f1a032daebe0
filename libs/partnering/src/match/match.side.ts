import type { CooperationForm, PartnerPostKind, PartnerRole } from '../post/post.kinds.js';

/**
 * What one side of a match says of itself: a post, or a centre. It has what everybody may read and nothing else, so that
 * nothing hidden can be weighed: no interests, no verification, nobody's name, nothing anybody did.
 */
export interface MatchSide {
  /** The post; null when it is the centre itself. */
  readonly post: string | null;
  readonly centre: string;
  /** A centre gives and seeks: both. */
  readonly kind: `${PartnerPostKind}`;
  /** What kind of organisation its centre is. */
  readonly centreKind: string;
  readonly country: string;
  readonly sectors: readonly string[];
  readonly fields: readonly string[];
  readonly eqfLevels: readonly number[];
  readonly themes: readonly string[];
  readonly challenges: readonly string[];
  /** Tags with synonyms resolved. */
  readonly offerTags: readonly string[];
  readonly seekTags: readonly string[];
  /** Stems of the words it says it with; what everybody says in this field is left out. */
  readonly offerWords: readonly string[];
  readonly seekWords: readonly string[];
  readonly forms: readonly `${CooperationForm}`[];
  readonly call: string | null;
  /** Days, as `2027-03-31`. */
  readonly deadline: string | null;
  readonly answerBy: string | null;
  readonly roleOffered: `${PartnerRole}`;
  readonly roleSought: `${PartnerRole}`;
  readonly kindsSought: readonly string[];
  readonly countriesSought: readonly string[];
  readonly languages: readonly string[];
  /** Partners it still needs; null for a centre, which does not say. */
  readonly partnersLeft: number | null;
  /** Answers it still takes, and at most; null for a centre. */
  readonly repliesLeft: number | null;
  readonly repliesMost: number | null;
}

/** A side as it is read, with its text: what shows the words two have in common. */
export interface SaidSide extends MatchSide {
  readonly said: string;
}
