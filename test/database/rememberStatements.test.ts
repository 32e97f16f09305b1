import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { projectRoot } from '../../src/config.js';
import { callerOf } from '../../src/serve/access/caller.js';
import { guardFields } from '../../src/serve/access/guardFields.js';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { contexts } from '../../src/serve/context.js';
import { mutationRoles } from '../../src/serve/mutations/index.js';
import { knownOperations } from '../../src/serve/operations.js';
import { rememberStatements } from '../../src/serve/remember/rememberStatements.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(120_000);

let driver: Driver;
let plain: GraphQLSchema;
let remembering: GraphQLSchema;
/** How often the library was asked to translate a question. */
let translations = 0;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  plain = guardFields(await buildSchema(), mutationRoles);
  remembering = guardFields(rememberStatements(counted(await buildSchema())), mutationRoles);
});
afterAll(() => driver?.close());

const counted = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve) continue;
    field.resolve = (...given) => {
      translations += 1;
      return resolve(...given);
    };
  }
  return schema;
};

interface Asked {
  readonly answer: unknown;
  readonly statements: readonly (readonly unknown[])[];
}

const reader = callerOf('test', ['reader']);

/** Asks with the server's context, and writes down what reaches the driver. */
const asking = (schema: GraphQLSchema, query: string) => {
  const document = parse(query);
  return async (variableValues: Record<string, unknown>, caller = reader, more: object = {}): Promise<Asked> => {
    const statements: unknown[][] = [];
    const recorded = recording(driver, statements);
    const contextOf = contexts({
      driver: recorded,
      database: undefined,
      store: undefined,
      queryTimeout: 9000,
      browser: undefined,
    });
    const contextValue = { ...contextOf(caller, 'test'), ...more };
    const answer = JSON.parse(JSON.stringify(await execute({ schema, document, variableValues, contextValue })));
    // Root fields are asked at once, in no order.
    statements.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    return { answer, statements };
  };
};

const recording = (real: Driver, statements: unknown[][]): Driver =>
  new Proxy(real, {
    get: (target, name) => {
      if (name !== 'session') return Reflect.get(target, name, target);
      return (...options: Parameters<Driver['session']>) => {
        const session = real.session(...options);
        const { run: runIt } = session;
        session.run = (...given: Parameters<typeof runIt>) => {
          const [statement, parameters, config] = given;
          if (!String(statement).includes('dbms.components')) {
            statements.push([statement, parameters, config, options[0]?.database, options[0]?.defaultAccessMode]);
          }
          return runIt.apply(session, given);
        };
        return session;
      };
    },
  });

const ids = ['event:attack', 'person:halden', 'event:attack', 'none', 'place:arlen', "x' OR 1=1 //", 'event:attack'];
const others = ['person:halden', 'event:attack', 'person:halden', 'place:arlen', '', 'person:halden'];
const texts = ['halden', 'arlen', 'halden', 'zzz', 'a*~"(', 'attack', 'halden'];

const values = (at: number): Record<string, unknown> => ({
  id: ids[at % ids.length],
  event: ids[at % ids.length],
  other: others[at % others.length],
  text: texts[at % texts.length],
  limit: 1 + (at % 3),
  wide: at % 2 === 0,
  kinds: at % 2 === 0 ? ['Person'] : ['Event', 'Place'],
  kind: ['Person', 'Event'][at % 2],
  from: ['1990', '1990-01-20', '199X'][at % 3],
  filter: { id: { eq: ids[at % ids.length] } },
  blank: at % 2 === 0 ? '' : ids[at % ids.length],
  several: [ids[at % ids.length] ?? '', 'person:halden'],
  maybe: at % 3 === 0 ? null : ids[at % ids.length],
});

