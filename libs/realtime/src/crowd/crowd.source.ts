import type { SignalSource, SignalValues } from '@guildhall/database';
import { type Crowd, type CrowdCount, sumOf } from './crowd.js';

export const CROWD_MARK = 'crowd:now';

/** Tells a group how another is: `{ 'crowd:now': { here, left, good, slow, lost, hosts } }`, the hosts by name. */
export class CrowdSource implements SignalSource {
  readonly kind = 'crowd';

  constructor(
    readonly prefix: string,
    private readonly crowd: Crowd,
    private readonly elsewhere: () => readonly CrowdCount[],
    private readonly names: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  ) {}

  async read(_id: string, groups: readonly string[]): Promise<ReadonlyMap<string, SignalValues>> {
    const { to } = this.crowd.groups;
    if (!groups.includes(to)) return new Map();
    const { hosts, ...counts } = sumOf([this.crowd.count(), ...this.elsewhere()]);
    const names = await this.names(hosts);
    const known = hosts.flatMap((host) => names.get(host) ?? []).sort();
    return new Map([[to, { [CROWD_MARK]: { ...counts, hosts: known } }]]);
  }
}
