import { Injectable } from '@nestjs/common';
import {
  type Actor,
  badInput,
  clock,
  conflict,
  forbidden,
  inputMessages,
  notFound,
  requirePerson,
} from '@guildhall/kernel';
import { Database, hold, Limits, once, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import { CallEntity, type CallText } from './call.entity.js';
import { type CallChange, callEvent, type CallFact } from './call.events.js';
import type { AnnounceCallInput, CallRulesInput, CallWordsInput, EditCallInput } from './call.input.js';
import { keepsCalls } from './call.policy.js';
import { callRefusals } from './call.messages.js';
import { type CallRules, readRules, RulesRefused } from './call.rules.js';

const MOST_YEARS_MS = 5 * 366 * 86_400_000;

/** What staff do with calls. */
@Injectable()
export class CallService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Gives its id. */
  async announce(actor: Actor, { idempotencyKey, ...words }: AnnounceCallInput): Promise<string> {
    const person = await this.enter(actor);
    const said = await saidOf(words);
    checkDeadline(said.deadline);
    return this.database.transaction((tx) =>
      once(tx, actor, 'announceCall', idempotencyKey, words, async () => {
        const at = { createdBy: person, createdAt: clock.now(), changedAt: clock.now(), revision: 0 };
        const call = Object.assign(new CallEntity(), said, at);
        await tx.manager.insert(CallEntity, call);
        tx.publish(callEvent('call-announced', call, person));
        return call.id;
      }),
    );
  }

  /** Changes it; the coordinators of its consortia are told what changed. */
  async edit(actor: Actor, { call: id, revision, ...words }: EditCallInput): Promise<string> {
    const person = await this.enter(actor);
    const said = await saidOf(words);
    return this.database.transaction(async (tx) => {
      const call = await held(tx, id);
      if (call.revision !== revision) throw conflict();
      // What has passed may stay as it is, or be extended.
      if (Number(call.deadline) !== Number(said.deadline)) checkDeadline(said.deadline);
      const changed = changesOf(call, said);
      if (changed.length === 0) return id;
      Object.assign(call, said, { revision: revision + 1, changedAt: clock.now() });
      await save(tx, call);
      if (changed.includes('deadline')) tx.defer(sql`update consortium set reminded_days = null where call_id = ${id}`);
      this.tell(tx, call, person, 'call-changed', changed);
      return id;
    });
  }

  withdraw(actor: Actor, id: string): Promise<string> {
    return this.turn(actor, id, 'call-withdrawn', (call) => call.withdraw(clock.now()));
  }

  restore(actor: Actor, id: string): Promise<string> {
    return this.turn(actor, id, 'call-restored', (call) => call.restore(clock.now()));
  }

  private async turn(actor: Actor, id: string, fact: CallFact, verb: (call: CallEntity) => boolean): Promise<string> {
    const person = await this.enter(actor);
    return this.database.transaction(async (tx) => {
      const call = await held(tx, id);
      if (!verb(call)) return id;
      await save(tx, call);
      this.tell(tx, call, person, fact);
      return id;
    });
  }

  /** The fact, and a line in the history of every consortium it is about. */
  private tell(tx: Tx, call: CallEntity, person: string, fact: CallFact, changed: readonly CallChange[] = []): void {
    tx.publish(callEvent(fact, call, person, changed));
    tx.defer(sql`insert into consortium_step (consortium_id, step, words)
      select id, ${fact}, ${changed.join(' ')} from consortium where call_id = ${call.id} and state <> 'dissolved'`);
  }

  private async enter(actor: Actor): Promise<string> {
    const person = requirePerson(actor);
    if (!keepsCalls(actor)) throw forbidden();
    await this.limits.spend('writesByPerson', person);
    return person;
  }
}

async function held(tx: Tx, id: string): Promise<CallEntity> {
  const call = await hold(tx, CallEntity, id);
  if (!call) throw notFound();
  return call;
}

async function save(tx: Tx, { id, ...changed }: CallEntity): Promise<void> {
  await tx.manager.update(CallEntity, { id }, changed);
}

function rulesOf({ maximumPartners, kinds, ...rules }: CallRulesInput): CallRules {
  const list = kinds.map(({ kinds: any, minimum, scope }) => ({ kinds: [...new Set(any)], minimum, scope }));
  try {
    const roles = [...new Set(rules.rolesCounted)];
    const { programmeCountries, outsiders, coordinatorInside, minimumPartners, minimumCountries } = rules;
    return readRules({
      ...{ version: 1, minimumPartners, maximumPartners: maximumPartners ?? null, minimumCountries },
      ...{ programmeCountries: programmeCountries.toSorted(), outsiders, rolesCounted: roles, coordinatorInside },
      kinds: list,
    });
  } catch (error) {
    if (!(error instanceof RulesRefused)) throw error;
    const say = error.reason === 'impossible' ? callRefusals.impossible() : inputMessages.invalid();
    throw badInput({ field: `input.rules.${error.field}`, say });
  }
}

/** What is written, as the row holds it; rendered before the transaction, because it takes a while. */
async function saidOf({ texts: given, rules, programme, url, deadline, timeZone }: CallWordsInput) {
  const texts: Record<string, CallText> = {};
  for (const { language, name, markdown } of given)
    texts[language] = { name, markdown, html: await renderMarkdown(markdown) };
  const language = given[0]?.language ?? 'en';
  return { texts, language, programme, url: url ?? null, deadline, timeZone, rules: rulesOf(rules) };
}

function checkDeadline(deadline: Date): void {
  const away = deadline.getTime() - clock.now().getTime();
  if (!(away > 0 && away < MOST_YEARS_MS)) throw badInput({ field: 'input.deadline', say: inputMessages.day() });
}

type Words = Awaited<ReturnType<typeof saidOf>>;

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function changesOf(call: CallEntity, said: Words): CallChange[] {
  const { deadline, timeZone, rules, ...texts } = said;
  const before = { texts: call.texts, language: call.language, programme: call.programme, url: call.url };
  return [
    ...(Number(call.deadline) !== Number(deadline) || call.timeZone !== timeZone ? (['deadline'] as const) : []),
    ...(same(call.rules, rules) ? [] : (['rules'] as const)),
    ...(same(before, texts) ? [] : (['texts'] as const)),
  ];
}
