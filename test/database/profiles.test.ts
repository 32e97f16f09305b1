import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import { buildSchema, type Driver } from '../../src/serve/buildSchema.js';
import { knownOperations } from '../../src/serve/operations.js';
import { recordCypher } from '../contract/recordCypher.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

// The database plans each statement here for the first time.
jest.setTimeout(120_000);

let driver: Driver;
let schema: GraphQLSchema;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  schema = await buildSchema();
});
afterAll(async () => {
  await driver?.close();
});

interface Plan {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

const profileOf = async (cypher: string, parameters: object): Promise<readonly Plan[]> => {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.executeRead((work) => work.run(`PROFILE ${cypher}`, parameters));
    const all = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(all)];
    return all(summary.profile as unknown as Plan);
  } finally {
    await session.close();
  }
};

/** These list what there is of a kind, and so read the kind. */
const listing = new Set(['citedDocuments', 'people', 'events', 'timeline']);
const variables = { id: 'event:attack', event: 'event:attack', other: 'person:ruhl', text: 'arlen' };

describe('each root field is one statement that begins at an index', () => {
  test.each(knownOperations.map((source) => [source]))('%s', async (source) => {
    const [operation] = parse(source).definitions;
    const fields = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
    const { statements } = await recordCypher(schema, source, variables);
    expect(statements).toHaveLength(fields.length);
    for (const [at, { cypher, parameters }] of statements.entries()) {
      const field = fields[at]?.kind === Kind.FIELD ? fields[at].name.value : '';
      const operators = await profileOf(cypher, parameters);
      const scans = operators
        .map((one) => one.operatorType)
        .filter((type) => /AllNodesScan|LabelScan|TypeScan/.test(type));
      expect(scans.filter((type) => /AllNodes|AllRelationships/.test(type))).toEqual([]);
      if (!listing.has(field)) expect({ field, scans }).toEqual({ field, scans: [] });
    }
  });

  test('an entity by its id touches a few records only', async () => {
    const source = 'query ($id: ID!) { entity(id: $id) { id name kind aliases } }';
    const [statement] = (await recordCypher(schema, source, variables)).statements;
    const hits = (await profileOf(statement?.cypher ?? '', statement?.parameters ?? {})).map((one) =>
      Number(one.dbHits),
    );
    expect(hits.reduce((sum, one) => sum + one, 0)).toBeLessThan(40);
  });
});
