import { afterEach } from 'vitest';
import { type LiveClient, openLive } from './live-client.js';
import type { Visitor } from './visitor.js';
import type { World } from './world.js';

/** `live` opens a socket to the world; it and whatever else lies in `open` is closed after each test. */
export function useLive(world: World) {
  const open: LiveClient[] = [];
  afterEach(() => {
    for (const { socket } of open.splice(0)) socket.disconnect();
  });
  const live = async (visitor?: Visitor): Promise<LiveClient> => {
    const client = await openLive(world.origin, visitor);
    open.push(client);
    return client;
  };
  return { live, open };
}

export interface ThreadChannel {
  readonly channel: string;
  readonly sequence: number;
}

/** What the thread's page says about its channel. */
export async function channelOf(reader: Visitor, thread: string): Promise<ThreadChannel> {
  const read = `query ($id: ID!) { thread(id: $id) { channel sequence } }`;
  return (await reader.get<{ thread: ThreadChannel }>(read, { id: thread })).thread;
}
