import type { ApolloServerPlugin } from '@apollo/server';
import { type Exchange, Refusal, refusals } from '@guildhall/kernel';
import { refuseOperation } from './errors.js';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';

export const MAX_COST = 1000;

/** A leaf is free; an object costs one and what it holds, times the rows asked for. Fields that cost more say so. */
function costOf({ args, childComplexity, node }: ComplexityEstimatorArgs): number {
  if (!node.selectionSet) return 0;
  const rows = typeof args['first'] === 'number' ? Math.min(Math.max(args['first'], 1), 100) : 1;
  return 1 + rows * childComplexity;
}

const MAX_ROOT_FIELDS = 10;

/** The fields at the root, those in fragments too; a fragment that names itself was refused by validation. */
function rootFields({ selections }: SelectionSetNode, document: DocumentNode): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find(
            (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
          );
    return fragment && 'selectionSet' in fragment
      ? count + rootFields(fragment.selectionSet as SelectionSetNode, document)
      : count;
  }, 0);
}

/** Counting reads the variables first; those that do not fit the operation are the caller's mistake. */
function count(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

/** What the cost depends on besides the document: sizes, and what is left out or not given. */
const sizes = (variables: Record<string, unknown> = {}): string =>
  Object.entries(variables)
    .map(([name, value]) =>
      typeof value === 'number' || typeof value === 'boolean' || value === null ? `${name}=${value}` : '',
    )
    .join('&');

const COUNTED = 2000;

/** An operation with the variables it is asked with. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly operation: OperationDefinitionNode | undefined;
  readonly queryHash: string;
  readonly variables: Record<string, unknown>;
}

/** Knows what operations cost; each is counted once for the same sizes. */
export class Costs {
  private readonly counted = new LRUCache<string, number>({ max: COUNTED });

  /** @throws BAD_USER_INPUT when the variables do not fit the operation. */
  of({ schema, document, operationName, queryHash, variables }: Asked): number {
    const key = `${queryHash}:${operationName ?? ''}:${sizes(variables)}`;
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const name = operationName ? { operationName } : {};
    const cost = count({
      schema,
      query: document,
      ...name,
      variables,
      estimators: [fieldExtensionsEstimator(), costOf],
    });
    this.counted.set(key, cost);
    return cost;
  }

  /** Whether an operation that was within the limits with other variables is so with these. */
  fits(asked: Asked): boolean {
    try {
      return this.of(asked) <= MAX_COST;
    } catch {
      return false;
    }
  }
}

/** Refuses operations that ask for too much before anything of them runs. */
export function limitsPlugin(costs: Costs): ApolloServerPlugin<Exchange> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operationName, operation, request, queryHash }) {
        // What happens later is told over sockets; GraphQL has no subscriptions here.
        if (operation?.operation === 'subscription')
          throw refuseOperation(new Refusal('BAD_INPUT', refusals.badRequest()));
        const { variables = {} } = request;
        const cost = costs.of({ schema, document, operationName, operation, queryHash, variables });
        if (cost > MAX_COST || (operation && rootFields(operation.selectionSet, document) > MAX_ROOT_FIELDS))
          throw refuseOperation(new Refusal('BAD_INPUT', refusals.tooCostly()));
      },
    }),
  };
}
