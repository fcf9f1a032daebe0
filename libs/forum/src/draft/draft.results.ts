import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { type Draft, DraftView } from './draft.view.js';

@ObjectType()
export class SaveDraftSuccess {
  @Field(() => DraftView) draft!: Draft;
  constructor(draft: Draft) {
    this.draft = draft;
  }
}

@ObjectType({ implements: () => Problem, description: 'Another form saved it meanwhile; nothing was changed.' })
export class DraftConflict extends Problem {
  @Field(() => DraftView, { description: 'The draft as it is now; saving with its revision replaces it.' })
  current!: Draft;
  constructor(message: string, current: Draft) {
    super(message);
    this.current = current;
  }
}

@ObjectType({ implements: () => Problem, description: 'There are as many drafts as are kept; this one was not saved.' })
export class TooManyDrafts extends Problem {}

@ObjectType()
export class ScheduleQuestionSuccess {
  @Field(() => DraftView) draft!: Draft;
  constructor(draft: Draft) {
    this.draft = draft;
  }
}

@ObjectType()
export class CancelScheduleSuccess {
  @Field(() => DraftView) draft!: Draft;
  constructor(draft: Draft) {
    this.draft = draft;
  }
}

export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  types: () => [SaveDraftSuccess, DraftConflict, TooManyDrafts] as const,
});
export const ScheduleQuestionResult = createUnionType({
  name: 'ScheduleQuestionResult',
  types: () => [ScheduleQuestionSuccess] as const,
});
export const CancelScheduleResult = createUnionType({
  name: 'CancelScheduleResult',
  types: () => [CancelScheduleSuccess] as const,
});
