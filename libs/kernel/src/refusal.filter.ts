import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { languageOf } from './language.js';
import { Refusal, type RefusalCode } from './refusal.js';
import type { Request, Response } from 'express';

const statuses: Record<RefusalCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 422,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** Refusals over plain HTTP, in the form GraphQL gives them, so that clients have one form to read. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  catch({ code, say, details }: Refusal, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const language = languageOf(http.getRequest<Request>().headers['accept-language']);
    if (response.headersSent) return void response.destroy();
    const { retryAfterSeconds } = details;
    if (retryAfterSeconds) response.setHeader('retry-after', String(retryAfterSeconds));
    const fields = details.fields?.map((one) => ({ field: one.field, message: one.say(language) }));
    const extensions = { code, ...(fields && { fields }), ...(retryAfterSeconds && { retryAfterSeconds }) };
    response.status(statuses[code]).json({ errors: [{ message: say(language), extensions }] });
  }
}
