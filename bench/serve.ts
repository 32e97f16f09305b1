import { execute, parse, validate } from 'graphql';
import { callerOf } from '../src/serve/access/caller.js';
import { contexts } from '../src/serve/context.js';
import { readExamples } from '../src/serve/examples.js';
import { knownOperations } from '../src/serve/operations.js';
import { serve } from '../src/serve/serve.js';
import { servedSchema } from '../src/serve/servedSchema.js';
import { readStatement } from '../src/serve/statement.js';
import { openDriver } from '../src/store/openDriver.js';
import { openStore } from '../src/store/openStore.js';
import { largeGraph } from './largeGraph.js';
import { quantile, round } from './numbers.js';

/**
 * The same question four ways, in turns, on the graph that is there (dist/bench/write.js leaves one): hand-written Cypher through the
 * driver, in a managed transaction (`executeRead`) and as a bare statement (`session.run`, one round trip, nothing done again when the
 * database asks for it); GraphQL executed in this process, with the schema and the context of the server; and GraphQL over HTTP as a
 * client asks it, from this same process.
 *   NEO4J_URI=... NEO4J_PASSWORD=... node dist/bench/serve.js
 * With --large it first empties the database and loads bench/largeGraph.ts; names of questions, as point, measure only these. Each round asks about others of up to 200 entities, events
 * or names, every way about the same.
 * SAMPLES (200) is how often each is asked, after WARM (300) rounds that are not counted: what is compiled by use, here and in the
 * database, takes some hundred. NODE_ENV=production is what the command line sets. One JSON line, milliseconds. `ratio` is the median of
 * a way over the median of Cypher in a managed transaction; `bare` that of GraphQL in this process over a bare statement; `inProcess99` and
 * `bare99` are 99th percentiles. `first` is how long each known operation took over HTTP when it was asked first after the server had started;
 * `index` compares our search with the call of the full-text index alone.
 */
const {
  NEO4J_URI = 'bolt://127.0.0.1:7687',
  NEO4J_USER = 'neo4j',
  NEO4J_PASSWORD = '',
  SAMPLES = '200',
  WARM = '300',
} = process.env;
const driver = openDriver({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });
if (process.argv.includes('--large')) {
  const store = await openStore({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });
  await largeGraph(store);
  await store.close();
}
// Plans that were made when the graph was another would be kept for either side by chance.
await driver.executeQuery('CALL db.clearQueryCaches()');
const schema = await servedSchema();
const served = await serve({ driver, host: '127.0.0.1', port: 0 });
const { event, person, other, personName } = await readExamples(driver, undefined);
const text = (personName ?? 'a').split(' ')[0];

type Values = Readonly<Record<string, unknown>>;

interface Pair {
  readonly cypher: string;
  readonly query: string;
  /** Of the variables, and with `parameters` added, of the statement; asked one after the other. */
  readonly values: readonly Values[];
  readonly parameters?: Values;
}

const column = async (cypher: string): Promise<readonly string[]> =>
  (await driver.executeQuery(cypher)).records.map((record) => String(record.get(0)));
const people = await column('MATCH (n:Person) RETURN n.id ORDER BY COUNT { (n)--() } DESC LIMIT 200');
const events = await column('MATCH (n:Event) RETURN n.id ORDER BY COUNT { (n)--() } DESC LIMIT 200');
const names = await column('MATCH (n:Person) RETURN DISTINCT split(n.name, " ")[0] AS word ORDER BY word LIMIT 200');

const named = (name: string): Pick<Pair, 'cypher' | 'parameters'> => {
  const { cypher, parameters } = readStatement(name);
  const whole = (value: unknown) => (typeof value === 'number' ? BigInt(value) : value);
  return { cypher, parameters: Object.fromEntries(parameters.map((one) => [one.name, whole(one.default)])) };
};

const pairs = {
  point: {
    cypher: 'MATCH (n:Entity {id: $id}) RETURN n.id AS id, n.name AS name, n.aliases AS aliases',
    query: 'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name aliases } }',
    values: people.map((id) => ({ id })),
  },
  list: {
    cypher: 'MATCH (n:Event) RETURN n.id AS id, n.name AS name, n.start AS start ORDER BY n.start LIMIT 25',
    query: '{ events(limit: 25, sort: [{ start: ASC }]) { id name start } }',
    values: [{}],
  },
  nested: {
    cypher: `MATCH (n:Entity {id: $id}) RETURN n.name AS name, [(n)<-[:SUBJECT]-(c:Claim) | c {.predicate, sentences:
      [(c)-[:SUPPORTED_BY]->(s:Sentence) | s {.text, mentions: [(s)-[:HAS_MENTION]->(m:Mention) | m.text]}]}] AS claims`,
    query:
      'query ($id: ID!) { entities(where: { id: { eq: $id } }) { name claims(limit: 200) { predicate supportedBy { text mentions { text } } } } }',
    values: events.map((id) => ({ id })),
  },
  search: {
    ...named('search'),
    query: 'query ($text: String!) { searchHits(text: $text) { id kind name aliases claims score } }',
    values: names.map((text) => ({ text })),
  },
  path: {
    ...named('path'),
    query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length confidence hops { subject { id name kind } predicate
      object { id name kind } evidence { claim quote source { title } } } } }`,
    values: people.flatMap((from, at) => (at % 2 === 0 && people[at + 1] ? [{ from, to: people[at + 1] }] : [])),
  },
  timeline: {
    ...named('timeline'),
    query: '{ timeline { id start end type name } }',
    values: [{}],
  },
} satisfies Readonly<Record<string, Pair>>;

const managed = async (cypher: string, parameters: object): Promise<void> => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  await session.executeRead((work) => work.run(cypher, parameters));
  await session.close();
};

const bare = async (cypher: string, parameters: object): Promise<void> => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  await session.run(cypher, parameters);
  await session.close();
};

const asked = async (query: string, variables: object): Promise<void> => {
  const response = await fetch(`${served.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
};

