/** How far a point is from the line between two others. */
function distance([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - (x1 + at * dx), y - (y1 + at * dy));
}

/** The line with fewer points, none of those left out farther from it than `tolerance` (Douglas and Peucker). */
export function simplified(points, tolerance) {
  const kept = new Set([0, points.length - 1]);
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [first, last] = open.pop();
    let [farthest, most] = [0, tolerance];
    // A ring begins where it ends: it is cut at the point farthest from there.
    for (let at = first + 1; at < last; at++) {
      const away = distance(points[at], points[first], points[last]);
      if (away > most) [farthest, most] = [at, away];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return [...kept].sort((a, b) => a - b).map((at) => points[at]);
}

export function ringArea(ring) {
  let twice = 0;
  for (const [at, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(at + 1) % ring.length];
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

/** A ring as an SVG path of whole numbers, each step from the point before. */
export function pathOf(ring) {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)]);
  let [x, y] = points[0];
  let path = `M${x} ${y}l`;
  let steps = 0;
  for (const [nextX, nextY] of points.slice(1, -1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    path += `${steps > 0 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    [x, y] = [nextX, nextY];
    steps++;
  }
  return steps > 1 ? `${path}z` : '';
}
