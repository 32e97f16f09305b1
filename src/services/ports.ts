import { createServer } from 'node:net';
import { ServiceError } from '../errors.js';

const loopback = '127.0.0.1';

/** Whether nobody listens on a port of this machine, so that a server of ours may. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: loopback, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** The first free port from `first` on that is none of `except`; any free one when `first` is 0. Throws ServiceError. */
export const freePort = async (first: number, except: ReadonlySet<number> = new Set()): Promise<number> => {
  if (first === 0) return anyFreePort(except);
  const last = Math.min(first + 200, 65535);
  for (let port = first; port <= last; port++) {
    if (!except.has(port) && (await isFree(port))) return port;
  }
  throw new ServiceError(`No port from ${first} to ${last} is free on this machine.`, {
    hint: 'End a program that listens there; "newsgraph doctor" shows the ports that are wanted.',
  });
};

const anyFreePort = async (except: ReadonlySet<number>): Promise<number> => {
  const port = await new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: loopback }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
  return except.has(port) ? anyFreePort(except) : port;
};
