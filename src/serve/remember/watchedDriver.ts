import type { Driver } from '../buildSchema.js';

type Session = ReturnType<Driver['session']>;
type Managed = Session['executeRead'];
type Work = Parameters<Managed>[0];
type Transaction = Parameters<Work>[0];
type Config = Parameters<Managed>[1];

/** A statement as it was given to the driver. */
export interface Run {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Of the transaction. */
  readonly metadata: object;
}

/** A statement that was run. */
export interface Ran extends Run {
  readonly rows: readonly { get(column: 0): unknown }[];
}

/** A driver that tells what is read through it. */
export const watched = (driver: Driver): { readonly driver: Driver; readonly runs: readonly Ran[] } => {
  const runs: Ran[] = [];
  const session = (options: Parameters<Driver['session']>[0]) => {
    const real = driver.session(options);
    return sessionOf(
      (work, config) =>
        real.executeRead(async (transaction) => {
          return await work(
            transactionOf(async (statement, parameters) => {
              const result = await transaction.run(statement, parameters);
              runs.push({ ...runOf(statement, parameters, config), rows: result.records });
              return result;
            }),
          );
        }, config),
      () => real.close(),
    );
  };
  return { driver: driverOf(session, driver.executeQueryBookmarkManager), runs };
};

/** What a question would read, without reading it. */
export const translations = async (question: (driver: Driver) => unknown): Promise<readonly Run[]> => {
  const runs: Run[] = [];
  const session = () =>
    sessionOf(
      async (work, config) =>
        work(
          transactionOf((statement, parameters) => {
            runs.push(runOf(statement, parameters, config));
            return Promise.reject(new Error('This is only translated.'));
          }),
        ),
      async () => undefined,
    );
  await Promise.resolve(question(driverOf(session))).catch(() => undefined);
  return runs;
};

const runOf = (statement: string, parameters: object | undefined, config: Config): Run => ({
  statement,
  parameters: { ...parameters },
  metadata: config?.metadata ?? {},
});

// The library uses no more of the driver's objects than these parts, and tells by `session` what is a driver.
const driverOf = (session: unknown, executeQueryBookmarkManager?: unknown): Driver =>
  ({ session, executeQueryBookmarkManager }) as unknown as Driver;

const sessionOf = (executeRead: (work: Work, config: Config) => Promise<unknown>, close: () => Promise<void>) => ({
  executeRead,
  executeWrite: () => Promise.reject(new Error('A question writes nothing.')),
  close,
});

type RunStatement = (statement: string, parameters?: object) => Promise<unknown>;

const transactionOf = (run: RunStatement): Transaction => ({ run }) as unknown as Transaction;
