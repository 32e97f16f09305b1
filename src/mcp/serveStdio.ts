import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer, type McpOptions } from './createServer.js';

/** Speaks with one assistant over standard input and output. Resolves when `ended` does; what is under way is then closed. */
export const serveStdio = async (options: McpOptions, ended: Promise<void>): Promise<void> => {
  const server = createServer(options);
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
};
