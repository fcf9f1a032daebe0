import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { refusals } from './refusal.messages.js';
import { Refusal } from './refusal.js';

export const MAX_PAGE = 100;

/** Keyset paging: the first `first` rows behind the cursor `after`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  @Min(1, { message: 'first' })
  @Max(MAX_PAGE, { message: 'first' })
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row already seen.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'cursor' })
  after?: string;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether the page was asked for with a cursor.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Page<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
}

/** A keyset position: the values of the sort keys of one row, as text so that no precision is lost. */
export type Keyset = readonly string[];

export const encodeCursor = (keys: Keyset): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The keys in a cursor; anything but a cursor made here for a list of as many keys is BAD_INPUT. */
export function decodeCursor(cursor: string | undefined | null, keys: readonly RegExp[]): Keyset | null {
  if (cursor === undefined || cursor === null) return null;
  try {
    const found: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(found) &&
      found.length === keys.length &&
      found.every((key, i) => typeof key === 'string' && keys[i]?.test(key))
    )
      return found as string[];
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('BAD_INPUT', refusals.badRequest(), { fields: [{ field: 'after', say: refusals.badRequest() }] });
}

/** Shapes the keys of cursors may have. */
export const cursorKeys = {
  integer: /^-?\d{1,18}$/,
  time: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
  decimal: /^-?\d{1,12}(\.\d{1,20})?(e-?\d{1,3})?$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

/** Makes a page of `first` rows out of up to `first + 1` rows read. */
export function pageOf<T>(rows: readonly T[], first: number, after: unknown, keyset: (row: T) => Keyset): Page<T> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(keyset(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The GraphQL connection and edge of a view, named after it: `connectionOf(ThreadView, 'Thread')`. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Page<T>> {
  @ObjectType(`${name}Edge`)
  class NodeEdge {
    @Field() cursor!: string;
    @Field(() => node) node!: T;
  }
  @ObjectType(`${name}Connection`, { description: 'A page of a list; ask on with `after: pageInfo.endCursor`.' })
  class NodeConnection {
    @Field(() => [NodeEdge]) edges!: NodeEdge[];
    @Field(() => [node], { description: 'The nodes of the edges, for those who need no cursors.' }) nodes!: T[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
  }
  return NodeConnection;
}
