import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type Tag, TagView } from '../tag/tag.view.js';
import { type Theme, ThemeView } from '../theme/theme.view.js';

/** A tag or a theme by its slug, and in how many threads of it somebody's replies helped. */
export interface ExpertiseRow {
  readonly kind: 'tag' | 'theme';
  readonly slug: string;
  readonly count: number;
}

export interface HelpRow {
  readonly replies: number;
  readonly countries: number;
  readonly expertise: readonly ExpertiseRow[];
}

@ObjectType('Expertise', { description: 'A tag or a theme in which somebody’s replies helped.' })
export class ExpertiseView {
  @Field(() => TagView, { nullable: true, description: 'The tag; null for a theme.' }) tag!: Tag | null;
  @Field(() => ThemeView, { nullable: true, description: 'The theme; null for a tag.' }) theme!: Theme | null;
  @Field(() => Int, { description: 'Replies that helped there.' }) count!: number;
}

@ObjectType('Help', {
  description:
    'What somebody’s replies were good for, the same for every viewer: only what everybody may see counts. A reply ' +
    'helped when it is the answer, also works in some countries, or has a vote.',
})
export class HelpView {
  @Field(() => Int, { description: 'Replies that helped; of the latest 5,000.' }) replies!: number;
  @Field(() => Int, { description: 'Other countries whose people said that a reply helped them.' }) countries!: number;
  @Field(() => [ExpertiseView], { description: 'Where they helped, up to eight tags and themes, the most first.' })
  expertise!: ExpertiseView[];
}
