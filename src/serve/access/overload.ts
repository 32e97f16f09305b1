import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { callerIn, isWrong, refuse } from './authenticate.js';

/**
 * At most so many requests are under way; one more is told at once to come again, which costs nothing, while a queue would make
 * everybody wait. A request is under way until its answer is sent or its client is gone.
 */
export const bounded = (most: number): RequestHandler => {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= most) {
      response.set('Retry-After', '1');
      return refuse(response, 503, 'OVERLOADED', 'Too many requests are under way. Try again in a second.');
    }
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    next();
  };
};

/** So many requests a minute, counted by key or token, or by address where there is none. 0 allows any number. */
export const perMinute = (most: number): RequestHandler =>
  most === 0
    ? (_request, _response, next) => next()
    : rateLimit({
        windowMs: 60_000,
        limit: most,
        standardHeaders: 'draft-7',
        legacyHeaders: false,
        keyGenerator: (request, response) => {
          const { known, name } = callerIn(response);
          return known ? `caller ${name}` : ipKeyGenerator(request.ip ?? '');
        },
        handler: (_request, response) =>
          refuse(
            response,
            429,
            'TOO_MANY_REQUESTS',
            `More than ${most} requests in a minute. Retry-After says when to go on.`,
          ),
      });

/**
 * Wrong keys and tokens, by address: who guesses is slowed down. Who has a key that is right passes, also when others behind the same
 * proxy guess.
 */
export const slowGuessing = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: 30,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    skip: (_request, response) => !isWrong(response),
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (_request, response) =>
      refuse(response, 429, 'TOO_MANY_REQUESTS', 'Too many wrong keys from this address. Wait a minute.'),
  });
