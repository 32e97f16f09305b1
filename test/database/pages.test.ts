import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(120_000);

let driver: Driver;
let schema: GraphQLSchema;
let statements = 0;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  const session = driver.session();
  await session.run(
    `UNWIND range(1, 60) AS i
     CREATE (:Entity:Event {id: 'event:page:' + i, name: 'raid ' + i, aliases: [], type: 'Attack', start: '2001-0' + (1 + i % 3) + '-01', end: CASE WHEN i % 2 = 0 THEN '2001-09-01' END})`,
  );
  await session.close();
  schema = await buildSchema(driver);
});
afterAll(async () => {
  const session = driver.session();
  await session.run("MATCH (e:Event) WHERE e.id STARTS WITH 'event:page:' DETACH DELETE e");
  await session.close();
  await driver?.close();
});

const ask = async (source: string, variableValues: Record<string, unknown>) => {
  const executionContext = {
    session: (...options: Parameters<Driver['session']>) => {
      statements += 1;
      return driver.session(...options);
    },
  };
  // biome-ignore lint/suspicious/noExplicitAny: answers have every shape
  return graphql({ schema, source, variableValues, contextValue: { executionContext } }) as Promise<any>;
};

const query = `query ($after: String, $first: Int!, $from: EDTF = "2001") {
  page: timelineConnection(from: $from, type: Attack, after: $after, first: $first) { ...whole }
}
fragment whole on TimelinePage { edges { cursor node { ...some } } edges { node { name } } pageInfo { hasNextPage endCursor } }
fragment some on Event { key: id start participants(limit: 1) { name } }`;

describe('pages', () => {
  test('hold every event once, in order, whatever is added before them', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page++) {
      const { data, errors } = await ask(query, { after, first: 7 });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data.page;
      seen.push(
        ...edges.map(({ node }: { node: { key: string; name: string } }) => {
          expect(node.name).toMatch(/^raid/);
          return node.key;
        }),
      );
      after = pageInfo.endCursor;
      expect(after).toBe(edges.at(-1).cursor);
      if (page === 2) {
        const session = driver.session();
        await session.run(
          "CREATE (:Entity:Event {id: 'event:page:before', name: 'raid before', aliases: [], type: 'Attack', start: '2001-01-01', end: ''})",
        );
        await session.close();
      }
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });

  test('are one statement each, as the list is', async () => {
    await ask(query, { after: null, first: 2 });
    statements = 0;
    await ask(query, { after: null, first: 2 });
    expect(statements).toBe(1);
  });

  test('of entities of a kind repeat and lose none, while documents come in and others are retracted', async () => {
    const source = `query ($after: String) { everyEntityConnection(kind: Event, first: 9, after: $after) {
      edges { cursor node { id name kind } } pageInfo { hasNextPage endCursor } } }`;
    const run = async (cypher: string): Promise<readonly string[]> => {
      const session = driver.session();
      const { records } = await session.run(cypher);
      await session.close();
      return records.map((record) => String(record.get(0)));
    };
    const there = await run("MATCH (e:Event) WHERE e.id <> 'event:page:1' RETURN e.id");
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0, more = true; more; page++) {
      const { data, errors } = await ask(source, { after });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data.everyEntityConnection;
      for (const { node } of edges as { node: { id: string; kind: string } }[]) {
        expect(node.kind).toBe('Event');
        seen.push(node.id);
      }
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
      // What is removed stood on a page that has been read; what is added stands before, among and behind these.
      if (page === 2) await run("MATCH (e {id: 'event:page:1'}) DETACH DELETE e");
      await run(
        `UNWIND ['event:a${page}', 'event:page:3x${page}', 'event:z${page}'] AS id
         CREATE (:Entity:Event {id: id, name: 'raid late', aliases: [], type: 'Raid', start: '1900-01-01'})`,
      );
      expect(page).toBeLessThan(40);
      if (page > 12) more = false;
    }
    await run("MATCH (e:Event {name: 'raid late'}) DETACH DELETE e");
    expect(new Set(seen).size).toBe(seen.length);
    expect(there.filter((id) => !seen.includes(id))).toEqual([]);
    expect([...seen].sort()).toEqual(seen);
  });

  test('of claims too', async () => {
    const source =
      'query ($after: String) { evidenceConnection(subject: "event:attack", first: 3, after: $after) { edges { node { claim quote } } pageInfo { hasNextPage endCursor } } all: evidence(subject: "event:attack") { claim } }';
    const seen: string[] = [];
    let after: string | null = null;
    let all: string[] = [];
    for (let more = true; more; ) {
      const { data, errors } = await ask(source, { after });
      expect(errors).toBeUndefined();
      seen.push(...data.evidenceConnection.edges.map(({ node }: { node: { claim: string } }) => node.claim));
      all = data.all.map(({ claim }: { claim: string }) => claim);
      after = data.evidenceConnection.pageInfo.endCursor;
      more = data.evidenceConnection.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(all);
    expect(seen.length).toBeGreaterThan(6);
  });

  test.each(['x', 'YWJj', "' OR 1=1", '='.repeat(2000), Buffer.from('a b').toString('base64url')])(
    '"%s" is no cursor, or one behind which nothing is wrong',
    async (after) => {
      const { errors } = await ask(query, { after, first: 2 });
      if (errors) expect(errors[0].message).toBe('"after" is no cursor of this list.');
    },
  );
});
