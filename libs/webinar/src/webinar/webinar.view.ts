import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import type { WebinarEntity } from './webinar.entity.js';
import { WebinarState } from './webinar.state.js';

/** A webinar as its row holds it, with how far its stream has come. */
export type WebinarRow = Omit<WebinarEntity, 'publish' | 'open' | 'end' | 'close' | 'reopen' | 'cancel' | 'changed'> & {
  readonly sequence: number;
  /** The sort key in full precision. */
  readonly startsKey: string;
  readonly publishedKey: string;
};

/** A webinar as one actor sees it. */
export interface Webinar extends WebinarRow {
  readonly state: WebinarState;
  readonly takesInput: boolean;
  readonly inputUntil: Date | null;
  readonly viewerCan: WebinarAbilitiesView;
}

@ObjectType('WebinarAbilities', { description: 'What the viewer may do with a webinar.' })
export class WebinarAbilitiesView {
  @Field(() => Boolean, { description: 'Plan, open, decide on questions, close.' }) host!: boolean;
  @Field(() => Boolean, { description: 'Mute attendees and hide what they wrote.' }) moderate!: boolean;
  @Field(() => Boolean, { description: 'Say what changed because of its inputs.' }) recordOutcomes!: boolean;
}

@ObjectType('Speaker')
export class SpeakerView {
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'What they do and where; may be empty.' }) about!: string;
}

@ObjectType('WebinarText', { description: 'What a webinar is about, in one language.' })
export class WebinarTextView {
  @Field(() => String, { description: 'A BCP 47 tag.' }) language!: string;
  @Field(() => String) title!: string;
  @Field(() => String) markdown!: string;
  @Field(() => String, { description: 'The description as safe HTML.' }) html!: string;
}

@ObjectType('PackageLink', { description: 'A link to a knowledge package.' })
export class PackageLinkView {
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'An https address, or a path of this site.' }) url!: string;
}

@ObjectType('Cancellation')
export class CancellationView {
  @Field(() => Date) at!: Date;
  @Field(() => String, { description: 'What the hosts say about it.' }) reason!: string;
}

@ObjectType('Slides', { description: 'The slides as a file.' })
export class SlidesView {
  @Field(() => String) name!: string;
  @Field(() => Int) bytes!: number;
  @Field(() => String, { description: 'Where it is downloaded, as a path of this site.' }) path!: string;
}

@ObjectType('Webinar', { description: 'A dated online event that takes input from its attendees.' })
export class WebinarView {
  @Field(() => ID) id!: string;
  @Field(() => WebinarTextView, { description: 'In the language of the request, else in the one that is spoken.' })
  text!: WebinarTextView;
  @Field(() => [WebinarTextView], { description: 'In all its languages, the spoken one first.' })
  texts!: WebinarTextView[];
  @Field(() => String, { description: 'The BCP 47 tag of the language that is spoken.' }) language!: string;
  @Field(() => Date) startsAt!: Date;
  @Field(() => Date) endsAt!: Date;
  @Field(() => String, { description: 'The IANA time zone it was planned in.' }) timeZone!: string;
  @Field(() => [SpeakerView]) speakers!: SpeakerView[];
  @Field(() => Int, { nullable: true, description: 'How many can register; null for no limit.' }) seats!: number | null;
  @Field(() => WebinarState) state!: WebinarState;
  @Field(() => Boolean, { description: 'Whether it is a rehearsal, counted nowhere.' }) isPractice!: boolean;
  @Field(() => Boolean, { description: 'Whether questions and votes are taken now.' }) takesInput!: boolean;
  @Field(() => Boolean, { description: 'Whether questions wait until a host lets them through.' })
  isPremoderated!: boolean;
  @Field(() => Boolean, { description: 'Whether attendees may say there that they look for partners.' })
  offersPartners!: boolean;
  @Field(() => Date, { nullable: true, description: 'Until when input is taken, once it has ended.' })
  inputUntil!: Date | null;
  @Field(() => Int, { description: 'For how many days after its end input is taken.' }) inputDays!: number;
  @Field(() => String, {
    nullable: true,
    description: 'What attendees type to join; for its hosts, and while it admits.',
  })
  code!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The room of the video tool; for its hosts and those who registered or joined.',
  })
  joinUrl!: string | null;
  @Field(() => Boolean, {
    description: 'Whether its code lets people in now: from an hour before the beginning, and while input is taken.',
  })
  admits!: boolean;
  @Field(() => [PackageLinkView], { description: 'Knowledge packages it is about, at most ten.' })
  packages!: PackageLinkView[];
  @Field(() => CancellationView, { nullable: true, description: 'Why it does not take place.' })
  cancellation!: CancellationView | null;
  @Field(() => Int, { description: 'How often its title, time or place changed: SEQUENCE of RFC 5545.' })
  revision!: number;
  @Field(() => Date, { description: 'When it was planned, or its revision came.' }) changedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was announced; null for a draft.' })
  publishedAt!: Date | null;
  @Field(() => SlidesView, { nullable: true }) slides!: SlidesView | null;
  @Field(() => Int, { nullable: true, description: 'How many slides there are, as far as hosts said so.' })
  slideCount!: number | null;
  @Field(() => [String], { description: 'The outline: titles of the slides from the first on; may be fewer.' })
  slideTitles!: string[];
  @Field(() => Int, { nullable: true, description: 'The slide that is shown now, from 1.' }) slide!: number | null;
  @Field(() => String, { description: 'The socket channel that tells what happens here.' }) channel!: string;
  @Field(() => Int, {
    description: 'How far the channel had come when this was read; join it with `after` this number to miss nothing.',
  })
  sequence!: number;
  @Field(() => WebinarAbilitiesView) viewerCan!: WebinarAbilitiesView;
}

export const WebinarConnection = connectionOf(WebinarView, 'Webinar');
