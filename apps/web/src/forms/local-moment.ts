import { query, type Asking } from '../api/query.js';
import { MomentsOfDocument } from '../graphql/generated/graphql.js';

/** Something about one field that the form itself can tell. */
export class Unfit extends Error {
  constructor(
    readonly field: string,
    message: string,
    /** The moments it may mean. */
    readonly moments: string[] = [],
  ) {
    super(message);
  }
}

/** A day and time as a field gives them, in a time zone; `which` of two moments is meant, once somebody was asked. */
export interface LocalMoment {
  readonly local: string;
  readonly timeZone: string;
  readonly which: string;
}

/**
 * The moment a field of the form means.
 * @throws Unfit when there is none, or there are two and nobody said which.
 */
export async function momentIn(
  field: string,
  { local, timeZone, which }: LocalMoment,
  asking: Asking,
): Promise<string> {
  const { t } = asking.locals;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) throw new Unfit(field, t('plan.noTime'));
  const { momentsOf: moments } = await query(MomentsOfDocument, { local, timeZone }, asking);
  const said = { zone: `\u2068${timeZone}\u2069`, time: local.slice(11) };
  const [first] = moments;
  if (!first) throw new Unfit(field, t('plan.gap', said));
  if (moments.length === 1) return first;
  const meant = moments.find((moment) => moment === which);
  if (!meant) throw new Unfit(field, t('plan.twice', said), moments);
  return meant;
}
