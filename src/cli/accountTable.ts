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
  /** How many say so; `source` and `by` are of the first. */
  readonly accounts: number;
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
  readonly conflictCount: number;
  readonly notCompared: number;
  readonly quotes: readonly string[];
  readonly source: Source;
  /** What gets those that follow it. */
  readonly place: string;
  readonly following: number;
  /** How many there are in all. */
  readonly accounts: number;
}

/** The accounts of an event as a table, then the conflicts, each once, then the sentences of each account. */
export const accountTable = (accounts: readonly Account[], width: number): string[] => {
  const numbers = new Map(accounts.map((one) => [keyOf(one), numberOf(one)]));
  const rows = accounts.map((one) => [
    [`${numberOf(one)}`],
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
    ...accounts.flatMap((one) => one.quotes.map((quote) => `${numberOf(one)}  "${plain(quote)}"`)),
  ];
};

/** Its number among all accounts, from 1. */
const numberOf = ({ accounts, following }: Account): number => accounts - following;

const keyOf = ({ source, by }: Pick<Account, 'source' | 'by'>): string => `${source.id} ${by?.name ?? ''}`;

const told = ({ source, by }: Pick<Account, 'source' | 'by'>): string => {
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

/** What a value and a position that is against it have to say, and the accounts here that say the value. */
interface Opposed {
  readonly conflict: Conflict;
  readonly says: number[];
}

const conflictLines = (accounts: readonly Account[], numbers: ReadonlyMap<string, number>): string[] => {
  const opposed = new Map<string, Opposed>();
  for (const account of accounts) {
    for (const conflict of account.conflicts) {
      const key = JSON.stringify([conflict.kind, conflict.column, conflict.says, conflict.other]);
      const known = opposed.get(key) ?? { conflict, says: [] };
      opposed.set(key, { ...known, says: [...known.says, numberOf(account)] });
    }
  }
  const lines = [...opposed.values()].flatMap(({ conflict, says }) => {
    const first = numbers.get(keyOf(conflict));
    // Each is told from both sides; what others say who are not here is told from this one only.
    if (first !== undefined && first < (says[0] ?? 0)) return [];
    const others = conflict.accounts > 1 ? ` and ${conflict.accounts - 1} more` : '';
    const against = `${conflict.other.map(plain).join(', ')} (${first ?? told(conflict)}${others})`;
    return [
      `${markOf(conflict.excludes)} ${conflict.kind}: ${plain(conflict.says)} (${says.join(', ')}) and ${against}`,
    ];
  });
  const rest = accounts.reduce((sum, { conflicts, conflictCount }) => sum + conflictCount - conflicts.length, 0);
  const notCompared = accounts.reduce((sum, one) => sum + one.notCompared, 0);
  // `!` comes before `~`: what cannot be right first.
  lines.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));
  if (lines.length === 0) lines.push('No two accounts conflict.');
  if (rest > 0) lines.push(`${rest} more conflicts, with positions that fewer take.`);
  if (notCompared > 0) lines.push(`${notCompared} values and positions were not compared, which few have.`);
  return lines;
};

const plain = (text: string): string => text.replace(/\s+/g, ' ');
