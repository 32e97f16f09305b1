import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net';
import type { Neo4jAddress } from '../../src/config.js';
import { testAddress } from './database.js';

/** A wire to the database of the tests that can be cut. */
export interface Wire {
  /** Of the database, by this wire. */
  readonly address: Neo4jAddress;
  /** Cuts all connections now. New ones hold. */
  cut(): void;
  /** Cuts all connections when a statement passes that has these words, once. The promise tells that it has been. */
  cutAt(words: string): Promise<void>;
  close(): void;
}

export const openWire = async (): Promise<Wire> => {
  const { hostname, port } = new URL(testAddress().uri);
  const sockets = new Set<Socket>();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  let awaited: { words: string; reached: () => void } | undefined;
  const server = createServer((socket) => {
    const far = connectTo(Number(port), hostname);
    for (const one of [socket, far]) sockets.add(one.on('error', () => undefined));
    // Before the pipe, so that the statement does not arrive.
    socket.on('data', (chunk: Buffer) => {
      if (!awaited || !chunk.includes(awaited.words)) return;
      awaited.reached();
      awaited = undefined;
      cut();
    });
    socket.pipe(far).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: { ...testAddress(), uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    cut,
    cutAt: (words) =>
      new Promise((reached) => {
        awaited = { words, reached };
      }),
    close: () => {
      cut();
      server.close();
    },
  };
};
