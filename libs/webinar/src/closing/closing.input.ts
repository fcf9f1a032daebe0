import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUrl, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { tell } from '@guildhall/kernel';
import { IdField, Line, Text } from '@guildhall/text';

const WebAddress = (): PropertyDecorator => (target, property) => {
  MaxLength(1000, { message: tell('invalid') })(target, property);
  IsUrl({ protocols: ['https'], require_protocol: true, require_tld: false }, { message: tell('webAddress') })(
    target,
    property as string,
  );
};

@InputType({ description: 'A link to material.' })
export class MaterialLinkInput {
  @Field(() => String, { description: '2 to 120 characters.' })
  @Line({ min: 2, max: 120 })
  name!: string;

  @Field(() => String, { description: 'An https address.' })
  @WebAddress()
  url!: string;
}

@InputType()
export class SaveClosingInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => String, {
    description: 'Markdown of up to 10,000 characters, in the language of the webinar; may be empty.',
  })
  @Text({ min: 0, max: 10_000 })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'The https address of the recording.' })
  @IsOptional()
  @WebAddress()
  recordingUrl?: string;

  @Field(() => [MaterialLinkInput], { defaultValue: [], description: 'At most ten.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => MaterialLinkInput)
  materials: MaterialLinkInput[] = [];
}

@InputType()
export class CloseWebinarInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Confirms that it is closed although input would still be taken.',
  })
  @IsBoolean()
  early: boolean = false;
}
