import { Injectable } from '@nestjs/common';
import type { Actor, Exchange } from '@guildhall/kernel';
import type { NextFunction, Request } from 'express';
import { Strategy } from 'passport-local';
import { Credentials, type Proven } from '../password/credentials.js';
import { SessionGate } from '../session/session.gate.js';

const fields = { usernameField: 'email', passwordField: 'password', passReqToCallback: true } as const;
type Verdict = (error: unknown, person?: Proven | false) => void;

/** What passport is given: the request, with the two fields where its form strategy looks for them. */
interface Attempt extends Request {
  readonly actor: Actor;
}

/** Signs in by address and password, through passport, so that other ways to sign in can stand beside it. */
@Injectable()
export class SignInService {
  constructor(
    private readonly gate: SessionGate,
    credentials: Credentials,
  ) {
    const verify = (attempt: Request, email: string, password: string, done: Verdict): void => {
      const { actor } = attempt as Attempt;
      credentials.prove(actor, email, password).then((person) => done(null, person ?? false), done);
    };
    gate.passport.use(new Strategy(fields, verify));
  }

  /** Who it is; null when address or password is wrong. Refusal: RATE_LIMITED. */
  prove({ actor, req, res }: Exchange, email: string, password: string): Promise<Proven | null> {
    const attempt = Object.create(req, { body: { value: { email, password } }, actor: { value: actor } }) as Attempt;
    return new Promise((resolve, reject) => {
      const settled = (error: unknown, person?: Proven | false | null): void =>
        error ? reject(error as Error) : resolve(person || null);
      const handler = this.gate.passport.authenticate('local', { session: false }, settled) as (
        ...exchange: [Request, Exchange['res'], NextFunction]
      ) => void;
      handler(attempt, res, reject);
    });
  }
}
