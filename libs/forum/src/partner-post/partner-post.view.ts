import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum LinkedPostKind {
  OFFER = 'offer',
  WISH = 'wish',
  BOTH = 'both',
}
registerEnumType(LinkedPostKind, { name: 'LinkedPostKind', description: 'What a linked partner post is.' });

@ObjectType('LinkedPartnerPost', {
  description: 'A partner post a thread is linked to, as much of it as a link needs.',
})
export class LinkedPartnerPostView {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the title.' }) language!: string;
  @Field(() => LinkedPostKind) kind!: LinkedPostKind;
  @Field(() => Boolean, { description: 'Whether it takes answers now.' }) isOpen!: boolean;
  @Field(() => String, { description: 'Whose it is, in the language of the request where it has a name in it.' })
  centreName!: string;
  @Field(() => String, { description: 'The BCP 47 tag of that name.' }) centreLanguage!: string;
}
