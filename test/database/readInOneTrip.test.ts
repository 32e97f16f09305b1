import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Driver } from '../../src/serve/buildSchema.js';
import { openDriver } from '../../src/store/openDriver.js';
import { readInOneTrip } from '../../src/store/readInOneTrip.js';
import { openWire, type Wire } from '../support/wire.js';

let wire: Wire;
let driver: Driver;
beforeAll(async () => {
  wire = await openWire();
  driver = openDriver(wire.address);
});
afterAll(async () => {
  await driver?.close();
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
    wire.cut();
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
