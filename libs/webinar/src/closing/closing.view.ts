import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PackageLink } from '../webinar/webinar.entity.js';

/** What hosts prepared for the end of a webinar, as its row holds it. */
export interface Closing {
  readonly summaryMarkdown: string;
  readonly summaryHtml: string;
  readonly recordingUrl: string | null;
  readonly materials: readonly PackageLink[];
  readonly savedAt: Date | null;
  /** What still needs a fate, hidden ones left out: of these `held` wait to be let through. */
  readonly waiting: number;
  readonly held: number;
  /** How many will get a mail. */
  readonly recipients: number;
}

@ObjectType('MaterialLink', { description: 'A link to material of a webinar.' })
export class MaterialLinkView {
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'An https address.' }) url!: string;
}

@ObjectType('WebinarSummary', { description: 'What was said and asked, written by the hosts from the record.' })
export class WebinarSummaryView {
  @Field(() => String) markdown!: string;
  @Field(() => String, { description: 'The same as safe HTML.' }) html!: string;
  @Field(() => String, { description: 'A BCP 47 tag: that of the webinar.' }) language!: string;
}

@ObjectType('WebinarClosing', { description: 'How far the closing of a webinar has come. For its hosts.' })
export class WebinarClosingView {
  @Field(() => Int, { description: 'Questions that still need a fate; it closes at none.' }) waiting!: number;
  @Field(() => Int, { description: 'Those of them that wait to be let through.' }) held!: number;
  @Field(() => Int, { description: 'How many will get a mail when it is closed.' }) recipients!: number;
  @Field(() => String, { description: 'Markdown of the summary as it was saved; empty before.' }) summary!: string;
  @Field(() => String, {
    description: 'Markdown of a summary drafted from the record, in the language of the webinar.',
  })
  draft!: string;
  @Field(() => Date, { nullable: true, description: 'When it was last saved.' }) savedAt!: Date | null;
}
