import { type Database, sql } from '@guildhall/database';
import { tagSlug } from '@guildhall/forum';
import { digestOf } from '@guildhall/identity';
import { excerpt, guessLanguage, isLanguageTag, renderAllMarkdown, TextRefused, tidyText } from '@guildhall/text';
import { keyTrouble } from './keys.js';
import type { DuplicateRecord, ImportRecord, PersonRecord, PostRecord, Skip, TagRecord } from './record.js';

export interface Plan {
  /** The lasting name of the other community: what it calls by the same key is the same thing. */
  readonly source: string;
  /** The theme of everything that no mapping speaks of; the first one when it is left out. */
  readonly theme?: string | undefined;
  /** Themes by the names of categories and tags there, in lower case; a theme of ours is known by its own name. */
  readonly themes: ReadonlyMap<string, string>;
  /** The language of everything; without it each post's is guessed. */
  readonly language?: string | undefined;
}

const TITLE = 150;
const NAME = 80;
const ABOUT = 2_000;
const TAGS = 5;

/** Larger than any count that was ever true, and what the column holds. */
const MOST_VOTES = 2 ** 31 - 1;

const skipOf = ({ file, line, key }: ImportRecord, reason: string): Skip => ({ kind: 'skip', file, line, key, reason });

/** The words as everything written here is stored, or why they cannot be. */
function tidied(words: string): string | null {
  try {
    return tidyText(words);
  } catch (error) {
    if (error instanceof TextRefused) return null;
    throw error;
  }
}

/** Lays what was read down in the database, many records by one statement. What is there already stays as it is. */
export class Staging {
  constructor(
    private readonly database: Database,
    private readonly plan: Plan,
  ) {}

  /** Gives what could not be laid down. */
  async add(all: readonly ImportRecord[]): Promise<Skip[]> {
    const skips: Skip[] = [];
    const records = all.filter((record) => {
      const trouble = keyTrouble(record);
      if (trouble !== null) skips.push(skipOf(record, trouble));
      return trouble === null;
    });
    const people = records.filter((record) => record.kind === 'person');
    const posts = records.filter((record) => record.kind === 'post');
    const duplicates = records.filter((record) => record.kind === 'duplicate');
    const tags = records.filter((record) => record.kind === 'tag');
    if (people.length > 0) await this.addPeople(people);
    if (tags.length > 0) await this.addTags(tags);
    if (duplicates.length > 0) await this.addDuplicates(duplicates);
    return posts.length > 0 ? [...skips, ...(await this.addPosts(posts))] : skips;
  }

  private async addPeople(people: readonly PersonRecord[]): Promise<void> {
    const rows = people.map(({ key, name, country, languages, about, joinedAt, email }) => ({
      key,
      name: excerpt(tidied(name) ?? '', NAME),
      country: country && /^[A-Z]{2}$/.test(country) ? country : '',
      languages: (languages ?? []).filter(isLanguageTag),
      about: excerpt(tidied(about ?? '') ?? '', ABOUT),
      joined_at: joinedAt ?? null,
      email_digest: email ? digestOf(email) : null,
    }));
    await this.database.rows(sql`
      insert into import_person (source, key, name, country, languages, about, joined_at, email_digest)
      select ${this.plan.source}, key, name, country, languages, about, joined_at, email_digest
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(key text, name text, country text, languages text[],
        about text, joined_at timestamptz, email_digest text)
      on conflict do nothing`);
  }

  /** A tag that is here already keeps its words. */
  private async addTags(tags: readonly TagRecord[]): Promise<void> {
    const rows = tags.flatMap(({ name, description }) => {
      const slug = tagSlug(name);
      return slug ? [{ slug, name: tidied(name) ?? slug, description: excerpt(tidied(description) ?? '', ABOUT) }] : [];
    });
    await this.database.rows(sql`
      insert into tag (slug, name, description)
      select slug, name, description from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(slug text, name text, description text)
      where not exists (select from tag_synonym s where s.slug = r.slug) on conflict do nothing`);
  }

