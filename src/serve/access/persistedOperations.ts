import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';
import { UsageError } from '../../errors.js';
import { refuse } from './authenticate.js';

/** Texts of operations by the SHA-256 of the text. */
export type Operations = ReadonlyMap<string, string>;

/**
 * Reads a manifest as Apollo's tools write it, `{"format": "apollo-persisted-query-manifest", "operations": [{"body": ...}]}`, or a plain
 * list or map of texts. Throws UsageError when the file is none.
 */
export const readOperations = (path: string): Operations => {
  const bodies = bodiesIn(path);
  if (bodies.length > 0 && bodies.every((body) => typeof body === 'string')) {
    return new Map(bodies.map((body) => [digest(body), body]));
  }
  throw new UsageError(`${path} holds no operations.`, {
    hint: 'It is a manifest {"operations": [{"body": "query ..."}]}, or a list or map of queries.',
  });
};

const bodiesIn = (path: string): readonly unknown[] => {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const { operations } = read as { operations?: readonly { readonly body?: unknown }[] };
    return Array.isArray(operations) ? operations.map(({ body }) => body) : Object.values(read as object);
  } catch (cause) {
    throw new UsageError(`The operations of ${path} cannot be read.`, { cause, hint: String(cause) });
  }
};

/**
 * Lets only known operations pass, by their whole text or by `extensions.persistedQuery.sha256Hash`, which is then replaced by the
 * text. Comes behind the reader of JSON.
 */
export const onlyPersisted =
  (operations: Operations): RequestHandler =>
  (request, response, next) => {
    const body = (request.body ?? {}) as {
      query?: unknown;
      extensions?: { persistedQuery?: { sha256Hash?: unknown } };
    };
    const hash =
      typeof body.query === 'string' ? digest(body.query) : String(body.extensions?.persistedQuery?.sha256Hash);
    const query = operations.get(hash);
    if (request.method !== 'POST' || query === undefined) {
      return refuse(response, 400, 'PERSISTED_QUERY_NOT_FOUND', 'This server answers the operations of its list only.');
    }
    const { extensions: _, ...rest } = body;
    request.body = { ...rest, query };
    next();
  };

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
