import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Request, Response } from 'express';
import { type GraphQLResolveInfo, visit } from 'graphql';
import type { Actor } from './actor.js';

/** The context of one GraphQL operation. */
export interface Exchange {
  readonly actor: Actor;
  readonly req: Request;
  readonly res: Response;
  readonly loaders: Map<unknown, unknown>;
}

const exchangeOf = (context: ExecutionContext): Exchange => GqlExecutionContext.create(context).getContext<Exchange>();

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => exchangeOf(context).actor);
export const CurrentExchange = createParamDecorator((_: unknown, context: ExecutionContext) => exchangeOf(context));

/** One loader per operation and kind: everything asked for in one step of the operation is read by one statement. */
export function loaderIn<V>(
  exchange: Exchange,
  kind: unknown,
  read: (ids: readonly string[], actor: Actor) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | undefined> {
  const known = exchange.loaders.get(kind) as DataLoader<string, V | undefined> | undefined;
  if (known) return known;
  const loader = new DataLoader<string, V | undefined>(async (ids) => {
    const found = await read(ids, exchange.actor);
    return ids.map((id) => found.get(id));
  });
  exchange.loaders.set(kind, loader);
  return loader;
}

/** Whether a field is asked for. */
export type Asked = (field: string) => boolean;

export const everything: Asked = () => true;

const known = new WeakMap<object, ReadonlySet<string>>();

/** The names of all fields of an operation. */
function fieldsOf({ operation, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  let names = known.get(operation);
  if (!names) {
    const found = new Set<string>();
    for (const part of [operation, ...Object.values(fragments)])
      visit(part, { Field: ({ name }) => void found.add(name.value) });
    known.set(operation, (names = found));
  }
  return names;
}

/** Tells whether an operation mentions a field anywhere: what nobody asked for need not be read. */
export function askedIn(info: GraphQLResolveInfo): Asked {
  const names = fieldsOf(info);
  return (field) => names.has(field);
}

/** Whether an operation asks for nothing but these fields and the names of types. */
export const asksOnly = (info: GraphQLResolveInfo, fields: ReadonlySet<string>): boolean =>
  [...fieldsOf(info)].every((name) => name === '__typename' || fields.has(name));
