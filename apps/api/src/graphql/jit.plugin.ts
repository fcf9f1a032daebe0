import type { ApolloServerPlugin } from '@apollo/server';
import type { Exchange } from '@guildhall/kernel';
import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Tell } from './errors.js';

type Compiled = (context: Exchange, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;
const COMPILED = 500;

/**
 * Runs queries by compiled functions. Variables that do not fit are left to Apollo to complain of; what a resolver
 * threw is told as it is, because running it again would double the work just when there is too much of it.
 */
export function jitPlugin(tell: Tell): ApolloServerPlugin<Exchange> {
  const known = new LRUCache<string, { run: Compiled | null }>({ max: COMPILED });
  return {
    requestDidStart: async () => ({
      async responseForOperation({ schema, document, operationName, operation, queryHash, contextValue, request }) {
        // Apollo promises an operation here, and has none when the name asked for is not in the document.
        if ((operation as OperationDefinitionNode | undefined)?.operation !== 'query') return null;
        const key = `${queryHash}:${operationName ?? ''}`;
        let entry = known.get(key);
        if (!entry) {
          const compiled = compileQuery(schema, document, operationName ?? undefined);
          const run = isCompiledQuery(compiled)
            ? (context: Exchange, variables: Record<string, unknown>) => compiled.query({}, context, variables)
            : null;
          known.set(key, (entry = { run: run as Compiled | null }));
        }
        const result = await entry.run?.(contextValue, request.variables ?? {});
        if (!result || result.errors?.some(({ originalError }) => !originalError)) return null;
        const { data, errors } = result;
        const singleResult = { data: data ?? null, ...(errors && { errors: tell(errors, contextValue.actor) }) };
        return { http: { headers: new Map(), status: undefined } as never, body: { kind: 'single', singleResult } };
      },
    }),
  };
}
