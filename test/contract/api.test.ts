import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, isEnumType, isObjectType, Kind, parse, visit } from 'graphql';
import { projectRoot } from '../../src/config.js';
import { buildSchema } from '../../src/serve/buildSchema.js';

const file = join(projectRoot, 'test', 'contract', 'api.txt');
const definitions = parse(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const ownTypes = definitions.definitions.flatMap((one) => ('name' in one && one.name ? [one.name.value] : []));
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

const described: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

/** Every field of our types with its arguments and type: what clients build on. What the library makes beside is its own. */
const api = (): string =>
  ownTypes
    .flatMap((name) => {
      const type = schema.getType(name);
      if (isEnumType(type)) return type.getValues().map((value) => `${name}.${value.name}`);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).map((field) => {
        const args = field.args.map(
          (one) =>
            `${one.name}: ${one.type}${one.defaultValue === undefined ? '' : ` = ${JSON.stringify(one.defaultValue)}`}`,
        );
        return `${name}.${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}: ${field.type}`;
      });
    })
    .sort()
    .join('\n');

describe('the API', () => {
  test('is what test/contract/api.txt says (NEWSGRAPH_UPDATE_API=1 writes it anew)', () => {
    if (process.env.NEWSGRAPH_UPDATE_API) writeFileSync(file, `${api()}\n`);
    expect(api()).toBe(readFileSync(file, 'utf8').trim());
  });

  test('describes every type, field, argument and value of its own', () => {
    const missing: string[] = [];
    visit(definitions, {
      enter(node) {
        const wants = described.has(node.kind) && 'name' in node && 'description' in node;
        if (wants && node.name?.value !== 'Query' && !node.description) missing.push(node.name?.value ?? node.kind);
      },
    });
    expect(missing).toEqual([]);
  });
});
