import { type EntityKind, entityKinds } from '../model/kind.js';
import { nameKey } from '../model/nameKey.js';
import { type Identify, schemes } from './identifier.js';

/** A row of a user's table, by column. */
export type TableRow = Readonly<Record<string, string>>;

/** The columns: `id` or `name` (with `kind`, and `country` where names repeat), then the identifiers. */
export const columns = ['id', 'name', 'kind', 'country', ...Object.keys(schemes)] as const;

/** What makes a row unusable, in words; `undefined` when it is usable. */
export const rowFault = (row: TableRow): string | undefined => {
  const unknown = Object.keys(row).find((name) => !(columns as readonly string[]).includes(name));
  if (unknown) return `There is no column "${unknown}": there are ${columns.join(', ')}.`;
  if (!row.id && !row.name) return 'It names nothing: give an "id" or a "name".';
  if (!row.id && !(entityKinds as readonly string[]).includes(row.kind ?? '')) {
    return `"${row.kind ?? ''}" is no kind: there are ${entityKinds.join(', ')}.`;
  }
  const given = Object.entries(schemes).filter(([scheme]) => row[scheme]);
  if (given.length === 0) return `It gives no identifier: ${Object.keys(schemes).join(' or ')}.`;
  const wrong = given.find(([scheme, form]) => !form.test(row[scheme] ?? ''));
  return wrong ? `"${row[wrong[0]]}" is no identifier of ${wrong[0]}.` : undefined;
};

/** Identifiers from usable rows. A name finds every entity of its kind that bears it, or the one of the country that the row says. */
export const identifyByRows = (rows: readonly TableRow[]): Identify => {
  const [byId, byName] = [new Map<string, TableRow[]>(), new Map<string, TableRow[]>()];
  for (const row of rows) {
    const [table, key] = row.id ? [byId, row.id] : [byName, nameIn(row.kind as EntityKind, row.name ?? '')];
    table.set(key, [...(table.get(key) ?? []), row]);
  }
  return ({ id, kind, names, countries }) => {
    const named = names.flatMap((name) => byName.get(nameIn(kind, name)) ?? []);
    const here = named.filter((row) => !row.country || countries.includes(nameKey(row.country)));
    const found = [...(byId.get(id) ?? []), ...here];
    return [
      ...new Set(
        found.flatMap((row) =>
          Object.keys(schemes).flatMap((scheme) => (row[scheme] ? [`${scheme}:${row[scheme]}`] : [])),
        ),
      ),
    ].sort();
  };
};

const nameIn = (kind: EntityKind, name: string): string => `${kind} ${nameKey(name)}`;
