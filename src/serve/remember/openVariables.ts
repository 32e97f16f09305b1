import { type GraphQLResolveInfo, Kind, type OperationDefinitionNode } from 'graphql';

export interface OpenVariables {
  /** Texts by the name of their variable: what may be another without the statement being another. */
  readonly texts: Readonly<Record<string, string>>;
  /** Every other value, and which variables are texts. */
  readonly key: string;
}

/** Parts the values of an operation's variables into texts and the rest. A text is what is declared as ID or String, no list, and given. */
export const openVariables = ({ operation, variableValues }: GraphQLResolveInfo): OpenVariables => {
  const declared = textVariables(operation);
  const texts: Record<string, string> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(variableValues)) {
    if (typeof value === 'string' && declared.has(name)) texts[name] = value;
    else rest[name] = value;
  }
  return { texts, key: JSON.stringify([rest, Object.keys(texts)]) };
};

const textVariables = (operation: OperationDefinitionNode): ReadonlySet<string> => {
  const found = declaredTexts.get(operation);
  if (found) return found;
  const names = (operation.variableDefinitions ?? []).flatMap(({ type, variable }) => {
    const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return inner.kind === Kind.NAMED_TYPE && /^(ID|String)$/.test(inner.name.value) ? [variable.name.value] : [];
  });
  const set = new Set(names);
  declaredTexts.set(operation, set);
  return set;
};

const declaredTexts = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();
