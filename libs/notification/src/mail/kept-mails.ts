import { Injectable } from '@nestjs/common';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Settings } from '@guildhall/kernel';
import type { Letter } from './letter.js';
import type { KeptMailView } from './kept-mail.view.js';
import { MailCarrier } from './mail.carrier.js';

/** Mails beyond this number push out the oldest. */
export const KEPT_AT_MOST = 500;

/** Without a mail server, mails are kept as files in DATA_DIR/mail, and the demo shows them on a page. */
@Injectable()
export class KeptMails extends MailCarrier {
  private readonly folder: string;

  constructor(settings: Settings) {
    super();
    this.folder = join(settings.dataDir, 'mail');
  }

  async carry({ id, to, subject, text, sentAt, language }: Letter): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, nameOf(id, sentAt));
    await writeFile(`${file}.new`, JSON.stringify({ id, to, subject, text, language, sentAt }, null, 2), {
      mode: 0o600,
    });
    await rename(`${file}.new`, file);
    const tooOld = (await this.names()).slice(KEPT_AT_MOST);
    await Promise.all(tooOld.map((name) => rm(join(this.folder, name), { force: true })));
  }

  /** The newest first; at most 100. */
  async list(first: number): Promise<KeptMailView[]> {
    const names = (await this.names()).slice(0, Math.min(Math.max(first, 0), 100));
    const mails = await Promise.all(names.map((name) => readFile(join(this.folder, name), 'utf8').catch(() => null)));
    return mails.flatMap((mail) => (mail === null ? [] : [withDate(JSON.parse(mail) as Kept)]));
  }

  /** The newest first; what else lies in the folder is not ours. */
  private async names(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names.filter((name) => /^\d{15}-\d{19}\.json$/.test(name)).sort((a, b) => (a < b ? 1 : -1));
  }
}

/** Digits alone, so that nothing of a mail can name a place, and the order of names is the order of mails. */
const nameOf = (id: string, sentAt: Date): string =>
  `${String(sentAt.getTime()).padStart(15, '0')}-${String(BigInt(id)).padStart(19, '0')}.json`;

interface Kept extends Omit<KeptMailView, 'sentAt'> {
  sentAt: string;
}

const withDate = ({ id, to, subject, text, sentAt }: Kept): KeptMailView => ({
  id,
  to,
  subject,
  text,
  sentAt: new Date(sentAt),
});
