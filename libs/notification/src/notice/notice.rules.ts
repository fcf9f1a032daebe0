import { Inject, Injectable } from '@nestjs/common';
import { MANIFESTS, type Manifest, type NoticeRule, raw, type Sql, sql } from '@guildhall/database';
import type { Said } from '@guildhall/kernel';
import { noticeMessages } from './notice.messages.js';

/** Kinds as constants: lists of them would otherwise be sent with every count. */
const quoted = (kinds: ReadonlySet<string>): string => [...kinds].map((kind) => `'${kind}'`).join(', ');

/** What each kind says of a `notice n`; kinds that say the same share one branch, so that it is planned once. */
function byKind(rules: readonly NoticeRule[], what: 'standing' | 'leads', otherwise: Sql): Sql {
  const kinds = new Map<Sql, Set<string>>();
  for (const { kind, [what]: said } of rules) if (said) kinds.set(said, (kinds.get(said) ?? new Set()).add(kind));
  const cases = [...kinds].map(([said, own]) => sql`when n.kind in (${raw(quoted(own))}) then (${said})`);
  return cases.length > 0
    ? sql`case ${cases.reduce((known, one) => sql`${known} ${one}`)} else ${otherwise} end`
    : otherwise;
}

/** What the modules want people to know, and how it is said. */
@Injectable()
export class NoticeRules {
  readonly all: readonly NoticeRule[];
  private stands: Sql | undefined;
  private places: Sql | undefined;

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
    return (this.stands ??= byKind(this.all, 'standing', sql`true`));
  }

  /** Where a `notice n` leads now. */
  get leads(): Sql {
    return (this.places ??= byKind(this.all, 'leads', sql`n.path`));
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
