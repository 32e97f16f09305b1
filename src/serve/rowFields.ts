import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Rows that are no nodes come with their columns' names, whatever a client calls them: `quote: words` asks for the words. The library
 * looks under the client's name first, which is right for nodes only, and would give another column of that name.
 */
export const rowFields = (schema: GraphQLSchema, rowTypes: Iterable<string>): GraphQLSchema => {
  for (const name of rowTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (row, args, context, info) => {
        const [node] = info.fieldNodes;
        if (!node?.alias || !(field.name in Object(row))) return resolve(row, args, context, info);
        const { alias: _, ...named } = node;
        return resolve(row, args, context, { ...info, fieldNodes: [named] });
      };
    }
  }
  return schema;
};
