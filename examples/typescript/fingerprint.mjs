import { createHash } from 'node:crypto';

/**
 * A digest of all that generated.ts is made of: the operations, and the types of the fields, arguments and enumerations that they use.
 * `graphql` is the module, so that the schema and its functions are of one copy.
 */
export const fingerprint = (graphql, schema, document) => {
  const { TypeInfo, getNamedType, isEnumType, isInputObjectType, print, visit, visitWithTypeInfo } = graphql;
  const used = new Set();
  const note = (type) => {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      for (const { name, description } of named.getValues()) used.add(`${named.name}.${name}: ${description ?? ''}`);
    } else if (isInputObjectType(named) && !used.has(named.name)) {
      used.add(named.name);
      for (const field of Object.values(named.getFields())) {
        used.add(`${named.name}.${field.name}: ${field.type}`);
        note(field.type);
      }
    }
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        used.add(`${types.getParentType()}.${types.getFieldDef()?.name}: ${types.getType()}`);
        note(types.getType());
      },
      VariableDefinition: () => note(types.getInputType()),
    }),
  );
  const text = [print(document), ...[...used].sort()].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
};
