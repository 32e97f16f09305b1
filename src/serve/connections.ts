import {
  type ArgumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  Kind,
  parse,
  parseValue,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * A list in pages. A cursor is the place of an item in the order of the list, not its number: pages stay whole when something is
 * added before them, and the thousandth costs as much as the first. The list's statement takes the place as `after`.
 */
interface Pages {
  /** Root field of the list. */
  readonly of: string;
  /** What the place of an item is made of, as fields under names that no client uses. */
  readonly asks: string;
  /** As the statement orders by it. */
  readonly placeOf: (item: Item) => string;
  /** The largest limit of the list. */
  readonly largest: number;
  /** How many there are in all, where each item knows it. */
  readonly totalOf?: (item: Item) => number;
}

// biome-ignore lint/suspicious/noExplicitAny: items are what the list answers, of any type
type Item = any;

const connections: Readonly<Record<string, Pages>> = {
  timelineConnection: {
    of: 'timeline',
    asks: '{ place_start: start place_end: end place_id: id }',
    placeOf: (event) => [event.place_start, event.place_end ?? '', event.place_id].join(' '),
    largest: 200,
  },
  everyEntityConnection: {
    of: 'everyEntity',
    asks: '{ place_id: id }',
    placeOf: (entity) => entity.place_id,
    largest: 200,
  },
  evidenceConnection: {
    of: 'evidence',
    // Rows that are no nodes keep their own names, whatever they are asked for as.
    asks: '{ place_source: source { publishedOn id } place_start: start place_claim: claim }',
    placeOf: ({ source, start, claim }) =>
      [source.publishedOn ?? '~', source.id, String(start).padStart(9, '0'), claim].join(' '),
    largest: 200,
  },
  disagreementsConnection: {
    of: 'disagreements',
    // Rows that are no nodes keep their own names, whatever they are asked for as.
    asks: '{ place_of: place place_accounts: accounts }',
    placeOf: ({ place }) => place,
    largest: 100,
    totalOf: ({ accounts }) => Number(accounts),
  },
};

/**
 * Asks the list for one item more than the page has, with what the client wants of each node, so that a page is one statement as the
 * list is. Throws GraphQLError for a cursor that is none.
 */
const resolverOf =
  ({ of, asks, placeOf, largest, totalOf }: Pages): GraphQLFieldResolver<unknown, unknown> =>
  async (source, args, context, info) => {
    const list = info.parentType.getFields()[of];
    const first = Math.min(Math.max(Number(args.first), 1), largest - 1);
    const after = args.after ? placeIn(String(args.after)) : null;
    const field: FieldNode = {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: of },
      arguments: [
        ...(info.fieldNodes[0]?.arguments ?? []).filter(({ name }) => !['first', 'after'].includes(name.value)),
        argument('limit', String(first + 1)),
        argument('after', JSON.stringify(after)),
      ],
      selectionSet: { kind: Kind.SELECTION_SET, selections: [...nodesIn(info), ...selectionsOf(asks)] },
    };
    const given = { ...args, limit: first + 1, after };
    const path = { prev: undefined, key: of, typename: info.parentType.name };
    const listInfo: GraphQLResolveInfo = {
      ...info,
      fieldName: of,
      fieldNodes: [field],
      path,
      ...(list ? { returnType: list.type } : {}),
    };
    const items = (await list?.resolve?.(source, given, context, listInfo)) as readonly Item[];
    const edges = items.slice(0, first).map((node) => ({ cursor: cursorOf(placeOf(node)), node }));
    const pageInfo = { hasNextPage: items.length > first, endCursor: edges.at(-1)?.cursor ?? null };
    return { edges, pageInfo, ...(totalOf && items[0] ? { totalCount: totalOf(items[0]) } : {}) };
  };

export const connectionResolvers = Object.fromEntries(
  Object.entries(connections).map(([name, pages]) => [name, resolverOf(pages)]),
);

/** What a client wants of each node: everything below `edges { node { ... } }`, through whatever fragments. */
const nodesIn = (info: GraphQLResolveInfo): readonly SelectionNode[] => {
  const below = (sets: readonly SelectionSetNode[], name: string): SelectionSetNode[] =>
    sets.flatMap(({ selections }) =>
      selections.flatMap((one) => {
        if (one.kind === Kind.FIELD) return one.name.value === name && one.selectionSet ? [one.selectionSet] : [];
        const inner = one.kind === Kind.INLINE_FRAGMENT ? one : info.fragments[one.name.value];
        return inner ? below([inner.selectionSet], name) : [];
      }),
    );
  const own = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return below(below(own, 'edges'), 'node').flatMap(({ selections }) => selections);
};

const selectionsOf = (text: string): readonly SelectionNode[] => {
  const [operation] = parse(text).definitions;
  return operation && 'selectionSet' in operation && operation.selectionSet ? operation.selectionSet.selections : [];
};

const argument = (name: string, value: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value: parseValue(value),
});

const cursorOf = (place: string): string => Buffer.from(place).toString('base64url');

const placeIn = (cursor: string): string => {
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/[ :]/.test(place) && cursor.length <= 1000 && cursorOf(place) === cursor) return place;
  throw new GraphQLError('"after" is no cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
};
