import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { ServiceError } from '../errors.js';
import type { BrowserAddress } from './browserLink.js';
import { browserPages } from './browserPages.js';
import { buildSchema, type Driver } from './buildSchema.js';
import { readCounts, readExamples } from './examples.js';
import { health, isReady } from './health.js';
import { limits } from './limits.js';
import { pages } from './pages.js';
import { publicError } from './publicError.js';
import { isLoopback, onlyKnownHosts, securityHeaders } from './security.js';
import { warmUp } from './warmUp.js';

export interface ServeOptions {
  /** A driver of the store. It stays open when the server stops: who opened it closes it. */
  readonly driver: Driver;
  /** Name of the database; the server's default when absent. */
  readonly database?: string | undefined;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Neo4j Browser on the same database, where it is known: links of entities lead to it. */
  readonly browser?: BrowserAddress | undefined;
  /** Whether clients may ask for the schema. By default only where nobody else can reach it. */
  readonly introspection?: boolean;
  /** The database gives up a query after so many milliseconds. */
  readonly queryTimeout?: number;
  /** Lines for the operator: what is ready, and errors that clients are not shown. */
  readonly onProgress?: (line: string) => void;
}

export interface Served {
  /** Where the start page is. GraphQL is at `graphql` under it, GraphiQL at `graphiql`. */
  readonly url: string;
  readonly port: number;
  /** Lets open requests finish, for up to ten seconds, and takes no new ones. */
  stop(): Promise<void>;
}

/**
 * Serves the graph: GraphQL, its explorer, the pages that Neo4j Browser loads, health. Nothing that it serves can write.
 * Throws ServiceError when the port is taken. A database that is away is no error: `/readyz` says so, and it may come back.
 */
export const serve = async (options: ServeOptions): Promise<Served> => {
  const { driver, database, host, port, queryTimeout = 5000, onProgress = () => {} } = options;
  const introspection = options.introspection ?? isLoopback(host);
  const schema = await buildSchema(driver);
  const context = {
    executionContext: driver,
    sessionConfig: { ...(database ? { database } : {}) },
    transaction: { timeout: queryTimeout },
  };

  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const apollo = new ApolloServer({
    schema,
    introspection,
    validationRules: limits,
    parseOptions: { maxTokens: 2000 },
    formatError: publicError(onProgress),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 10_000 }),
    ],
  });
  await apollo.start();

  app.use(securityHeaders, ...(isLoopback(host) ? [onlyKnownHosts] : []));
  app.use(health(driver, database));
  app.use(browserPages(driver, database, options.browser));
  app.use(pages(introspection));
  app.use(
    '/graphql',
    express.json({ limit: '100kb' }),
    expressMiddleware(apollo, { context: async () => ({ ...context }) }),
  );
  app.use(notFound, brokenRequest(onProgress));

  const address = await listen(http, host, port);
  if (await isReady(driver, database)) {
    await Promise.all([
      warmUp(schema, context, onProgress),
      readExamples(driver, database),
      readCounts(driver, database),
    ]);
  } else onProgress('The database does not answer yet; /readyz says when it does.');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/`,
    port: address.port,
    stop: () => apollo.stop(),
  };
};

const listen = (http: ReturnType<typeof createServer>, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    http.once('error', (cause) =>
      reject(
        new ServiceError(`GraphQL cannot listen on ${host}:${port}.`, {
          cause,
          hint: 'Is something else there? Another port: --port, or NEWSGRAPH_PORT.',
        }),
      ),
    );
    http.listen(port, host, () => resolve(http.address() as AddressInfo));
  });

const notFound: express.RequestHandler = (_request, response) => {
  response.status(404).json({ errors: [{ message: 'There is nothing here. GraphQL is at /graphql.' }] });
};

/** A body that is too large or no JSON is the client's mistake, which Express names; all else is ours, and stays inside. */
const brokenRequest =
  (onProgress: (line: string) => void): express.ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500;
    if (status === 500) onProgress(`A request failed: ${error instanceof Error ? error.message : String(error)}`);
    const message =
      status === 413
        ? 'The request is larger than 100 kB.'
        : status < 500
          ? 'The request cannot be read.'
          : 'The request failed.';
    response.status(status).json({ errors: [{ message }] });
  };
