import type { Actor } from '@guildhall/kernel';
import type { Line, LineState } from './line.js';

/** Whoever left and did not come back is told of so long. */
const LEFT_MS = 120_000;
const better: readonly LineState[] = ['good', 'slow', 'lost'];

export interface CrowdMember {
  readonly id: string;
  readonly data: { readonly actor: Actor; readonly line?: Line };
}

/** How many of a group are here, left lately, and how their lines are. `hosts` are people of the group that is told. */
export interface CrowdCount {
  readonly here: number;
  readonly left: number;
  readonly good: number;
  readonly slow: number;
  readonly lost: number;
  readonly hosts: readonly string[];
}

const keyOf = ({ id, data: { actor } }: CrowdMember): string => actor.personId ?? actor.guestId ?? id;

/** Who of a channel is here on this node; told as counts alone, for nobody is to be watched. */
export class Crowd {
  private readonly here = new Map<string, Set<CrowdMember>>();
  private readonly left = new Map<string, number>();
  private readonly hosts = new Map<string, number>();

  constructor(readonly groups: { readonly of: string; readonly to: string }) {}

  arrive(member: CrowdMember, group: string): void {
    const { personId } = member.data.actor;
    if (group === this.groups.to && personId !== null) this.hosts.set(personId, (this.hosts.get(personId) ?? 0) + 1);
    if (group !== this.groups.of) return;
    const key = keyOf(member);
    this.left.delete(key);
    this.here.set(key, (this.here.get(key) ?? new Set()).add(member));
  }

  depart(member: CrowdMember, group: string, now = Date.now()): void {
    const { personId } = member.data.actor;
    if (group === this.groups.to && personId !== null) {
      const open = (this.hosts.get(personId) ?? 1) - 1;
      if (open > 0) this.hosts.set(personId, open);
      else this.hosts.delete(personId);
    }
    const key = keyOf(member);
    const pages = this.here.get(key);
    if (group !== this.groups.of || !pages?.delete(member) || pages.size > 0) return;
    this.here.delete(key);
    this.left.set(key, now);
  }

  count(now = Date.now()): CrowdCount {
    for (const [key, at] of this.left) if (now - at > LEFT_MS) this.left.delete(key);
    const lines = { good: 0, slow: 0, lost: 0 };
    for (const pages of this.here.values()) lines[this.best(pages, now)]++;
    return { here: this.here.size, left: this.left.size, ...lines, hosts: [...this.hosts.keys()] };
  }

  /** Somebody with two pages open has the better of both lines. */
  private best(pages: ReadonlySet<CrowdMember>, now: number): LineState {
    const states = [...pages].map(({ data }) => data.line?.state(now) ?? 'good');
    return better.find((state) => states.includes(state)) ?? 'good';
  }
}

/** What all nodes count together. */
export function sumOf(counts: readonly CrowdCount[]): CrowdCount {
  const sum = (part: Exclude<keyof CrowdCount, 'hosts'>): number => counts.reduce((all, one) => all + one[part], 0);
  return {
    ...{ here: sum('here'), left: sum('left'), good: sum('good'), slow: sum('slow'), lost: sum('lost') },
    hosts: [...new Set(counts.flatMap(({ hosts }) => hosts))],
  };
}
