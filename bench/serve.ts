import { execute, parse, validate } from 'graphql';
import { buildSchema } from '../src/serve/buildSchema.js';
import { readExamples } from '../src/serve/examples.js';
import { knownOperations } from '../src/serve/operations.js';
import { serve } from '../src/serve/serve.js';
import { readStatement } from '../src/serve/statement.js';
import { openDriver } from '../src/store/openDriver.js';
import { openStore } from '../src/store/openStore.js';
import { largeGraph } from './largeGraph.js';
import { quantile, round } from './numbers.js';

/**
 * The same question three ways, in turns, on the graph that is there (dist/bench/write.js leaves one): hand-written Cypher through
 * the driver, GraphQL executed in this process (the document parsed once), and GraphQL over HTTP as a client asks it.
 *   NEO4J_URI=... NEO4J_PASSWORD=... node dist/bench/serve.js
 * With --large it first empties the database and loads bench/largeGraph.ts.
 * SAMPLES (200) is how often each is asked, after WARM (300) rounds that are not counted: what is compiled by use, here and in the
 * database, takes some hundred. NODE_ENV=production is what the command line sets. One JSON line, milliseconds; `inProcess` and
 * `http` of `ratio` are medians over the median of Cypher: the first is the price of GraphQL, the second that with HTTP and JSON;
 * `inProcess99` are 99th percentiles. `first` is how long each known operation took over HTTP when it was asked first after the server had started;
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
const schema = await buildSchema(driver);
const served = await serve({ driver, host: '127.0.0.1', port: 0 });
const { event, person, other, personName } = await readExamples(driver, undefined);
const text = (personName ?? 'a').split(' ')[0];

interface Pair {
  readonly cypher: string;
  readonly parameters: object;
  readonly query: string;
  readonly variables: object;
}

const named = (name: string, values: Readonly<Record<string, unknown>>): Pick<Pair, 'cypher' | 'parameters'> => {
  const { cypher, parameters } = readStatement(name);
  const whole = (value: unknown) => (typeof value === 'number' ? BigInt(value) : value);
  return {
    cypher,
    parameters: Object.fromEntries(parameters.map((one) => [one.name, whole(values[one.name] ?? one.default)])),
  };
};

const pairs: Readonly<Record<string, Pair>> = {
  point: {
    cypher: 'MATCH (n:Entity {id: $id}) RETURN n.id AS id, n.name AS name, n.aliases AS aliases',
    parameters: { id: person },
    query: 'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name aliases } }',
    variables: { id: person },
  },
  list: {
    cypher: 'MATCH (n:Event) RETURN n.id AS id, n.name AS name, n.start AS start ORDER BY n.start LIMIT 25',
    parameters: {},
    query: '{ events(limit: 25, sort: [{ start: ASC }]) { id name start } }',
    variables: {},
  },
  nested: {
    cypher: `MATCH (n:Entity {id: $id}) RETURN n.name AS name, [(n)<-[:SUBJECT]-(c:Claim) | c {.predicate, sentences:
      [(c)-[:SUPPORTED_BY]->(s:Sentence) | s {.text, mentions: [(s)-[:HAS_MENTION]->(m:Mention) | m.text]}]}] AS claims`,
    parameters: { id: event },
    query:
      'query ($id: ID!) { entities(where: { id: { eq: $id } }) { name claims(limit: 200) { predicate supportedBy { text mentions { text } } } } }',
    variables: { id: event },
  },
  search: {
    ...named('search', { text }),
    query: 'query ($text: String!) { searchHits(text: $text) { id kind name aliases claims score } }',
    variables: { text },
  },
  path: {
    ...named('path', { from: person, to: other }),
    query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length confidence hops { subject { id name kind } predicate
      object { id name kind } evidence { claim quote source { title } } } } }`,
    variables: { from: person, to: other },
  },
  timeline: {
    ...named('timeline', {}),
    query: '{ timeline { id start end type name } }',
    variables: {},
  },
};

const raw = async ({ cypher, parameters }: Pick<Pair, 'cypher' | 'parameters'>): Promise<void> => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  await session.executeRead((work) => work.run(cypher, parameters));
  await session.close();
};

const asked = async ({ query, variables }: Pick<Pair, 'query' | 'variables'>): Promise<void> => {
  const response = await fetch(`${served.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
};

const context = { executionContext: driver, sessionConfig: {}, transaction: { timeout: 5000 } };

const executing = (query: string) => {
  const document = parse(query);
  const [wrong] = validate(schema, document);
  if (wrong) throw wrong;
  return async (variables: object): Promise<void> => {
    const { errors } = await execute({
      schema,
      document,
      variableValues: { ...variables },
      contextValue: { ...context },
    });
    if (errors?.[0]) throw errors[0];
  };
};

const timed = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const measure = async (pair: Pair) => {
  const inProcess = executing(pair.query);
  const ways = {
    cypher: () => raw(pair),
    inProcess: () => inProcess(pair.variables),
    http: () => asked(pair),
  };
  const times = { cypher: [] as number[], inProcess: [] as number[], http: [] as number[] };
  for (let i = 0; i < Number(SAMPLES) + Number(WARM); i++) {
    for (const way of ['cypher', 'inProcess', 'http'] as const) {
      const taken = await timed(ways[way]);
      if (i >= Number(WARM)) times[way].push(taken);
    }
  }
  const p50 = (way: keyof typeof ways) => round(quantile(times[way], 0.5));
  const p99 = (way: keyof typeof ways) => round(quantile(times[way], 0.99));
  return {
    cypher: { p50: p50('cypher'), p99: p99('cypher') },
    inProcess: { p50: p50('inProcess'), p99: p99('inProcess') },
    http: { p50: p50('http'), p99: p99('http') },
    ratio: {
      inProcess: round(p50('inProcess') / p50('cypher')),
      inProcess99: round(p99('inProcess') / p99('cypher')),
      http: round(p50('http') / p50('cypher')),
    },
  };
};

/** Before anything else was asked: what a client waits for who comes first with an operation that the server knows. */
const first: Record<string, number> = {};
for (const query of knownOperations) {
  const [operation] = parse(query).definitions;
  const field = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections[0] : undefined;
  const name = field?.kind === 'Field' ? field.name.value : query;
  first[name] = round(await timed(() => asked({ query, variables: { id: person, event, other, text } })));
}

