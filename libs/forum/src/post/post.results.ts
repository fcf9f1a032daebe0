import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { NewcomerLimit, SlowMode, WordsBlocked } from '@guildhall/database';
import { ThreadLockView } from '../curation/note.view.js';
import { type Post, PostView } from './post.view.js';

/** Where a post stands: all that is asked of one that was just written. */
export type Placed = Pick<Post, 'id' | 'number'>;

@ObjectType()
export class ReplyToThreadSuccess {
  @Field(() => PostView) post!: Post | Placed;
  constructor(post: Post | Placed) {
    this.post = post;
  }
}

@ObjectType({ implements: () => Problem, description: 'A moderator locked the thread; nothing was written.' })
export class ThreadLocked extends Problem {
  @Field(() => ThreadLockView) lock!: ThreadLockView;
  constructor(message: string, lock: ThreadLockView) {
    super(message);
    this.lock = lock;
  }
}

@ObjectType()
export class EditPostSuccess {
  @Field(() => PostView) post!: Post;
  constructor(post: Post) {
    this.post = post;
  }
}

@ObjectType({ implements: () => Problem, description: 'Somebody else edited the post meanwhile; nothing was changed.' })
export class EditConflict extends Problem {
  @Field(() => PostView, { description: 'The post as it is now.' }) current!: Post;
  constructor(message: string, current: Post) {
    super(message);
    this.current = current;
  }
}

@ObjectType()
export class VoteSuccess {
  @Field(() => PostView) post!: Post;
  constructor(post: Post) {
    this.post = post;
  }
}

@ObjectType({ implements: () => Problem, description: 'Nobody votes for a post of their own.' })
export class OwnPost extends Problem {}

export const ReplyToThreadResult = createUnionType({
  name: 'ReplyToThreadResult',
  types: () => [ReplyToThreadSuccess, ThreadLocked, SlowMode, NewcomerLimit, WordsBlocked] as const,
});
export const EditPostResult = createUnionType({
  name: 'EditPostResult',
  types: () => [EditPostSuccess, EditConflict, WordsBlocked] as const,
});
export const VoteResult = createUnionType({ name: 'VoteResult', types: () => [VoteSuccess, OwnPost] as const });
