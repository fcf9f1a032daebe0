import { Injectable } from '@nestjs/common';
import { type Language, Settings } from '@guildhall/kernel';
import { type LoggedEvent, queueMail, sql, type Subscriber, type Tx } from '@guildhall/database';
import { reportAnswer } from '../duty/duty.notices.js';
import { reportMessages } from './report.messages.js';

/** Tells people without an account what came of their report. */
@Injectable()
export class ReportMails implements Subscriber {
  readonly name = 'moderation.report-mail';
  readonly events = ['moderation.duty-closed'];

  constructor(private readonly settings: Settings) {}

  async handle({ payload }: LoggedEvent, tx: Tx): Promise<void> {
    const reports = await tx.rows<{ name: string; email: string; language: Language; receipt: string }>(sql`
      select name, email, language, receipt from report
      where duty_id = ${payload['duty']}::bigint and reporter_id is null`);
    for (const { name, email, language, receipt } of reports) {
      const outcome = reportAnswer(String(payload['act']))(language);
      const link = `${this.settings.publicUrl}/reports/${receipt}`;
      const body = reportMessages.outcomeBody({ name, outcome, link })(language);
      const subject = reportMessages.outcomeSubject()(language);
      await queueMail(tx, { recipient: email, language, subject, body });
    }
  }
}
