import { Controller, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import {
  badInput,
  forbidden,
  Gate,
  type Language,
  moderatesEverywhere,
  RefusalFilter,
  requirePerson,
} from '@guildhall/kernel';
import { Limits } from '@guildhall/database';
import type { Request, Response } from 'express';
import { intakeMessages } from './intake.messages.js';
import type { Plan } from './intake.plan.js';
import { IntakeService } from './intake.service.js';

const MEGABYTES = 2;
const MOST_ROWS = 3000;

/**
 * `POST /centre-lists?source=…`, a table in CSV as the body: says what bringing it in would do, and with `act=take` does
 * it. For moderators of all themes.
 */
@Controller('centre-lists')
@UseFilters(RefusalFilter)
export class IntakeController {
  constructor(
    private readonly gate: Gate,
    private readonly limits: Limits,
    private readonly service: IntakeService,
  ) {}

  @Post()
  async bring(
    @Query() asked: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const actor = await this.gate.actorOf(request);
    const person = requirePerson(actor);
    if (!moderatesEverywhere(actor)) throw forbidden();
    await this.limits.spend('uploadsByPerson', person);
    const text = (name: string): string => (typeof asked[name] === 'string' ? asked[name] : '');
    const intake = { bytes: await bodyOf(request), source: text('source').trim(), most: MOST_ROWS };
    const plan =
      text('act') === 'take'
        ? await this.service.take(intake, { personId: person, alikeToo: text('alike') === 'yes' })
        : await this.service.look(intake);
    response.json({ plan: toldIn(plan, actor.language) });
  }
}

async function bodyOf(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MEGABYTES * 1024 * 1024)
      throw badInput({ field: 'file', say: intakeMessages.tooLarge({ megabytes: MEGABYTES }) });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The plan in words of a language, without what it would write. */
export const toldIn = ({ add, held, change, unchanged, kept, refused }: Plan, language: Language) => ({
  add: add.map(({ line, name, alike }) => ({ line, name, alike })),
  held: held.map(({ line, name, alike }) => ({ line, name, alike })),
  change: change.map(({ line, id, name, changes }) => ({ line, id, name, changes })),
  ...{ unchanged, kept },
  refused: refused.map(({ line, key, reasons }) => ({
    ...{ line, key },
    reasons: reasons.map(({ column, say }) => ({ column, sentence: say(language) })),
  })),
});
