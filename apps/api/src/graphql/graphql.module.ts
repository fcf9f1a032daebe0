import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { Gate, type Exchange, type Settings } from '@guildhall/kernel';
import type { Request, Response } from 'express';
import { Logger } from 'nestjs-pino';
import { errorPlugin, tellBy, wireError } from './errors.js';
import { jitPlugin } from './jit.plugin.js';
import { Costs, limitsPlugin } from './limits.plugin.js';
import { DocumentCache, persistedOnlyPlugin, readDocuments } from './persisted-documents.js';
import type { QuickLane } from './quick-lane.js';

/** What one document may hold; see docs/api.md. */
const armor = new ApolloArmor({
  maxDepth: { n: 10 },
  maxAliases: { n: 15 },
  maxDirectives: { n: 50 },
  // Counted by the parser itself (`parseOptions`): armor's count turns every syntax error into HTTP 500.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

interface Door {
  req: Request;
  res: Response;
}

export const graphqlModule = (settings: Settings, lane: QuickLane) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Gate, Logger],
    useFactory: (gate: Gate, logger: Logger): ApolloDriverConfig => {
      const guard = armor.protect();
      const tell = tellBy(logger);
      const documents = readDocuments();
      const costs = new Costs();
      return {
        autoSchemaFile: true,
        // A question to itself at every start, about what the schema's contract test and Apollo check anyway.
        buildSchemaOptions: { skipCheck: true },
        sortSchema: true,
        path: '/graphql',
        graphiql: false,
        introspection: !settings.production,
        parseOptions: { maxTokens: 1500 },
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        stopOnTerminationSignals: false,
        autoTransformHttpErrors: false,
        validationRules: guard.validationRules,
        persistedQueries: { cache: new DocumentCache(documents) },
        plugins: [
          ...(guard.plugins as never[]),
          errorPlugin(tell),
          ...(settings.PERSISTED_ONLY ? [persistedOnlyPlugin(documents)] : []),
          limitsPlugin(costs),
          jitPlugin(tell, costs, lane),
        ],
        formatError: (formatted, error) => wireError(formatted, error, 'en', ''),
        context: async ({ req, res }: Door): Promise<Exchange> => ({
          actor: await gate.actorOf(req),
          req,
          res,
          loaders: new Map(),
        }),
      };
    },
  });
