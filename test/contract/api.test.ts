import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildASTSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isIntrospectionType,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { projectRoot } from '../../src/config.js';
import type { Modality, Polarity } from '../../src/model/claim.js';
import { entityKinds } from '../../src/model/kind.js';
import { eventTypes } from '../../src/ontology/events/index.js';
import { measures } from '../../src/ontology/measures/index.js';
import { predicates } from '../../src/ontology/predicates.js';
import { roles } from '../../src/ontology/roles.js';
import { buildSchema } from '../../src/serve/buildSchema.js';
import { ontologyEnums, ontologyTypes } from '../../src/serve/ontologyTypes.js';

const file = join(projectRoot, 'test', 'contract', 'api.graphql');
const written = parse(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
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
  Kind.SCALAR_TYPE_DEFINITION,
]);

/** The whole schema, sorted, without words: what clients build on. */
const withoutWords = (): string =>
  print(
    visit(parse(printSchema(lexicographicSortSchema(schema))), {
      enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
    }),
  );

const breaks = (before: GraphQLSchema, after: GraphQLSchema): string[] =>
  findBreakingChanges(before, after).map(({ description }) => description);

describe('the API', () => {
  test('breaks nothing that clients of the last snapshot rely on', () => {
    if (process.env.NEWSGRAPH_UPDATE_API) writeFileSync(file, `${withoutWords()}\n`);
    expect(breaks(buildASTSchema(parse(readFileSync(file, 'utf8'))), schema)).toEqual([]);
  });

  test('is in the snapshot whole, but for words of the ontology (NEWSGRAPH_UPDATE_API=1 writes it anew)', () => {
    const added = breaks(schema, buildASTSchema(parse(readFileSync(file, 'utf8'))));
    const ofOntology = new RegExp(`was removed from enum type "?(${Object.keys(ontologyEnums).join('|')})\\b`);
    expect(added.filter((change) => !ofOntology.test(change))).toEqual([]);
  });

  test('a removed field, a new must and another type would be seen', () => {
    const before = buildASTSchema(parse('type Query { a(x: Int): String b: Int }'));
    expect(breaks(before, buildASTSchema(parse('type Query { a(x: Int!): Int }')))).toHaveLength(3);
  });

  test('describes every type, field, argument and value of its own', () => {
    const missing: string[] = [];
    for (const document of [written, { kind: Kind.DOCUMENT, definitions: ontologyTypes() } as const]) {
      visit(document, {
        enter(node) {
          const wants = described.has(node.kind) && 'name' in node && 'description' in node;
          if (wants && node.name?.value !== 'Query' && !node.description?.value.trim())
            missing.push(node.name?.value ?? node.kind);
        },
      });
    }
    expect(missing).toEqual([]);
  });

  test('describes what the library makes too, for whoever has nothing but the schema', () => {
    const missing = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !isIntrospectionType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            ...(field.description || /Aggregat/.test(type.name) ? [] : [`${type.name}.${field.name}`]),
            ...field.args.filter((one) => !one.description).map((one) => `${type.name}.${field.name}(${one.name})`),
          ])
        : [],
    );
    expect(missing).toEqual([]);
  });

  test('begins with our own questions, in the order in which one asks them', () => {
    const names = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(names.slice(0, 3)).toEqual(['entity', 'search', 'searchFacets']);
    expect(names.indexOf('reports')).toBeLessThan(names.indexOf('sources'));
  });
});

describe('enumerations are tables of the code', () => {
  const polarities = { affirmed: 1, denied: 1 } satisfies Record<Polarity, number>;
  const modalities = { asserted: 1, alleged: 1, planned: 1, threatened: 1, hypothetical: 1 } satisfies Record<
    Modality,
    number
  >;
  const named = (table: readonly { readonly name: string }[]): string[] => table.map(({ name }) => name);

  test.each([
    ['EntityKind', [...entityKinds]],
    ['Polarity', Object.keys(polarities)],
    ['Modality', Object.keys(modalities)],
    ['EventType', named(eventTypes)],
    ['Role', named(roles)],
    ['Predicate', named(predicates)],
    ['Measure', named(measures)],
  ])('%s', (name, values) => {
    const type = schema.getType(name);
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map((value) => value.name)
          .sort(),
    ).toEqual([...values].sort());
  });
});
