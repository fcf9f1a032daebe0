import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { figure } from '../figures.mjs';
import { percentile, send } from '../measure.mjs';

const COUNT = Number(process.env.BENCH_ATTENDEES ?? 2000);
const OPTIONS = 4;
const QUESTIONS = 10;

/** The process with all attendees in it. */
class Hall {
  #waiting = new Map();
  #last = 0;

  constructor() {
    this.process = fork(new URL('../hall/hall.mjs', import.meta.url).pathname, [], { execArgv: [], stdio: 'inherit' });
    this.process.once('exit', (code) => code && console.error(`The hall ended with ${code}.`));
    this.process.on('message', ({ id, result, error }) => {
      const { resolve, reject } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) reject(new Error(error));
      else resolve(result);
    });
  }

  tell(act, wish = {}) {
    if (process.env.BENCH_TRACE) console.log(new Date().toISOString().slice(11, 19), act);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.process.send({ id, act, ...wish });
    });
  }
}

const now = () => performance.timeOrigin + performance.now();
const memoryOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

async function webinarOf(stage, host) {
  const hour = 3_600_000;
  const input = {
    idempotencyKey: randomUUID(),
    texts: [{ language: 'en', title: 'A hall full of people', markdown: 'Measured.' }],
    startsAt: new Date(Date.now() + hour / 2).toISOString(),
    endsAt: new Date(Date.now() + 3 * hour).toISOString(),
    timeZone: 'Europe/Brussels',
  };
  const PLAN = `mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { ... on PlanWebinarSuccess { webinar { id code } } } }`;
  const { planWebinar } = await stage.ask(PLAN, { input }, host);
  const { id, code } = planWebinar.webinar;
  await stage.ask('mutation ($id: ID!) { openWebinar(webinar: $id) { __typename } }', { id }, host);
  return { id, code };
}

/** A poll of four options that takes votes now. */
async function pollOf(stage, host, webinar) {
  const options = ['Yes', 'With help', 'Not yet', 'No'].map((text) => ({ labels: [{ language: 'en', text }] }));
  const question = [{ language: 'en', text: 'Can the packages help you?' }];
  const input = { webinar, idempotencyKey: randomUUID(), kind: 'SINGLE', question, options };
  const MAKE = `mutation ($input: MakePollInput!) { makePoll(input: $input) { ... on MakePollSuccess { poll { id } } } }`;
  const { makePoll } = await stage.ask(MAKE, { input }, host);
  const { id } = makePoll.poll;
  await stage.ask(
    'mutation ($input: OpenPollInput!) { openPoll(input: $input) { __typename } }',
    { input: { poll: id } },
    host,
  );
  return id;
}

/** Rows and tally of a poll, straight from the tables and as the api tells them. */
async function countOf(stage, host, poll, webinar) {
  const rows = await stage.rows(
    'select choices[1] as choice, count(*)::int as count from poll_vote where poll_id = $1 group by 1 order by 1',
    [poll],
  );
  const TALLY =
    'query ($id: ID!) { webinar(id: $id) { polls { id results { voterCount options { count option { number } } } } } }';
  const { polls } = (await stage.ask(TALLY, { id: webinar }, host)).webinar;
  const { results } = polls.find(({ id }) => id === poll);
  const told = [...results.options].sort((a, b) => a.option.number - b.option.number).map(({ count }) => count);
  return {
    rows: rows.reduce((sum, { count }) => sum + count, 0),
    isEqual: `${told}` === `${rows.map(({ count }) => count)}`,
  };
}

