import { describe, expect, test } from '@jest/globals';
import { jobId, readSubmission, type Submission } from '../../../src/serve/ingest/submission.js';

const json = (body: unknown) => readSubmission('application/json', Buffer.from(JSON.stringify(body)), {});
const textOf = (read: unknown): string =>
  Buffer.from(((read as Submission).content as { bytes: Uint8Array }).bytes).toString();

describe('a submission', () => {
  test('as JSON: a text, or an address, with metadata', async () => {
    const read = await json({
      text: 'Bakı.',
      type: 'text/markdown',
      published: '1990-01-20',
      uri: 'https://a.example/1',
    });
    expect(textOf(read)).toBe('Bakı.');
    expect(read).toMatchObject({
      content: { mediaType: 'text/markdown' },
      metadata: { published: '1990-01-20', uri: 'https://a.example/1' },
    });
    expect(await json({ fetch: 'https://a.example/2' })).toEqual({
      content: { fetch: 'https://a.example/2' },
      metadata: {},
    });
  });

  test('as the document itself, with metadata in the address', async () => {
    const read = await readSubmission('text/html; charset="koi8-r"', Buffer.from('<p>x'), { publisher: 'Courier' });
    expect(read).toMatchObject({
      content: { mediaType: 'text/html', charset: 'koi8-r' },
      metadata: { publisher: 'Courier' },
    });
  });

  test('as a form with a file', async () => {
    const form = new FormData();
    form.set('file', new Blob(['Hello'], { type: 'text/plain' }), 'a.txt');
    form.set('published', '1990');
    const sent = new Response(form);
    const read = await readSubmission(
      sent.headers.get('content-type') ?? '',
      new Uint8Array(await sent.arrayBuffer()),
      {},
    );
    expect(textOf(read)).toBe('Hello');
    expect(read).toMatchObject({
      content: { name: 'a.txt', mediaType: 'text/plain' },
      metadata: { published: '1990' },
    });
  });

  test.each([
    [{}, /"text" or "fetch"/],
    [{ text: 'a', fetch: 'b' }, /Either/],
    [{ text: 7 }, /Either/],
    [{ text: '' }, /empty/],
    [{ text: 'a', publishd: '1990' }, /no "publishd"/],
    [{ text: 'a', title: ['x'] }, /"title" must be a text/],
    [{ text: 'a', type: 'application/pdf' }, /"type" can be/],
    [[], /no JSON object/],
    [null, /no JSON object/],
  ])('%j is refused', async (body, message) => {
    expect(await json(body)).toMatchObject({ status: 400, message: expect.stringMatching(message) });
  });

  test.each([
    ['application/json', '{', 400],
    ['multipart/form-data', 'x', 400],
    ['multipart/form-data; boundary=x', '--x--', 400],
    ['image/png', 'x', 415],
    ['', 'x', 415],
  ])('%s %s is refused', async (type, body, status) => {
    expect(await readSubmission(type, Buffer.from(body), {})).toMatchObject({ status });
  });

  test('has the same id when content and metadata are the same', async () => {
    const id = async (body: unknown) => jobId((await json(body)) as Submission);
    expect(await id({ text: 'a', title: 't', uri: 'u' })).toBe(await id({ uri: 'u', title: 't', text: 'a' }));
    expect(await id({ text: 'a' })).not.toBe(await id({ text: 'b' }));
    expect(await id({ text: 'a' })).not.toBe(await id({ text: 'a', title: 't' }));
    expect(await id({ text: 'a' })).not.toBe(await id({ fetch: 'a' }));
  });
});
