/**
 * Draws the shapes of the map of centres out of Natural Earth, which is in the public domain, as the package
 * world-atlas packs it. Their file is not kept here; what comes out of it is:
 *
 *     npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
 *     node scripts/geography/reduce.mjs package/countries-50m.json apps/web/src/partners/map
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { pathOf, ringArea, simplified } from './shapes.mjs';

const [, , from, into] = process.argv;
if (!from || !into) throw new Error('node scripts/geography/reduce.mjs countries-50m.json FOLDER');

/** The same as in apps/web/src/partners/map/projection.ts: Miller's, a twentieth of a degree a unit. */
const miller = (latitude) =>
  (180 / Math.PI) * 1.25 * Math.log(Math.tan(Math.PI / 4 + (0.4 * latitude * Math.PI) / 180));
const projected = ([longitude, latitude]) => [(longitude + 180) * 20, (miller(84) - miller(latitude)) * 20];

const { transform, arcs, objects } = JSON.parse(readFileSync(from, 'utf8'));
const degrees = arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
});

/** Where most centres are: finer there, so that a look at one country still shows its coast. */
const isNear = (arc) => arc.some(([lon, lat]) => lon > -26 && lon < 92 && lat > -36 && lat < 71);
const finely = degrees.map((arc) => simplified(arc.map(projected), isNear(arc) ? 1.6 : 8));
const coarsely = degrees.map((arc) => simplified(arc.map(projected), 9));

/** A ring of these arcs; one that crosses the antimeridian goes on beyond it. `turn` is once around the world. */
const ringOf = (list, indexes, turn) => {
  const points = indexes.flatMap((index, at) => {
    const arc = index < 0 ? list[~index].toReversed() : list[index];
    return at === 0 ? arc : arc.slice(1);
  });
  const crosses = points.some(([x], at) => at > 0 && Math.abs(x - points[at - 1][0]) > turn / 2);
  const middle = turn === 360 ? 0 : turn / 2;
  return crosses ? points.map(([x, y]) => [x < middle ? x + turn : x, y]) : points;
};
const polygonsOf = ({ type, arcs: parts }) => (type === 'Polygon' ? [parts] : parts);

/** Natural Earth knows countries by number; `Intl` knows which letters these are. */
const codeOf = (id) => {
  if (!/^\d{3}$/.test(id ?? '')) return null;
  const { region } = new Intl.Locale(`und-${id}`);
  return /^[A-Z]{2}$/.test(region ?? '') ? region : null;
};

const round = (number) => Math.round(number * 10) / 10;
/** The middle of the largest part, in degrees. */
function pointOf(geometry) {
  const rings = polygonsOf(geometry).map(([outer]) => ringOf(degrees, outer, 360));
  const largest = rings.reduce((best, ring) => (Math.abs(ringArea(ring)) > Math.abs(ringArea(best)) ? ring : best));
  let [x, y, twice] = [0, 0, 0];
  for (const [at, [x1, y1]] of largest.entries()) {
    const [x2, y2] = largest[(at + 1) % largest.length];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return [round(y / (3 * twice)), round(x / (3 * twice))];
}

const shapes = [];
const points = {};
let world = '';
for (const geometry of objects.countries.geometries) {
  if (geometry.properties.name === 'Antarctica' || !geometry.arcs?.length) continue;
  const code = codeOf(geometry.id);
  if (code) points[code] ??= pointOf(geometry);
  const drawn = (list, least) =>
    polygonsOf(geometry)
      .map((rings) => rings.map((ring) => ringOf(list, ring, 7200)))
      .filter(([outer]) => Math.abs(ringArea(outer)) > least)
      .map((rings) => rings.filter((ring) => Math.abs(ringArea(ring)) > least));
  world += drawn(coarsely, 160).flat().map(pathOf).join('');
  const fine = drawn(finely, 3).flat();
  if (fine.length === 0) continue;
  const xs = fine.flat().map(([x]) => Math.round(x));
  const ys = fine.flat().map(([, y]) => Math.round(y));
  const box = [xs, ys].flatMap((all) => [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))]);
  shapes.push({ code: code ?? '', box: [box[0], box[2], box[1], box[3]], path: fine.map(pathOf).join('') });
}

const head = '/* Drawn by scripts/geography/reduce.mjs from Natural Earth (public domain). */\n';
const config = { ...(await resolveConfig(join(into, 'shapes.ts'))), parser: 'typescript' };
const write = async (name, text) => writeFileSync(join(into, name), await format(head + text, config));
await write(
  'world.ts',
  `/** All land and its borders, coarse: enough to know where one is. */\nexport const world = ${JSON.stringify(world)};\n`,
);
const lines = shapes.map(({ code, box, path }) => `${code || '-'} ${box.join(' ')} ${path}`).join('\n');
await write(
  'shapes.ts',
  `export type Shape = {
    /** ISO 3166-1 alpha-2; empty for land that has none. */
    readonly code: string;
    /** West, north, east, south in units of the map. */
    readonly box: readonly [number, number, number, number];
    readonly path: string;
  };

  /** Code, box and path of each country, a line each. */
  const LINES = \`\n${lines}\`;

  /** Land by countries, finer where most centres are. */
  export const shapes: readonly Shape[] = LINES.trim().split('\\n').map((line) => {
    const [code = '', west, north, east, south, ...path] = line.split(' ');
    const box = [Number(west), Number(north), Number(east), Number(south)] as const;
    return { code: code === '-' ? '' : code, box, path: path.join(' ') };
  });\n`,
);
/** What Natural Earth counts as part of another country, or does not draw at this size. */
const leftOut = {
  ...{ AQ: [-75, 0], BQ: [12.2, -68.3], BV: [-54.4, 3.4], CC: [-12.2, 96.8], CX: [-10.5, 105.6], GF: [4, -53] },
  ...{ GI: [36.1, -5.4], GP: [16.2, -61.6], MQ: [14.6, -61], RE: [-21.1, 55.5], SJ: [78, 16], TK: [-9.2, -171.8] },
  ...{ TV: [-8.5, 179.2], UM: [19.3, 166.6], YT: [-12.8, 45.2] },
};
Object.assign(points, leftOut);
const sorted = Object.fromEntries(Object.entries(points).sort(([a], [b]) => a.localeCompare(b)));
await write(
  'points.ts',
  `/** Latitude and longitude of the middle of each country, or of its main part. */
  export const points: Readonly<Record<string, readonly [number, number]>> = ${JSON.stringify(sorted)};\n`,
);
