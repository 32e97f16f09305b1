import { readInOneTrip } from '../../store/readInOneTrip.js';
import type { Driver } from '../buildSchema.js';

type Session = ReturnType<Driver['session']>;
type Managed = Session['executeRead'];

/**
 * The same driver for one request: it reads in one round trip, and says how long each piece of work took, in seconds, failed ones
 * too.
 */
export const measuredDriver = (driver: Driver, onTransaction: (seconds: number) => void): Driver => {
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      onTransaction((performance.now() - began) / 1000);
    }
  };
  return proxyOf(driver, {
    session: (...options: Parameters<Driver['session']>) => {
      const session = driver.session(...options);
      return proxyOf(session, {
        executeRead: (...[work, config]: Parameters<Managed>) =>
          timed(() => readInOneTrip(session, work as Parameters<typeof readInOneTrip>[1], config)),
        executeWrite: (...work: Parameters<Managed>) => timed(() => session.executeWrite(...work)),
      });
    },
  });
};

/** The driver's objects keep private state, so what is not replaced is called on the object itself. */
const proxyOf = <T extends object>(target: T, replaced: Readonly<Record<string, unknown>>): T =>
  new Proxy(target, {
    get: (object, name) => {
      if (typeof name === 'string' && name in replaced) return replaced[name];
      const value: unknown = Reflect.get(object, name, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
