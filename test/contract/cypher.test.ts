import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLArgument, type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { buildSchema } from '../../src/serve/buildSchema.js';
import { mutations } from '../../src/serve/mutations/index.js';
import { recordCypher } from './recordCypher.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

const nasty = `nasty' "}) DETACH DELETE n //`;

describe('from GraphQL to Cypher', () => {
  test('an entity is found by its id, in one statement', async () => {
    const { statements } = await recordCypher(
      schema,
      '{ events(where: { id: { eq: "event:1" } }) { name occurredIn { name } } }',
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]?.cypher).toContain('MATCH (this:Event&Entity)');
    expect(statements[0]?.cypher).toContain('this.id = $param0');
    expect(statements[0]?.parameters).toMatchObject({ param0: 'event:1' });
  });

  test('lists have a limit when none is asked for, and at most 200', async () => {
    const [few] = (await recordCypher(schema, '{ claims { id } }')).statements;
    expect(few?.parameters).toMatchObject({ param0: expect.objectContaining({ low: 25 }) });
    const [many] = (await recordCypher(schema, '{ claims(limit: 100000) { id } }')).statements;
    expect(many?.parameters).toMatchObject({ param0: expect.objectContaining({ low: 200 }) });
  });

  test('questions have theirs in the statement', async () => {
    const [search] = (await recordCypher(schema, '{ search(text: "a", limit: 100000) { id } }')).statements;
    expect(search?.cypher).toMatch(/LIMIT CASE WHEN \$\w+ < 1 THEN 1 WHEN \$\w+ > 100 THEN 100/);
  });

  test('a question on a node is about that node', async () => {
    const [own] = (await recordCypher(schema, '{ people { evidence { quote } } }')).statements;
    expect(own?.cypher).toContain('(:Entity {id: this.id})');
  });

  test('no argument of any root field becomes a part of a statement', async () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    let checked = 0;
    for (const field of fields) {
      for (const argument of field.args.filter(isText)) {
        const { query, variables } = ask(field, argument.name);
        const { statements, errors } = await recordCypher(schema, query, variables);
        const others = errors.filter((message) => !/is no cursor of this list|no source of this id/.test(message));
        expect({ field: field.name, errors: others }).toEqual({ field: field.name, errors: [] });
        for (const { cypher } of statements) expect(cypher).not.toContain('nasty');
        checked += statements.length;
      }
    }
    expect(checked).toBeGreaterThan(15);
  });

  test('a filter value stays a parameter too', async () => {
    const { statements } = await recordCypher(
      schema,
      'query ($v: String!) { people(where: { name: { contains: $v } }) { id } }',
      { v: nasty },
    );
    expect(statements[0]?.cypher).not.toContain('nasty');
    expect(JSON.stringify(statements[0]?.parameters)).toContain('nasty');
  });

  test('the library writes nothing: every mutation is one of ours', async () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(Object.keys(mutations).sort());
    expect(schema.getSubscriptionType()).toBeFalsy();
  });
});

const isText = (argument: GraphQLArgument): boolean => ['String', 'ID'].includes(getNamedType(argument.type).name);

const ask = (field: GraphQLField<unknown, unknown>, name: string) => {
  const others = field.args.filter((one) => one.name !== name && String(one.type).endsWith('!') && isText(one));
  const variables = Object.fromEntries([name, ...others.map((one) => one.name)].map((one) => [one, nasty]));
  const declared = field.args.filter((one) => one.name in variables);
  const type = getNamedType(field.type);
  const leaf = isObjectType(type)
    ? Object.values(type.getFields()).find((one) => !isObjectType(getNamedType(one.type)))?.name
    : '';
  return {
    query: `query (${declared.map((one) => `$${one.name}: ${one.type}`).join(', ')}) {
      ${field.name}(${declared.map((one) => `${one.name}: $${one.name}`).join(', ')}) { ${leaf ?? '__typename'} } }`,
    variables,
  };
};
