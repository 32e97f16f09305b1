import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceError } from '../errors.js';

/** Begins to listen; 0 takes any free port. Throws ServiceError when the port is taken. */
export const listen = (http: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    http.once('error', (cause) =>
      reject(
        new ServiceError(`GraphQL cannot listen on ${host}:${port}.`, {
          cause,
          hint: 'Is something else there? Another port: --port, or NEWSGRAPH_PORT.',
        }),
      ),
    );
    http.listen(port, host, () => resolve(http.address() as AddressInfo));
  });