const operations: readonly string[] = [
  ...knownOperations,
  'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name aliases browserUrl } }',
  'query ($id: ID!, $limit: Int!, $wide: Boolean!) { entities(where: { id: { eq: $id } }) { id claims(limit: $limit) { predicate } name @include(if: $wide) } }',
  'query ($text: String!, $limit: Int!) { events(where: { name: { contains: $text, caseInsensitive: { contains: $text } } }, limit: $limit) { id name } }',
  'query ($filter: EntityWhere) { entities(where: $filter) { id } }',
  'query ($several: [ID!]!) { entities(where: { id: { in: $several } }, sort: [{ id: ASC }]) { id } }',
  'query ($id: ID!, $other: ID!) { entities(where: { id: { in: [$id, $other] } }, sort: [{ id: ASC }]) { id } }',
  'query ($maybe: ID) { entities(where: { id: { eq: $maybe } }) { id } timeline(place: $maybe) { id } }',
  'query ($text: String!, $kinds: [EntityKind!]!) { search(text: $text, kinds: $kinds) { id kind } }',
  'query ($from: EDTF) { timeline(from: $from) { id start } }',
  'query ($id: ID!, $other: ID!) { a: entity(id: $id) { ...e } b: entity(id: $other) { ...e } } fragment e on Entity { id name evidence(limit: 2) { quote } }',
  'query ($id: ID!) { entity(id: $id) { id } ... on Query { entity(id: $id) { name } } }',
  'query ($id: ID!) { eventsConnection(where: { id: { eq: $id } }) { totalCount edges { node { name } } } }',
  'query ($maybe: String) { evidenceConnection(subject: "event:attack", first: 1, after: $maybe) { edges { node { quote } } } }',
  'query ($id: ID!) { editionsOf(source: $id) { number } identity(id: $id) { observed } }',
  'query ($kind: EntityKind) { everyEntity(kind: $kind, limit: 3) { id } unsurePairs(kind: $kind) { score } }',
  '{ statistics { layer kind count } }',
  'query ($id: ID!) { diff(source: $id) { kind } }',
  'query ($id: ID!, $wide: Boolean!) { entity(id: $id) { id name @skip(if: $wide) ...e @include(if: $wide) } } fragment e on Entity { aliases evidence(limit: 1) @skip(if: $wide) { quote } claims(limit: 1) { predicate @include(if: $wide) id } }',
  'query ($id: ID!, $wide: Boolean!) { entity(id: $id) @include(if: $wide) { id } entities(where: { id: { eq: $id } }) @skip(if: $wide) { id } }',
  'query ($id: ID!, $other: ID!, $limit: Int!) { ...q entities(where: { id: { eq: $other } }) { ...e } } fragment q on Query { one: entity(id: $other) { ...e } } fragment e on Entity { id evidence(limit: $limit, object: $id) { quote object { id } } participatedIn(where: { id: { eq: $id } }) { id } }',
  'query ($id: ID!) { ...q again: entity(id: $id) { ...e } } fragment q on Query { entity(id: $id) { ...e } entity(id: $id) { kind } } fragment e on Entity { id name }',
  'query ($blank: ID!, $id: ID!) { entity(id: $blank) { id } entities(where: { OR: [{ id: { eq: $blank } }, { id: { eq: $id } }] }) { id } timeline(place: $blank) { id } }',
  'query ($blank: String!) { search(text: $blank) { id } places(where: { name: { eq: $blank } }) { id } events(where: { name: { contains: $blank } }, sort: [{ id: ASC }]) { id } }',
];

describe('statements that are remembered', () => {
  test.each(operations)('are those that the library makes, and answer the same: %s', async (query) => {
    const [theirs, ours] = [asking(plain, query), asking(remembering, query)];
    const names = parse(query).definitions.flatMap((one) =>
      one.kind === 'OperationDefinition'
        ? (one.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [],
    );
    for (let at = 0; at < 12; at++) {
      const given = Object.fromEntries(Object.entries(values(at)).filter(([name]) => names.includes(name)));
      const [expected, found] = [await theirs(given), await ours(given)];
      expect(found.answer).toEqual(expected.answer);
      // The library gives two equal values one parameter, which is the same question.
      const words = Object.values(given).filter((value) => typeof value === 'string');
      if (new Set(words).size === words.length) expect(found.statements).toEqual(expected.statements);
    }
  });

  test('a text that reaches no parameter may still ask for something else: the cursor of a list inside an entity', async () => {
    const query =
      'query ($after: String) { documents(where: { id: { eq: "document:r12" } }) { citedInConnection(first: 1, after: $after) { edges { node { id } } } } }';
    const [theirs, ours] = [asking(plain, query), asking(remembering, query)];
    const [unread, first] = ['', Buffer.from('arrayconnection:0').toString('base64')];
    for (const after of [unread, unread, unread, first, unread]) {
      const [expected, found] = [await theirs({ after }), await ours({ after })];
      expect(found.answer).toEqual(expected.answer);
    }
    const [page, next] = [await ours({ after: unread }), await ours({ after: first })];
    expect(next.answer).not.toEqual(page.answer);
  });

  test('are translated no more from the third time on, whatever the texts', async () => {
    const ask = asking(remembering, 'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name } }');
    const counts: number[] = [];
    for (const id of ['person:halden', 'none', 'event:attack', 'person:halden', 'none', 'place:arlen', 'new']) {
      translations = 0;
      await ask({ id });
      counts.push(translations);
    }
    // The second answered no row, of which nothing is learned; the third is translated once more, with another text.
    expect(counts).toEqual([1, 1, 2, 0, 0, 0, 0]);
  });

  test('a number is no text: each is translated, and after many no more is kept', async () => {
    const ask = asking(remembering, 'query ($limit: Int!) { entities(limit: $limit, sort: [{ id: ASC }]) { id } }');
    for (let round = 0; round < 3; round++) {
      for (let limit = 1; limit <= 30; limit++) {
        const { answer } = await ask({ limit });
        expect(answer).toMatchObject({ data: { entities: expect.any(Array) } });
        expect((answer as { data: { entities: unknown[] } }).data.entities.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test('who may not ask is refused, also when the statement is known', async () => {
    const ask = asking(remembering, 'query ($id: ID!) { entity(id: $id) { name } }');
    for (let at = 0; at < 4; at++)
      expect(await ask({ id: 'person:halden' })).toMatchObject({ answer: { data: { entity: {} } } });
    const { answer, statements } = await ask({ id: 'person:halden' }, callerOf('nobody', []));
    expect(answer).toMatchObject({ data: { entity: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(statements).toEqual([]);
  });

  test('a statement never depends on who asks: the schema has no rule about it, and what would tell the library is passed by', async () => {
    expect(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8')).not.toMatch(
      /@(authoriz|authentic|jwt|subscriptionsAuth|populatedBy)/i,
    );
    const ask = asking(remembering, 'query ($id: ID!) { entity(id: $id) { name } }');
    for (let at = 0; at < 4; at++) {
      translations = 0;
      await ask({ id: 'person:halden' }, reader, { jwt: { roles: ['x'] } });
      expect(translations).toBe(1);
    }
  });
});
