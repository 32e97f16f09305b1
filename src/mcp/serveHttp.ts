import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express, { type RequestHandler } from 'express';
import { ServiceError } from '../errors.js';
import { isLoopback, onlyKnownHosts, securityHeaders } from '../serve/security.js';
import { createServer, type McpOptions } from './createServer.js';

export interface McpHttpOptions extends McpOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface ServedMcp {
  /** The endpoint, as http://127.0.0.1:4001/mcp. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Streamable HTTP without sessions: each request is answered by itself, so any number of servers may stand side by side, and a
 * client that is gone leaves nothing behind. Throws ServiceError when the port is taken.
 */
export const serveHttp = async ({ host, port, ...options }: McpHttpOptions): Promise<ServedMcp> => {
  const app = express().disable('x-powered-by');
  app.use(securityHeaders, ...(isLoopback(host) ? [onlyKnownHosts] : []), onlyOwnOrigin);
  app.post('/mcp', express.json({ limit: '100kb' }), answer(options));
  app.all('/mcp', (_request, response) => {
    response.status(405).set('Allow', 'POST').json(refusal('There are no sessions here: send each request by POST.'));
  });
  app.use((_request, response) => {
    response.status(404).json(refusal('There is nothing here. The endpoint is /mcp.'));
  });
  app.use(broken);
  const http = createHttpServer(app);
  const address = await listen(http, host, port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/mcp`,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeIdleConnections();
      }),
  };
};

const answer =
  (options: McpOptions): RequestHandler =>
  async (request, response) => {
    const server = createServer(options);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.on('close', () => void server.close());
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(request, response, request.body);
  };

/** Browsers say which page sends a request; a page of another site has no business here. Other clients send no such header. */
const onlyOwnOrigin: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.headers.host)) return next();
  response.status(403).json(refusal('Web pages of other origins may not ask here.'));
};

const broken: express.ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500;
  response.status(status).json(refusal(status === 500 ? 'The request failed.' : 'The request cannot be read.'));
};

/** In the form of JSON-RPC, which clients of the protocol can show. */
const refusal = (message: string) => ({ jsonrpc: '2.0', error: { code: -32000, message }, id: null });

const listen = (http: ReturnType<typeof createHttpServer>, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    http.once('error', (cause) =>
      reject(
        new ServiceError(`The MCP server cannot listen on ${host}:${port}.`, {
          cause,
          hint: 'Is something else there? Another port: --port.',
        }),
      ),
    );
    http.listen(port, host, () => resolve(http.address() as AddressInfo));
  });
