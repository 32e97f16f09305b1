import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../config.js';
import { ServiceError } from '../errors.js';
import { folderOf, type Instance, logFileOf } from './instance.js';
import { wholeLog } from './logFile.js';
import { runTool } from './runTool.js';
import type { Service } from './service.js';

/** Neo4j Community with Neo4j Browser. Flags and numbers: docs/decisions/0001-local-services.md. */
export const neo4j: Service = {
  name: 'neo4j',
  title: 'Neo4j',
  memory: 800,
  disk: 140,
  ports: { bolt: 7687, http: 7474 },

  async prepare(instance, classPath) {
    const home = folderOf(instance, 'neo4j');
    for (const folder of ['conf', 'data', 'logs', 'run', 'import', 'plugins']) {
      await mkdir(join(home, folder), { recursive: true, mode: 0o700 });
    }
    const template = await readFile(join(projectRoot, 'services', 'neo4j', 'neo4j.conf'), 'utf8');
    await writeFile(join(home, 'conf', 'neo4j.conf'), fill(template, confValues(instance, home)), { mode: 0o600 });
    if (!existsSync(join(home, 'data', 'databases'))) await setInitialPassword(instance, home, classPath);
  },

  command(instance) {
    const home = folderOf(instance, 'neo4j');
    return {
      jvm: [`-Xmx${instance.neo4jHeap}m`, ...jvm, '-XX:+ExitOnOutOfMemoryError', '-Djdk.tls.ephemeralDHKeySize=2048'],
      main: [
        'org.neo4j.server.CommunityEntryPoint',
        ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
        // Its log goes to standard output too, which is the log that we keep and show.
        '--console-mode',
      ],
    };
  },

  /** Bolt, HTTP, the database and the password at once: one query over the HTTP API. */
  async isReady(instance) {
    // Until our own server says that it has started, the answer may be that of another one, which took the port first.
    if (!(await hasStarted(instance))) return false;
    const response = await askNeo4j(instance);
    if (response.status === 401) throw wrongPassword(instance);
    const answer = (await response.json()) as { errors?: readonly unknown[] };
    return response.ok && answer.errors?.length === 0;
  },
};

/** The log is a new one at each start. */
const hasStarted = async (instance: Instance): Promise<boolean> =>
  (await wholeLog(logFileOf(instance.folder, 'neo4j'))).includes('INFO  Started.');

const askNeo4j = (instance: Instance): Promise<Response> =>
  fetch(`http://127.0.0.1:${instance.ports.neo4j.http}/db/neo4j/tx/commit`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`neo4j:${instance.password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ statements: [{ statement: 'RETURN 1' }] }),
    signal: AbortSignal.timeout(10_000),
  });

/** Neo4j reads direct buffers and its transaction memory through these; the list is the one its own start script uses. */
const jvm = [
  '-XX:+UseSerialGC',
  '-XX:-OmitStackTraceInFastThrow',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** Fills the {names} of a template. Throws on a name without a value: Neo4j would take it literally and die obscurely. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template
    .split('\n')
    .map((line) =>
      line.startsWith('#') ? line : line.replace(/\{(\w+)\}/g, (_, name: string) => lookUp(values, name)),
    )
    .join('\n');

const lookUp = (values: Readonly<Record<string, string | number>>, name: string): string => {
  const value = values[name];
  if (value === undefined) throw new Error(`neo4j.conf asks for a value named ${name}, and there is none`);
  return String(value);
};

const confValues = (instance: Instance, home: string) => ({
  home,
  boltPort: instance.ports.neo4j.bolt ?? 0,
  httpPort: instance.ports.neo4j.http ?? 0,
  webPort: instance.webPort,
});

/** By Neo4j's own tool, which must run before the first start. The password goes by file: others can see command lines. */
const setInitialPassword = async (instance: Instance, home: string, classPath: string): Promise<void> => {
  await rm(join(home, 'data', 'dbms', 'auth.ini'), { force: true });
  const argumentFile = join(home, 'run', `password-${randomBytes(4).toString('hex')}`);
  const words = [
    ...['-Xmx128m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', classPath],
    // After `--` a password is one, whatever it begins with.
    ...['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', '--', instance.password],
  ];
  await writeFile(argumentFile, words.map(quoted).join('\n'), { mode: 0o600 });
  try {
    const { code, output } = await runTool('java', [`@${argumentFile}`], {
      NEO4J_HOME: home,
      NEO4J_CONF: join(home, 'conf'),
    });
    if (code !== 0) {
      throw new ServiceError('Neo4j did not take its first password.', {
        hint: output.trim().split('\n').slice(-5).join('\n  '),
      });
    }
  } finally {
    await rm(argumentFile, { force: true });
  }
};

const quoted = (word: string): string => `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const wrongPassword = (instance: Instance): ServiceError =>
  new ServiceError('The local Neo4j does not accept the password of this instance.', {
    hint:
      `Its data were made with another one. Put that into ${join(instance.folder, 'password')}, or move ` +
      `${join(folderOf(instance, 'neo4j'), 'data')} away to begin with an empty database.`,
  });
