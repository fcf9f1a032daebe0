import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { type Actor, type Language, languageOf, Gate, Refusal, refusals, Settings } from '@guildhall/kernel';
import { sourceKey, Visitors } from '@guildhall/database';
import { sentences } from '../realtime.messages.js';

/** How many sockets one address (an IPv6 network) may hold open: a conference behind one router, not a machine. */
const MAX_OPEN = 300;
/** How many an attendee of a webinar may, for whom the address does not count: some devices and tabs. */
const MAX_OPEN_OF_ATTENDEE = 20;

/** Decides who may connect at all. */
@Injectable()
export class SocketDoor {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly gate: Gate,
    private readonly visitors: Visitors,
    private readonly settings: Settings,
  ) {}

  /** Whether the page that connects is ours. Browsers name its origin; programs without one carry no one's cookies. */
  admits({ headers }: IncomingMessage): boolean {
    if (headers['sec-fetch-site'] === 'cross-site') return false;
    return headers.origin === undefined || headers.origin === new URL(this.settings.publicUrl).origin;
  }

  /** Names the actor of a handshake and counts the connection; `left` has to follow when it is over. */
  async enter(request: IncomingMessage): Promise<{ actor: Actor; source: string }> {
    const actor = await this.gate.actorOf(request);
    const one = actor.personId ?? actor.guestId;
    const address = sourceKey(actor.address);
    const isKnown = (await this.visitors.count('sockets', one, address)) || (await this.knowsBeyond(address, one));
    const source = isKnown && one ? one : address;
    const open = this.open.get(source) ?? 0;
    if (open >= (isKnown ? MAX_OPEN_OF_ATTENDEE : MAX_OPEN) * this.settings.LIMIT_FACTOR)
      throw new Refusal('RATE_LIMITED', sentences.tooManySockets(), { retryAfterSeconds: 60 });
    this.open.set(source, open + 1);
    return { actor, source };
  }

  /** Where an address holds all it may, those are still let in who were invited. */
  private async knowsBeyond(address: string, one: string | null): Promise<boolean> {
    const isFull = (this.open.get(address) ?? 0) >= MAX_OPEN * this.settings.LIMIT_FACTOR;
    return isFull && this.visitors.recalled(one, address);
  }

  left(source: string): void {
    const open = (this.open.get(source) ?? 1) - 1;
    if (open > 0) this.open.set(source, open);
    else this.open.delete(source);
  }

  /** The error Socket.IO sends as `connect_error`, its `data` in the form of every refusal. */
  refusal(error: unknown, { headers }: IncomingMessage): Error {
    const language: Language = languageOf(headers['accept-language']);
    const known = error instanceof Refusal;
    const message = known ? error.say(language) : refusals.unavailable()(language);
    const data = { ok: false, code: known ? error.code : 'UNAVAILABLE', message, ...(known ? waitOf(error) : {}) };
    return Object.assign(new Error(message), { data });
  }
}

const waitOf = ({ details: { retryAfterSeconds } }: Refusal): { retryAfterSeconds?: number } =>
  retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
