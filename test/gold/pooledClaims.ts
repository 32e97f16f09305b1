import type { GoldLine, LineDocument, LineEntity, LineFigure, LineSpan } from '../../src/evaluate/line.js';
import { likeness, sameExtent, touches } from '../../src/evaluate/match.js';
import { placeOf } from './placeOf.js';
import { withPooledRoles } from './pooledRoles.js';

/**
 * What readers found right among the claims that had counted as wrong. `words#2` is the second place of the words in the text (the first, when no
 * number stands there).
 */
export interface PooledClaims {
  /** `trigger role: words`, see `withPooledRoles`. */
  readonly roles?: readonly string[];
  /** `Type: words` */
  readonly entities?: readonly string[];
  /** `Type: trigger` */
  readonly events?: readonly string[];
  /** `kind: words`, also the kind of a document that gold has without one. */
  readonly documents?: readonly string[];
  /** `measure number: words` */
  readonly figures?: readonly string[];
  /** `words of trigger`: the number that gold has there is told of this event too. */
  readonly counted?: readonly string[];
  /** `trigger by speaker` */
  readonly said?: readonly string[];
  /** `head TYPE tail` */
  readonly relations?: readonly string[];
}

/**
 * Adds them as optional: finding one is neither rewarded nor counted as wrong. An event that gold has under another type may have this
 * one too, and a number may be of this event too. Throws where words or what they should stand for are not there.
 */
export const withPooled = (line: GoldLine, pooled: PooledClaims): GoldLine => {
  const { id, text } = line;
  const parts = (claim: string, pattern: RegExp): Record<string, string> => {
    const groups = pattern.exec(claim)?.groups;
    if (!groups) throw new Error(`${id}: pooled "${claim}" is not "${pattern.source}"`);
    return groups;
  };
  const optional = (words: string) => ({ ...placeOf(id, text, words), optional: true as const });
  const labelled = (claims: readonly string[] = []) =>
    claims.map((claim) => {
      const { label = '', words = '' } = parts(claim, /^(?<label>\w+): (?<words>.+)$/su);
      return { type: label, ...optional(words) };
    });
  const cuts = labelled(pooled.entities)
    .map(numbered('e'))
    .map(asCutOf(line.entities ?? []));
  const entities = withTypes(line.entities ?? [], cuts, sameExtent);
  const withRoles = withPooledRoles(id, text, line.events ?? [], pooled.roles ?? []);
  const events = withTypes(withRoles, labelled(pooled.events).map(numbered('v')), touches);
  const documents = withKinds(line.documents ?? [], labelled(pooled.documents).map(numbered('d')));
  const at = <T extends LineSpan>(things: readonly T[], words: string): T => {
    const place = placeOf(id, text, words);
    const [best] = things.filter((one) => touches(one, place)).sort((a, b) => likeness(b, place) - likeness(a, place));
    if (!best) throw new Error(`${id}: pooled "${words}" stands for nothing that gold has`);
    return best;
  };
  const nodes = [...entities, ...documents];
  const said = (pooled.said ?? []).map((claim) => {
    const { trigger = '', speaker = '' } = parts(claim, /^(?<trigger>.+?) by (?<speaker>.+)$/su);
    return { speaker: at(nodes, speaker).id ?? '', ...optional(trigger) };
  });
  const relations = (pooled.relations ?? []).map((claim) => {
    const { head = '', type = '', tail = '' } = parts(claim, /^(?<head>.+) (?<type>[A-Z_]{5,}) (?<tail>.+)$/su);
    return { head: placeOf(id, text, head), tail: placeOf(id, text, tail), type, optional: true as const };
  });
  const figures = (pooled.figures ?? []).map((claim) => {
    const { measure = '', value, words = '' } = parts(claim, /^(?<measure>\w+) (?<value>[\d.]+): (?<words>.+)$/su);
    return { measure, value: Number(value), ...optional(words) };
  });
  const counted = (pooled.counted ?? []).map((claim) => {
    const { words = '', trigger = '' } = parts(claim, /^(?<words>.+?) of (?<trigger>.+)$/su);
    return { place: placeOf(id, text, words), event: at(events, trigger).id ?? '' };
  });
  return {
    ...line,
    entities,
    events,
    documents,
    figures: [...(line.figures ?? []).map((one) => ofOthers(one, counted)), ...figures],
    relations: [...(line.relations ?? []), ...relations],
    attributions: [...(line.attributions ?? []), ...said],
  };
};

/** What overlaps a mention of its type that counts is another way to cut it. */
const asCutOf =
  (gold: readonly LineEntity[]) =>
  <T extends LineEntity>(pooled: T): T => {
    const whole = gold.find((one) => !one.optional && one.type === pooled.type && touches(one, pooled));
    return whole?.id === undefined ? pooled : { ...pooled, cutOf: whole.id };
  };

/** Where gold has the document and leaves its kind open, the pooled kind is its kind. */
const withKinds = (gold: readonly LineDocument[], pooled: readonly LineDocument[]): LineDocument[] => {
  const kindOf = (one: LineDocument) => pooled.find((other) => !one.type && touches(one, other));
  return [
    ...gold.map((one) => ({ ...one, ...(kindOf(one)?.type ? { type: kindOf(one)?.type ?? '' } : {}) })),
    ...pooled.filter((other) => !gold.some((one) => kindOf(one) === other)),
  ];
};

const ofOthers = (figure: LineFigure, counted: readonly { place: LineSpan; event: string }[]): LineFigure => {
  const more = counted.filter(({ place }) => touches(figure, place)).map(({ event }) => event);
  const events = [...(figure.events ?? (figure.event === undefined ? [] : [figure.event])), ...more];
  return more.length
    ? { ...figure, event: figure.event ?? events[0] ?? '', ...(events.length > 1 ? { events } : {}) }
    : figure;
};

const numbered =
  (letter: string) =>
  <T extends object>(one: T, index: number): T & { readonly id: string } => ({ id: `p${letter}${index}`, ...one });

interface Typed extends LineSpan {
  readonly type?: string;
  readonly types?: readonly string[];
}

const withTypes = <T extends Typed>(
  gold: readonly T[],
  pooled: readonly (T & { readonly type: string })[],
  same: (one: T, other: T) => boolean,
): T[] => [
  ...gold.map((one) => {
    const more = one.optional ? [] : pooled.filter((other) => same(one, other)).map(({ type }) => type);
    return more.length ? { ...one, types: [...(one.types ?? [one.type ?? '']), ...more] } : one;
  }),
  ...pooled.filter((other) => !gold.some((one) => !one.optional && same(one, other))),
];
