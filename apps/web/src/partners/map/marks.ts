import { type Point, pointOf, type View } from './projection.js';
import { points } from './points.js';

/** Centres of one or several countries, or of one place, as a mark on the map. */
export type Mark<Of> = Point & { readonly radius: number; readonly count: number; readonly of: readonly Of[] };
type Placed<Of> = Point & { readonly count: number; readonly of: Of };

/** Marks that would lie upon each other become one, the greatest first, until none do. */
function gathered<Of>(placed: readonly Placed<Of>[], view: View): Mark<Of>[] {
  const most = Math.max(1, ...placed.map(({ count }) => count));
  const radiusOf = (count: number): number => view.width * (0.017 + 0.01 * Math.sqrt(Math.min(1, count / most)));
  let marks = placed.map(({ x, y, count, of }) => ({ x, y, count, radius: radiusOf(count), of: [of] }));
  for (let before = Infinity; marks.length < before;) {
    before = marks.length;
    const joined: typeof marks = [];
    for (const one of marks.toSorted((a, b) => b.count - a.count)) {
      const at = joined.findIndex(
        (mark) => Math.hypot(mark.x - one.x, mark.y - one.y) < (mark.radius + one.radius) * 0.95,
      );
      const mark = joined[at];
      if (!mark) joined.push(one);
      else {
        const count = mark.count + one.count;
        joined[at] = { ...mark, count, radius: radiusOf(count), of: [...mark.of, ...one.of] };
      }
    }
    marks = joined;
  }
  return marks;
}

const isWithin = ({ x, y }: Point, view: View): boolean =>
  x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;

/** Centres counted by country, each at the middle of its country; those beside the part looked at are left out. */
export const marksOfCountries = (counts: readonly { value: string; count: number }[], view: View): Mark<string>[] =>
  gathered(
    counts.flatMap(({ value, count }) => {
      const place = points[value];
      const point = place && pointOf(...place);
      return point && isWithin(point, view) ? [{ ...point, count, of: value }] : [];
    }),
    view,
  );

/** Centres where they say they are. */
export const marksOfPlaces = <P extends { count: number; latitude: number; longitude: number }>(
  places: readonly P[],
  view: View,
): Mark<P>[] =>
  gathered(
    places.map((place) => ({ ...pointOf(place.latitude, place.longitude), count: place.count, of: place })),
    view,
  );
