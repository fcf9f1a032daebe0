import { Global, Module } from '@nestjs/common';
import { ClassificationModule } from '@guildhall/classification';
import { type Manifest, MANIFESTS } from '@guildhall/database';
import { centreEntities, CentreManifest, CentreModule } from '@guildhall/centre';
import { FollowUpModule, forumEntities, ForumManifest, ForumModule } from '@guildhall/forum';
import { identityEntities, IdentityManifest, IdentityModule } from '@guildhall/identity';
import { ModerationManifest, ModerationPlugsModule } from '@guildhall/moderation';
import { NotificationManifest, NotificationModule } from '@guildhall/notification';
import { partneringEntities, PartneringManifest, PartneringModule } from '@guildhall/partnering';
import { SearchManifest, SearchModule } from '@guildhall/search';
import { webinarEntities, WebinarManifest, WebinarModule } from '@guildhall/webinar';

export const entities = [
  ...identityEntities,
  ...centreEntities,
  ...forumEntities,
  ...webinarEntities,
  ...partneringEntities,
];
const modules = [
  ClassificationModule,
  IdentityModule,
  CentreModule,
  ForumModule,
  FollowUpModule,
  WebinarModule,
  PartneringModule,
  NotificationModule,
  SearchModule,
  ModerationPlugsModule,
];

/** Introduces the modules to each other: what each offers stands in its manifest. */
@Global()
@Module({
  imports: modules,
  providers: [
    {
      provide: MANIFESTS,
      inject: [
        IdentityManifest,
        CentreManifest,
        ForumManifest,
        WebinarManifest,
        PartneringManifest,
        NotificationManifest,
        SearchManifest,
        ModerationManifest,
      ],
      useFactory: (...manifests: Manifest[]) => manifests,
    },
  ],
  exports: [MANIFESTS, ...modules],
})
export class FeaturesModule {}
