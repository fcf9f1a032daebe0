import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { sql, type Chore, type Manifest, type Subscriber } from '@guildhall/database';
import { DigestChore } from './digest/digest.chore.js';
import { MailConsumer } from './mail/mail.consumer.js';
import { NoticeConsumer } from './notice/notice.consumer.js';

@Injectable()
export class NotificationManifest implements Manifest {
  readonly name = 'notification';
  readonly retention = [
    sql`delete from mail_outbox where created_at < now() - interval '30 days'`,
    sql`delete from notice where created_at < now() - interval '1 year'`,
  ];

  constructor(private readonly modules: ModuleRef) {}

  /** Asked for when all manifests stand, because the consumer of notices is made from them. */
  get subscribers(): readonly Subscriber[] {
    return [this.modules.get(NoticeConsumer), this.modules.get(MailConsumer)];
  }

  get chores(): readonly Chore[] {
    return [this.modules.get(DigestChore)];
  }
}
