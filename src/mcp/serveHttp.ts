import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express, { type RequestHandler } from 'express';
import { ServiceError } from '../errors.js';
import { authenticate, needs, refuseWrong } from '../serve/access/authenticate.js';
import { openDoors } from '../serve/access/openDoors.js';
import { bounded, perMinute, slowGuessing } from '../serve/access/overload.js';
import { isLoopback, onlyKnownHosts, securityHeaders } from '../serve/security.js';
import { parseServing, type Serving } from '../servingConfig.js';
import { createServer, type McpOptions } from './createServer.js';

export interface McpHttpOptions extends McpOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Who is served and how much, as for GraphQL; what is absent has its default. */
  readonly serving?: Partial<Serving>;
}

export interface ServedMcp {
  /** The endpoint, as http://127.0.0.1:4001/mcp. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Streamable HTTP without sessions: each request is answered by itself, so any number of servers may stand side by side, and a
 * client that is gone leaves nothing behind. Keys and tokens are those of GraphQL; without any it serves on loopback only. Throws
 * UsageError for keys that cannot be used or are missing, and ServiceError when the port is taken.
 */
export const serveHttp = async ({ host, port, ...options }: McpHttpOptions): Promise<ServedMcp> => {
  const serving: Serving = { ...parseServing({}), ...options.serving };
  const local = isLoopback(host);
  const doors = await openDoors(serving, local);
  const app = express().disable('x-powered-by').set('trust proxy', serving.proxies);
  app.use(
    securityHeaders,
    ...(local || serving.hosts.length > 0 ? [onlyKnownHosts(serving.hosts)] : []),
    onlyOwnOrigin,
  );
  app.use(bounded(serving.requestsAtOnce), authenticate(doors), slowGuessing(), refuseWrong);
  app.use(perMinute(serving.requestsPerMinute ?? (local ? 0 : 600)), needs('reader'));
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
