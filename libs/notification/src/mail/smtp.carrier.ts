import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';
import { Hopeless } from '@guildhall/database';
import { createTransport } from 'nodemailer';
import type { Letter } from './letter.js';
import { MailCarrier } from './mail.carrier.js';

/** The transaction around a delivery may idle for 15 seconds; the mail server has less. */
const DEADLINE_MS = 10_000;
const STEP_MS = 5_000;

interface Refused extends Error {
  /** Set by nodemailer: the server refused for good. */
  readonly permanent?: boolean;
  readonly code?: string;
  readonly recipient?: string;
}

/** A refusal of the log-in or of the sender is a matter of settings, so these mails wait for them to be corrected. */
const isHopeless = ({ permanent, code }: Refused): boolean =>
  permanent === true && (code === 'EENVELOPE' || code === 'EMESSAGE');

/** Lets mail programs offer their own button, which posts without a session (RFC 8058). */
const stopHeaders = (stopUrl: string | undefined): Record<string, string> =>
  stopUrl ? { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};

/** Hands mails to the server of SMTP_URL. */
@Injectable()
export class SmtpCarrier extends MailCarrier implements OnApplicationShutdown {
  private readonly transport;

  constructor(private readonly settings: Settings) {
    super();
    this.transport = createTransport({
      url: settings.SMTP_URL ?? '',
      pool: true,
      maxConnections: 1,
      connectionTimeout: STEP_MS,
      greetingTimeout: STEP_MS,
      socketTimeout: DEADLINE_MS,
      dnsTimeout: STEP_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async carry({ id, to, subject, text, language, sentAt, stopUrl }: Letter): Promise<void> {
    const from = this.settings.MAIL_FROM;
    try {
      await this.transport.sendMail({
        from: { name: 'Guildhall', address: from },
        to: { name: '', address: to },
        subject,
        text,
        date: sentAt,
        // The same at every attempt, so that a mail handed over twice is known to be one.
        messageId: `<mail-${id}@${from.split('@')[1]}>`,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', ...stopHeaders(stopUrl) },
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
    } catch (error) {
      throw isHopeless(error as Refused) ? new Hopeless((error as Error).message) : error;
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
