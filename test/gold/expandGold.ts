import { offsetMap } from '../../src/evaluate/codePoints.js';
import type {
  GoldLine,
  LineArgument,
  LineAttribution,
  LineCluster,
  LineDocument,
  LineEntity,
  LineEvent,
  LineFigure,
  LineRelation,
  LineTime,
} from '../../src/evaluate/line.js';
import { type Mark, readMarks } from '../support/markedText.js';
import { type PooledClaims, withPooled } from './pooledClaims.js';

/** A gold document as it is written by hand; test/gold/README.md has the marks. */
export interface MarkedDocument {
  readonly id: string;
  readonly dct: string;
  readonly title?: string;
  readonly text: string;
  /** `head TYPE tail`, with the names given in the marks. */
  readonly relations?: readonly string[];
  /** What readers found right when what had been read was put before them. */
  readonly pooled?: PooledClaims;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly optional?: true;
}

/** The JSON line of a gold document, offsets in code points. Throws when a mark names what is not there. */
export const expandGold = ({ id, dct, title, text: marked, relations = [], pooled = {} }: MarkedDocument): GoldLine => {
  const { text, marks } = readMarks(marked.trim());
  const { toCodePoint } = offsetMap(text);
  const placed = (mark: Mark): Placed => ({
    start: toCodePoint(mark.start),
    end: toCodePoint(mark.end),
    text: mark.text,
    ...(kindOf(mark).optional ? { optional: true } : {}),
  });
  const names = namesOf(marks);
  const byName = (name: string): Mark[] | undefined => names.get(name);
  /** The mention of this name nearest to a place, before it if it can be. */
  const nearest = (name: string, to: Mark, perhaps = false): Mark => {
    const found = byName(name);
    if (!found) throw new Error(`${id}: nothing is marked as "${name}"`);
    const distance = (mark: Mark): number => Math.min(Math.abs(mark.start - to.end), Math.abs(to.start - mark.end));
    const certain = found.filter((mark) => !kindOf(mark).optional);
    return (certain.length && !perhaps ? certain : found).reduce((best, mark) =>
      distance(mark) < distance(best) ? mark : best,
    );
  };
  const idOf = (mark: Mark): string => `m${marks.indexOf(mark)}`;
  const clusterOf = (mark: Mark): { cluster?: string } => {
    const { name } = kindOf(mark);
    return name && (byName(name)?.length ?? 0) > 1 ? { cluster: `c-${name}` } : {};
  };
  const argument = (event: Mark, key: string, name: string): LineArgument => {
    const mark = nearest(name, event, key.endsWith('?'));
    const [first = key, ...others] = key.replace(/\?$/, '').split('/');
    const { optional: _ofMark, ...place } = placed(mark);
    return {
      role: first,
      ...(others.length ? { roles: [first, ...others] } : {}),
      ...place,
      ...(key.endsWith('?') || mark.tag.includes('?') ? { optional: true } : {}),
      ...(kindOf(mark).class === 'thing' ? {} : { entity: idOf(mark) }),
    };
  };
  const ofClass = (name: MarkClass): Mark[] => marks.filter((mark) => kindOf(mark).class === name);

  const events = ofClass('event').map((mark): LineEvent => {
    const { types } = kindOf(mark);
    const args = Object.entries(mark.values)
      .filter(([key]) => !key.startsWith('by'))
      .flatMap(([role, names]) => names.split(',').map((name) => argument(mark, role, name)));
    const [time] = args.filter((one) => one.role === 'time' && !one.optional);
    const [place] = args.filter((one) => one.role === 'place' && !one.optional);
    const when = mark.values.time && nearest(mark.values.time, mark).values;
    return {
      id: idOf(mark),
      type: types[0] ?? 'Action',
      ...(types.length > 1 ? { types } : {}),
      ...placed(mark),
      polarity: mark.words.includes('denied') ? 'denied' : 'affirmed',
      modality: mark.words.find((word) => modalities.has(word)) ?? 'asserted',
      args,
      ...(time && when ? { time: { start: time.start, end: time.end, edtf: when.edtf ?? when.value ?? '' } } : {}),
      ...(place?.entity ? { place: { start: place.start, end: place.end, entity: place.entity } } : {}),
      ...clusterOf(mark),
    };
  });
  const line = {
    id,
    text,
    dct,
    ...(title ? { title } : {}),
    entities: ofClass('entity').map(
      (mark): LineEntity => ({
        id: idOf(mark),
        ...placed(mark),
        type: kindOf(mark).types[0] ?? '',
        ...(kindOf(mark).types.length > 1 ? { types: kindOf(mark).types } : {}),
        level: mark.words.includes('nom') ? 'NOM' : mark.words.includes('pro') ? 'PRO' : 'NAM',
        ...clusterOf(mark),
      }),
    ),
    times: ofClass('time').map((mark): LineTime => {
      const { value = '', edtf = value } = mark.values;
      const [type = ''] = kindOf(mark).types;
      const dated = mark.values.edtf !== undefined || type === 'DATE';
      return { id: idOf(mark), ...placed(mark), type, value, ...(dated && edtf !== '-' ? { edtf } : {}) };
    }),
    events,
    figures: ofClass('figure').map((mark): LineFigure => {
      const [value, upper] = (mark.words[0] ?? '').split('-').map(Number);
      const qualifier = mark.words.slice(1).join(' ') || 'exact';
      const [event, ...others] = (mark.values.of?.split(',') ?? []).map((name) => idOf(nearest(name, mark)));
      return {
        id: idOf(mark),
        ...placed(mark),
        measure: kindOf(mark).types[0] ?? '',
        value: value ?? Number.NaN,
        ...(upper === undefined ? {} : { upper }),
        qualifier,
        ...(mark.values.unit ? { unit: mark.values.unit } : {}),
        ...(event ? { event } : {}),
        ...(event && others.length ? { events: [event, ...others] } : {}),
      };
    }),
    relations: relations.map((words) => relation(words, (head, tail) => closest(byName, head, tail, id), idOf, placed)),
    documents: ofClass('document').map(
      (mark): LineDocument => ({
        id: idOf(mark),
        ...placed(mark),
        ...(mark.values.type ? { type: mark.values.type } : {}),
        ...(mark.words.includes('title') ? { title: mark.text } : {}),
        ...(mark.values.number ? { number: mark.values.number } : {}),
        ...clusterOf(mark),
      }),
    ),
    clusters: clustersOf(names, idOf),
    attributions: ofClass('event')
      .filter((mark) => mark.values.by ?? mark.values['by?'])
      .flatMap((mark): LineAttribution[] => {
        const { by, 'by?': perhaps = '' } = mark.values;
        return (by ?? perhaps).split(',').map((name) => ({
          speaker: idOf(nearest(name, mark)),
          ...placed(mark),
          ...(by ? {} : { optional: true }),
          event: idOf(mark),
        }));
      }),
  };
  return withPooled(line, pooled);
};

