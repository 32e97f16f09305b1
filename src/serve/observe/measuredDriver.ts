import type { Driver } from '../buildSchema.js';

type Session = ReturnType<Driver['session']>;

/** The same driver for one request, which says how long each of its transactions took, in seconds, failed ones too. */
export const measuredDriver = (driver: Driver, onTransaction: (seconds: number) => void): Driver =>
  proxyOf(driver, {
    session: (...options: Parameters<Driver['session']>) => {
      const session = driver.session(...options);
      const timed =
        (name: 'executeRead' | 'executeWrite') =>
        async (...work: Parameters<Session['executeRead']>): Promise<unknown> => {
          const began = performance.now();
          try {
            return await session[name](...work);
          } finally {
            onTransaction((performance.now() - began) / 1000);
          }
        };
      return proxyOf(session, { executeRead: timed('executeRead'), executeWrite: timed('executeWrite') });
    },
  });

/** The driver's objects keep private state, so what is not replaced is called on the object itself. */
const proxyOf = <T extends object>(target: T, replaced: Readonly<Record<string, unknown>>): T =>
  new Proxy(target, {
    get: (object, name) => {
      if (typeof name === 'string' && name in replaced) return replaced[name];
      const value: unknown = Reflect.get(object, name, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
