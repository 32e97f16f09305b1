import { predicateNamed } from '../ontology/predicates.js';

/** What tells the edges between two entities apart: the predicate and those of its properties that the ontology names. */
export interface Said {
  readonly predicate: string;
  readonly role?: string | null;
  readonly title?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

/** The properties of a claim's edge that are part of the edge's identity. */
export const edgeProperties = (said: Said): Record<string, string> =>
  Object.fromEntries(
    (predicateNamed(said.predicate)?.properties ?? []).flatMap((name) => {
      const value = said[name];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );

/**
 * What a claim's `fact` begins with; the observed subject and object follow. Claims with equal facts support the same edge, and
 * an index on it finds them without passing by all that is said of a well-known subject.
 */
export const factKey = (said: Said): string => `${said.predicate} ${JSON.stringify(edgeProperties(said))} `;
