import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { NewsgraphError } from '../errors.js';
import type { GraphQuestions, Row } from './graphQuestions.js';
import { type Tool, tools } from './tools.js';

export interface McpOptions {
  readonly graph: GraphQuestions;
  readonly version: string;
  /** Lines for the operator: errors that the assistant is not shown. */
  readonly onProgress: (line: string) => void;
}

/** The graph as tools for assistants, over the Model Context Protocol. It reads only. */
export const createServer = ({ graph, version, onProgress }: McpOptions): McpServer => {
  const server = new McpServer({ name: 'newsgraph', title: 'newsgraph', version }, { instructions });
  for (const tool of tools) {
    const { name, title, description, input, output } = tool;
    server.registerTool(
      name,
      {
        ...{ title, description, inputSchema: input, outputSchema: output },
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (given: Row) => answer(tool, given, graph, onProgress),
    );
  }
  return server;
};

const instructions = `A knowledge graph of press and diplomatic documents in which every fact leads to its sentence.
Begin with "search" for ids (or "timeline" for dates, "sentences" for words), then "entity", "neighbourhood", "path", "disagreements" or "evidence".
Cite what you use: the quote, the title or publisher of its source, and publishedOn. A polarity of "denied" means that the sentence says it is not so.
Where sources differ, all versions are there: name them side by side, each with its source. What the graph does not say is not thereby false.`;

const answer = async (
  tool: Tool,
  given: Row,
  graph: GraphQuestions,
  onProgress: (line: string) => void,
): Promise<CallToolResult> => {
  try {
    const result = withoutNulls(await tool.answer(given, graph)) as Record<string, unknown>;
    return { content: [{ type: 'text', text: JSON.stringify(result) }], structuredContent: result };
  } catch (error) {
    return { content: [{ type: 'text', text: sentenceOf(error, onProgress) }], isError: true };
  }
};

/** Our own errors are made to be read; the words of others may tell of what is behind. */
const sentenceOf = (error: unknown, onProgress: (line: string) => void): string => {
  if (error instanceof NewsgraphError) return [error.message, error.hint].filter(Boolean).join(' ');
  onProgress(`A tool failed: ${error instanceof Error ? error.message : String(error)}`);
  return 'The question could not be answered. The log of the server says why.';
};

/** Null says nothing that leaving out does not, and costs the assistant words. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .map(([name, inner]) => [name, withoutNulls(inner)]),
  );
};
