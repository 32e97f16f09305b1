import { readExamples } from '../src/serve/examples.js';
import { serve } from '../src/serve/serve.js';
import { openDriver } from '../src/store/openDriver.js';
import { runLoad } from '../test/support/load.js';

/**
 * Clients that ask one question after the other over HTTP, on the graph that is there; one JSON line. It fails when a request does,
 * or when the heap grows by more than a tenth after its first third.
 *   NEO4J_URI=... NEO4J_PASSWORD=... node dist/bench/load.js
 * CLIENTS (16) and SECONDS (300) say how many and how long.
 */
const {
  NEO4J_URI = 'bolt://127.0.0.1:7687',
  NEO4J_USER = 'neo4j',
  NEO4J_PASSWORD = '',
  CLIENTS = '16',
  SECONDS = '300',
} = process.env;
const driver = openDriver({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });
const served = await serve({ driver, host: '127.0.0.1', port: 0 });
const { event, person, other, personName } = await readExamples(driver, undefined);
const questions = [
  { query: 'query ($text: String!) { search(text: $text) { id name kind } }', variables: { text: personName ?? 'a' } },
  { query: 'query ($id: ID!) { entity(id: $id) { id name kind } }', variables: { id: person } },
  { query: '{ timeline(limit: 25) { id name start participants(limit: 5) { name } } }', variables: {} },
  { query: 'query ($id: ID!) { evidence(subject: $id) { quote source { title } } }', variables: { id: event } },
  {
    query: 'query ($a: ID!, $b: ID!) { path(from: $a, to: $b) { length hops { predicate } } }',
    variables: { a: person, b: other },
  },
];
const [clients, seconds] = [Number(CLIENTS), Number(SECONDS)];
const { errors, ...load } = await runLoad(served.url, questions, { clients, seconds });
process.stdout.write(
  `${JSON.stringify({ bench: 'load', clients, seconds, ...load, errors: errors.length, firstError: errors[0] })}\n`,
);
await served.stop();
await driver.close();
if (errors.length > 0 || load.heap[1] > load.heap[0] * 1.1 + 5) process.exitCode = 1;
