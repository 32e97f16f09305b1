import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { CoreNlpClient } from '../annotate/corenlp/client.js';
import { parseServing, type Serving } from '../servingConfig.js';
import type { Store } from '../store/openStore.js';
import { callerIn, needs } from './access/authenticate.js';
import { callerOf } from './access/caller.js';
import { gates } from './access/gates.js';
import { openDoors } from './access/openDoors.js';
import { onlyPersisted, readOperations } from './access/persistedOperations.js';
import type { BrowserAddress } from './browserLink.js';
import { browserPages } from './browserPages.js';
import type { Driver } from './buildSchema.js';
import { type Context, contexts } from './context.js';
import { costLimit } from './cost.js';
import { refuseEmptyFilters } from './emptyFilters.js';
import { readCounts, readExamples } from './examples.js';
import { health, isReady } from './health.js';
import { createJobs } from './ingest/jobs.js';
import { readSubmitted } from './ingest/readSubmitted.js';
import { ingestRoutes } from './ingest/routes.js';
import { limits } from './limits.js';
import { listen } from './listen.js';
import { createLog, type Log } from './observe/log.js';
import { createMetrics, ingestObserver, metricsPage } from './observe/metrics.js';
import { observeOperations } from './observe/operations.js';
import { requestIdIn, requests } from './observe/requests.js';
import { startTracing } from './observe/tracing.js';
import { brokenRequest, notFound, readsNothing } from './otherAnswers.js';
import { pages } from './pages.js';
import { publicError } from './publicError.js';
import { isLoopback, onlyKnownHosts, securityHeaders } from './security.js';
import { servedSchema } from './servedSchema.js';
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
  /** Where structured lines go; standard error, of the configured level, when absent. */
  readonly log?: Log;
  /** Lines for who has started it: what is ready. */
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
  const log = options.log ?? createLog(serving.logLevel);
  const jobs = createJobs({
    longest: serving.ingestQueue,
    workers: 2,
    onBroken: (error) => log.error({ cause: String(error) }, 'a document failed'),
  });
  const metrics = createMetrics(jobs.counts);
  const stopTracing = await startTracing(serving.otlpEndpoint);
  const schema = await servedSchema();
  const contextOf = contexts({ driver, database, store, queryTimeout: serving.queryTimeout, browser: options.browser });

  const app = express().disable('x-powered-by').set('trust proxy', serving.proxies);
  const http = createServer(app);
  // Longer than proxies and clients keep a connection, so that they never send into one that we are closing.
  http.keepAliveTimeout = 75_000;
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    validationRules: limits,
    parseOptions: { maxTokens: 2000 },
    formatError: publicError(log),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      observeOperations({ log, metrics, slow: serving.slowQuery }),
      costLimit(serving.maxCost),
      refuseEmptyFilters,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 10_000 }),
    ],
  });
  await apollo.start();

  app.use(requests(log, metrics), securityHeaders);
  if (local || serving.hosts.length > 0) app.use(onlyKnownHosts(serving.hosts));
  app.use(health(driver, database));
  // Neo4j Browser cannot send a key: where one is needed to read, the guide shows nothing of the graph.
  app.use(browserPages(doors.anonymousReads ? driver : undefined, database, options.browser));
  app.use(pages(introspection));

  const gate = gates(serving, local, doors);
  app.get('/metrics', ...gate, needs('reader'), metricsPage(metrics));
  app.use('/graphql', ...gate, needs('reader'), express.json({ limit: '100kb' }));
  if (serving.persistedOperations) app.use('/graphql', onlyPersisted(readOperations(serving.persistedOperations)));
  app.use(
    '/graphql',
    expressMiddleware(apollo, { context: async ({ res }) => contextOf(callerIn(res), requestIdIn(res)) }),
  );
  app.use(['/ingest', '/jobs'], ...gate, needs('editor'));
  if (store && options.corenlp) {
    const { ingestHosts: hosts, ingestMaxBytes: maxBytes } = serving;
    const workOf = readSubmitted({ store, corenlp: options.corenlp, hosts, maxBytes, ...ingestObserver(metrics) });
    app.use(ingestRoutes({ jobs, workOf, maxBytes }));
  } else app.use(['/ingest', '/jobs'], readsNothing);
  app.use(notFound, brokenRequest(log));

  const address = await listen(http, host, port);
  if (await isReady(driver, database)) {
    const examples = await readExamples(driver, database);
    const ask = async (query: string, variables: Record<string, unknown>): Promise<string | undefined> => {
      const contextValue = { ...contextOf(warmer, 'start', true), transaction: { timeout: 30_000 } };
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      return body.kind === 'single' ? body.singleResult.errors?.[0]?.message : undefined;
    };
    await Promise.all([warmUp(ask, examples, onProgress), readCounts(driver, database)]);
  } else onProgress('The database does not answer yet; /readyz says when it does.');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/`,
    port: address.port,
    stop: async () => {
      await jobs.stop();
      await apollo.stop();
      await stopTracing();
    },
  };
};

/** We ask a few questions ourselves at start. */
const warmer = callerOf('newsgraph', ['reader']);
