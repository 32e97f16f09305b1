import { type GraphQLField, type GraphQLSchema, getNamedType, isIntrospectionType, isObjectType } from 'graphql';

/**
 * Says in the schema what the lists are for that the library makes, which comes without a word, and puts our own questions first:
 * whoever knows the schema only reads it from the top.
 */
export const describeLists = (schema: GraphQLSchema, questions: readonly string[]): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const fields = type.getFields();
    for (const field of Object.values(fields)) {
      field.description ??= fieldIs(field, type === schema.getQueryType());
      for (const argument of field.args) argument.description ??= argumentIs[argument.name];
    }
    type.description ??= typeIs(type.name);
  }
  const root = schema.getQueryType()?.getFields() ?? {};
  const order = new Set([...questions, ...Object.keys(root)]);
  for (const name of order) {
    const field = root[name];
    if (!field) continue;
    delete root[name];
    root[name] = field;
  }
  return schema;
};

const argumentIs: Readonly<Record<string, string>> = {
  where: 'Only those for which this holds.',
  sort: 'In this order: by the first, where equal by the next.',
  limit: 'At most so many; 25 without it, and never more than 200.',
  offset: 'Leaves so many out from the start. For many pages take the connection.',
  first: 'So many on a page; 25 without it, and never more than 200.',
  after: 'Cursor of the last item of the page before.',
};

const fieldIs = ({ name, type }: GraphQLField<unknown, unknown>, isRoot: boolean): string | undefined => {
  const list = name.replace(/Connection$/, '');
  if (isRoot && list === name)
    return `Every ${getNamedType(type)}, filtered and sorted as one likes. To find one by its words, \`search\`.`;
  if (isRoot) return `\`${list}\` in pages, with how many there are and totals of their fields.`;
  if (list !== name)
    return `\`${list}\` in pages, with \`properties\` of the edge to each: by how many sources it is told, how surely, in which role.`;
  return ofConnections[name];
};

const ofConnections: Readonly<Record<string, string>> = {
  edges: 'The items of this page.',
  node: 'The item itself.',
  properties: 'What is known of the edge that leads to it.',
  cursor: 'Its place, for `after`.',
  totalCount: 'How many there are on all pages.',
  pageInfo: 'Whether there are more, and where this page ends.',
  hasNextPage: 'Whether there are more after it.',
  hasPreviousPage: 'Whether there are any before it.',
  startCursor: 'Cursor of its first item.',
  endCursor: 'Cursor of its last item, for `after`.',
  aggregate: 'Totals over all that the filter lets through, not only over this page.',
  count: 'How many there are.',
  nodes: 'How many items there are.',
};

const typeIs = (name: string): string | undefined => {
  if (/Connection$/.test(name)) return 'A page of a list, with how many there are on all pages.';
  if (/Relationship$/.test(name)) return 'An item on a page, with the edge that leads to it.';
  if (/Edge$/.test(name)) return 'An item on a page.';
  return /Aggregat/.test(name)
    ? 'Totals over all items of a list: how many, the least, the most, the mean.'
    : undefined;
};
