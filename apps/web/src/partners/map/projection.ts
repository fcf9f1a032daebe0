/** A point of the map: units from its western and northern edge. */
export type Point = { readonly x: number; readonly y: number };
/** A part of the map in units. */
export type View = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** South, west, north, east in degrees. */
export type Bounds = readonly [south: number, west: number, north: number, east: number];

/** Units in a degree; as in scripts/geography/reduce.mjs. */
const UNITS = 20;
const TOP = 84;

/** Latitude as Miller's cylinder has it, in degrees: near enough to the true shape in Europe, and never endless. */
const miller = (latitude: number): number =>
  (180 / Math.PI) * 1.25 * Math.log(Math.tan(Math.PI / 4 + (0.4 * latitude * Math.PI) / 180));

export const pointOf = (latitude: number, longitude: number): Point => ({
  x: (longitude + 180) * UNITS,
  y: (miller(TOP) - miller(latitude)) * UNITS,
});

export function viewOf([south, west, north, east]: Bounds): View {
  const [from, to] = [pointOf(north, west), pointOf(south, east)];
  return {
    x: Math.round(from.x),
    y: Math.round(from.y),
    width: Math.round(to.x - from.x),
    height: Math.round(to.y - from.y),
  };
}

/** The parts of the world one can look at. */
export const regions = {
  world: [-56, -170, 76, 190],
  europe: [34, -25, 71, 48],
  mediterranean: [12, -18, 47, 62],
  africa: [-36, -26, 38, 60],
  'central-asia': [30, 38, 58, 96],
} as const satisfies Record<string, Bounds>;
export type Region = keyof typeof regions;
export const regionNames = Object.keys(regions) as Region[];

/** The part that shows all these places with some land around them, in a shape that fits a page. */
export function around(places: readonly (readonly [number, number])[], least = 9): Bounds {
  const latitudes = places.map(([latitude]) => latitude);
  const longitudes = places.map(([, longitude]) => longitude);
  const [south, north] = widened(Math.min(...latitudes), Math.max(...latitudes), least);
  const [west, east] = widened(Math.min(...longitudes), Math.max(...longitudes), least * 1.8);
  return [Math.max(-60, south), west, Math.min(80, north), east];
}

function widened(from: number, to: number, least: number): [number, number] {
  const more = Math.max((to - from) * 0.15, (least - (to - from)) / 2);
  return [from - more, to + more];
}
