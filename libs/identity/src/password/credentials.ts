import { Injectable } from '@nestjs/common';
import { Database, Limits, sourceKey, sql } from '@guildhall/database';
import type { Actor, Language } from '@guildhall/kernel';
import { passwordFits } from './password.js';

/** Somebody whose password was right. */
export interface Proven {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly interfaceLanguage: Language;
  readonly suspendedAt: Date | null;
  readonly suspensionReason: string | null;
}

interface Row extends Proven {
  readonly passwordHash: string;
}

/** The one place where passwords are checked, so that no way around its limits exists. */
@Injectable()
export class Credentials {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /**
   * The person whose address and password these are; null, after the same time, for an unknown address and a wrong
   * password.
   * @throws RATE_LIMITED after 10 wrong ones for an account, or 60 tries from a source, within 15 minutes.
   */
  async prove(actor: Actor, email: string, password: string): Promise<Proven | null> {
    const account = email.toLowerCase();
    const source = sourceKey(actor.address);
    await this.limits.spend('signInBySource', source);
    await this.limits.spend('signInByAccount', account);
    const row = await this.database.one<Row>(sql`
      select id, email, name, interface_language as "interfaceLanguage", suspended_at as "suspendedAt",
        suspension_reason as "suspensionReason", password_hash as "passwordHash"
      from person where lower(email) = ${account}`);
    if (!(await passwordFits(password, row?.passwordHash)) || !row) return null;
    await this.limits.refund('signInByAccount', account);
    return row;
  }
}
