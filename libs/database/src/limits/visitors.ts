import { Injectable } from '@nestjs/common';
import { Limits } from './limits.js';

const MOST = 100_000;
/** Tells whether somebody was let in before, by what is kept of it. */
type Recall = (id: string) => Promise<boolean>;

/**
 * People and browsers that were let in by something a stranger does not have, as the code of a webinar. They are counted
 * each for themselves, not together with everybody behind their address: a hall of two thousand may sit behind one. Whom
 * this process does not know is counted by address, and recalled when that is used up.
 */
@Injectable()
export class Visitors {
  private readonly known = new Set<string>();
  private recall: Recall = async () => false;

  constructor(private readonly limits: Limits) {}

  /** By the id of a person or of a browser. */
  remember(id: string | null): void {
    if (id === null || this.known.has(id)) return;
    if (this.known.size >= MOST) this.known.delete(this.known.values().next().value ?? '');
    this.known.add(id);
  }

  recalledBy(recall: Recall): void {
    this.recall = recall;
  }

  /**
   * Takes back what a request cost an address that turned out to have something a stranger has not; false once too many
   * came from there.
   */
  async welcome(source: string): Promise<boolean> {
    const mayEnter = await this.mayEnter(source);
    if (mayEnter) await this.limits.refund('requestsBySource', source);
    return mayEnter;
  }

  /**
   * Counts a request or a socket: for the visitor when they are known, else for their address. Tells whether for them.
   * @throws RATE_LIMITED
   */
  async count(what: 'requests' | 'sockets', id: string | null, source: string): Promise<boolean> {
    if (id !== null && this.known.has(id)) return this.own(what, id);
    try {
      await this.limits.spend(`${what}BySource`, source);
      return false;
    } catch (refusal) {
      if (id === null || !(await this.recalled(id, source))) throw refusal;
      return this.own(what, id);
    }
  }

  /** Whether they are known, or can be recalled. */
  async recalled(id: string | null, source: string): Promise<boolean> {
    if (id === null || this.known.has(id)) return id !== null;
    if (!(await this.mayEnter(source)) || !(await this.recall(id))) return false;
    this.remember(id);
    return true;
  }

  private async own(what: 'requests' | 'sockets', id: string): Promise<boolean> {
    await this.limits.spend(`${what}ByAttendee`, id);
    return true;
  }

  private mayEnter(source: string): Promise<boolean> {
    return this.limits.spend('entriesBySource', source).then(
      () => true,
      () => false,
    );
  }
}
