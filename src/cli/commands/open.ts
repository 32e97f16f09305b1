import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { readConfig } from '../../config.js';
import { UsageError } from '../../errors.js';
import { browserLink } from '../../serve/browserLink.js';
import { readStatement } from '../../serve/statement.js';
import { findServices } from '../../services/findServices.js';
import type { Store } from '../../store/openStore.js';
import { browserAddress } from '../browserAddress.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { useStore } from '../withStore.js';

interface Options {
  readonly print?: true;
}

interface Found {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** `newsgraph open ENTITY`: from an id or a name to its drawing in Neo4j Browser. */
export const registerOpen: Register = (program) => {
  program
    .command('open')
    .argument('<entity>', 'an id, or a name')
    .description('open Neo4j Browser with the query filled in that draws an entity')
    .option('--print', 'only print the link')
    .addHelpText(
      'after',
      `
The query stands in the editor of Neo4j Browser; the arrow beside it runs it. Neo4j must run: newsgraph services start neo4j.
For a Neo4j of your own, NEO4J_BROWSER_URL says where its Browser is.

Examples:
  newsgraph open "Heydar Aliyev"
  newsgraph open event:729f716ffec48a8d --print`,
    )
    .action(open);
};

const open = async (entity: string, options: Options, command: Command): Promise<void> => {
  const { out, error } = printerOf(command);
  // Neo4j that would stop when this command ends is of no use to a link.
  const { neo4j, browserUrl } = await findServices(readConfig(), { names: ['neo4j'] });
  const browser = browserAddress(neo4j, browserUrl);
  if (!browser) {
    throw new UsageError('It is not known where Neo4j Browser is.', {
      hint: 'Set NEO4J_BROWSER_URL, as http://localhost:7474/browser/.',
    });
  }
  const [found, ...others] = await useStore(neo4j, (store) => find(store, entity));
  if (!found) {
    throw new UsageError(`There is nothing with the id or the name "${entity}" in the graph.`, {
      hint: 'As in: newsgraph query search -p text=NAME',
    });
  }
  error(`${found.name} (${found.kind}, ${found.id})`);
  if (others.length > 0) error(`Also so called: ${others.map(({ name, id }) => `${name} (${id})`).join(', ')}`);
  const link = browserLink(browser, found.id, found.kind);
  out(link);
  if (!options.print) openInBrowser(link);
};

/** By id, also of what was observed; else by name, best first. */
const find = (store: Store, entity: string): Promise<readonly Found[]> =>
  store.read(async (transaction) => {
    const [row] = await transaction.run<{ entity: Node }>(readStatement('entity').cypher, { id: entity });
    if (row) return [foundOf(row.entity)];
    const { cypher } = readStatement('search');
    return transaction.run<Found>(cypher, { text: entity, kinds: [], limit: 4 });
  });

interface Node {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

const foundOf = ({ labels, properties }: Node): Found => ({
  id: String(properties.id),
  kind: labels.find((one) => one !== 'Entity') ?? 'Entity',
  name: String(properties.name),
});

/** The desktop's own opener, if there is one; the link stands on the screen in any case. */
const openInBrowser = (link: string): void => {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program ?? 'xdg-open', [...words, link], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};

/** On Windows the link goes to a program and not to the shell, which would read its signs. */
const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
