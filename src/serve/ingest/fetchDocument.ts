import { type LookupAddress, type LookupOptions, lookup as resolveName } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { type RequestOptions, request as requestSecure } from 'node:https';
import ipaddr from 'ipaddr.js';
import type { Outcome, Problem } from '../../model/problem.js';

export interface Fetched {
  readonly bytes: Uint8Array;
  /** As the server declares them. */
  readonly type?: string;
  readonly charset?: string;
}

export interface FetchOptions {
  /** Hosts whose pages may be fetched: `example.org`, `*.example.org`, with `:port` where it is not the usual one. None: nothing is. */
  readonly hosts: readonly string[];
  readonly maxBytes: number;
  /** Milliseconds for the whole. */
  readonly timeout?: number;
}

/**
 * Fetches a page from a host of the list. Whoever may send addresses must not reach with them what only this machine can reach: names
 * that lead to private addresses are refused when the connection is made, not before, so that they cannot change in between, and
 * redirects are not followed. An address (not a name) in the list is the operator's own word and is fetched, private or not.
 */
export const fetchDocument = async (address: string, options: FetchOptions): Promise<Outcome<Fetched>> => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    return failed(
      'fetch.address',
      `"${address.slice(0, 200)}" is no address to fetch from.`,
      'It begins with https:// or http:// and holds no password.',
    );
  }
  if (!options.hosts.some((host) => matches(url, host))) {
    return failed(
      'fetch.host',
      `Nothing is fetched from "${url.host}".`,
      'Send the text itself, or have the host added to NEWSGRAPH_INGEST_HOSTS.',
    );
  }
  const late = AbortSignal.timeout(options.timeout ?? 15_000);
  try {
    return await get(url, options.maxBytes, late);
  } catch (error) {
    if (error instanceof PrivateAddress) return failed('fetch.private', `"${url.host}" is not on the public internet.`);
    const why = late.aborted ? 'it took too long' : 'it does not answer';
    return failed(
      'fetch.failed',
      `${url.href} cannot be fetched: ${why}.`,
      'Try again later, or send the text itself.',
    );
  }
};

const get = (url: URL, maxBytes: number, signal: AbortSignal): Promise<Outcome<Fetched>> =>
  new Promise((resolve, reject) => {
    const literal = ipaddr.isValid(bare(url.hostname));
    const options: RequestOptions = {
      headers: { 'user-agent': 'newsgraph', accept: 'text/html, text/plain, text/markdown' },
      signal,
      ...(literal ? {} : { lookup: publicOnly }),
    };
    const sent = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options, (response) => {
      const { statusCode = 0, headers } = response;
      const end = (outcome: Outcome<Fetched>): void => {
        resolve(outcome);
        sent.destroy();
      };
      if (statusCode >= 300 && statusCode < 400) {
        return end(
          failed(
            'fetch.redirect',
            `${url.href} leads elsewhere, and that is not followed.`,
            `Send the address that it leads to: ${String(headers.location).slice(0, 500)}`,
          ),
        );
      }
      if (statusCode !== 200) return end(failed('fetch.failed', `${url.href} answers with status ${statusCode}.`));
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > maxBytes) end(failed('input.too-large', `${url.href} is larger than ${maxBytes / 1_000_000} MB.`));
        chunks.push(chunk);
      });
      response.on('end', () =>
        resolve({ value: { bytes: Buffer.concat(chunks), ...typeOf(headers['content-type']) }, problems: [] }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject).end();
  });

class PrivateAddress extends Error {}

/** Name resolution that fails when any address of the name is not on the public internet. */
const publicOnly = (
  host: string,
  options: LookupOptions,
  done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
): void => {
  resolveName(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => !isPublic(address))) return done(new PrivateAddress(host), []);
    if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

/** Whether an address is reached over the public internet: not this machine, a private network, link-local, multicast or reserved. */
export const isPublic = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(allocated));
};

/** Of IPv6, only this is given out for the public internet (RFC 4291, 2.4): `::7f00:1`, an IPv4 address in old clothes, is not of it. */
const allocated = ipaddr.parseCIDR('2000::/3');

/** `*.example.org` is every host below example.org, and not itself. */
const matches = (url: URL, allowed: string): boolean => {
  const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(allowed.toLowerCase()) ?? [];
  if ((port ?? '') !== url.port) return false;
  const name = bare(url.hostname.toLowerCase()).replace(/\.$/, '');
  return host.startsWith('*.') ? name.endsWith(host.slice(1)) && !ipaddr.isValid(name) : name === bare(host);
};

const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

const typeOf = (header = ''): { type?: string; charset?: string } => {
  const type = header.split(';', 1)[0]?.trim().toLowerCase();
  const charset = /charset="?([\w.:-]+)/i.exec(header)?.[1];
  return { ...(type ? { type } : {}), ...(charset ? { charset } : {}) };
};

const failed = (code: string, message: string, hint?: string): { problems: Problem[] } => ({
  problems: [{ code, severity: 'error', message, ...(hint ? { hint } : {}) }],
});
