import type { CentrePlacesQuery } from '../../graphql/generated/graphql.js';
import type { Asked } from '../directory/asked.js';
import { type Mark, marksOfCountries, marksOfPlaces } from './marks.js';
import { points } from './points.js';
import { around, type Bounds, type Region, regionNames, regions, type View, viewOf } from './projection.js';
import { shapes } from './shapes.js';
import { world } from './world.js';

export type Place = CentrePlacesQuery['centrePlaces'][number];
type Counted = readonly { value: string; count: number }[];

/** A mark as it is shown: what it counts and where it leads. */
export type Shown = {
  readonly mark: Omit<Mark<unknown>, 'of'>;
  readonly countries: readonly string[];
  readonly path: string;
  readonly isChosen: boolean;
};
export type Drawing = {
  readonly view: View;
  /** The part of the world that was chosen; null for what fits the centres. */
  readonly region: Region | null;
  readonly land: string;
  /** The countries that are chosen. */
  readonly chosen: string;
  readonly marks: readonly Shown[];
};

/** Wider than this, borders are seen from afar. */
const FAR = 2600;

export const regionOf = (asked: Asked): Region | null =>
  regionNames.find((name) => name === asked.search.get('map')) ?? null;

/** Whether single places are looked at, not countries. */
export const isClose = (asked: Asked): boolean =>
  regionOf(asked) === null && (asked.within.length > 0 || asked.values('country').length === 1);

const placesOf = (codes: readonly string[]): (readonly [number, number])[] =>
  codes.flatMap((code) => [points[code] ?? []]).filter((one) => one.length === 2) as [number, number][];

function boundsOf(asked: Asked, counts: Counted, places: readonly Place[] | null): Bounds {
  const region = regionOf(asked);
  if (region) return regions[region];
  const [south, west, north, east] = asked.within;
  if (east !== undefined)
    return around(
      [
        [south ?? 0, west ?? 0],
        [north ?? 0, east],
      ],
      3,
    );
  const chosen = asked.values('country');
  const known = placesOf(chosen.length > 0 ? chosen : counts.map(({ value }) => value));
  if (places && known.length > 0)
    return around([...known, ...places.map(({ latitude, longitude }) => [latitude, longitude] as const)], 8);
  return known.length > 0 ? around(known, chosen.length > 0 ? 16 : 30) : regions.europe;
}

/** Neither a strip nor a tower, whatever lies between the places. */
function fitted({ x, y, width, height }: View): View {
  const wanted = { width: Math.max(width, height * 1.3), height: Math.max(height, width / 2.2) };
  return {
    x: Math.round(x - (wanted.width - width) / 2),
    y: Math.round(y - (wanted.height - height) / 2),
    width: Math.round(wanted.width),
    height: Math.round(wanted.height),
  };
}

/** How many degrees of a place are taken together, so that marks have room. */
export const degreesOf = (asked: Asked): number => {
  const [, west, , east] = asked.within;
  return Math.min(2, Math.max(0.1, east === undefined ? 0.5 : (east - (west ?? 0)) / 10));
};

/** All that is to be drawn for what is looked for. */
export function drawingOf(asked: Asked, counts: Counted, places: readonly Place[] | null): Drawing {
  const view = fitted(viewOf(boundsOf(asked, counts, places)));
  const chosen = asked.values('country');
  const isFar = view.width > FAR && chosen.length === 0;
  const seen = isFar
    ? []
    : shapes.filter(
        ({ box }) =>
          box[0] < view.x + view.width && box[2] > view.x && box[1] < view.y + view.height && box[3] > view.y,
      );
  const drawn = (isChosen: boolean) =>
    seen
      .filter(({ code }) => chosen.includes(code) === isChosen)
      .map(({ path }) => path)
      .join('');
  return {
    ...{ view, region: regionOf(asked), land: isFar ? world : drawn(false), chosen: isFar ? '' : drawn(true) },
    marks: places ? placeMarks(asked, places, view) : countryMarks(asked, counts, view, chosen),
  };
}

const countryMarks = (asked: Asked, counts: Counted, view: View, chosen: readonly string[]): Shown[] =>
  marksOfCountries(counts, view).map(({ of, ...mark }) => ({
    ...{ mark, countries: of, path: asked.inCountries(of) },
    isChosen: of.some((code) => chosen.includes(code)),
  }));

const placeMarks = (asked: Asked, places: readonly Place[], view: View): Shown[] =>
  marksOfPlaces(places, view).map(({ of, ...mark }) => {
    const edge = (at: number, pick: (...all: number[]) => number) => pick(...of.map(({ within }) => within[at] ?? 0));
    const within = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
    return { mark, countries: [], path: asked.inArea(within), isChosen: false };
  });
