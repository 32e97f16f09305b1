import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { callerIn } from '../access/authenticate.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';

/**
 * Gives every request an id, its own if a proxy sent one, and tells log and metrics how it ended. Paths of jobs are counted as one.
 */
export const requests =
  (log: Log, metrics: Metrics): RequestHandler =>
  (request, response, next) => {
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
    response.locals.requestId = id;
    response.set('X-Request-Id', id);
    const began = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const route = routeOf(path);
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.requests.inc({ route, status: String(status) });
      const milliseconds = Math.round(performance.now() - began);
      log.info({ request: id, method, route, status, milliseconds, caller: callerIn(response).name }, 'request');
    });
    next();
  };

export const requestIdIn = (response: Response): string => String(response.locals.requestId ?? '');

const routes = [
  '/',
  '/graphql',
  '/graphiql',
  '/ingest',
  '/metrics',
  '/healthz',
  '/readyz',
  '/browser/guide.html',
  '/browser/style.grass',
  '/mcp',
];

const routeOf = (path: string): string =>
  path.startsWith('/jobs/')
    ? path.endsWith('/events')
      ? '/jobs/:id/events'
      : '/jobs/:id'
    : routes.includes(path)
      ? path
      : 'other';
