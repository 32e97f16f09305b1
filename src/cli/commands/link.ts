import { type Command, Option } from 'commander';
import { parse } from 'csv-parse/sync';
import { UsageError } from '../../errors.js';
import type { Identifiable, Identify } from '../../link/identifier.js';
import { columns, identifyByRows, rowFault, type TableRow } from '../../link/identifyByRows.js';
import { identifyByTables } from '../../link/identifyByTables.js';
import { type EntityKind, entityKinds } from '../../model/kind.js';
import { unify } from '../../resolve/across/unify.js';
import type { Store } from '../../store/openStore.js';
import { statement } from '../../store/statement.js';
import { type Identification, type Linked, link, unlink } from '../../write/link.js';
import { numberedLines } from '../jsonLines.js';
import { printerOf } from '../printer.js';
import type { Register } from '../register.js';
import { someFailed } from '../someFailed.js';
import { withStore } from '../withStore.js';

interface Options {
  readonly csv?: string;
  readonly remove?: true;
  readonly json?: true;
}

/** `newsgraph link`: identifiers of Wikidata and GeoNames. */
export const registerLink: Register = (program) => {
  program
    .command('link')
    .description('link entities to Wikidata and GeoNames, from tables and never over the network')
    .option('--csv <file>', 'from a table of your own')
    .addOption(new Option('--remove', 'take all identifiers back').conflicts('csv'))
    .option('--json', 'print a JSON line for each entity that was found')
    .addHelpText(
      'after',
      `
Without --csv: countries and unions of countries (Wikidata) and cities of 100,000 and more (GeoNames), where a name means one of
them for sure. Two entities with one identifier become one; with two of one table they are kept apart. What has one keeps
it: a second one of the same table is left out, and said.

A table has a first line that names its columns: ${columns.join(', ')}. A row names an entity by "id", or by "name"
and "kind" (and "country" where names repeat), and gives "wikidata", "geonames" or both.

Examples:
  newsgraph link
  newsgraph link --csv people.csv       # name,kind,wikidata
  newsgraph link --remove`,
    )
    .action((options: Options, command: Command) => withStore(command, (store) => run(store, options, command)));
};

const run = async (store: Store, options: Options, command: Command): Promise<void> => {
  const { out, error } = printerOf(command);
  if (options.remove) return out(`${await unlink(store, unify)} identifiers taken back.`);
  const table = options.csv === undefined ? undefined : await readTable(options.csv, error);
  const identify = table ? identifyByRows(table.rows) : await identifyByTables();
  const found = await identified(store, identify, table ? entityKinds : ['Place', 'Organization']);
  const rows = found.flatMap(({ members, identifiers }) =>
    members.flatMap((observed) => identifiers.map((identifier): Identification => ({ observed, identifier }))),
  );
  const { fresh, refused } = await link(store, rows, unify);
  if (options.json)
    for (const { id, names, identifiers } of found) out(JSON.stringify({ id, name: names[0], identifiers }));
  else {
    const isFresh = new Set(fresh);
    const linked = found.filter(({ members }) => members.some((one) => isFresh.has(one))).length;
    out(`${found.length} entities found, ${linked} newly linked.`);
  }
  const left = refusals(found, refused);
  for (const line of left) error(line);
  if (left.length > 0)
    error('  To link these anew, take all back with "newsgraph link --remove" and read your table first.');
  if (table && table.failed.length > 0) throw someFailed(table.failed);
};

const refusals = (found: readonly Found[], refused: Linked['refused']): string[] => {
  const nameOf = new Map(found.flatMap(({ names, members }) => members.map((one) => [one, names[0] ?? one] as const)));
  const lines = refused.map(
    ({ observed, identifier, known }) =>
      `${nameOf.get(observed) ?? observed} is ${known} already: ${identifier} is left out.`,
  );
  return [...new Set(lines)];
};

type Found = Identifiable & { readonly members: readonly string[]; readonly identifiers: readonly string[] };
type Row = Omit<Identifiable, 'countries'> & { members: string[]; contexts: string[] };

const identified = async (store: Store, identify: Identify, kinds: readonly EntityKind[]): Promise<Found[]> => {
  const found: Found[] = [];
  for await (const { contexts, ...row } of store.stream<Row>(statement('store/identifiable'), { kinds })) {
    const countries = contexts
      .filter((word) => word.startsWith('country '))
      .map((word) => word.slice('country '.length));
    const { subtype, ...one } = row;
    const identifiers = identify({ ...one, countries, ...(subtype ? { subtype } : {}) });
    if (identifiers.length > 0) found.push({ ...one, countries, identifiers });
  }
  return found;
};

/** Rows that can be used; what cannot is said with its line. Throws UsageError when the file is no table. */
const readTable = async (file: string, error: (line: string) => void) => {
  const text: string[] = [];
  for await (const { number, line } of numberedLines(file)) text[number - 1] = line;
  const records = parseTable(file, Array.from(text, (line) => line ?? '').join('\n'));
  const failed: string[] = [];
  const rows = records.flatMap(({ record, info }) => {
    const fault = rowFault(record);
    if (!fault) return [record];
    failed.push(`${file}:${info.lines}`);
    error(`${file}:${info.lines}: ${fault}`);
    return [];
  });
  return { rows, failed };
};

const parseTable = (file: string, text: string): { record: TableRow; info: { lines: number } }[] => {
  try {
    return parse(text, {
      columns: true,
      info: true,
      trim: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as never;
  } catch (cause) {
    throw new UsageError(
      `${file} is no table of comma-separated values: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
        hint: `Its first line names the columns: ${columns.join(',')}.`,
      },
    );
  }
};
