import { compare, isListed, placeOf, scoreOf, today } from '@guildhall/partnering';
import type { SeekerRow } from './seeking.queries.js';

type Fit = ReturnType<typeof scoreOf>;

/** One who looks for partners, with how it fits the viewer where it does. */
export interface RankedSeeker {
  readonly seeker: SeekerRow;
  readonly fit: Fit | null;
}

/** The best of the fits with one's own sides that is worth telling. */
function bestFit(seeker: SeekerRow, own: readonly SeekerRow[], day: string): Fit | null {
  const fits = own.map((side) => scoreOf(side, seeker, day)).filter(isListed);
  return fits.reduce<Fit | null>((best, fit) => (best === null || fit.score > best.score ? fit : best), null);
}

const newer = (a: SeekerRow, b: SeekerRow): number =>
  Number(b.consentedAt) - Number(a.consentedAt) || Number(b.id) - Number(a.id);

/** Those who look for partners but for one's own centres: what fits these and their posts best first, then the newest. */
export function rankSeekers(rows: readonly SeekerRow[], centres: readonly string[]): RankedSeeker[] {
  const own = rows.filter(({ centre }) => centres.includes(centre));
  const others = rows.filter((row) => row.id !== null && !centres.includes(row.centre));
  const day = today();
  return others
    .map((seeker) => ({ seeker, fit: bestFit(seeker, own, day) }))
    .sort((a, b) => {
      if (a.fit && b.fit)
        return (
          compare(placeOf({ side: a.seeker, fit: a.fit }), placeOf({ side: b.seeker, fit: b.fit })) ||
          newer(a.seeker, b.seeker)
        );
      return Number(b.fit !== null) - Number(a.fit !== null) || newer(a.seeker, b.seeker);
    });
}
