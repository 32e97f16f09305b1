import type { GraphQuestions, Row } from './graphQuestions.js';

/** A sentence for each entity, or for each edge where predicate and object are given; undefined where there is none. */
export const quotesOf = async (
  graph: GraphQuestions,
  facts: readonly { readonly subject: unknown; readonly predicate?: unknown; readonly object?: unknown }[],
): Promise<readonly (Row | undefined)[]> => {
  if (facts.length === 0) return [];
  const rows = await graph.rows('quotes', {
    subjects: facts.map(({ subject }) => subject),
    predicates: facts.map(({ predicate }) => predicate ?? ''),
    objects: facts.map(({ object }) => object ?? ''),
  });
  const found = new Map(rows.map(({ at, ...quotation }) => [at, quotation]));
  return facts.map((_, at) => found.get(at));
};
