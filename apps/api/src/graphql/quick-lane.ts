import type { Actor, Exchange, Gate } from '@guildhall/kernel';
import type { Request, RequestHandler, Response } from 'express';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { requestIdOf } from '../../../worker/src/request-log.js';
import type { Tell } from './errors.js';

type Variables = Record<string, unknown>;
export type Run = (context: Exchange, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

/** A query or a plain change that Apollo has parsed, checked, counted and run before. */
export interface KnownQuery {
  readonly run: Run;
  readonly operation: string;
  /** Whether it may be asked with these variables; counted anew, because sizes are among them. */
  readonly affordable: (variables: Variables) => boolean;
  readonly tell: Tell;
}

/** What clients say they accept, and what Apollo then answers with; whoever says something else is left to it. */
const ANSWERS: Readonly<Record<string, string>> = {
  '': 'application/json; charset=utf-8',
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json, application/json': 'application/graphql-response+json; charset=utf-8',
};
const KNOWN_AT_MOST = 500;
const LENGTH = 20_000;
const FIELDS = new Set(['query', 'variables', 'operationName', 'extensions']);

interface Asked {
  readonly key: string;
  readonly variables: Variables;
}

/**
 * Whether Apollo has to answer, for it tells best what is wrong with the variables or the result. A change is left to it
 * only when nothing was run: then there are errors and no data at all.
 */
export const isUnanswered = (result: ExecutionResult, operation: string): boolean =>
  operation === 'mutation' ? !('data' in result) : Boolean(result.errors?.some(({ originalError }) => !originalError));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is asked for in a plain request; null when anything about it is unusual. */
function askedIn(body: unknown): Asked | null {
  if (!isRecord(body) || !Object.keys(body).every((field) => FIELDS.has(field))) return null;
  const { query, variables, operationName, extensions } = body;
  if (variables != null && !isRecord(variables)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  const source = sourceOf(query, extensions);
  return source === null ? null : { key: `${operationName ?? ''} ${source}`, variables: variables ?? {} };
}

function sourceOf(query: unknown, extensions: unknown): string | null {
  if (typeof query === 'string') return extensions == null && query.length <= LENGTH ? query : null;
  if (query != null || !isRecord(extensions) || Object.keys(extensions).length !== 1) return null;
  const { persistedQuery } = extensions;
  const hash = isRecord(persistedQuery) && persistedQuery['version'] === 1 ? persistedQuery['sha256Hash'] : null;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}

/**
 * The short way for what is asked again and again: what Apollo once found good is run at once, without parsing, validating
 * and a dozen steps of middleware. Whatever is new, touches the session or is unusual goes the long way, which is the
 * only one that refuses; so both answer the same.
 */
export class QuickLane {
  private readonly known = new LRUCache<string, KnownQuery>({ max: KNOWN_AT_MOST });

  /** Remembers a query that went well; `request` is what was sent. */
  learn(request: { query?: string; operationName?: string; extensions?: unknown }, known: KnownQuery): void {
    const { query, operationName, extensions } = request;
    const source = sourceOf(query, extensions);
    if (source) this.known.set(`${operationName ?? ''} ${source}`, known);
  }

  handler(gate: Gate): RequestHandler {
    return (request, response, next) => {
      const asked = request.method === 'POST' && request.url === '/' ? askedIn(request.body) : null;
      const known = asked && this.known.get(asked.key);
      const type = ANSWERS[request.headers.accept ?? ''];
      if (!known || !type || !request.is('application/json') || !known.affordable(asked.variables)) return next();
      request.id ??= requestIdOf(request);
      this.run(gate, known, asked.variables, request, response, type).then((done) => done || next(), next);
    };
  }

  /** False when it has to go the long way after all, and nothing was sent. */
  private async run(gate: Gate, known: KnownQuery, variables: Variables, req: Request, res: Response, type: string) {
    const actor: Actor | null = await gate.plainActorOf(req);
    if (!actor) return false;
    const result = await known.run({ actor, req, res, loaders: new Map() }, variables);
    if (isUnanswered(result, known.operation)) return false;
    const { data, errors } = result;
    const told = errors && known.tell(errors, actor);
    const body = `${JSON.stringify({ errors: told, data: data ?? null })}\n`;
    res.setHeader('x-request-id', actor.requestId);
    res.setHeader('content-type', type);
    res.setHeader('content-length', Buffer.byteLength(body));
    res.end(body);
    return true;
  }
}
