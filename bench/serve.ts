import { readExamples } from '../src/serve/examples.js';
import { serve } from '../src/serve/serve.js';
import { readStatement } from '../src/serve/statement.js';
import { openDriver } from '../src/store/openDriver.js';

/**
 * GraphQL over HTTP beside the same question in Cypher through the driver, in turns, on the graph that is there. Prints one JSON
 * line. Environment: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD; SAMPLES (200).
 */
const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', SAMPLES = '200' } = process.env;
const driver = openDriver({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });
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

const raw = async ({ cypher, parameters }: Pair): Promise<void> => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  await session.executeRead((work) => work.run(cypher, parameters));
  await session.close();
};

const asked = async ({ query, variables }: Pair): Promise<void> => {
  const response = await fetch(`${served.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
};

const timed = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const at = (times: readonly number[], share: number): number =>
  Number(([...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2));

const measure = async (pair: Pair) => {
  const times = { cypher: [] as number[], graphql: [] as number[] };
  for (let i = 0; i < Number(SAMPLES) + 20; i++) {
    const [a, b] = [await timed(() => raw(pair)), await timed(() => asked(pair))];
    if (i < 20) continue;
    times.cypher.push(a);
    times.graphql.push(b);
  }
  const cypher = { p50: at(times.cypher, 0.5), p99: at(times.cypher, 0.99) };
  const graphql = { p50: at(times.graphql, 0.5), p99: at(times.graphql, 0.99) };
  return {
    cypher,
    graphql,
    ratio: { p50: Number((graphql.p50 / cypher.p50).toFixed(2)), p99: Number((graphql.p99 / cypher.p99).toFixed(2)) },
  };
};

const results: Record<string, unknown> = {};
for (const [name, pair] of Object.entries(pairs)) results[name] = await measure(pair);
process.stdout.write(`${JSON.stringify({ bench: 'serve', unit: 'ms', samples: Number(SAMPLES), ...results })}\n`);
await served.stop();
await driver.close();
