import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../../src/annotate/corenlp/client.js';
import { ServiceError } from '../../../src/errors.js';

let server: Server | undefined;

/** A server of ours that answers as told: what the real one does when it is well cannot show how it fails. */
const serve = async (answer: (request: IncomingMessage, response: ServerResponse, count: number) => void) => {
  let count = 0;
  server = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response, ++count));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

const nothing = JSON.stringify({ sentences: [] });
const propertiesOf = (request: IncomingMessage) =>
  JSON.parse(new URL(request.url ?? '', 'http://localhost').searchParams.get('properties') ?? '{}');

describe('when the server is not well', () => {
  test('a lost connection and a 5xx answer are tried again', async () => {
    const url = await serve((_, response, count) => {
      if (count === 1) response.destroy();
      else if (count === 2) response.writeHead(500).end('busy');
      else response.end(nothing);
    });
    const reading = await createCoreNlpClient({ url }).read('Ferries stay.', {});
    expect(reading).toEqual({ sentences: [], entityMentions: [] });
  });

  test('after the last retry the error quotes the answer and gives a hint', async () => {
    const url = await serve((_, response) => response.writeHead(500).end('java.lang.OutOfMemoryError\nat ...'));
    const error = await createCoreNlpClient({ url, retries: 1 })
      .read('Ferries stay.', {})
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.message).toMatch(/answered 500: java.lang.OutOfMemoryError\.$/);
    expect(error.hint).toMatch(/started again/);
  });

  test('a 4xx answer is not tried again', async () => {
    let requests = 0;
    const url = await serve((_, response, count) => {
      requests = count;
      response.writeHead(400).end('bad properties');
    });
    await expect(createCoreNlpClient({ url }).read('Ferries stay.', {})).rejects.toThrow(
      /answered 400: bad properties/,
    );
    expect(requests).toBe(1);
  });

  test('a late answer is an error, at once', async () => {
    const url = await serve(() => undefined);
    const client = createCoreNlpClient({ url, timeoutMs: 100 });
    await expect(client.read('Ferries stay.', {})).rejects.toThrow(/no answer within 0.1 seconds/);
  });

  test('nobody listens', async () => {
    const client = createCoreNlpClient({ url: 'http://127.0.0.1:9', retries: 0 });
    const error = await client.read('Ferries stay.', {}).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.message).toBe('No CoreNLP server could be reached at http://127.0.0.1:9.');
    expect(error.cause).toBeDefined();
    expect(await client.ready()).toBe(false);
  });

  test('somebody else listens', async () => {
    const url = await serve((_, response) => response.end('<html>'));
    await expect(createCoreNlpClient({ url }).read('Ferries stay.', {})).rejects.toThrow(/is no Stanford CoreNLP/);
  });
});

describe('what is asked', () => {
  test('only a full day is sent as the date', async () => {
    const dates: unknown[] = [];
    const url = await serve((request, response) => {
      dates.push(propertiesOf(request).date);
      response.end(nothing);
    });
    const client = createCoreNlpClient({ url });
    for (const date of ['2025-01-20', '2025-01', '2025']) await client.read('Ferries stay.', { date });
    await client.read('Ferries stay.', {});
    expect(dates).toEqual(['2025-01-20', undefined, undefined, undefined]);
  });

  test('blank texts are not sent, long ones in parts, one after the other', async () => {
    let requests = 0;
    const url = await serve((_, response, count) => {
      requests = count;
      response.end(nothing);
    });
    const client = createCoreNlpClient({ url });
    await client.read(' \n ', {});
    expect(requests).toBe(0);
    await client.read('Ferries stay in port.\n\n'.repeat(2_000), {});
    expect(requests).toBe(3);
  });

  test('no more requests at a time than allowed', async () => {
    let open = 0;
    let most = 0;
    const url = await serve((_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end(nothing);
      }, 20);
    });
    const client = createCoreNlpClient({ url, concurrency: 2 });
    await Promise.all(Array.from({ length: 7 }, () => client.read('Ferries stay.', {})));
    expect(most).toBe(2);
  });
});
