import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Person, PersonView } from '@guildhall/identity';
import { HiddenView } from '../thread/hidden.view.js';
import type { TranslationOrigin } from './translation.entity.js';

export const Origin = { PERSON: 'person', MACHINE: 'machine' } as const;
registerEnumType(Origin, { name: 'TranslationOrigin', description: 'Who translated first: a PERSON or a MACHINE.' });

export const RequestState = { WAITING: 'WAITING', DELAYED: 'DELAYED', FAILED: 'FAILED' } as const;
registerEnumType(RequestState, {
  name: 'TranslationRequestState',
  description:
    'WAITING for the service, DELAYED while it does not answer and is asked again, FAILED when it was asked in vain.',
});

/** A translation as a statement reads it. */
export interface TranslationRow {
  readonly id: string;
  readonly postId: string;
  readonly language: string;
  readonly title: string | null;
  readonly html: string;
  readonly origin: TranslationOrigin;
  readonly service: string | null;
  readonly revision: number;
  readonly sourceRevision: number;
  readonly isOutdated: boolean;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly hiddenAt: string | null;
  readonly hiddenReason: string | null;
  readonly translator: Person | null;
  readonly corrector: Person | null;
}

@ObjectType('Translation', { description: 'What a post says in another language.' })
export class TranslationView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language it is translated into.' }) language!: string;
  @Field(() => String, { nullable: true, description: 'Of a question: the title of its thread.' })
  title!: string | null;
  @Field(() => String, { description: 'Safe HTML, rendered like that of the post.' }) html!: string;
  @Field(() => Origin) origin!: TranslationOrigin;
  @Field(() => String, { nullable: true, description: 'The name of the service, of a translation by machine.' })
  service!: string | null;
  @Field(() => PersonView, { nullable: true, description: 'Who wrote it; of a machine, who asked for it.' })
  translator!: Person | null;
  @Field(() => PersonView, { nullable: true, description: 'Who corrected it last; null while nobody did.' })
  corrector!: Person | null;
  @Field(() => Int, {
    description: '1 as first made, one more per correction; correcting names the one it starts from.',
  })
  revision!: number;
  @Field(() => Int, { description: 'The revision of the post that it says.' }) sourceRevision!: number;
  @Field(() => Boolean, { description: 'Whether the post was edited since, so that it says an earlier version.' })
  isOutdated!: boolean;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was corrected last.' }) editedAt!: Date | null;
  @Field(() => HiddenView, { nullable: true, description: 'That a moderator hid it; moderators of the theme see it.' })
  hidden!: HiddenView | null;
}

@ObjectType('TranslatedTitle', { description: 'The title of a thread as somebody translated it.' })
export class TranslatedTitleView {
  @Field(() => String) text!: string;
  @Field(() => String, { description: 'The BCP 47 tag of its language.' }) language!: string;
}

export interface TranslationRevision {
  readonly number: number;
  readonly title: string | null;
  readonly markdown: string;
  readonly html: string;
  readonly origin: TranslationOrigin;
  readonly service: string | null;
  readonly editor: Person | null;
  readonly editedAt: string;
}

@ObjectType('TranslationRevision', { description: 'One version of a translation.' })
export class TranslationRevisionView {
  @Field(() => Int, { description: '1 as first made.' }) number!: number;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String) markdown!: string;
  @Field(() => String) html!: string;
  @Field(() => Origin, { description: 'Who made this version.' }) origin!: TranslationOrigin;
  @Field(() => String, { nullable: true }) service!: string | null;
  @Field(() => PersonView, { nullable: true }) editor!: Person | null;
  @Field(() => Date) editedAt!: Date;
}

@ObjectType('TranslationService', { description: 'The service that translates posts when members ask for it.' })
export class TranslationServiceView {
  @Field(() => String, { description: 'Its name, for example LibreTranslate.' }) name!: string;
}
