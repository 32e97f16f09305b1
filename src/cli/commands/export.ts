import { once } from 'node:events';
import { type Command, Option } from 'commander';
import { exportGraph, type Layer, layers } from '../../store/exportGraph.js';
import type { Register } from '../register.js';
import { withStore } from '../withStore.js';

/** `newsgraph export`: the graph to compare, to move or to read by other programs. */
export const registerExport: Register = (program) => {
  program
    .command('export')
    .description('print the graph as canonical JSON lines: the same graph gives the same bytes')
    .addOption(new Option('--layer <layer>', 'which part of the graph').choices(layers).default('knowledge'))
    .option('--json', 'print JSON lines (the only form there is)')
    .addHelpText(
      'after',
      `
Nodes by id, then edges by type and ends. Layers: knowledge (entities, the edges between them, and the sources that cite
documents), claims (who says what, and what each edition observed), text (sources, editions, sentences, mentions), all.

Examples:
  newsgraph export > graph.jsonl
  newsgraph export --layer all | sha256sum
  newsgraph export | jq 'select(.edge == "HAS_FIGURE")'`,
    )
    .action(({ layer }: { layer: Layer }, command: Command) =>
      withStore(command, async (store) => {
        for await (const line of exportGraph(store, layer)) {
          if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
        }
      }),
    );
};
