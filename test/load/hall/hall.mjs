import http from 'node:http';
import { Attendee, now } from './attendee.mjs';

/** A hall full of attendees in a process of its own; does what it is told by messages and answers each once. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
let hall = [];

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

function post(origin, cookie, query, variables) {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    const request = http.request(`${origin}/graphql`, { method: 'POST', headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString()));
        } catch (error) {
          reject(error);
        }
      });
    });
    request.on('error', reject);
    request.setTimeout(10_000, () => request.destroy(new Error('no answer within 10 s')));
    request.end(body);
  });
}

/** Everybody comes within so many seconds, one after the other. */
async function join({ origin, channel, count, seconds, code }) {
  const from = now();
  hall = Array.from({ length: count }, () => new Attendee(origin, channel));
  const errors = [];
  const come = async (attendee, n) => {
    await wait((n * seconds * 1000) / count);
    try {
      if (code) {
        const input = { code, name: n % 3 === 0 ? null : `Attendee ${n}` };
        const answer = await post(origin, attendee.cookie, JOIN, { input });
        if (answer.data?.joinWebinar.__typename !== 'JoinWebinarSuccess') throw new Error(JSON.stringify(answer));
      }
      await attendee.connect();
    } catch (error) {
      errors.push(String(error.message ?? error).slice(0, 200));
    }
  };
  await Promise.all(hall.map(come));
  return { seconds: (now() - from) / 1000, errors: errors.length, example: errors[0] };
}
const JOIN = 'mutation ($input: JoinWebinarInput!) { joinWebinar(input: $input) { __typename } }';
const VOTE = 'mutation ($input: VotePollInput!) { votePoll(input: $input) { __typename } }';

/** When the n-th of `count` votes is given: 500 in the first second, half of all within eight, the rest until `seconds`. */
function momentOf(n, count, seconds) {
  const [first, half] = [Math.min(500, count / 4), count / 2];
  if (n < first) return (n / first) * 1000;
  if (n < half) return 1000 + ((n - first) / (half - first)) * 7000;
  return 8000 + ((n - half) / (count - half)) * (seconds - 8) * 1000;
}

/** Everybody votes once, again and again until it is acknowledged where `stubborn`. */
async function vote({ origin, poll, seconds, options, stubborn = false }) {
  const from = now();
  const took = [];
  const refused = [];
  let repeated = 0;
  const give = async (attendee, n) => {
    await wait(momentOf(n, hall.length, seconds));
    const began = now();
    const input = { poll, choices: [1 + (n % options)] };
    for (;;) {
      const answer = await post(origin, attendee.cookie, VOTE, { input }).catch((error) => ({ error: error.message }));
      if (answer.data?.votePoll?.__typename === 'VotePollSuccess') return took.push(now() - began);
      if (!stubborn || answer.data?.votePoll) return refused.push(JSON.stringify(answer).slice(0, 200));
      repeated++;
      await wait(200 + Math.random() * 300);
    }
  };
  await Promise.all(hall.map(give));
  return { seconds: (now() - from) / 1000, took, refused: refused.length, example: refused[0], repeated, ended: now() };
}

/** Waits until every screen shows that many voters; gives when the last one did. */
async function shown({ poll, voters, most }) {
  const until = now() + most;
  const behind = () => hall.filter((one) => one.voters.get(`poll:${poll}`)?.voters !== voters);
  while (now() < until && behind().length > 0) await wait(20);
  return { behind: behind().length, at: Math.max(...hall.map((one) => one.voters.get(`poll:${poll}`)?.at ?? 0)) };
}

/** When each attendee heard of a question; null for those who did not within `most` milliseconds. */
async function heard({ question, most }) {
  const until = now() + most;
  while (now() < until && hall.some((one) => !one.questions.has(question))) await wait(10);
  return hall.map((one) => one.questions.get(question) ?? null);
}

/** So many lose their connection and are back within so many seconds. */
async function reconnect({ count, seconds }) {
  const errors = [];
  await Promise.all(
    hall.slice(0, count).map(async (attendee, n) => {
      await wait((n * seconds * 1000) / count);
      attendee.leave();
      await attendee.connect().catch((error) => errors.push(error.message));
    }),
  );
  return { errors: errors.length };
}

/** The most frames any socket got in a second since the last time this was asked. */
function frames() {
  const busiest = hall.map((one) => one.busiestSecond()).sort((a, b) => a - b);
  const total = hall.reduce((sum, one) => sum + one.frames.length, 0);
  for (const one of hall) one.frames = [];
  return { most: busiest.at(-1), middle: busiest[Math.floor(busiest.length / 2)], total };
}

function leave() {
  for (const one of hall) one.leave();
  hall = [];
  return {};
}

const acts = { join, vote, shown, heard, reconnect, frames, leave };
process.on('message', async ({ id, act, ...wish }) => {
  try {
    process.send({ id, result: await acts[act](wish) });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
process.once('disconnect', () => process.exit(0));
