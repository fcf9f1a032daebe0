import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { type Tag, TagView } from './tag.view.js';

@ObjectType()
export class EditTagSuccess {
  @Field(() => TagView) tag!: Tag;
  constructor(tag: Tag) {
    this.tag = tag;
  }
}

@ObjectType({ implements: () => Problem, description: 'Another tag has this name; nothing was changed.' })
export class TagTaken extends Problem {}

@ObjectType()
export class MakeTagSynonymSuccess {
  @Field(() => TagView) tag!: Tag;
  constructor(tag: Tag) {
    this.tag = tag;
  }
}

@ObjectType()
export class RemoveTagSynonymSuccess {
  @Field(() => TagView) tag!: Tag;
  constructor(tag: Tag) {
    this.tag = tag;
  }
}

export const EditTagResult = createUnionType({
  name: 'EditTagResult',
  types: () => [EditTagSuccess, TagTaken] as const,
});
export const MakeTagSynonymResult = createUnionType({
  name: 'MakeTagSynonymResult',
  types: () => [MakeTagSynonymSuccess] as const,
});
export const RemoveTagSynonymResult = createUnionType({
  name: 'RemoveTagSynonymResult',
  types: () => [RemoveTagSynonymSuccess] as const,
});
