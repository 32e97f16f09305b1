import express, { type Request, type RequestHandler, Router } from 'express';
import { refuse } from '../access/authenticate.js';
import { isEnded, type Job } from './job.js';
import type { Jobs, Work } from './jobs.js';
import { jobId, readSubmission, type Submission } from './submission.js';

export interface IngestRoutes {
  readonly jobs: Jobs;
  /** What is to be done with a submission. */
  readonly workOf: (submission: Submission) => Work;
  readonly maxBytes: number;
}

/**
 * `POST /ingest` takes a document and answers 202 at once with a job; `GET /jobs/ID` says how far it is; `GET /jobs/ID/events` says so
 * as it happens, until it has ended. Comes behind the check of the caller's role.
 */
export const ingestRoutes = ({ jobs, workOf, maxBytes }: IngestRoutes): Router => {
  const router = Router();
  // A form adds its boundaries and fields to the document.
  router.post('/ingest', express.raw({ type: () => true, limit: maxBytes + 20_000 }), async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const read = await readSubmission(request.headers['content-type'] ?? '', body, request.query);
    if ('status' in read) return refuse(response, read.status, 'BAD_USER_INPUT', read.message);
    if ('bytes' in read.content && read.content.bytes.length > maxBytes) {
      return refuse(response, 413, 'BAD_USER_INPUT', `The document is larger than ${maxBytes / 1_000_000} MB.`);
    }
    const job = jobs.submit(jobId(read), inputOf(read), workOf(read));
    if (!job) {
      response.set('Retry-After', '10');
      return refuse(response, 503, 'OVERLOADED', 'Too many documents wait to be read. Try again in a while.');
    }
    response.location(`/jobs/${job.id}`).status(202).json(job);
  });
  router.get('/jobs/:id', (request, response) => {
    const job = jobs.get(request.params.id);
    if (!job) return refuse(response, 404, 'NOT_FOUND', unknown);
    response.set('Cache-Control', 'no-store').json(job);
  });
  router.get('/jobs/:id/events', events(jobs));
  return router;
};

const unknown =
  'There is no such job here, or no longer. Send the document again: what stands in the graph is not read twice.';

/** Server-sent events: the whole job as `progress` at each change, and as `end` when it has ended. */
const events =
  (jobs: Jobs): RequestHandler =>
  async (request: Request, response) => {
    const id = String(request.params.id);
    if (!jobs.get(id)) return refuse(response, 404, 'NOT_FOUND', unknown);
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    // Proxies close what is silent for a minute.
    const beat = setInterval(() => response.write(': still here\n\n'), 20_000);
    try {
      for await (const job of jobs.follow(id, gone.signal)) response.write(eventOf(job));
    } finally {
      clearInterval(beat);
      response.end();
    }
  };

const eventOf = (job: Job): string => `event: ${isEnded(job) ? 'end' : 'progress'}\ndata: ${JSON.stringify(job)}\n\n`;

const inputOf = ({ content, metadata }: Submission): string =>
  metadata.uri ?? ('fetch' in content ? content.fetch : content.name) ?? metadata.title ?? 'text';
