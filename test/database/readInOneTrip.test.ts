import type { AddressInfo } from 'node:net';
import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Driver } from '../../src/serve/buildSchema.js';
import { openDriver } from '../../src/store/openDriver.js';
import { readInOneTrip } from '../../src/store/readInOneTrip.js';
import { testAddress } from '../support/database.js';

jest.setTimeout(60_000);

/** A wire to the database that can be cut. */
const sockets = new Set<Socket>();
let wire: Server;
let driver: Driver;
beforeAll(async () => {
  const { uri, user, password } = testAddress();
  const { hostname, port } = new URL(uri);
  wire = createServer((socket) => {
    const far = connectTo(Number(port), hostname);
    for (const one of [socket, far]) sockets.add(one.on('error', () => undefined));
    socket.pipe(far).pipe(socket);
  });
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
  driver = openDriver({ uri: `bolt://127.0.0.1:${(wire.address() as AddressInfo).port}`, user, password });
});
afterAll(async () => {
  await driver?.close();
  for (const socket of sockets) socket.destroy();
  wire?.close();
});

const reading = async <T>(work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
};

describe('reading in one round trip', () => {
  test('when the connection is lost, the work is done again', async () => {
    let tries = 0;
    const ask = () =>
      reading((session) =>
        readInOneTrip(session, async (running) => {
          tries += 1;
          const { records } = await running.run('RETURN $a + 1 AS b', { a: 1.5 });
          return records[0]?.get('b');
        }),
      );
    expect(await ask()).toBe(2.5);
    expect(tries).toBe(1);
    for (const socket of sockets) socket.destroy();
    expect(await ask()).toBe(2.5);
    expect(tries).toBeGreaterThan(1);
  });

  test('writes nothing, ends in time, and a mistake is made once', async () => {
    const failing = async (statement: string) => {
      let tries = 0;
      const error = await reading((session) =>
        readInOneTrip(
          session,
          (running) => {
            tries += 1;
            return running.run(statement);
          },
          { timeout: 300 },
        ),
      ).catch((reason: unknown) => reason);
      return { code: (error as { code?: string }).code, tries };
    };
    expect(await failing('CREATE (n:Entity {id: "no"})')).toEqual({
      code: 'Neo.ClientError.Statement.AccessMode',
      tries: 1,
    });
    expect(await failing('RETURN 1 +')).toEqual({ code: 'Neo.ClientError.Statement.SyntaxError', tries: 1 });
    const slow = await failing('UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN sum(a * b % 7)');
    expect(slow.code).toMatch(/Transaction/);
    expect(slow.tries).toBe(1);
  });
});
