import { Inject, Injectable } from '@nestjs/common';
import { MANIFESTS, type Manifest, type NoticeRule, type Sql, sql } from '@guildhall/database';
import type { Said } from '@guildhall/kernel';
import { noticeMessages } from './notice.messages.js';

/** Each kind asks its own rule; kinds that ask the same share one branch, so that it is planned once. */
function standingOf(rules: readonly NoticeRule[]): Sql {
  const kinds = new Map<Sql, string[]>();
  for (const { kind, standing } of rules) if (standing) kinds.set(standing, [...(kinds.get(standing) ?? []), kind]);
  const cases = [...kinds].map(([standing, own]) => sql`when n.kind = any(${own}::text[]) then (${standing})`);
  return cases.length > 0 ? sql`case ${cases.reduce((known, one) => sql`${known} ${one}`)} else true end` : sql`true`;
}

/** What the modules want people to know, and how it is said. */
@Injectable()
export class NoticeRules {
  readonly all: readonly NoticeRule[];
  private condition: Sql | undefined;

  constructor(@Inject(MANIFESTS) manifests: readonly Manifest[]) {
    this.all = manifests.flatMap(({ notices }) => notices ?? []);
  }

  get events(): string[] {
    return [...new Set(this.all.flatMap(({ events }) => events))];
  }

  /**
   * Whether a `notice n` may still be told to whom it was written for: every list and count of notices asks it. Made
   * when it is first asked for, because some rules stand on what all manifests offer.
   */
  get standing(): Sql {
    return (this.condition ??= standingOf(this.all));
  }

  of(kind: string): NoticeRule | undefined {
    return this.all.find((rule) => rule.kind === kind);
  }

  /** The kinds whose pace people choose, and beside each its topic. */
  get topics(): { readonly kinds: readonly string[]; readonly topics: readonly string[] } {
    const chosen = this.all.filter(({ topic }) => topic !== undefined);
    return { kinds: chosen.map(({ kind }) => kind), topics: chosen.map(({ topic }) => String(topic)) };
  }

  /** One sentence; a kind that no module says any more gets a general one. */
  title(kind: string, values: Readonly<Record<string, string>>): Said {
    return this.of(kind)?.title(values) ?? noticeMessages.something();
  }
}
