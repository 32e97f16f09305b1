import type { EntityKind } from '../model/kind.js';

/** An entity as far as it takes to find it in a table. */
export interface Identifiable {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly subtype?: string;
  /** Names of the countries that it is said to be in, as `model/nameKey` makes them. */
  readonly countries: readonly string[];
}

/** The identifiers of an entity, as `wikidata:Q227` and `geonames:587084`; none when it is not known, or not for sure. */
export type Identify = (one: Identifiable) => readonly string[];

/** The tables of the world that identifiers are of, with how one looks. */
export const schemes = { wikidata: /^Q[1-9]\d*$/, geonames: /^[1-9]\d*$/ } as const;

export type Scheme = keyof typeof schemes;
