import type { ApolloServerPlugin } from '@apollo/server';
import { HttpException } from '@nestjs/common';
import { type Actor, badInput, type Exchange, type Language, Refusal, refusals, unavailable } from '@guildhall/kernel';
import { isUnfit, isUnreachable } from '@guildhall/database';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'nestjs-pino';

/** Codes Apollo gives to requests that are no valid GraphQL; what it says about them is about the request alone. */
const malformed = new Set([
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'],
  ...['BAD_USER_INPUT', 'BAD_REQUEST'],
]);

/** What was thrown, be it by a resolver or by a plugin before any ran. */
const thrownIn = (error: unknown): unknown => (error as { originalError?: unknown } | null)?.originalError ?? error;

/** Refuses a whole operation before it runs. */
export const refuseOperation = (refusal: Refusal): GraphQLError =>
  new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 400 } } });

const refused = (refusal: Refusal, language: Language): Record<string, unknown> => ({
  code: refusal.code,
  ...(refusal.details.fields && {
    fields: refusal.details.fields.map(({ field, say }) => ({ field, message: say(language) })),
  }),
  ...(refusal.details.retryAfterSeconds && { retryAfterSeconds: refusal.details.retryAfterSeconds }),
});

/** What a client is told of an error: a refusal as it is, a malformed request by its code, anything else as INTERNAL. */
export function wireError(
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language,
  requestId: string,
): GraphQLFormattedError {
  const thrown = thrownIn(error);
  const cause = isUnreachable(thrown) ? unavailable() : isUnfit(thrown) ? badInput() : thrown;
  const place = { ...(formatted.path && { path: formatted.path }) };
  if (cause instanceof Refusal) return { message: cause.say(language), ...place, extensions: refused(cause, language) };
  const code = String(formatted.extensions?.['code'] ?? '');
  if (code === 'PERSISTED_QUERY_NOT_FOUND' || code === 'PERSISTED_QUERY_NOT_SUPPORTED')
    return { message: refusals.unknownDocument()(language), extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };
  if (malformed.has(code) || (cause instanceof HttpException && cause.getStatus() < 500))
    return {
      message: refusals.badRequest()(language),
      extensions: { code: 'BAD_INPUT', detail: formatted.message.slice(0, 300) },
    };
  return { message: refusals.internal({ requestId })(language), ...place, extensions: { code: 'INTERNAL', requestId } };
}

/** Says the errors of an operation in the language of the request and logs the bugs among them. */
export type Tell = (errors: readonly GraphQLError[], actor: Actor) => GraphQLFormattedError[];

export const tellBy =
  (logger: Logger): Tell =>
  (errors, { language, requestId }) =>
    errors.map((error) => {
      const { message, path, extensions } = error;
      const told = wireError(
        { message, ...(path && { path }), ...(extensions && { extensions }) },
        error,
        language,
        requestId,
      );
      if (told.extensions?.['code'] === 'INTERNAL')
        logger.error({ err: thrownIn(error), requestId }, 'A bug reached a resolver.');
      return told;
    });

export function errorPlugin(tell: Tell): ApolloServerPlugin<Exchange> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response, errors, contextValue }) {
        if (errors && response.body.kind === 'single')
          response.body.singleResult.errors = tell(errors, contextValue.actor);
      },
    }),
  };
}
