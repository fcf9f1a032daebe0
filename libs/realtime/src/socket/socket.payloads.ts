import { Refusal } from '@guildhall/kernel';
import { parseChannel } from '../channel/channel.name.js';
import { sentences } from '../realtime.messages.js';

const badFrame = (): Refusal => new Refusal('BAD_INPUT', sentences.badFrame());

/** The own fields of a plain object with no others than the allowed ones. */
function fieldsOf(payload: unknown, allowed: readonly string[]): ReadonlyMap<string, unknown> {
  const plain = typeof payload === 'object' && payload !== null && Object.getPrototypeOf(payload) === Object.prototype;
  if (!plain) throw badFrame();
  const fields = new Map<string, unknown>(Object.entries(payload));
  if ([...fields.keys()].some((name) => !allowed.includes(name))) throw badFrame();
  return fields;
}

function channelIn(fields: ReadonlyMap<string, unknown>): string {
  const channel = fields.get('channel');
  if (typeof channel !== 'string' || !parseChannel(channel)) throw badFrame();
  return channel;
}

export interface Join {
  readonly channel: string;
  readonly after: number | undefined;
}

export function joinOf(payload: unknown): Join {
  const fields = fieldsOf(payload, ['channel', 'after']);
  const after = fields.get('after');
  if (after !== undefined && !(Number.isSafeInteger(after) && (after as number) >= 0)) throw badFrame();
  return { channel: channelIn(fields), after: after as number | undefined };
}

export const leaveOf = (payload: unknown): string => channelIn(fieldsOf(payload, ['channel']));

/** The only kind so far is `typing`; presence is told by being there. */
export function signalOf(payload: unknown): string {
  const fields = fieldsOf(payload, ['channel', 'kind']);
  if (fields.get('kind') !== 'typing') throw badFrame();
  return channelIn(fields);
}
