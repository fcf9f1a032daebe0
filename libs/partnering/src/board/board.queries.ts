import { Injectable } from '@nestjs/common';
import { type Actor, clock, cursorKeys, decodeCursor, encodeCursor, type Keyset, pageOf } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { openPartnerPost } from '../post/post.policy.js';
import { partnerPostColumns, partnerPostSeenBy } from '../post/post.queries.js';
import type { PartnerPost, PartnerPostRow } from '../post/post.view.js';
import type { BoardRow } from './board.facets.js';
import type { Wish } from './board.index.js';
import { chosenIn, PartnerPostOrder, type PartnerPostListArgs } from './board.input.js';
import { BoardKeeper } from './board.keeper.js';
import type { Board } from './board.view.js';
import { BoardWords } from './board.words.js';

/** Of what has the words, this many are compared: the newest. */
const RANKED = 500;

/** Moments in microseconds and ranks. */
const KEY = /^-?\d{1,18}(\.\d{1,20})?(e-?\d{1,3})?$/;

interface Place {
  readonly id: string;
  readonly key: Keyset;
}

/** The board: open posts that fit, and how many there are of each kind. */
@Injectable()
export class BoardQueries {
  constructor(
    private readonly database: Database,
    private readonly keeper: BoardKeeper,
    private readonly said: BoardWords,
  ) {}

  /** What is counted comes from the board in memory, the rows of the page by one statement. */
  async list(actor: Actor, { search, order, first, after }: PartnerPostListArgs, isCounted: boolean): Promise<Board> {
    const cursor = decodeCursor(after, [KEY, cursorKeys.integer]);
    const index = await this.keeper.now();
    const words = search?.words ?? '';
    const withWords = words === '' ? null : await this.said.having(words, index.languages);
    const wish: Wish = { chosen: search ? chosenIn(search) : {}, centre: search?.centre ?? null, withWords };
    const now = clock.now().getTime();
    const found = index.find(wish, now);
    const from = cursor && ([Number(cursor[0]), Number(cursor[1])] as const);
    const by = index.orders[order === PartnerPostOrder.CLOSING ? 1 : 0];
    const isRanked = order === PartnerPostOrder.RELEVANCE && withWords !== null;
    const places = isRanked
      ? await this.ranked(words, index.page(found, index.orders[0], null, RANKED), index.languages, from, first + 1)
      : index.page(found, by, from, first + 1).map((row) => ({ id: row.id, key: by.keyOf(row).map(String) }));
    const page = await this.page(actor, places, first, after);
    const counts = isCounted ? index.counts(wish, found, now) : null;
    return { ...page, totalCount: index.total(found), counts };
  }

  private async ranked(
    words: string,
    rows: readonly BoardRow[],
    languages: ReadonlySet<string>,
    from: readonly [number, number] | null,
    most: number,
  ): Promise<Place[]> {
    const ranks = await this.said.ranks(
      words,
      rows.map(({ id }) => id),
      languages,
    );
    const places = rows.map(({ id }) => ({ id, key: [String(-(ranks.get(id) ?? 0)), `-${id}`] }));
    const sorted = places.sort((a, b) => compare(keyOf(a), keyOf(b)));
    return sorted.filter((place) => !from || compare(keyOf(place), from) > 0).slice(0, most);
  }

  /** The policy has the last word; what is gone altogether leaves the board. */
  private async page(actor: Actor, places: readonly Place[], first: number, after: string | undefined) {
    const rows = await this.database.rows<PartnerPostRow>(sql`select ${partnerPostColumns} from partner_post p
      where p.id = any(${places.map(({ id }) => id)}::bigint[]) and ${openPartnerPost}`);
    const found = new Map(rows.map((row) => [row.id, partnerPostSeenBy(actor)(row)]));
    const whole = pageOf(places, first, after, ({ key }) => key);
    const kept = whole.nodes.flatMap(({ id, key }) => {
      const node: PartnerPost | undefined = found.get(id);
      return node ? [{ cursor: encodeCursor(key), node }] : [];
    });
    return { ...whole, edges: kept, nodes: kept.map(({ node }) => node) };
  }
}

const keyOf = ({ key }: Place): readonly [number, number] => [Number(key[0]), Number(key[1])];
const compare = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0] || a[1] - b[1];
