import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, type Language, loaderIn } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { type Centre, CentreQueries, CentreView } from '@guildhall/centre';
import {
  type Post,
  PostQueries,
  PostView,
  type Theme,
  ThemeQueries,
  ThemeView,
  type Thread,
  ThreadQueries,
  ThreadView,
} from '@guildhall/forum';
import { type Person, PersonView } from '@guildhall/identity';
import { DutyView, NoteService, PersonNoteView } from '@guildhall/moderation';
import {
  type InterestCopy,
  InterestCopyService,
  InterestCopyView,
  type PartnerPost,
  PartnerPostQueries,
  PartnerPostView,
} from '@guildhall/partnering';
import { LiveQuestionView, QuestionQueries, type QuestionRow } from '@guildhall/webinar';
import { peopleLoader } from './people.js';

const POSTS = Symbol('posts of duties');
const THREADS = Symbol('threads of duties');
const LIVE = Symbol('live questions of duties');
const COPIES = Symbol('copies of interests');
const CENTRES = Symbol('centres of duties');
const PARTNER_POSTS = Symbol('partner posts of duties');
const NOTES = Symbol('notes about people');
const LANGUAGES = Symbol('languages of people');

/** The duties of moderators with the things and people they are about, as far as the viewer may see these. */
@Resolver(() => DutyView)
export class DutyResolver {
  constructor(
    private readonly database: Database,
    private readonly posts: PostQueries,
    private readonly threads: ThreadQueries,
    private readonly themes: ThemeQueries,
    private readonly notes: NoteService,
    private readonly questions: QuestionQueries,
    private readonly partnerPosts: PartnerPostQueries,
    private readonly copies: InterestCopyService,
    private readonly centres: CentreQueries,
  ) {}

  @ResolveField(() => PostView, { nullable: true, description: 'The post it is about; of a thread its question.' })
  async post(@Parent() duty: DutyView, @CurrentExchange() exchange: Exchange): Promise<Post | undefined> {
    if (duty.targetType !== 'THREAD' && duty.targetType !== 'POST') return undefined;
    const key = `${duty.targetType === 'THREAD' ? 'question' : 'post'}:${duty.targetId}`;
    return loaderIn(exchange, POSTS, (keys, actor) => this.posts.byKeys(actor, keys)).load(key);
  }

  @ResolveField(() => ThreadView, { nullable: true, description: 'The thread it is about.' })
  async thread(@Parent() duty: DutyView, @CurrentExchange() exchange: Exchange): Promise<Thread | undefined> {
    if (duty.targetType !== 'THREAD') return undefined;
    return loaderIn(exchange, THREADS, (ids, actor) => this.threads.byIds(actor, ids)).load(duty.targetId);
  }

  @ResolveField(() => LiveQuestionView, { nullable: true, description: 'The live question it is about.' })
  async liveQuestion(
    @Parent() duty: DutyView,
    @CurrentExchange() exchange: Exchange,
  ): Promise<QuestionRow | undefined> {
    if (duty.targetType !== 'LIVE_QUESTION') return undefined;
    return loaderIn(exchange, LIVE, (ids, actor) => this.questions.byIds(actor, ids)).load(duty.targetId);
  }

  @ResolveField(() => InterestCopyView, {
    nullable: true,
    description: 'What a party copied of an interest when reporting it: all that moderators read of it.',
  })
  async interestCopy(
    @Parent() duty: DutyView,
    @CurrentExchange() exchange: Exchange,
  ): Promise<InterestCopy | undefined> {
    if (duty.targetType !== 'INTEREST') return undefined;
    return loaderIn(exchange, COPIES, (ids, actor) => this.copies.some(actor, ids)).load(duty.targetId);
  }

  @ResolveField(() => PartnerPostView, { nullable: true, description: 'The partner post it is about.' })
  async partnerPost(@Parent() duty: DutyView, @CurrentExchange() exchange: Exchange): Promise<PartnerPost | undefined> {
    if (duty.targetType !== 'PARTNER_POST') return undefined;
    return loaderIn(exchange, PARTNER_POSTS, (ids, actor) => this.partnerPosts.some(actor, ids)).load(duty.targetId);
  }

  @ResolveField(() => CentreView, { nullable: true, description: 'The centre it is about.' })
  async centre(@Parent() duty: DutyView, @CurrentExchange() exchange: Exchange): Promise<Centre | undefined> {
    if (duty.targetType !== 'CENTRE') return undefined;
    return loaderIn(exchange, CENTRES, (ids, actor) => this.centres.some(actor, ids)).load(duty.targetId);
  }

  @ResolveField(() => ThemeView, { nullable: true })
  async theme(@Parent() { themeSlug }: DutyView): Promise<Theme | null> {
    return themeSlug ? this.themes.find(themeSlug) : null;
  }

  @ResolveField(() => PersonView, { nullable: true, description: 'Whom it is about.' })
  async subject(@Parent() duty: DutyView, @CurrentExchange() exchange: Exchange): Promise<Person | undefined> {
    return this.person(exchange, duty.subjectId);
  }

  @ResolveField(() => [PersonNoteView], {
    name: 'notes',
    description: 'What moderators wrote about that person and did not strike out, newest first; nothing about oneself.',
  })
  async notesAbout(
    @Parent() { subjectId }: DutyView,
    @CurrentExchange() exchange: Exchange,
  ): Promise<PersonNoteView[]> {
    if (!subjectId) return [];
    return (await loaderIn(exchange, NOTES, (ids, actor) => this.notes.ofPeople(actor, ids)).load(subjectId)) ?? [];
  }

  @ResolveField(() => PersonView, { nullable: true, description: 'The moderator it is assigned to.' })
  async assignee(@Parent() duty: DutyView, @CurrentExchange() exchange: Exchange): Promise<Person | undefined> {
    return this.person(exchange, duty.assigneeId);
  }

  @ResolveField(() => PersonView, { nullable: true, description: 'The moderator who ended it.' })
  async closedBy(@Parent() duty: DutyView, @CurrentExchange() exchange: Exchange): Promise<Person | undefined> {
    return this.person(exchange, duty.closedById);
  }

  @ResolveField(() => String, { description: 'The interface language of whom it is about: what they are told in.' })
  async subjectLanguage(
    @Parent() { subjectId }: DutyView,
    @CurrentExchange() exchange: Exchange,
    @CurrentActor() actor: Actor,
  ): Promise<Language> {
    if (!subjectId) return actor.language;
    return (await loaderIn(exchange, LANGUAGES, (ids) => this.languages(ids)).load(subjectId)) ?? 'en';
  }

  private async languages(ids: readonly string[]): Promise<ReadonlyMap<string, Language>> {
    const rows = await this.database.rows<{ id: string; language: Language }>(
      sql`select id, interface_language as language from person where id = any(${ids}::uuid[])`,
    );
    return new Map(rows.map(({ id, language }) => [id, language]));
  }

  private async person(exchange: Exchange, id: string | null): Promise<Person | undefined> {
    return id ? peopleLoader(exchange, this.database).load(id) : undefined;
  }
}