  private async addDuplicates(duplicates: readonly DuplicateRecord[]): Promise<void> {
    await this.database.rows(sql`
      insert into import_duplicate (source, key, original)
      select ${this.plan.source}, key, original
      from jsonb_to_recordset(${JSON.stringify(duplicates)}::jsonb) as r(key text, original text)
      on conflict do nothing`);
  }

  private async addPosts(all: readonly (PostRecord & Pick<ImportRecord, 'file' | 'line'>)[]): Promise<Skip[]> {
    const known = await this.known(all.map(({ key }) => key));
    const skips: Skip[] = [];
    const rows = all.flatMap((post) => {
      const row = known.has(post.key) ? null : this.row(post);
      if (typeof row === 'string') skips.push(skipOf(post, row));
      return typeof row === 'object' && row !== null ? [row] : [];
    });
    const htmls = await renderAllMarkdown(rows.map(({ markdown }) => markdown));
    const kept = rows.map((row, n) => ({ ...row, html: htmls[n] }));
    if (kept.length === 0) return skips;
    await this.database.rows(sql`
      insert into import_post (source, file, line, key, question, reply_to, author, theme, title, tags, language, markdown,
        html, created_at, edited_at, vote_count, is_answer, answer)
      select ${this.plan.source}, file, line, key, question, reply_to, author, theme, title, tags, language, markdown,
        html, created_at, edited_at, vote_count, is_answer, answer
      from json_to_recordset(${JSON.stringify(kept)}::json) as r(file text, line int, key text, question text,
        reply_to text, author text, theme text, title text, tags text[], language text, markdown text, html text,
        created_at timestamptz, edited_at timestamptz, vote_count int, is_answer boolean, answer text)
      on conflict do nothing`);
    return skips;
  }

  /** What was imported or laid down before: not rendered again, so that an import cut off goes on quickly. */
  private async known(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const { source } = this.plan;
    const rows = await this.database.rows<{ key: string }>(sql`
      select key from imported_post where source = ${source} and key = any(${keys})
      union all select key from import_post where source = ${source} and key = any(${keys})`);
    return new Set(rows.map(({ key }) => key));
  }

  /** What is laid down of a post but for its HTML, or why it is not. */
  private row(post: PostRecord & Pick<ImportRecord, 'file' | 'line'>) {
    const {
      file,
      line,
      key,
      question,
      replyTo,
      author,
      createdAt,
      editedAt,
      voteCount = 0,
      isAnswer = false,
      answer,
    } = post;
    const markdown = tidied(post.markdown)?.trim() ?? null;
    if (markdown === null) return 'its text has characters that no text has';
    if (markdown === '') return 'it has no text';
    const isQuestion = question === key;
    const title = isQuestion ? excerpt(tidied(post.title ?? '') ?? '', TITLE) : null;
    if (isQuestion && !title) return 'it is a question without a title';
    return {
      file,
      line,
      key,
      question: question ?? null,
      reply_to: replyTo ?? null,
      author,
      theme: isQuestion ? this.themeOf(post) : null,
      title,
      tags: isQuestion ? slugsOf(post.tags ?? []) : [],
      language: this.languageOf(post),
      markdown,
      created_at: createdAt,
      edited_at: editedAt ?? null,
      vote_count: Math.min(voteCount, MOST_VOTES),
      is_answer: isAnswer,
      answer: answer ?? null,
    };
  }

  private themeOf({ theme = '', tags = [] }: PostRecord): string {
    const { themes } = this.plan;
    const named = [theme, ...tags].map((name) => themes.get(name.toLowerCase())).find((found) => found !== undefined);
    return named ?? this.plan.theme ?? '';
  }

  private languageOf({ language, title = '', markdown }: PostRecord): string {
    if (language && isLanguageTag(language)) return language;
    return this.plan.language ?? guessLanguage(`${title}\n${markdown}`) ?? 'en';
  }
}

const slugsOf = (tags: readonly string[]): string[] =>
  [...new Set(tags.map(tagSlug))].filter((slug) => slug !== null).slice(0, TAGS);
