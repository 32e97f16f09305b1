import { strToU8, zipSync } from 'fflate';
import type { Examples } from './examples.js';
import { fillStatement } from './renderGuide.js';
import { readStatement, statementNames } from './statement.js';

/**
 * The questions as Neo4j Browser imports saved queries: a ZIP of a folder with a file each, dropped onto its window. The first
 * line names it in the list; examples of this graph stand where a value must be given.
 */
export const savedQueries = (examples: Examples): Uint8Array =>
  zipSync(
    Object.fromEntries(
      statementNames
        .filter((name) => name !== 'examples')
        .map((name) => [`newsgraph/${name}.cypher`, strToU8(savedQuery(name, examples))]),
    ),
    // The same graph gives the same bytes.
    { mtime: new Date('2026-01-01T00:00:00Z') },
  );

const savedQuery = (name: string, examples: Examples): string => {
  const { summary } = readStatement(name);
  return `// ${name}: ${summary}\n${fillStatement(name, exampleValues(name, examples))}\n`;
};

/** Of the parameters that have no default, by their names in the statements. */
const exampleValues = (
  name: string,
  { event, person, other, personName }: Examples,
): Readonly<Record<string, unknown>> => ({
  ...{ id: event, event, subject: event, text: personName },
  ...(name === 'path' ? { from: person, to: other } : {}),
});
