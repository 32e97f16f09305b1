import { defaultFieldResolver, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Caller, Role } from './caller.js';

/**
 * Puts a lock before every root field, whoever made its resolver: the library, a statement, or we. A query needs a reader; every
 * mutation must name its role, and without one the server does not start. A context without a caller opens nothing.
 */
export const guardFields = (schema: GraphQLSchema, mutationRoles: Readonly<Record<string, Role>>): GraphQLSchema => {
  guardType(schema.getQueryType(), () => 'reader');
  guardType(schema.getMutationType(), (name) => mutationRoles[name]);
  guardType(schema.getSubscriptionType(), () => undefined);
  return schema;
};

const guardType = (type: GraphQLObjectType | null | undefined, roleOf: (field: string) => Role | undefined): void => {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const role = roleOf(field.name);
    if (!role) throw new Error(`${type?.name}.${field.name} names no role that may call it.`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context, info) => {
      demand((context as { caller?: Caller } | undefined)?.caller, role);
      return resolve(source, args, context, info);
    };
  }
};

/** Throws GraphQLError with the code UNAUTHENTICATED or FORBIDDEN. */
const demand = (caller: Caller | undefined, role: Role): void => {
  if (caller?.roles.has(role)) return;
  const known = caller?.known === true;
  throw new GraphQLError(known ? `This needs the role ${role}.` : 'A key or token is needed for this.', {
    extensions: { code: known ? 'FORBIDDEN' : 'UNAUTHENTICATED' },
  });
};
