import type { RequestHandler } from 'express';

/** Whether only this machine can reach what listens on `host`. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

/** For answers that are data. Pages that run scripts of their own set a Content-Security-Policy that lets them. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  next();
};

/**
 * A web page anywhere can make its own name lead to 127.0.0.1 and then read what is served there (DNS rebinding). The Host
 * header still has that page's name, so on loopback only the names of this machine are answered, and those of a proxy before it.
 */
export const onlyKnownHosts =
  (others: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const host = hostName(request.headers.host);
    if (isLoopback(host) || others.includes(host)) return next();
    response
      .status(403)
      .json({ errors: [{ message: 'This server answers requests to this machine by its own name only.' }] });
  };

const hostName = (header: string | undefined): string =>
  (header ?? '')
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');
