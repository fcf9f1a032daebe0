import type { ApolloServerPlugin } from '@apollo/server';
import type { Exchange } from '@guildhall/kernel';
import type { OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Tell } from './errors.js';
import type { Costs } from './limits.plugin.js';
import { isUnanswered, type QuickLane, type Run } from './quick-lane.js';

const COMPILED = 500;

/**
 * Changes that members make again and again and that ask for nothing but who they are: they may go the short way too.
 * Whatever touches the session does not.
 */
const PLAIN_CHANGES: ReadonlySet<string> = new Set(['replyToThread', 'vote', 'withdrawVote', 'votePoll']);

/** Whether an operation may be run by a compiled function. */
const isPlain = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === 'query' ||
  (operation === 'mutation' &&
    selectionSet.selections.every((one) => one.kind === 'Field' && PLAIN_CHANGES.has(one.name.value)));

/**
 * Runs queries and plain changes by compiled functions. Variables that do not fit are left to Apollo to complain of; what a resolver
 * threw is told as it is, because running it again would double the work just when there is too much of it.
 */
export function jitPlugin(tell: Tell, costs: Costs, lane: QuickLane): ApolloServerPlugin<Exchange> {
  const known = new LRUCache<string, { run: Run | null }>({ max: COMPILED });
  return {
    requestDidStart: async () => ({
      async responseForOperation({ schema, document, operationName, operation, queryHash, contextValue, request }) {
        // Apollo promises an operation here, and has none when the name asked for is not in the document.
        const wanted = operation as OperationDefinitionNode | undefined;
        if (!wanted || !isPlain(wanted)) return null;
        const key = `${queryHash}:${operationName ?? ''}`;
        let entry = known.get(key);
        if (!entry) {
          const compiled = compileQuery(schema, document, operationName ?? undefined);
          const run = isCompiledQuery(compiled)
            ? (context: Exchange, variables: Record<string, unknown>) => compiled.query({}, context, variables)
            : null;
          known.set(key, (entry = { run: run as Run | null }));
        }
        const { run } = entry;
        const result = await run?.(contextValue, request.variables ?? {});
        if (!run || !result || isUnanswered(result, wanted.operation)) return null;
        const affordable = (variables: Record<string, unknown>) =>
          costs.fits({ schema, document, operationName, operation, queryHash: key, variables });
        if (request.http?.method === 'POST')
          lane.learn(request, { run, operation: wanted.operation, affordable, tell });
        const { data, errors } = result;
        const singleResult = { data: data ?? null, ...(errors && { errors: tell(errors, contextValue.actor) }) };
        return { http: { headers: new Map(), status: undefined } as never, body: { kind: 'single', singleResult } };
      },
    }),
  };
}
