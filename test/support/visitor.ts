import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';

export interface Answer<T> {
  readonly data?: T;
  readonly errors?: { readonly message: string; readonly extensions: Refused }[];
}
export interface Refused {
  readonly code: string;
  readonly fields?: { readonly field: string; readonly message: string }[];
  readonly retryAfterSeconds?: number;
}

/** Somebody at a browser: keeps cookies, speaks a language, sends GraphQL. */
export class Visitor {
  readonly agent: TestAgent;

  constructor(
    origin: string,
    readonly language = 'en',
  ) {
    this.agent = supertest.agent(origin);
  }

  async send<T>(query: string, variables: object = {}): Promise<Answer<T>> {
    const response = await this.agent.post('/graphql').set('accept-language', this.language).send({ query, variables });
    return response.body as Answer<T>;
  }

  /** The data; a refusal fails the test. */
  async get<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    return data as T;
  }

  /** The refusal; success fails the test. */
  async refused(query: string, variables: object = {}): Promise<Refused> {
    const { errors } = await this.send(query, variables);
    if (!errors?.[0]) throw new Error('This was not refused.');
    return errors[0].extensions;
  }

  /** The cookies as a header, for sockets. */
  async cookies(): Promise<string> {
    const jar = (this.agent as unknown as { jar: { getCookies(access: unknown): { toValueString(): string }[] } }).jar;
    const { CookieAccessInfo } = (await import('cookiejar')).default;
    return jar
      .getCookies(CookieAccessInfo.All)
      .map((cookie) => cookie.toValueString())
      .join('; ');
  }
}
