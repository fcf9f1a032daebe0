/** Everything that was measured, for the table at the end. */
const figures = [];
const details = [];
const printed = { figures: 0, details: 0 };

/** Notes a figure: `at most` or `at least` a budget, or with none for information alone. */
export function figure(what, value, { unit = '', most, least, digits = 2 } = {}) {
  const budget = most !== undefined ? `≤ ${most}${unit}` : least !== undefined ? `≥ ${least}${unit}` : '';
  const met = most !== undefined ? value <= most : least !== undefined ? value >= least : null;
  figures.push({
    what,
    figure: `${Number(value.toFixed(digits))}${unit}`,
    budget,
    verdict: met === null ? '' : met ? 'met' : 'MISSED',
  });
}

/** Notes what a target needed, for whoever wants to know why. */
export function detail(what, { perSecond, appCpu, databaseCpu, p50, p95 }) {
  const round = (value, digits) => Number(value.toFixed(digits));
  details.push({
    what,
    'requests/s': round(perSecond, 0),
    'app CPU ms': round(appCpu, 3),
    'database CPU ms': round(databaseCpu, 3),
    'p50 ms': round(p50, 1),
    'p95 ms': round(p95, 1),
  });
}

/** What was measured since it was printed last: whoever waits, or interrupts, has seen something. */
export function printLatest() {
  for (const [name, all] of Object.entries({ details, figures })) {
    if (all.length > printed[name]) console.table(all.slice(printed[name]));
    printed[name] = all.length;
  }
}

/** All of it, with the budgets; gives how many are missed. */
export function print() {
  if (details.length > 0) console.table(details);
  console.table(figures);
  return figures.filter(({ verdict }) => verdict === 'MISSED').length;
}
