import { Inject, Injectable } from '@nestjs/common';
import { MANIFESTS, type Manifest, type NoticeRule } from '@guildhall/database';
import type { Said } from '@guildhall/kernel';
import { noticeMessages } from './notice.messages.js';

/** What the modules want people to know, and how it is said. */
@Injectable()
export class NoticeRules {
  readonly all: readonly NoticeRule[];

  constructor(@Inject(MANIFESTS) manifests: readonly Manifest[]) {
    this.all = manifests.flatMap(({ notices }) => notices ?? []);
  }

  get events(): string[] {
    return [...new Set(this.all.flatMap(({ events }) => events))];
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