const indexCall = {
  cypher: `CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 20}) YIELD node, score
    RETURN node.id AS id, node.name AS name, node.aliases AS aliases, score`,
  parameters: { query: `+(${text}^4 ${text}*^2 ${text}~1)`.toLowerCase() },
};
const compareSearch = async () => {
  const [ours, index]: [number[], number[]] = [[], []];
  for (let i = 0; i < Number(SAMPLES) + 20; i++) {
    const times = [await timed(() => raw(pairs.search!)), await timed(() => raw(indexCall))] as const;
    if (i < 20) continue;
    ours.push(times[0]);
    index.push(times[1]);
  }
  const [search, alone] = [round(quantile(ours, 0.5)), round(quantile(index, 0.5))];
  return { search, index: alone, ratio: round(search / alone) };
};

const results: Record<string, unknown> = { first, index: await compareSearch() };
for (const [name, pair] of Object.entries(pairs)) results[name] = await measure(pair);
const { records } = await driver.executeQuery('RETURN COUNT { (n) } AS nodes, COUNT { ()-->() } AS relationships');
process.stdout.write(
  `${JSON.stringify({ bench: 'serve', unit: 'ms', samples: Number(SAMPLES), nodes: Number(records[0]?.get('nodes')), relationships: Number(records[0]?.get('relationships')), ...results })}\n`,
);
await served.stop();
await driver.close();
