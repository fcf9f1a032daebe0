import type pg from 'pg';
import { themes } from '../community/themes.js';
import { type Compiled, compile } from './compiled.js';
import { copyInto } from './copy.js';
import { idOf, reserve } from './ids.js';
import { languages } from './phrases/index.js';
import { type CorpusSize, Plan } from './plan.js';
import { Random } from './random.js';
import { setAside } from './set-aside.js';
import { tagsOf } from './tags.js';
import { Subject } from './writer.js';

/** Where all the made-up people have their mail: nothing can reach anybody. */
export const CORPUS_MAIL = 'load.guildhall.example';
const SHARES = [0.18, 0.24, 0.2, 0.26, 0.12];

export interface Loaded {
  readonly votes: number;
  readonly seconds: number;
}

/** A language, chosen by its share. */
function spoken(compiled: readonly Compiled[], random: Random): Compiled {
  let at = random.next();
  return compiled.find((_, n) => (at -= languages[n][1]) < 0) ?? compiled[0];
}

const themeOf = (random: Random): string => {
  let at = random.next();
  return (themes.find((_, n) => (at -= SHARES[n]) < 0) ?? themes[0]).slug;
};

/** Writes a made-up community of exactly the size asked for, in one transaction. */
export class CorpusLoader {
  private readonly plan: Plan;
  private readonly people: string[] = [];
  private compiled: readonly Compiled[] = [];
  private subjects: Subject[] = [];
  private firstThread = 0;
  private firstPost = 0;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly size: CorpusSize,
    private readonly say: (line: string) => void = () => undefined,
  ) {
    this.plan = new Plan(size);
  }

  async load(): Promise<Loaded> {
    const began = performance.now();
    this.compiled = await Promise.all(languages.map(([phrases]) => compile(phrases)));
    const { client } = this;
    await client.query('begin');
    try {
      await client.query('set local statement_timeout = 0; set local synchronous_commit = off');
      await client.query('lock table thread, post in share row exclusive mode');
      await setAside(client, ['person', 'thread', 'thread_tag', 'post', 'post_vote'], () => this.write());
      await this.count();
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
    await client.query('vacuum analyze person, thread, thread_tag, post, post_vote, stream');
    return {
      votes: this.plan.votesOf.reduce((sum, votes) => sum + votes, 0),
      seconds: (performance.now() - began) / 1000,
    };
  }

  private async write(): Promise<void> {
    this.firstThread = await reserve(this.client, 'thread', this.size.threads);
    this.firstPost = await reserve(this.client, 'post', this.size.posts);
    const columns = ['id', 'email', 'name', 'password_hash', 'country', 'languages', 'interface_language', 'joined_at'];
    await copyInto(this.client, 'person', columns, this.personRows());
    const tagged = await tagsOf(this.client, this.size.seed);
    const threads = ['id', 'theme', 'author_id', 'title', 'language', 'created_at', 'last_post_at', 'last_number'];
    await copyInto(this.client, 'thread', [...threads, 'reply_count', 'answer_id', 'tags'], this.threadRows(tagged));
    const posts = [
      'id',
      'thread_id',
      'number',
      'author_id',
      'markdown',
      'html',
      'language',
      'created_at',
      'vote_count',
    ];
    await copyInto(this.client, 'post', posts, this.postRows());
    await copyInto(this.client, 'post_vote', ['post_id', 'person_id', 'voted_at'], this.voteRows());
  }

  private *personRows() {
    for (let person = 0; person < this.size.people; person++) {
      const random = new Random(this.size.seed, 6, person);
      const { phrases } = spoken(this.compiled, random);
      const joined = this.plan.joinedAt(person);
      const id = idOf(joined, random);
      this.people.push(id);
      const interfaceLanguage = ['en', 'fr', 'ar'].includes(phrases.language) ? phrases.language : 'en';
      const spokenToo = phrases.language === 'en' ? '{en}' : `{${phrases.language},en}`;
      const name = `${random.pick(phrases.firstNames)} ${random.pick(phrases.lastNames)}`;
      // Nobody can sign in as them: this is no hash of anything.
      yield [
        ...[id, `person-${person + 1}@${CORPUS_MAIL}`, name, '!', random.pick(phrases.countries), spokenToo],
        ...[interfaceLanguage, new Date(joined).toISOString()],
      ];
    }
  }

  private *threadRows(tagged: (random: Random) => string) {
    const { plan, size } = this;
    const askers = new Int32Array(size.threads);
    for (let post = 0; post < size.posts; post++)
      if (plan.numberOf[post] === 1) askers[plan.threadOf[post]] = plan.authorOf[post];
    for (let thread = 0; thread < size.threads; thread++) {
      const random = new Random(size.seed, 7, thread);
      const compiled = spoken(this.compiled, random);
      const subject = new Subject(compiled, random);
      this.subjects.push(subject);
      const posts = plan.sizes[thread];
      yield [
        ...[this.firstThread + thread, themeOf(random), this.people[askers[thread]], subject.title(random)],
        ...[compiled.phrases.language, new Date(plan.askedAt[thread]).toISOString()],
        ...[new Date(plan.lastAt[thread]).toISOString(), posts, posts - 1],
        plan.answers[thread] < 0 ? null : this.firstPost + plan.answers[thread],
        tagged(random),
      ];
    }
  }

  private *postRows() {
    const { plan, size, say } = this;
    const english = this.compiled[0];
    const began = performance.now();
    for (let post = 0; post < size.posts; post++) {
      const thread = plan.threadOf[post];
      const random = new Random(size.seed, 8, thread, plan.numberOf[post]);
      const own = this.subjects[thread];
      // Some answer in English, whatever the question was asked in.
      const foreign = plan.numberOf[post] > 1 && random.chance(0.12);
      const subject = foreign ? new Subject(english, random) : own;
      const { markdown, html } = plan.numberOf[post] === 1 ? own.question(random) : subject.reply(random);
      yield [
        ...[this.firstPost + post, this.firstThread + thread, plan.numberOf[post], this.people[plan.authorOf[post]]],
        ...[markdown, html, subject.language, new Date(plan.writtenAt[post]).toISOString(), plan.votesOf[post]],
      ];
      if ((post + 1) % 100_000 === 0 || post + 1 === size.posts) {
        const perSecond = Math.round((post + 1) / ((performance.now() - began) / 1000));
        say(
          `  ${(post + 1).toLocaleString('en')} of ${size.posts.toLocaleString('en')} posts (${perSecond.toLocaleString('en')}/s)`,
        );
      }
    }
  }

  private *voteRows() {
    const { plan, size } = this;
    for (let post = 0; post < size.posts; post++) {
      const at = new Date(Math.min(plan.writtenAt[post] + 7_200_000, Date.now())).toISOString();
      for (const person of plan.voters(post)) yield [this.firstPost + post, this.people[person], at];
    }
  }

  /** What happened stands on the streams of threads and themes as if it had been logged, and been forgotten since. */
  private async count(): Promise<void> {
    const range = [this.firstThread, this.firstThread + this.size.threads - 1];
    await this.client.query(
      `insert into stream (name, last_sequence)
       select 'thread:' || id, last_number from thread where id between $1 and $2
       union all
       select 'theme:' || theme, sum(last_number) from thread where id between $1 and $2 group by theme
       on conflict (name) do update set last_sequence = stream.last_sequence + excluded.last_sequence`,
      range,
    );
  }
}
