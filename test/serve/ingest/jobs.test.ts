import { describe, expect, test } from '@jest/globals';
import { createJobs, type Work } from '../../../src/serve/ingest/jobs.js';

/** Work that waits until it is let go. */
const held = () => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const work: Work = async (update) => {
    await gate;
    update({ state: 'done' });
  };
  return { work, release };
};
const quick: Work = async (update) => update({ state: 'done' });
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('jobs', () => {
  test('are done in turn, a few at a time, and tell how far they are', async () => {
    const jobs = createJobs({ longest: 10, workers: 1 });
    const first = held();
    expect(jobs.submit('a', 'a.txt', first.work)).toMatchObject({
      id: 'a',
      state: 'reading',
      input: 'a.txt',
      problems: [],
    });
    expect(jobs.submit('b', 'b.txt', quick)).toMatchObject({ state: 'queued' });
    expect(jobs.counts()).toEqual({ queued: 1, running: 1 });
    const seen: string[] = [];
    const following = (async () => {
      for await (const { state } of jobs.follow('b', new AbortController().signal)) seen.push(state);
    })();
    first.release();
    await following;
    expect(seen).toEqual(['queued', 'reading', 'done']);
    expect(jobs.get('a')).toMatchObject({ state: 'done', endedAt: expect.any(String) });
  });

  test('the same content is one job while it is under way, and is done anew afterwards', async () => {
    const jobs = createJobs({ longest: 10, workers: 1 });
    const { work, release } = held();
    const first = jobs.submit('a', 'a', work);
    expect(jobs.submit('a', 'a', quick)).toBe(first);
    release();
    await settled();
    let again = false;
    jobs.submit('a', 'a', async (update) => {
      again = true;
      update({ state: 'done' });
    });
    await settled();
    expect(again).toBe(true);
  });

  test('are refused when too many wait', () => {
    const jobs = createJobs({ longest: 1, workers: 1 });
    jobs.submit('a', 'a', held().work);
    expect(jobs.submit('b', 'b', quick)).toBeDefined();
    expect(jobs.submit('c', 'c', quick)).toBeUndefined();
    expect(jobs.submit('b', 'b', quick)).toBeDefined();
  });

  test('broken machinery fails the job in a sentence, and the next one follows', async () => {
    const jobs = createJobs({ longest: 10, workers: 1 });
    jobs.submit('a', 'a', () => Promise.reject(new Error('ECONNREFUSED 127.0.0.1 secret')));
    jobs.submit('b', 'b', quick);
    await settled();
    expect(jobs.get('a')).toMatchObject({ state: 'failed', problems: [{ code: 'ingest.broken' }] });
    expect(JSON.stringify(jobs.get('a'))).not.toMatch(/secret/);
    expect(jobs.get('b')?.state).toBe('done');
  });

  test('end with the server: what waits is cancelled, what runs gets its time', async () => {
    const jobs = createJobs({ longest: 10, workers: 2 });
    const [soon, never] = [held(), held()];
    jobs.submit('soon', 'soon', soon.work);
    jobs.submit('never', 'never', never.work);
    jobs.submit('waits', 'waits', quick);
    const stopped = jobs.stop(50);
    soon.release();
    await stopped;
    expect(['soon', 'never', 'waits'].map((id) => jobs.get(id)?.state)).toEqual(['done', 'cancelled', 'cancelled']);
    expect(jobs.submit('late', 'late', quick)).toBeUndefined();
  });
});
