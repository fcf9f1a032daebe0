import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum AttachmentKind {
  PICTURE = 'PICTURE',
  FILE = 'FILE',
}
registerEnumType(AttachmentKind, {
  name: 'AttachmentKind',
  description: 'A picture is shown in the post; a file is only ever downloaded.',
});

/** An attachment as its row holds it. */
export interface Attachment {
  readonly id: string;
  readonly postId: string | null;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly widths: readonly number[];
  readonly createdAt: Date;
}

@ObjectType('Attachment', {
  description: 'A picture or a file of a post, visible exactly to those who may see the post.',
})
export class AttachmentView {
  @Field(() => ID, { description: '32 hexadecimal digits; `attachment:` and these is its address in Markdown.' })
  id!: string;
  @Field(() => AttachmentKind) kind!: AttachmentKind;
  @Field(() => String, { description: 'The name of the file as it is downloaded, up to 100 characters.' })
  name!: string;
  @Field(() => String, { description: 'Its media type as found by reading it, whatever the sender claimed.' })
  type!: string;
  @Field(() => Int, { description: 'What is kept of it, in bytes; of a picture all its sizes together.' })
  bytes!: number;
  @Field(() => Int, { nullable: true, description: 'The width of a picture in pixels, at most 1920.' })
  width!: number | null;
  @Field(() => Int, { nullable: true, description: 'The height of a picture in pixels.' }) height!: number | null;
  @Field(() => [Int], { description: 'The widths a picture is kept in; `/attachments/{id}/{width}.webp` is one.' })
  widths!: readonly number[];
  @Field(() => Date) createdAt!: Date;
}
