import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@guildhall/kernel';
import { Database, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import { requireModerator } from '../attention/attention.policy.js';
import type { SummariseInput } from './curation.input.js';
import { curationMessages } from './curation.messages.js';
import { Hindrance, HindranceCause } from './hindrance.js';
import { type Acted, ThreadActs } from './thread-acts.js';

const BY_NUMBER = /(^|[\s(])#(\d{1,6})\b/gm;
const BY_ADDRESS = /\]\(\/posts\/(\d{1,18})\)/g;
/** The renderer keeps links to other sites alone, so posts pass through it under an address that nobody has. */
const PASSING = 'https://post.invalid/';
const PASSED = /href="https:\/\/post\.invalid\/(\d{1,18})"( rel="[^"]*")?/g;

/** Summaries that moderators write of long threads: versions are only ever added, and each names what it rests on. */
@Injectable()
export class SummaryService {
  constructor(
    private readonly acts: ThreadActs,
    private readonly database: Database,
  ) {}

  /** `#12` becomes a link to the post, which lands wherever the post goes. */
  async summarise(actor: Actor, { thread: id, markdown, language }: SummariseInput): Promise<Acted[]> {
    requireModerator(actor);
    const linked = await this.link(id, markdown);
    const passing = await renderMarkdown(linked.replaceAll(BY_ADDRESS, `](${PASSING}$1)`));
    const html = passing.replaceAll(PASSED, 'href="/posts/$1"');
    const sources = [...new Set([...linked.matchAll(BY_ADDRESS)].map(([, post]) => post ?? ''))];
    return this.acts.each(actor, [id], {
      ...{ name: 'summarise', fields: ['summaryVersion'], reason: '' },
      change: async (thread, tx) => {
        await this.requireSources(tx, thread.id, sources);
        const row = await tx.one<{ version: number }>(sql`
          insert into thread_summary (thread_id, version, markdown, html, language, sources, author_id)
          select ${thread.id}::bigint, coalesce(max(version), 0) + 1, ${linked}, ${html}, ${language},
            ${sources}::bigint[], ${requirePerson(actor)}::uuid
          from thread_summary where thread_id = ${thread.id} returning version`);
        thread.summaryVersion = row?.version ?? null;
      },
    });
  }

  /** Takes the summary off; its versions are kept. */
  withdraw(actor: Actor, thread: string): Promise<Acted[]> {
    const change = (one: { summaryVersion: number | null }) => void (one.summaryVersion = null);
    return this.acts.each(actor, [thread], { name: 'unsummarise', fields: ['summaryVersion'], reason: '', change });
  }

  private async link(thread: string, markdown: string): Promise<string> {
    const numbers = [...new Set([...markdown.matchAll(BY_NUMBER)].map(([, , number]) => Number(number)))];
    const posts = await this.database.rows<{ id: string; number: number }>(
      sql`select id::text, number from post where thread_id = ${thread}::bigint and number = any(${numbers}::int[])`,
    );
    const byNumber = new Map(posts.map(({ id, number }) => [number, id]));
    return markdown.replaceAll(BY_NUMBER, (found, before: string, number: string) => {
      const post = byNumber.get(Number(number));
      return post ? `${before}[#${number}](/posts/${post})` : found;
    });
  }

  private async requireSources(tx: Tx, thread: string, sources: readonly string[]): Promise<void> {
    const row = await tx.one<{ count: number }>(sql`select count(*)::int as count from post
      where id = any(${sources}::bigint[]) and thread_id = ${thread} and hidden_at is null`);
    if (sources.length === 0 || row?.count !== sources.length)
      throw new Hindrance(HindranceCause.NOT_OF_THREAD, curationMessages.notOfThread());
  }
}
