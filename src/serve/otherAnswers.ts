import type { ErrorRequestHandler, RequestHandler } from 'express';
import { refuse } from './access/authenticate.js';
import type { Log } from './observe/log.js';
import { requestIdIn } from './observe/requests.js';

/** Whatever no route answers. */
export const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({ errors: [{ message: 'There is nothing here. GraphQL is at /graphql.' }] });
};

/** `POST /ingest` where nothing can read a document: the server has no store, or no NLP server. */
export const readsNothing: RequestHandler = (_request, response) =>
  refuse(
    response,
    503,
    'UNAVAILABLE',
    'This server reads no documents: it was started without an NLP server, or only to read. Set CORENLP_URL and start it again.',
  );

/** A body that is too large or no JSON is the client's mistake, which Express names; all else is ours, and stays inside. */
export const brokenRequest =
  (log: Log): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500;
    if (status === 500) {
      const cause = error instanceof Error ? error.message : String(error);
      log.error({ request: requestIdIn(response), cause }, 'a request failed');
    }
    const message =
      status === 413
        ? 'The request is too large.'
        : status < 500
          ? 'The request cannot be read.'
          : 'The request failed.';
    response.status(status).json({ errors: [{ message }] });
  };