type MarkClass = 'entity' | 'event' | 'time' | 'figure' | 'document' | 'thing';

const modalities = new Set(['alleged', 'planned', 'threatened', 'hypothetical']);
const entityKinds = new Set(['Person', 'Organization', 'Group', 'Place']);
const timeTypes = new Set(['DATE', 'TIME', 'DURATION', 'SET']);

/** `Attack/Bombing:e1`, `Person?:ana`, `#killed:f`: types, whether it is optional, and the name that others call it by. */
const kindOf = ({ tag }: Mark): { class: MarkClass; types: string[]; optional: boolean; name: string | undefined } => {
  const [head = '', name] = tag.split(':');
  const optional = head.endsWith('?');
  const types = head.replace(/^#|\?$/g, '').split('/');
  const [first = ''] = types;
  const kind = head.startsWith('#')
    ? 'figure'
    : entityKinds.has(first)
      ? 'entity'
      : timeTypes.has(first)
        ? 'time'
        : first === 'Document'
          ? 'document'
          : first === 'Thing'
            ? 'thing'
            : 'event';
  return { class: kind, types, optional, name };
};

const namesOf = (marks: readonly Mark[]): Map<string, Mark[]> => {
  const names = new Map<string, Mark[]>();
  for (const mark of marks) {
    const { name } = kindOf(mark);
    if (name) names.set(name, [...(names.get(name) ?? []), mark]);
  }
  return names;
};

const clustersOf = (names: ReadonlyMap<string, readonly Mark[]>, idOf: (mark: Mark) => string): LineCluster[] =>
  [...names].flatMap(([name, marks]) => (marks.length > 1 ? [{ id: `c-${name}`, mentions: marks.map(idOf) }] : []));

/** Relations are told once a document: of the two mentions that stand closest to each other, certain ones if there are any. */
const closest = (
  byName: (name: string) => Mark[] | undefined,
  head: string,
  tail: string,
  id: string,
): readonly [Mark, Mark] => {
  const named = (name: string): Mark[] => {
    const found = byName(name) ?? [];
    if (found.length === 0) throw new Error(`${id}: nothing is marked as "${name}"`);
    const certain = found.filter((mark) => !kindOf(mark).optional);
    return certain.length > 0 ? certain : found;
  };
  const pairs = named(head).flatMap((one) => named(tail).map((other) => [one, other] as const));
  const gap = ([one, other]: readonly [Mark, Mark]): number =>
    Math.max(one.start - other.end, other.start - one.end, 0);
  return pairs.reduce((best, pair) => (gap(pair) < gap(best) ? pair : best));
};

const relation = (
  words: string,
  find: (head: string, tail: string) => readonly [Mark, Mark],
  idOf: (mark: Mark) => string,
  placed: (mark: Mark) => Placed,
): LineRelation => {
  const optional = words.startsWith('?');
  const [head = '', type = '', tail = ''] = words.replace('?', '').split(/\s+/);
  const end = (mark: Mark) => {
    const { class: kind, types } = kindOf(mark);
    if (kind === 'entity') return idOf(mark);
    const { optional: _optional, ...place } = placed(mark);
    return { id: idOf(mark), ...place, type: kind === 'event' ? 'Event' : kind === 'time' ? 'Date' : (types[0] ?? '') };
  };
  const [from, to] = find(head, tail);
  return { head: end(from), tail: end(to), type, ...(optional ? { optional } : {}) };
};
