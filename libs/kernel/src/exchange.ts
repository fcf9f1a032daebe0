import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Request, Response } from 'express';
import { type GraphQLResolveInfo, print } from 'graphql';
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

/** Tells whether an operation mentions a field anywhere: what nobody asked for need not be read. */
export function askedIn({ operation, fragments }: GraphQLResolveInfo): Asked {
  let words = known.get(operation);
  if (!words) {
    const text = [operation, ...Object.values(fragments)].map((part) => print(part)).join(' ');
    known.set(operation, (words = new Set(text.match(/\w+/g))));
  }
  const asked = words;
  return (field) => asked.has(field);
}
