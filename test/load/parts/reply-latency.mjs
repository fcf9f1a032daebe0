import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { send } from '../measure.mjs';

const REPLIES = 50;

/** Milliseconds from sending a reply until another visitor's socket hears of it. */
export async function replyLatencies(api, origin, thread) {
  const post = (body, cookie = '') =>
    send(`${api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie },
      body: JSON.stringify(body),
    });
  const signIn = await post({ query: 'mutation { signInAsCast(name: "luc") { __typename } }' });
  const cookie = signIn.headers['set-cookie'].map((line) => line.split(';')[0]).join('; ');

  const socket = io(api, { transports: ['websocket'], extraHeaders: { origin } });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  const joined = await socket.emitWithAck('join', { channel: `thread:${thread}` });
  if (!joined.ok) throw new Error(joined.message);
  const latencies = [];
  for (let n = 0; n < REPLIES; n++) {
    const heard = new Promise((resolve) => socket.once('events', () => resolve(performance.now())));
    const from = performance.now();
    await post(
      {
        query: 'mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { __typename } }',
        variables: {
          input: { idempotencyKey: randomUUID(), thread, markdown: `Measured reply ${n}.`, language: 'en' },
        },
      },
      cookie,
    );
    latencies.push((await heard) - from);
  }
  socket.disconnect();
  return latencies;
}
