/** Whether a robots.txt leaves this path to us: the rules for us, or else for everybody; the longest match decides. */
export function robotsAllow(robots: string, path: string, agent: string): boolean {
  const rules = new Map<string, [allowed: boolean, prefix: string][]>();
  let names: string[] = [];
  let inRules = false;
  for (const line of robots.slice(0, 50_000).split('\n', 1_000)) {
    const [, key = '', value = ''] = /^\s*(user-agent|allow|disallow)\s*:\s*([^#\s]*)/i.exec(line) ?? [];
    if (/^user-agent$/i.test(key)) {
      names = inRules ? [value.toLowerCase()] : [...names, value.toLowerCase()];
      inRules = false;
    } else if (key) {
      inRules = true;
      if (value) for (const name of names) rules.set(name, [...(rules.get(name) ?? []), [/^allow$/i.test(key), value]]);
    }
  }
  const ours = rules.get(agent) ?? rules.get('*') ?? [];
  // What stands behind a wildcard is not read: such a rule counts for all that begins like it.
  const matching = ours.filter(([, prefix]) => path.startsWith(prefix.split('*')[0] ?? ''));
  const [longest] = matching.toSorted(([, a], [, b]) => b.length - a.length);
  return longest?.[0] ?? true;
}