const contextOf = contexts({ driver, database: undefined, store: undefined, queryTimeout: 10_000, browser: undefined });
const caller = callerOf('bench', ['reader']);

const executing = (query: string) => {
  const document = parse(query);
  const [wrong] = validate(schema, document);
  if (wrong) throw wrong;
  return async (variables: object): Promise<void> => {
    const { errors } = await execute({
      schema,
      document,
      variableValues: { ...variables },
      contextValue: { ...contextOf(caller, 'bench') },
    });
    if (errors?.[0]) throw errors[0];
  };
};

const timed = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const measure = async ({ cypher, query, values, parameters }: Pair) => {
  const execution = executing(query);
  const ways = {
    cypher: (one: Values) => managed(cypher, { ...parameters, ...one }),
    bareCypher: (one: Values) => bare(cypher, { ...parameters, ...one }),
    inProcess: execution,
    http: (one: Values) => asked(query, one),
  };
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, [] as number[]]));
  for (let i = 0; i < Number(SAMPLES) + Number(WARM); i++) {
    const one = values[i % values.length] ?? {};
    for (const [way, work] of Object.entries(ways)) {
      const taken = await timed(() => work(one));
      if (i >= Number(WARM)) times[way]?.push(taken);
    }
  }
  const at = (way: keyof typeof ways, share: number): number => round(quantile(times[way] ?? [], share));
  const of = (way: keyof typeof ways, base: keyof typeof ways, share: number): number =>
    round(at(way, share) / at(base, share));
  return {
    ...Object.fromEntries(
      (Object.keys(ways) as (keyof typeof ways)[]).map((way) => [way, { p50: at(way, 0.5), p99: at(way, 0.99) }]),
    ),
    ratio: {
      inProcess: of('inProcess', 'cypher', 0.5),
      inProcess99: of('inProcess', 'cypher', 0.99),
      bare: of('inProcess', 'bareCypher', 0.5),
      bare99: of('inProcess', 'bareCypher', 0.99),
      http: of('http', 'cypher', 0.5),
    },
  };
};

/** Before anything else was asked: what a client waits for who comes first with an operation that the server knows. */
const first: Record<string, number> = {};
for (const query of knownOperations) {
  const [operation] = parse(query).definitions;
  const field = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections[0] : undefined;
  const name = field?.kind === 'Field' ? field.name.value : query;
  first[name] = round(await timed(() => asked(query, { id: person, event, other, text })));
}

const indexCall = {
  cypher: `CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 20}) YIELD node, score
    RETURN node.id AS id, node.name AS name, node.aliases AS aliases, score`,
  parameters: { query: `+(${text}^4 ${text}*^2 ${text}~1)`.toLowerCase() },
};
const compareSearch = async () => {
  const [ours, index]: [number[], number[]] = [[], []];
  for (let i = 0; i < Number(SAMPLES) + 20; i++) {
    const search = () => managed(pairs.search.cypher, { ...pairs.search.parameters, text });
    const times = [await timed(search), await timed(() => managed(indexCall.cypher, indexCall.parameters))] as const;
    if (i < 20) continue;
    ours.push(times[0]);
    index.push(times[1]);
  }
  const [search, alone] = [round(quantile(ours, 0.5)), round(quantile(index, 0.5))];
  return { search, index: alone, ratio: round(search / alone) };
};

const results: Record<string, unknown> = { first, index: await compareSearch() };
const wanted = process.argv.slice(2).filter((word) => word in pairs);
for (const [name, pair] of Object.entries(pairs)) {
  if (wanted.length === 0 || wanted.includes(name)) results[name] = await measure(pair);
}
const { records } = await driver.executeQuery('RETURN COUNT { (n) } AS nodes, COUNT { ()-->() } AS relationships');
process.stdout.write(
  `${JSON.stringify({ bench: 'serve', unit: 'ms', samples: Number(SAMPLES), nodes: Number(records[0]?.get('nodes')), relationships: Number(records[0]?.get('relationships')), ...results })}\n`,
);
await served.stop();
await driver.close();
