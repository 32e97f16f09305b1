import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import cors from 'cors';
import express from 'express';
import type { CoreNlpClient } from '../annotate/corenlp/client.js';
import { ServiceError } from '../errors.js';
import { parseServing, type Serving } from '../servingConfig.js';
import type { Store } from '../store/openStore.js';
import { authenticate, callerIn, type Doors, needs, refuseWrong } from './access/authenticate.js';
import { callerOf } from './access/caller.js';
import { guardFields } from './access/guardFields.js';
import { openDoors } from './access/openDoors.js';
import { bounded, perMinute, slowGuessing } from './access/overload.js';
import { onlyPersisted, readOperations } from './access/persistedOperations.js';
import type { BrowserAddress } from './browserLink.js';
import { browserPages } from './browserPages.js';
import { buildSchema, type Driver } from './buildSchema.js';
import { costLimit } from './cost.js';
import { readCounts, readExamples } from './examples.js';
import { health, isReady } from './health.js';
import { createJobs } from './ingest/jobs.js';
import { readSubmitted } from './ingest/readSubmitted.js';
import { ingestRoutes } from './ingest/routes.js';
import { limits } from './limits.js';
import { mutationRoles } from './mutations/index.js';
import { pages } from './pages.js';
import { publicError } from './publicError.js';
import { isLoopback, onlyKnownHosts, securityHeaders } from './security.js';
import { warmUp } from './warmUp.js';

export interface ServeOptions {
  /** A driver of the store. It stays open when the server stops: who opened it closes it. */
  readonly driver: Driver;
  /** Name of the database; the server's default when absent. */
  readonly database?: string | undefined;
  /** What mutations write to; without it, the server only reads. It stays open when the server stops. */
  readonly store?: Store | undefined;
  /** What documents are read with; without it and a store, none are taken. */
  readonly corenlp?: CoreNlpClient | undefined;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Neo4j Browser on the same database, where it is known: links of entities lead to it. */
  readonly browser?: BrowserAddress | undefined;
  /** Who is served and how much; what is absent has its default. */
  readonly serving?: Partial<Serving>;
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
 * Serves the graph: GraphQL, its explorer, the pages that Neo4j Browser loads, health. Throws ServiceError when the port is taken,
 * UsageError when others could reach it and nobody is asked for a key. A database that is away is no error: `/readyz` says so, and
 * it may come back.
 */
export const serve = async (options: ServeOptions): Promise<Served> => {
  const { driver, database, store, host, port, onProgress = () => {} } = options;
  const serving = { ...parseServing({}), ...options.serving };
  const local = isLoopback(host);
  const introspection = serving.introspection ?? local;
  const doors = await openDoors(serving, local);
  const schema = guardFields(await buildSchema(driver), mutationRoles);
  const context = {
    executionContext: driver,
    sessionConfig: { ...(database ? { database } : {}) },
    transaction: { timeout: serving.queryTimeout },
    store,
  };

  const app = express().disable('x-powered-by').set('trust proxy', serving.proxies);
  const http = createServer(app);
  // Longer than proxies and clients keep a connection, so that they never send into one that we are closing.
  http.keepAliveTimeout = 75_000;
  const apollo = new ApolloServer({
    schema,
    introspection,
    validationRules: limits,
    parseOptions: { maxTokens: 2000 },
    formatError: publicError(onProgress),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      costLimit(serving.maxCost),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 10_000 }),
    ],
  });
  await apollo.start();

  app.use(securityHeaders, ...(local || serving.hosts.length > 0 ? [onlyKnownHosts(serving.hosts)] : []));
  app.use(health(driver, database));
  // Neo4j Browser cannot send a key: where one is needed to read, the guide shows nothing of the graph.
  app.use(browserPages(doors.anonymousReads ? driver : undefined, database, options.browser));
  app.use(pages(introspection));
  const gate = gates(serving, local, doors);
  app.use('/graphql', ...gate, needs('reader'), express.json({ limit: '100kb' }));
  if (serving.persistedOperations) app.use('/graphql', onlyPersisted(readOperations(serving.persistedOperations)));
  app.use(
    '/graphql',
    expressMiddleware(apollo, { context: async ({ res }) => ({ ...context, caller: callerIn(res) }) }),
  );
  const jobs = createJobs({ longest: serving.ingestQueue, workers: 2 });
  if (store && options.corenlp) {
    const { ingestHosts: hosts, ingestMaxBytes: maxBytes } = serving;
    const workOf = readSubmitted({ store, corenlp: options.corenlp, hosts, maxBytes });
    // Whoever follows a job keeps a connection open, and takes no place from those who ask.
    app.use('/jobs/:id/events', bounded(100));
    app.use(['/ingest', '/jobs'], ...gate, needs('editor'));
    app.use(ingestRoutes({ jobs, workOf, maxBytes }));
  }
  app.use(notFound, brokenRequest(onProgress));

  const address = await listen(http, host, port);
  if (await isReady(driver, database)) {
    await Promise.all([
      warmUp(schema, { ...context, caller: warmer }, onProgress),
      readExamples(driver, database),
      readCounts(driver, database),
    ]);
  } else onProgress('The database does not answer yet; /readyz says when it does.');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/`,
    port: address.port,
    stop: async () => {
      await jobs.stop();
      await apollo.stop();
    },
  };
};

/** We ask a few questions ourselves at start. */
const warmer = callerOf('newsgraph', ['reader']);

/** What stands before everything that costs something. */
const gates = (serving: Serving, local: boolean, doors: Doors): express.RequestHandler[] => [
  ...(serving.corsOrigins.length > 0 ? [cors({ origin: [...serving.corsOrigins], maxAge: 3600 })] : []),
  bounded(serving.requestsAtOnce),
  authenticate(doors),
  slowGuessing(),
  refuseWrong,
  perMinute(serving.requestsPerMinute ?? (local ? 0 : 600)),
];

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
