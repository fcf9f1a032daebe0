import { Module } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';
import { DigestChore } from './digest/digest.chore.js';
import { KeptMails } from './mail/kept-mails.js';
import { MailCarrier } from './mail/mail.carrier.js';
import { MailConsumer } from './mail/mail.consumer.js';
import { SmtpCarrier } from './mail/smtp.carrier.js';
import { NoticeConsumer } from './notice/notice.consumer.js';
import { NoticeQueries } from './notice/notice.queries.js';
import { NoticeResolver } from './notice/notice.resolver.js';
import { NoticeRules } from './notice/notice.rules.js';
import { NoticeService } from './notice/notice.service.js';
import { NotificationManifest } from './notification.manifest.js';
import { PaceResolver } from './pace/pace.resolver.js';
import { PaceService } from './pace/pace.service.js';

/** Tells people what they should know: on the page at once, and by mail. */
@Module({
  providers: [
    KeptMails,
    {
      provide: MailCarrier,
      inject: [Settings, KeptMails],
      useFactory: (settings: Settings, kept: KeptMails) => (settings.SMTP_URL ? new SmtpCarrier(settings) : kept),
    },
    MailConsumer,
    NoticeRules,
    NoticeConsumer,
    NoticeQueries,
    NoticeService,
    NoticeResolver,
    PaceService,
    PaceResolver,
    DigestChore,
    NotificationManifest,
  ],
  exports: [KeptMails, NoticeQueries, NotificationManifest],
})
export class NotificationModule {}
