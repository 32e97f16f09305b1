import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Connections take two levels a step: eight steps from entity to entity, which is more than a reader follows. */
const maxDepth = 16;
/** Each root field is a query of its own to the database, whatever its alias. */
const maxRootFields = 10;
const maxFields = 500;

interface Size {
  readonly depth: number;
  readonly fields: number;
}

/** Refuses operations that no tool needs and that would keep the database busy, before anything runs. */
const boundedOperation: ValidationRule = (context: ValidationContext) => ({
  OperationDefinition(operation) {
    const refuse = (message: string): void => context.reportError(new GraphQLError(message, { nodes: operation }));
    const size = measure(operation.selectionSet, fragmentsOf(context), new Set());
    if (size.depth > maxDepth) refuse(`The query is ${size.depth} levels deep; ${maxDepth} are allowed.`);
    if (size.fields > maxFields) refuse(`The query selects more than ${maxFields} fields.`);
    const roots = rootFields(operation.selectionSet, fragmentsOf(context), new Set());
    if (roots > maxRootFields) refuse(`The query asks ${roots} questions at once; ${maxRootFields} are allowed.`);
  },
});

export const limits: ValidationRule[] = [boundedOperation];

type Fragments = (name: string) => FragmentDefinitionNode | undefined;

const fragmentsOf =
  (context: ValidationContext): Fragments =>
  (name) =>
    context.getFragment(name) ?? undefined;

/** `open` holds the fragments that we are inside of: a cycle is an error that another rule reports. Stops counting when too many. */
const measure = (set: SelectionSetNode, fragments: Fragments, open: ReadonlySet<string>, above = 0): Size => {
  let depth = 0;
  let fields = 0;
  for (const selection of set.selections) {
    if (above + fields > maxFields) break;
    if (selection.kind === Kind.FIELD) {
      // The schema of the schema is finite, and GraphiQL asks for it deeply.
      if (selection.name.value.startsWith('__')) continue;
      const inner = selection.selectionSet
        ? measure(selection.selectionSet, fragments, open, above + fields + 1)
        : none;
      depth = Math.max(depth, 1 + inner.depth);
      fields += 1 + inner.fields;
    } else {
      const spread = spreadOf(selection, fragments, open);
      const inner = spread ? measure(spread.set, fragments, spread.open, above + fields) : none;
      depth = Math.max(depth, inner.depth);
      fields += inner.fields;
    }
  }
  return { depth, fields };
};

const rootFields = (set: SelectionSetNode, fragments: Fragments, open: ReadonlySet<string>): number => {
  let count = 0;
  for (const selection of set.selections) {
    if (count > maxRootFields) break;
    if (selection.kind === Kind.FIELD) count += 1;
    else {
      const spread = spreadOf(selection, fragments, open);
      count += spread ? rootFields(spread.set, fragments, spread.open) : 0;
    }
  }
  return count;
};

const none: Size = { depth: 0, fields: 0 };

const spreadOf = (
  selection: Exclude<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>,
  fragments: Fragments,
  open: ReadonlySet<string>,
): { set: SelectionSetNode; open: ReadonlySet<string> } | undefined => {
  if (selection.kind === Kind.INLINE_FRAGMENT) return { set: selection.selectionSet, open };
  const name = selection.name.value;
  const fragment = open.has(name) ? undefined : fragments(name);
  return fragment && { set: fragment.selectionSet, open: new Set([...open, name]) };
};
