import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import {
  type Actor,
  badInput,
  clock,
  inputMessages,
  isTimeZone,
  notFound,
  refusalOf,
  requirePerson,
} from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { tagNamesIn } from '../tag/tag.slug.js';
import { AskQuestionInput } from '../thread/thread.input.js';
import { ThreadWriter } from '../thread/thread.writer.js';
import type { ScheduleQuestionInput } from './draft.input.js';
import { ownDrafts } from './draft.policy.js';
import { draftColumns } from './draft.queries.js';
import type { Draft } from './draft.view.js';
import { momentOf } from './moment.js';

const YEAR_MS = 366 * 24 * 3_600_000;

/** The question a draft would become. Refusal: BAD_INPUT, as `askQuestion` says it. */
export async function questionOf(draft: Draft): Promise<AskQuestionInput> {
  const { id, theme, title, markdown, language, tags, centre } = draft;
  const words = { idempotencyKey: id, theme, title, markdown, language, tags: tagNamesIn(tags), centre };
  const question = plainToInstance(AskQuestionInput, words);
  const mistakes = await validate(question);
  if (mistakes.length > 0) throw refusalOf(mistakes);
  return question;
}

function momentIn({ publishAt, timeZone }: ScheduleQuestionInput): Date {
  if (!isTimeZone(timeZone)) throw badInput({ field: 'input.timeZone', say: inputMessages.timeZone() });
  const moment = momentOf(publishAt, timeZone);
  const ahead = (moment?.getTime() ?? 0) - clock.now().getTime();
  if (!moment || ahead <= 0 || ahead > YEAR_MS)
    throw badInput({ field: 'input.publishAt', say: inputMessages.moment() });
  return moment;
}

/** Lets a draft be published at a time, or not after all. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly database: Database,
    private readonly writer: ThreadWriter,
    private readonly limits: Limits,
  ) {}

  async schedule(actor: Actor, input: ScheduleQuestionInput): Promise<Draft> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const moment = momentIn(input);
    return this.database.transaction(async (tx) => {
      const draft = await tx.one<Draft>(sql`select ${draftColumns} from draft d
        where d.id = ${input.draft} and d.thread_id is null and ${ownDrafts(actor)} for update`);
      if (!draft) throw notFound();
      await this.writer.check(await questionOf(draft));
      return (await tx.one<Draft>(sql`update draft d set person_id = ${person}, publish_at = ${moment},
        time_zone = ${input.timeZone}, refusal = null, attempts = 0 where d.id = ${draft.id} returning ${draftColumns}`)) as Draft;
    });
  }

  /** It stays a draft. */
  async cancel(actor: Actor, id: string): Promise<Draft> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const draft = await this.database.one<Draft>(sql`update draft d set publish_at = null, time_zone = null
      where d.id = ${id} and ${ownDrafts(actor)} returning ${draftColumns}`);
    if (!draft) throw notFound();
    return draft;
  }
}
