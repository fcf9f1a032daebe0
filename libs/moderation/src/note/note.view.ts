import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import { Text } from '@guildhall/text';
import { IsUUID } from 'class-validator';

@ObjectType('PersonNote', {
  description:
    'What a moderator wrote about a person for colleagues. Only ever added or struck out; never shown to others.',
})
export class PersonNoteView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Plain text of 2 to 1,000 characters.' }) words!: string;
  @Field(() => String, { description: 'The name of the moderator who wrote it.' }) author!: string;
  @Field(() => Date) madeAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was struck out.' }) struckAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who struck it out.' }) struckBy!: string | null;
}

@ArgsType()
export class NotesArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: tell('id') })
  person!: string;
}

@ArgsType()
export class AddNoteArgs extends NotesArgs {
  @Field(() => String, { description: 'Plain text of 2 to 1,000 characters.' })
  @Text({ min: 2, max: 1000 })
  words!: string;
}
