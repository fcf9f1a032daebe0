import { Injectable } from '@nestjs/common';
import { type Actor, badInput, forbidden, type Language, notFound, Settings } from '@guildhall/kernel';
import { Database, Limits, once, queueMail, sourceKey, sql, type TargetFacts, type Tx } from '@guildhall/database';
import { Targets } from '../decision/targets.js';
import { openDuty } from '../duty/duty.opening.js';
import { reportAnswer } from '../duty/duty.notices.js';
import type { ReportInput } from './report.input.js';
import { reportMessages } from './report.messages.js';
import type { ReportView } from './report.view.js';

interface Row extends Omit<ReportView, 'outcome'> {
  act: string | null;
}

/** Puts what somebody says breaks a rule before the moderators, and tells them what came of it. */
@Injectable()
export class ReportService {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
    private readonly limits: Limits,
    private readonly settings: Settings,
  ) {}

  /**
   * Gives the receipt; that of an earlier report when the same member has one open about the same thing. Somebody
   * without an account only says who they are, and is never shown what was reported under that address before.
   */
  async report(actor: Actor, { idempotencyKey, ...input }: ReportInput): Promise<string> {
    this.check(actor, input);
    await this.limits.spend('reportsByActor', actor.personId ?? sourceKey(actor.address));
    const facts = await this.targets.require(input.target.type).facts(this.database, actor, input.target.id);
    if (!facts) throw notFound();
    const target = facts.questionOf ? ({ type: 'THREAD', id: facts.questionOf } as const) : input.target;
    if (facts.subjectId !== null && facts.subjectId === actor.personId) throw forbidden();
    if (actor.personId === null) await this.limits.spend('mailByAddress', String(input.email).toLowerCase());
    return this.database.transaction((tx) =>
      once(tx, actor, 'report', idempotencyKey, input, () => this.keep(tx, actor, { ...input, target }, facts)),
    );
  }

  private check({ personId }: Actor, { goodFaith, ground, words, name, email }: Omit<ReportInput, 'idempotencyKey'>) {
    const mistakes = [
      goodFaith ? null : ({ field: 'input.goodFaith', say: reportMessages.goodFaith() } as const),
      (ground === 'OTHER' || ground === 'ILLEGAL') && words === ''
        ? { field: 'input.words', say: reportMessages.words() }
        : null,
      personId !== null || name ? null : { field: 'input.name', say: reportMessages.name() },
      personId !== null || email ? null : { field: 'input.email', say: reportMessages.email() },
    ].filter((mistake) => mistake !== null);
    if (mistakes.length > 0) throw badInput(...mistakes);
  }

  private async keep(tx: Tx, actor: Actor, input: Omit<ReportInput, 'idempotencyKey'>, facts: TargetFacts) {
    const { target, ground, words } = input;
    const duty = await openDuty(tx, { kind: 'REPORT', type: target.type, id: target.id, ...facts }, null);
    const guest = actor.personId === null;
    const [name, email] = guest ? [input.name, input.email] : [null, null];
    const made = await tx.one<{ receipt: string }>(sql`
      insert into report (duty_id, reporter_id, name, email, language, ground, words)
      values (${duty}, ${actor.personId}, ${name}, ${email}, ${actor.language}, ${ground}, ${words})
      on conflict do nothing returning receipt`);
    if (made && guest) await this.mailReceipt(tx, actor.language, String(name), String(email), made.receipt);
    if (made) return made.receipt;
    const earlier = await tx.one<{ receipt: string }>(
      sql`select receipt from report where duty_id = ${duty} and reporter_id = ${actor.personId}`,
    );
    return earlier?.receipt ?? '';
  }

  private mailReceipt(tx: Tx, language: Language, name: string, recipient: string, receipt: string): Promise<void> {
    const link = `${this.settings.publicUrl}/reports/${receipt}`;
    const body = reportMessages.receiptBody({ name, link })(language);
    return queueMail(tx, { recipient, language, subject: reportMessages.receiptSubject()(language), body });
  }

  /** @throws NOT_FOUND for a receipt nobody was given. */
  async find(actor: Actor, receipt: string): Promise<ReportView> {
    const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(receipt);
    const row = known
      ? await this.database.one<Row>(sql`
          select r.receipt, r.ground, r.words, r.made_at as "madeAt", d.closed_at as "answeredAt", d.act
          from report r join duty d on d.id = r.duty_id where r.receipt = ${receipt}`)
      : null;
    if (!row) throw notFound();
    const { act, ...report } = row;
    return { ...report, outcome: act && reportAnswer(act)(actor.language) };
  }
}
