import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Sector', { description: 'A branch of the economy: a division of NACE Rev. 2.' })
export class SectorView {
  @Field(() => ID, { description: 'Two digits, as `41`.' }) code!: string;
  @Field(() => String, { description: 'A short name in the language of the request.' }) name!: string;
  @Field(() => ID, { description: 'The code of the section it belongs to.' }) section!: string;
}

@ObjectType('SectorSection', { description: 'A group of sectors: a section of NACE Rev. 2.' })
export class SectionView {
  @Field(() => ID, { description: 'One letter, as `F`.' }) code!: string;
  @Field(() => String, { description: 'A short name in the language of the request.' }) name!: string;
}

@ObjectType('EducationField', { description: 'A field of education and training of ISCED-F 2013.' })
export class EducationFieldView {
  @Field(() => ID, {
    description: 'Two digits for a broad field, three for a narrow one within it, four for a detailed one within that.',
  })
  code!: string;

  @Field(() => String, { description: 'A short name in the language of the request.' }) name!: string;
}

@ObjectType('Challenge', { description: 'A challenge from the checklist of a knowledge package.' })
export class ChallengeView {
  @Field(() => ID, { description: 'Lasting, as `kp1-attract-partners`.' }) code!: string;
  @Field(() => String, { description: 'In the language of the request.' }) name!: string;
  @Field(() => ID, { description: 'The code of its knowledge package: `kp1` or `kp2`.' }) package!: string;
}

@ObjectType('Classifications', {
  description: 'What offers, wishes and centres are described with. It changes rarely.',
})
export class ClassificationsView {
  @Field(() => [SectionView], { description: 'All 21, by code.' }) sections!: SectionView[];
  @Field(() => [SectorView], { description: 'All 88, by code.' }) sectors!: SectorView[];
  @Field(() => [EducationFieldView], {
    description: 'All 11 broad, 29 narrow and 80 detailed fields, each after the one it lies within.',
  })
  fields!: EducationFieldView[];
  @Field(() => [ChallengeView], { description: 'All 12, in the order of the checklists.' })
  challenges!: ChallengeView[];
}
