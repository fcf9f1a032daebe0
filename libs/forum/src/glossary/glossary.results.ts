import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { GlossaryTermView } from './glossary.view.js';

@ObjectType({ implements: () => Problem, description: 'The glossary has this term already.' })
export class GlossaryTermTaken extends Problem {}

@ObjectType('Glossary', { description: 'The words of the domain, and how they are translated.' })
export class GlossaryView {
  @Field(() => [GlossaryTermView], { description: 'By name, at most 1,000.' }) terms!: GlossaryTermView[];
  @Field(() => Boolean, { description: 'Whether the viewer may change it: moderators.' }) viewerCanEdit!: boolean;
}

@ObjectType()
export class SaveGlossaryTermSuccess {
  @Field(() => GlossaryView) glossary!: GlossaryView;
  constructor(glossary: GlossaryView) {
    this.glossary = glossary;
  }
}
export const SaveGlossaryTermResult = createUnionType({
  name: 'SaveGlossaryTermResult',
  types: () => [SaveGlossaryTermSuccess, GlossaryTermTaken] as const,
});
export const RemoveGlossaryTermResult = createUnionType({
  name: 'RemoveGlossaryTermResult',
  types: () => [SaveGlossaryTermSuccess] as const,
});
