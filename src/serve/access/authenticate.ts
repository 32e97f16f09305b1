import type { RequestHandler, Response } from 'express';
import type { KeyRing } from './apiKeys.js';
import { anonymous, type Caller, type Role } from './caller.js';
import type { TokenReader } from './tokens.js';

/** Who is let in, and as whom. */
export interface Doors {
  readonly keys?: KeyRing | undefined;
  readonly tokens?: TokenReader | undefined;
  /** Whether who has neither key nor token may read. */
  readonly anonymousReads: boolean;
}

/**
 * Finds out who calls: a key in `X-API-Key`, or a key or token in `Authorization: Bearer`. No credentials make an anonymous caller;
 * wrong ones are noted, and `refuseWrong` ends the request, so that a client with an old key hears of it and does not silently see less.
 */
export const authenticate =
  ({ keys, tokens, anonymousReads }: Doors): RequestHandler =>
  async (request, response, next) => {
    const header = request.headers['x-api-key'];
    const bearer = /^Bearer +(?<token>\S+) *$/i.exec(request.headers.authorization ?? '')?.groups?.token;
    const given = typeof header === 'string' ? header : bearer;
    if (given === undefined && request.headers.authorization === undefined) {
      setCaller(response, anonymous(anonymousReads));
      return next();
    }
    const caller = given && (keys?.(given) ?? (await tokens?.(given)));
    if (caller) setCaller(response, caller);
    else response.locals.wrong = true;
    next();
  };

/** Whether the request came with credentials that are not valid. */
export const isWrong = (response: Response): boolean => response.locals.wrong === true;

/** 401 to whom `authenticate` found wrong credentials. Apart from it, so that guesses can be counted in between. */
export const refuseWrong: RequestHandler = (_request, response, next) => {
  if (!isWrong(response)) return next();
  refuse(response, 401, 'UNAUTHENTICATED', 'The key or token is not valid here, or no longer.');
};

/** Lets only callers of a role pass: 401 to the anonymous, 403 to others. */
export const needs =
  (role: Role): RequestHandler =>
  (_request, response, next) => {
    const caller = callerIn(response);
    if (caller.roles.has(role)) return next();
    if (caller.known) return refuse(response, 403, 'FORBIDDEN', `This needs the role ${role}.`);
    refuse(response, 401, 'UNAUTHENTICATED', 'A key or token is needed: send it as "Authorization: Bearer ...".');
  };

const setCaller = (response: Response, caller: Caller): void => {
  response.locals.caller = caller;
};

/** Whom `authenticate` found; nobody with no rights where it did not run. */
export const callerIn = (response: Response): Caller =>
  (response.locals.caller as Caller | undefined) ?? anonymous(false);

/** An answer in the form of GraphQL's errors, whatever was asked. */
export const refuse = (response: Response, status: number, code: string, message: string): void => {
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="newsgraph"');
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
