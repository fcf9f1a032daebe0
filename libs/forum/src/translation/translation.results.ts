import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { WordsBlocked } from '@guildhall/database';
import { Problem } from '@guildhall/kernel';
import { GlossaryHintView } from '../glossary/glossary.view.js';
import { type Post, PostView } from '../post/post.view.js';
import { type TranslationRow, TranslationView } from './translation.view.js';

@ObjectType()
export class TranslatePostSuccess {
  @Field(() => TranslationView) translation!: TranslationRow;
  @Field(() => [GlossaryHintView], {
    description: 'Terms of the glossary that are in the post and not, as the glossary has them, in the translation.',
  })
  missing!: readonly GlossaryHintView[];
  constructor(translation: TranslationRow, missing: readonly GlossaryHintView[]) {
    Object.assign(this, { translation, missing });
  }
}

@ObjectType({
  implements: () => Problem,
  description: 'Somebody else corrected the translation meanwhile; nothing was changed.',
})
export class TranslationConflict extends Problem {
  @Field(() => TranslationView, { description: 'The translation as it is now.' }) current!: TranslationRow;
  constructor(message: string, current: TranslationRow) {
    super(message);
    this.current = current;
  }
}

@ObjectType({ implements: () => Problem, description: 'The post is written in that language already.' })
export class SameLanguage extends Problem {}

@ObjectType({ implements: () => Problem, description: 'No service translates here; people may.' })
export class NoTranslationService extends Problem {}

@ObjectType({ implements: () => Problem, description: 'There is a translation that people may correct.' })
export class TranslationExists extends Problem {}

@ObjectType()
export class RequestTranslationSuccess {
  @Field(() => PostView) post!: Post;
  constructor(post: Post) {
    this.post = post;
  }
}

@ObjectType()
export class ModerateTranslationSuccess {
  @Field(() => TranslationView) translation!: TranslationRow;
  constructor(translation: TranslationRow) {
    this.translation = translation;
  }
}

export const TranslatePostResult = createUnionType({
  name: 'TranslatePostResult',
  types: () => [TranslatePostSuccess, TranslationConflict, SameLanguage, WordsBlocked] as const,
});
export const RequestTranslationResult = createUnionType({
  name: 'RequestTranslationResult',
  types: () => [RequestTranslationSuccess, SameLanguage, NoTranslationService, TranslationExists] as const,
});
export const ModerateTranslationResult = createUnionType({
  name: 'ModerateTranslationResult',
  types: () => [ModerateTranslationSuccess] as const,
});
