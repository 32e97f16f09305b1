import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ReadingTools } from '../ingest/readSubmitted.js';
import { endedSpan } from './tracing.js';

/** What Prometheus reads at `/metrics`. Labels have few values: a name that clients choose is never one, unless it is of our own list. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'route' | 'status'>;
  readonly operations: Histogram<'operation' | 'outcome'>;
  readonly database: Histogram<'operation'>;
  readonly ingestStages: Histogram<'stage'>;
  readonly ingested: Counter<'outcome'>;
}

/** Seconds: from an answer out of memory to the time-out of the database. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A registry of its own, so that two servers in one process do not count together. */
export const createMetrics = (jobs: () => { readonly queued: number; readonly running: number }): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'newsgraph_ingest_jobs',
    help: 'Documents that wait to be read, and that are being read.',
    labelNames: ['state'],
    registers,
    collect() {
      const { queued, running } = jobs();
      this.set({ state: 'queued' }, queued);
      this.set({ state: 'running' }, running);
    },
  });
  return {
    registry,
    requests: new Counter({
      name: 'newsgraph_http_requests_total',
      help: 'Requests that were answered.',
      labelNames: ['route', 'status'],
      registers,
    }),
    operations: new Histogram({
      name: 'newsgraph_graphql_seconds',
      help: 'From a GraphQL request to its answer.',
      labelNames: ['operation', 'outcome'],
      buckets,
      registers,
    }),
    database: new Histogram({
      name: 'newsgraph_database_seconds',
      help: 'What the database took of it.',
      labelNames: ['operation'],
      buckets,
      registers,
    }),
    ingestStages: new Histogram({
      name: 'newsgraph_ingest_stage_seconds',
      help: 'Reading and writing of a document.',
      labelNames: ['stage'],
      buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
      registers,
    }),
    ingested: new Counter({
      name: 'newsgraph_ingest_documents_total',
      help: 'Documents whose job has ended.',
      labelNames: ['outcome'],
      registers,
    }),
  };
};

export const metricsPage =
  ({ registry }: Metrics): RequestHandler =>
  async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  };

/** Counts what becomes of documents, and how long they take. */
export const ingestObserver = ({ ingestStages, ingested }: Metrics): Pick<ReadingTools, 'onStage' | 'onEnd'> => ({
  onStage: (stage, seconds) => {
    ingestStages.observe({ stage }, seconds);
    endedSpan(`ingest ${stage}`, seconds);
  },
  onEnd: (outcome) => ingested.inc({ outcome }),
});
