import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { projectRoot } from '../config.js';
import { browserResolvers } from './browserField.js';
import { connectionResolvers } from './connections.js';
import { describeLists } from './describeLists.js';
import { diffResolver } from './diffResolver.js';
import { edtfScalar } from './edtfScalar.js';
import { inlineStatements } from './inlineStatements.js';
import { mutationResolvers } from './mutations/index.js';
import { ontologyTypes } from './ontologyTypes.js';
import { rowFields } from './rowFields.js';

/** A driver of the store. The type is taken from here, since only `store` imports the driver's package. */
export type Driver = NonNullable<ConstructorParameters<typeof Neo4jGraphQL>[0]['driver']>;

/** The executable schema: `schema.graphql` with its statements, what @neo4j/graphql makes of it, and our mutations. */
export const buildSchema = async (driver?: Driver): Promise<GraphQLSchema> => {
  const written = inlineStatements(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
  const typeDefs = { ...written, definitions: [...written.definitions, ...ontologyTypes()] };
  const schema = await new Neo4jGraphQL({ typeDefs, resolvers, ...(driver ? { driver } : {}), features }).getSchema();
  return describeLists(rowFields(schema, rowTypesOf(written)), questionsOf(written));
};

const questionsOf = ({ definitions }: DocumentNode): readonly string[] =>
  definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Query'
      ? (one.fields ?? []).map(({ name }) => name.value)
      : [],
  );

/** Types of rows: neither nodes nor the properties of edges nor where questions begin. */
const rowTypesOf = ({ definitions }: DocumentNode): readonly string[] =>
  definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION &&
    !/^(Query|Mutation)$/.test(one.name.value) &&
    !one.directives?.some(({ name }) => /^(node|relationshipProperties)$/.test(name.value))
      ? [one.name.value]
      : [],
  );

/** Fields that think about what the database answers. */
const resolvers = {
  Query: { ...connectionResolvers, diff: diffResolver },
  Mutation: mutationResolvers,
  EDTF: edtfScalar,
  ...browserResolvers,
};

const features = {
  filters: { String: { CASE_INSENSITIVE: true } },
  // Fields of earlier versions of the library would make the schema four times as long.
  excludeDeprecatedFields: {
    mutationOperations: true,
    aggregationFilters: true,
    aggregationFiltersOutsideConnection: true,
    relationshipFilters: true,
    attributeFilters: true,
  },
} as const;
