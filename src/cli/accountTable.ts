import { wrappedTable } from './wrappedTable.js';

interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly uri: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

export interface Conflict {
  readonly column: string;
  readonly says: string;
  readonly kind: string;
  readonly excludes: boolean;
  readonly other: readonly string[];
  readonly source: Source;
  readonly by: { readonly name: string } | null;
}

/** A row of `cypher/read/disagreements.cypher`. */
export interface Account {
  readonly by: { readonly name: string } | null;
  readonly action: readonly string[];
  readonly words: readonly string[];
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly dates: readonly string[];
  readonly figures: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly quotes: readonly string[];
  readonly source: Source;
}

/** The accounts of an event as a table, then the conflicts, each once, then the sentences of each account. */
export const accountTable = (accounts: readonly Account[], width: number): string[] => {
  const numbers = new Map(accounts.map((one, i) => [keyOf(one), i + 1]));
  const rows = accounts.map((one, i) => [
    [`${i + 1}`],
    [told(one)],
    marked(one, 'participants'),
    one.action,
    marked(one, 'places'),
    marked(one, 'dates'),
    marked(one, 'figures'),
    [one.words.map(plain).join(', ')].filter((words) => words !== ''),
  ]);
  return [
    wrappedTable(['', 'account', 'who', 'action', 'where', 'when', 'how many', 'words'], rows, width),
    '',
    ...conflictLines(accounts, numbers),
    '',
    ...accounts.flatMap(({ quotes }, i) => quotes.map((quote) => `${i + 1}  "${plain(quote)}"`)),
  ];
};

const keyOf = ({ source, by }: Pick<Account, 'source' | 'by'>): string => `${source.id} ${by?.name ?? ''}`;

const told = ({ source, by }: Account): string => {
  const name = source.publisher ?? source.title ?? source.uri;
  return [by ? `${by.name}, in ${name}` : name, source.publishedOn].filter(Boolean).join(', ');
};

/** `!` where two accounts cannot both be right, `~` where they only differ. */
const markOf = (excludes: boolean): string => (excludes ? '!' : '~');

const marked = (account: Account, column: 'participants' | 'places' | 'dates' | 'figures'): string[] =>
  account[column].map((says) => {
    const here = account.conflicts.filter((one) => one.column === column && one.says === says);
    const mark = here.length === 0 ? '' : `${markOf(here.some((one) => one.excludes))} `;
    return `${mark}${plain(says)}`;
  });

const conflictLines = (accounts: readonly Account[], numbers: ReadonlyMap<string, number>): string[] => {
  const lines = accounts.flatMap((account) =>
    account.conflicts.flatMap((one) => {
      const [a, b] = [numbers.get(keyOf(account)) ?? 0, numbers.get(keyOf(one)) ?? 0];
      // Each pair is told from both sides.
      const said = `${plain(one.says)} (${a}) and ${one.other.map(plain).join(', ')} (${b})`;
      return a < b ? [`${markOf(one.excludes)} ${one.kind}: ${said}`] : [];
    }),
  );
  // `!` comes before `~`: what cannot be right first.
  return lines.length === 0
    ? ['No two accounts conflict.']
    : lines.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));
};

const plain = (text: string): string => text.replace(/\s+/g, ' ');
