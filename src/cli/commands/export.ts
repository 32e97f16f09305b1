import { once } from 'node:events';
import { Option } from 'commander';
import { exportGraph, type Layer, layers } from '../../store/exportGraph.js';
import type { Register } from './index.js';
import { withStore } from './withStore.js';

export const registerExport: Register = (program) => {
  program
    .command('export')
    .description('Prints the graph as canonical JSON lines: the same graph gives the same bytes.')
    .addOption(new Option('--layer <layer>', 'which part of the graph').choices(layers).default('knowledge'))
    .option('--json', 'what it prints anyway; accepted since other commands have it')
    .addHelpText(
      'after',
      '\nExamples:\n  $ newsgraph export > graph.jsonl\n  $ newsgraph export --layer all | sha256sum\n  $ newsgraph export | jq \'select(.edge == "HAS_FIGURE")\'',
    )
    .action(({ layer }: { layer: Layer }) =>
      withStore(async (store) => {
        for await (const line of exportGraph(store, layer)) {
          if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
        }
      }),
    );
};
