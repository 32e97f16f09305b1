import { readFileSync } from 'node:fs';
import { UsageError } from './errors.js';

/** How the graph is served; every value has a default that suits one's own machine. docs/operating.md lists the variables. */
export interface Serving {
  /** `NAME:ROLES:KEY` entries, in the clear or as digests. */
  readonly apiKeys: string;
  readonly jwt: Jwt | undefined;
  /** Whether who has neither key nor token may read; undefined: on loopback only, and only when there are no keys and tokens. */
  readonly anonymousReads: boolean | undefined;
  /** Whether clients may ask for the schema; undefined: on loopback only. */
  readonly introspection: boolean | undefined;
  /** Origins of web pages that may read answers. */
  readonly corsOrigins: readonly string[];
  /** Names by which the server is called, beside those of the loopback; on other addresses any, when there are none. */
  readonly hosts: readonly string[];
  /** So many proxies stand before the server: whose `X-Forwarded-For` is believed. */
  readonly proxies: number;
  /** Requests a minute and caller; 0 for any number. Undefined: any number on loopback, 600 elsewhere. */
  readonly requestsPerMinute: number | undefined;
  /** Requests under way at once. */
  readonly requestsAtOnce: number;
  /** The database gives up a query after so many milliseconds. */
  readonly queryTimeout: number;
  /** The most objects that a query may be able to answer. */
  readonly maxCost: number;
  /** File of the operations that are answered, and no others. */
  readonly persistedOperations: string | undefined;
  /** Whether `newsgraph serve` takes documents, which needs CoreNLP. */
  readonly ingest: boolean;
  /** Documents that may wait to be read. */
  readonly ingestQueue: number;
  /** Longest document that is taken, in bytes: a page of 5 MB would keep the server busy for seconds. */
  readonly ingestMaxBytes: number;
  /** Hosts that documents may be fetched from: `example.org`, `*.example.org`, with `:port` where it is not the usual one. */
  readonly ingestHosts: readonly string[];
}

export interface Jwt {
  readonly secret?: string;
  readonly publicKey?: string;
  readonly jwksUrl?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly rolesClaim: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws UsageError for what cannot be understood, and never shows a secret. */
export const parseServing = (env: Environment): Serving => ({
  apiKeys: [env.NEWSGRAPH_API_KEYS, textOf(env, 'NEWSGRAPH_API_KEYS_FILE')].filter(Boolean).join('\n'),
  jwt: readJwt(env),
  anonymousReads: readSwitch(env, 'NEWSGRAPH_ANONYMOUS_READS'),
  introspection: readSwitch(env, 'NEWSGRAPH_INTROSPECTION'),
  corsOrigins: readOrigins(env.NEWSGRAPH_CORS_ORIGINS),
  hosts: readList(env.NEWSGRAPH_HOSTS).map((host) => host.toLowerCase()),
  proxies: readNumber(env, 'NEWSGRAPH_PROXIES', 0) ?? 0,
  requestsPerMinute: readNumber(env, 'NEWSGRAPH_REQUESTS_PER_MINUTE', 0),
  requestsAtOnce: readNumber(env, 'NEWSGRAPH_REQUESTS_AT_ONCE', 1) ?? 64,
  queryTimeout: readNumber(env, 'NEWSGRAPH_QUERY_TIMEOUT', 1) ?? 5000,
  maxCost: readNumber(env, 'NEWSGRAPH_MAX_COST', 1) ?? 1_000_000,
  persistedOperations: env.NEWSGRAPH_PERSISTED_OPERATIONS || undefined,
  ingest: readSwitch(env, 'NEWSGRAPH_INGEST') ?? false,
  ingestQueue: readNumber(env, 'NEWSGRAPH_INGEST_QUEUE', 1) ?? 100,
  ingestMaxBytes: readNumber(env, 'NEWSGRAPH_INGEST_MAX_BYTES', 1) ?? 1_000_000,
  ingestHosts: readList(env.NEWSGRAPH_INGEST_HOSTS),
});

const readJwt = (env: Environment): Jwt | undefined => {
  const secret = env.NEWSGRAPH_JWT_SECRET || textOf(env, 'NEWSGRAPH_JWT_SECRET_FILE')?.trim();
  const publicKey = textOf(env, 'NEWSGRAPH_JWT_PUBLIC_KEY_FILE');
  const jwksUrl = env.NEWSGRAPH_JWKS_URL;
  const issuer = env.NEWSGRAPH_JWT_ISSUER;
  const audience = env.NEWSGRAPH_JWT_AUDIENCE;
  const rolesClaim = env.NEWSGRAPH_JWT_ROLES_CLAIM || 'roles';
  if (!secret && !publicKey && !jwksUrl) return undefined;
  return {
    ...(secret ? { secret } : {}),
    ...(publicKey ? { publicKey } : {}),
    ...(jwksUrl ? { jwksUrl } : {}),
    ...(issuer ? { issuer } : {}),
    ...(audience ? { audience } : {}),
    rolesClaim,
  };
};

/** Secrets in files, as containers hand them in. */
const textOf = (env: Environment, name: string): string | undefined => {
  const path = env[name];
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`The file that ${name} names cannot be read: ${path}.`, { cause });
  }
};

const readSwitch = (env: Environment, name: string): boolean | undefined => {
  const text = env[name];
  if (!text) return undefined;
  if (text === 'on' || text === 'off') return text === 'on';
  throw new UsageError(`${name} is "${text}", and can be only on or off.`);
};

const readNumber = (env: Environment, name: string, least: number): number | undefined => {
  const text = env[name];
  if (!text) return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`${name} is "${text}", which is no whole number from ${least} on.`);
};

const readList = (text = ''): readonly string[] => text.split(/[\s,]+/).filter((one) => one !== '');

const readOrigins = (text: string | undefined): readonly string[] =>
  readList(text).map((origin) => {
    if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
    throw new UsageError(`NEWSGRAPH_CORS_ORIGINS names "${origin}", which is no origin.`, {
      hint: 'It looks like https://example.org, with no path. There is no word for "all": name who may read.',
    });
  });
