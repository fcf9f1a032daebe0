import {
  Args,
  createUnionType,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  cursorKeys,
  decodeCursor,
  type Exchange,
  IdPipe,
  loaderIn,
  notFound,
  type Page,
  PageArgs,
  pageOf,
  requirePerson,
} from '@guildhall/kernel';
import { Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import { ViewerView } from '@guildhall/identity';
import { PostQueries } from '../post/post.queries.js';
import { type Post, PostView } from '../post/post.view.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import { threadLoader } from '../thread/thread.resolver.js';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { BookmarkService } from './bookmark.service.js';
import { type Bookmark, BookmarkConnection, BookmarkInput, BookmarkView } from './bookmark.view.js';

@ObjectType()
export class BookmarkSuccess {
  @Field(() => BookmarkView) bookmark!: Bookmark;
  constructor(bookmark: Bookmark) {
    this.bookmark = bookmark;
  }
}
export const BookmarkResult = createUnionType({ name: 'BookmarkResult', types: () => [BookmarkSuccess] as const });

const columns = raw(`id::text, thread_id::text as "threadId", post_id::text as "postId", note, remind_at as "remindAt",
  reminded_at as "remindedAt", created_at as "createdAt"`);
const own = (actor: Actor): Sql => sql`select ${columns} from bookmark where person_id = ${requirePerson(actor)}`;

@Resolver(() => BookmarkView)
export class BookmarkResolver {
  constructor(
    private readonly service: BookmarkService,
    private readonly database: Database,
    private readonly threads: ThreadQueries,
    private readonly posts: PostQueries,
  ) {}

  @Mutation(() => BookmarkResult, {
    description:
      'Keeps a thread or post, or changes the note and reminder of one that is kept. ' +
      'Refusals: UNAUTHENTICATED, NOT_FOUND, BAD_INPUT, RATE_LIMITED.',
  })
  async bookmark(@CurrentActor() actor: Actor, @Args('input') input: BookmarkInput): Promise<BookmarkSuccess> {
    const id = await this.service.keep(actor, input);
    const bookmark = await this.database.one<Bookmark>(sql`${own(actor)} and id = ${id}::bigint`);
    if (!bookmark) throw notFound();
    return new BookmarkSuccess(bookmark);
  }

  @Mutation(() => Boolean, { description: 'Removes a bookmark of the viewer; true also when it is gone already.' })
  removeBookmark(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<boolean> {
    return this.service.remove(actor, id);
  }

  @ResolveField(() => ThreadView, { nullable: true, description: 'Its thread; null when it is no longer visible.' })
  async thread(@Parent() { threadId }: Bookmark, @CurrentExchange() exchange: Exchange): Promise<Thread | null> {
    return (await threadLoader(exchange, this.threads).load(threadId)) ?? null;
  }

  @ResolveField(() => PostView, {
    nullable: true,
    description: 'The post; null when the thread was kept, or when it is no longer visible.',
  })
  async post(@Parent() { postId }: Bookmark, @CurrentExchange() exchange: Exchange): Promise<Post | null> {
    if (postId === null) return null;
    const loader = loaderIn(exchange, PostQueries, (keys, actor) => this.posts.byKeys(actor, keys));
    return (await loader.load(`post:${postId}`)) ?? null;
  }

  @ResolveField(() => Boolean, { description: 'Whether one post was kept and not the whole thread.' })
  ofPost(@Parent() { postId }: Bookmark): boolean {
    return postId !== null;
  }
}

/** What a person keeps, for themselves alone. */
@Resolver(() => ViewerView)
export class ViewerBookmarksResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => BookmarkConnection, { description: 'What they keep, newest first.' })
  async bookmarks(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<Bookmark>> {
    const from = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<Bookmark>(sql`${own(actor)}
      ${from ? sql`and id < ${from[0]}::bigint` : sql``} order by bookmark.id desc ${onePage(first)}`);
    return pageOf(rows, first, after, ({ id }) => [id]);
  }
}
