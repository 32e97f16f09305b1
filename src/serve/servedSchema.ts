import type { GraphQLSchema } from 'graphql';
import { guardFields } from './access/guardFields.js';
import { buildSchema } from './buildSchema.js';
import { mutationRoles } from './mutations/index.js';
import { rememberStatements } from './remember/rememberStatements.js';

/** The schema as it is served, with a lock before every root field. One for the process: it knows no database, which comes with each request. */
export const servedSchema = (): Promise<GraphQLSchema> => {
  served ??= buildSchema().then((schema) => guardFields(rememberStatements(schema), mutationRoles));
  return served;
};
let served: Promise<GraphQLSchema> | undefined;
