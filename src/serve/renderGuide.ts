import type { Examples } from './examples.js';
import { readStatement } from './statement.js';

/**
 * The guide out of its template. `{{eventName}}` is a value of the examples; `{{query event id=event}}` is the statement
 * `cypher/read/event.cypher` with the example `event` for `$id`, and the defaults for its other parameters, so that the guide
 * cannot say anything else than the API; `columns="by,dates"` shows only these of a table that is too wide for the screen. A value that the graph does not have is an empty text: its queries find nothing.
 */
export const renderGuide = (template: string, examples: Examples): string =>
  template.replace(/\{\{(?:query (?<query>[\w-]+)(?<values>[^}]*)|(?<name>\w+))\}\}/g, (...match) => {
    const groups = match.at(-1) as { query?: string; values?: string; name?: string };
    return escapeHtml(
      groups.query
        ? queryOf(groups.query, valuesOf(groups.values ?? '', examples))
        : (examples[groups.name ?? ''] ?? ''),
    );
  });

const queryOf = (name: string, { columns, ...values }: Readonly<Record<string, unknown>>): string => {
  const statement = fillStatement(name, values);
  return columns === undefined
    ? statement
    : `CALL () {\n${statement}\n}\nRETURN ${String(columns).replaceAll(',', ', ')}`;
};

/** ` id=event limit=5 predicate="HAS_FIGURE"`: names of examples, numbers, or texts. */
const valuesOf = (text: string, examples: Examples): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => one.split('='))
      .map(([name = '', value = '']) => [name, /^[\d"]/.test(value) ? JSON.parse(value) : (examples[value] ?? '')]),
  );

/** The statement with values in the place of its parameters, as Neo4j Browser can run it with a click. */
export const fillStatement = (name: string, values: Readonly<Record<string, unknown>>): string => {
  const { cypher, parameters } = readStatement(name);
  // In one pass: a value that looks like a parameter is not read again.
  return cypher.replaceAll(/\$(\w+)/g, (_, parameter: string) =>
    literal(values[parameter] ?? parameters.find((one) => one.name === parameter)?.default ?? null),
  );
};

/** JSON's strings, numbers and lists are Cypher's too. */
const literal = (value: unknown): string => JSON.stringify(value);

/** Neo4j Browser strips what looks like an event handler, ` one.name = other`, from a guide's text too: so the sign is escaped. */
const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"=]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '=': '&#61;' })[sign] ?? sign,
  );