/** How long after a question was sent, and after it was there to be told, each attendee heard of it, over several. */
async function fanOut(hall, ask) {
  const took = [];
  const told = [];
  let lost = 0;
  for (let n = 0; n < QUESTIONS; n++) {
    const sent = now();
    const question = await ask(n);
    const heard = await hall.tell('heard', { question, most: 5000 });
    const all = heard.filter((one) => one !== null);
    lost += heard.length - all.length;
    took.push(...all.map(({ at }) => at - sent));
    told.push(...all.map(({ after }) => after));
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  return { told: percentile(told, 99), took: percentile(took, 99), lost };
}

/** A webinar of 2,000 attendees in one api process: they join, vote, hear of questions, lose their lines; the api dies. */
export async function webinar({ stages: [stage], base }) {
  const host = await stage.cookieOf('ingrid');
  const { id, code } = await webinarOf(stage, host);
  const place = { origin: stage.api, channel: `webinar:${id}`, count: COUNT };
  const hall = new Hall();

  const before = memoryOf(stage.process.pid);
  const joined = await hall.tell('join', { ...place, code, seconds: 45 });
  figure(`${COUNT} attendees joined within`, joined.seconds, { unit: ' s', most: 60, digits: 1 });
  figure('attendees who could not join', joined.errors, { most: 0, digits: 0 });
  if (joined.example) console.log(joined.example);
  figure('memory of the api with all sockets', memoryOf(stage.process.pid), { unit: ' MB', most: 600, digits: 0 });
  figure('memory of the api before', before, { unit: ' MB', digits: 0 });

  const poll = await pollOf(stage, host, id);
  await hall.tell('frames');
  await stage.loopDelay();
  const votes = await hall.tell('vote', { origin: stage.api, poll, seconds: 30, options: OPTIONS });
  const screens = await hall.tell('shown', { poll, voters: COUNT, most: 5000 });
  const { p99: delay } = await stage.loopDelay();
  const frames = await hall.tell('frames');
  const counted = await countOf(stage, host, poll, id);
  if (votes.example) console.log(votes.example);
  figure('votes without acknowledgement', votes.refused, { most: 0, digits: 0 });
  figure('vote acknowledged, p50', percentile(votes.took, 50), { unit: ' ms', digits: 1 });
  figure('vote acknowledged, p99', percentile(votes.took, 99), { unit: ' ms', most: 500, digits: 1 });
  figure('votes missing or too many in the table', Math.abs(counted.rows - COUNT), { most: 0, digits: 0 });
  figure('tally differs from the recount', counted.isEqual ? 0 : 1, { most: 0, digits: 0 });
  figure('screens without the last count', screens.behind, { most: 0, digits: 0 });
  figure('last count on every screen after', screens.at - votes.ended, { unit: ' ms', most: 1000, digits: 0 });
  figure('frames in the busiest second of any socket', frames.most, { most: 4, digits: 0 });
  figure('event-loop delay of the api while they vote, p99', delay, { unit: ' ms', most: 50, digits: 1 });

  const shaky = await pollOf(stage, host, id);
  const [voted, back] = await Promise.all([
    hall.tell('vote', { origin: stage.api, poll: shaky, seconds: 30, options: OPTIONS }),
    hall.tell('reconnect', { count: Math.round(COUNT * 0.3), seconds: 10 }),
  ]);
  figure(`vote acknowledged while ${Math.round(COUNT * 0.3)} reconnect in 10 s, p99`, percentile(voted.took, 99), {
    unit: ' ms',
    most: 1000,
    digits: 1,
  });
  figure('of them not back', back.errors + voted.refused, { most: 0, digits: 0 });

  const asker = 'guest=BenchAskerBenchAsker_1';
  await stage.ask(
    'mutation ($input: JoinWebinarInput!) { joinWebinar(input: $input) { __typename } }',
    { input: { code } },
    asker,
  );
  const ASK = `mutation ($input: AskLiveQuestionInput!) { askLiveQuestion(input: $input) { ... on AskLiveQuestionSuccess { question { id } } } }`;
  const ours = await fanOut(hall, async (n) => {
    const body = `Question number ${n}: who has tried this with small companies, and how long did it take?`;
    const input = { webinar: id, idempotencyKey: randomUUID(), body, language: 'en' };
    return (await stage.ask(ASK, { input }, asker)).askLiveQuestion.question.id;
  });

  const doomed = await pollOf(stage, host, id);
  await hall.tell('leave');
  await hall.tell('join', { ...place, count: 500, code, seconds: 10 });
  const stubborn = hall.tell('vote', {
    origin: stage.api,
    poll: doomed,
    seconds: 12,
    options: OPTIONS,
    stubborn: true,
  });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await stage.crash();
  const survived = await stubborn;
  const after = await countOf(stage, host, doomed, id);
  figure('votes sent again after the api was killed', survived.repeated, { digits: 0 });
  figure('votes missing or twice after the api was killed', Math.abs(after.rows - 500), { most: 0, digits: 0 });
  await hall.tell('leave');

  const url = `http://127.0.0.1:${base + 5}`;
  await stage.beside('test/load/hall/limit-hall.mjs', { PORT: String(base + 5) }, url);
  await hall.tell('join', { origin: url, channel: 'webinar:1', count: COUNT, seconds: 20 });
  const bare = await fanOut(hall, async (n) => {
    await send(url, { method: 'POST', body: JSON.stringify({ channel: 'webinar:1', question: String(n + 1) }) });
    return String(n + 1);
  });
  await hall.tell('leave');
  hall.process.disconnect();
  figure('a question that is there to all attendees, p99: the bare server', bare.told, { unit: ' ms', digits: 1 });
  figure('a question that is there to all attendees, p99: ours', ours.told, { unit: ' ms', digits: 1 });
  figure('a question that is there to all attendees, p99: ours over bare', ours.told / bare.told, {
    unit: ' ×',
    most: 1.3,
  });
  figure('the same from sending it, ours checked and written', ours.took, { unit: ' ms', digits: 1 });
  figure('the same from sending it, ours over the bare server', ours.took / bare.took, { unit: ' ×' });
  figure('attendees who missed a question', ours.lost + bare.lost, { most: 0, digits: 0 });
}
