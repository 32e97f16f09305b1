import type { LineSpan } from '../line.js';

/** One thing that is wrong in one document. */
export interface ErrorCase {
  /** What kind of mistake, as `entities: missed Person NOM`. Cases of one name are one class. */
  readonly name: string;
  /** What tells cases of a class apart, as the head word. */
  readonly detail: string;
  readonly example: string;
}

export interface ErrorClass {
  readonly name: string;
  readonly count: number;
  /** The commonest details, with how often each came. */
  readonly details: readonly (readonly [string, number])[];
  /** Examples of different details. */
  readonly examples: readonly string[];
}

/** Gathers cases of many documents; keeps counts and a few examples a detail, so that memory stays small. */
export const errorCollector = () => {
  const classes = new Map<string, Map<string, { count: number; example: string }>>();
  return {
    add: (cases: readonly ErrorCase[]): void => {
      for (const { name, detail, example } of cases) {
        const details = classes.get(name) ?? new Map<string, { count: number; example: string }>();
        const known = details.get(detail);
        details.set(detail, { count: (known?.count ?? 0) + 1, example: known?.example ?? example });
        classes.set(name, details);
      }
    },
    /** The commonest classes, the largest first, of these parts (`entities`, `times` ...). */
    commonest: (limit: number, parts: ReadonlySet<string>): ErrorClass[] =>
      [...classes]
        .filter(([name]) => parts.has(name.split(':')[0] ?? ''))
        .map(([name, details]) => errorClass(name, details))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, limit),
  };
};

export const errorList = (classes: readonly ErrorClass[]): string =>
  classes
    .map(({ name, count, details, examples }) => {
      const told = details.map(([detail, times]) => `${detail} ${times}`).join(', ');
      return `${String(count).padStart(6)}  ${name}\n        ${told}\n${examples.map((one) => `          ${one}\n`).join('')}`;
    })
    .join('');

/** The words around a span of a document (an array of its code points), the span between marks. */
export const inContext = (id: string, points: readonly string[], { start, end }: LineSpan): string => {
  const piece = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('').replace(/\s+/g, ' ');
  return `${id}: ${piece(start - around, start)}«${piece(start, end)}»${piece(end, end + around)}`;
};

const around = 50;
const shownDetails = 12;
const shownExamples = 4;

const errorClass = (name: string, details: ReadonlyMap<string, { count: number; example: string }>): ErrorClass => {
  const sorted = [...details].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return {
    name,
    count: sorted.reduce((sum, [, { count }]) => sum + count, 0),
    details: sorted.slice(0, shownDetails).map(([detail, { count }]) => [detail, count] as const),
    examples: sorted.slice(0, shownExamples).map(([, { example }]) => example),
  };
};
