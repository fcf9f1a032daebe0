import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { CentreSuccess } from '../centre/centre.results.js';
import { type Centre, CentreView } from '../centre/centre.view.js';

@ObjectType('CentreMergeCount', { description: 'How many things of one kind would move.' })
export class MergeCountView {
  @Field(() => String, {
    description:
      '`people`, `invitations`, `threads`, `replies`, `answerRequests`, `partnerPosts`. What is private to centres is not counted.',
  })
  kind!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('CentreMergePreview', { description: 'What merging two centres would do; nothing is changed.' })
export class MergePreviewView {
  @Field(() => CentreView, { description: 'The one that goes.' }) centre!: Centre;
  @Field(() => CentreView, { description: 'The one that stays.' }) into!: Centre;
  @Field(() => [MergeCountView]) moves!: MergeCountView[];
  @Field(() => [String], { description: 'What the one that stays takes over, as names of fields: `pic`, `site` …' })
  gains!: string[];
}

@ObjectType()
export class MergeCentresSuccess extends CentreSuccess {}

@ObjectType({
  implements: () => Problem,
  description: 'The two cannot be merged as they are: one was merged already, or is hidden, or both are the same.',
})
export class MergeHindered extends Problem {}

export const MergeCentresResult = createUnionType({
  name: 'MergeCentresResult',
  types: () => [MergeCentresSuccess, MergeHindered] as const,
});
