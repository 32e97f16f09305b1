import type { GoldLine, LineArgument, LineEntity } from '../line.js';
import { likeness, touches } from '../match.js';
import { normalText } from '../normalText.js';

type Place = Pick<LineEntity, 'start' | 'end' | 'text'>;

/** Finds the gold entity that a span means, so that "the general" and his name count as one participant. */
export interface EntityLinker {
  /** Every gold mention of the entity of a gold argument; the argument itself when it has no cluster. */
  readonly mentionsOf: (argument: LineArgument) => readonly Place[];
  /** Key of the entity: of the gold mention that overlaps best, else of one with the same words, else a key of its own. */
  readonly keyOf: (place: Place) => string;
}

/** Without other ways to cut a mention, which gold may allow: what is found there stands for that mention. */
export const anchorsOf = (entities: readonly LineEntity[] = []): readonly LineEntity[] =>
  entities.filter((one) => one.cutOf === undefined);

/** `outside` are argument spans of gold that are no entity of it. */
export const entityLinker = (gold: GoldLine, outside: readonly LineArgument[]): EntityLinker => {
  const entities = new Map((gold.entities ?? []).map((entity, index) => [entity.id ?? `#${index}`, entity]));
  const clusters = new Map<string, LineEntity[]>();
  for (const entity of entities.values()) {
    if (entity.cluster) clusters.set(entity.cluster, [...(clusters.get(entity.cluster) ?? []), entity]);
  }
  const keyed: Keyed[] = anchorsOf([...entities.values()]).map((entity) => ({
    place: entity,
    key: entityKey(entity),
  }));
  for (const argument of outside) {
    if (!entities.has(argument.entity ?? '')) keyed.push({ place: argument, key: entityKey(argument) });
  }
  const byWords = new Map(keyed.flatMap(({ place, key }) => (place.text ? [[normalText(place.text), key]] : [])));
  return {
    mentionsOf: (argument) => {
      const entity = entities.get(argument.entity ?? '');
      return entity?.cluster ? (clusters.get(entity.cluster) ?? [entity]) : [argument];
    },
    keyOf: (place) => {
      const words = normalText(place.text ?? '');
      return bestOverlap(keyed, place)?.key ?? byWords.get(words) ?? `? ${words} ${place.start}`;
    },
  };
};

export interface Keyed {
  readonly place: Place;
  readonly key: string;
}

/** The best overlap wins; of equal ones the key that is later in string order, so that the choice is always the same. */
export const bestOverlap = (keyed: readonly Keyed[], place: Place): { worth: number; key: string } | undefined => {
  let best: { worth: number; key: string } | undefined;
  for (const { place: other, key } of keyed) {
    if (!touches(other, place)) continue;
    const worth = likeness(other, place);
    if (!best || worth > best.worth || (worth === best.worth && key > best.key)) best = { worth, key };
  }
  return best;
};

/** The cluster, or for an entity mentioned once its span. */
export const entityKey = (entity: Place & Pick<LineEntity, 'cluster'>): string => entity.cluster || spanKey(entity);

export const spanKey = ({ start, end }: Place): string => `(${start}, ${end})`;
