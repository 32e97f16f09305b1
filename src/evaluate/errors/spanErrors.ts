import type { GoldLine, Line, LineEntity } from '../line.js';
import { touches } from '../match.js';
import { compareSpans, type SpanOptions, spanMeasures, spanSides, type TypedSpan } from '../score/spans.js';
import { type ErrorCase, inContext } from './errorClasses.js';
import { headWord } from './headWord.js';

/**
 * What is wrong with the entities: missed, spurious, wrong boundary (right type), wrong type (same or overlapping span),
 * by type and level, told apart by head word.
 */
export const spanErrors = (gold: GoldLine, predicted: Line, options: SpanOptions): ErrorCase[] => {
  const points = [...gold.text];
  const words = ({ start, end }: LineEntity): string => points.slice(start, end).join('');
  const strict = compareSpans(spanSides(gold, predicted, options), spanMeasures.strict as Measure);
  const rest = { gold: strict.missed, neutral: [], predicted: strict.wrong };
  const near = compareSpans(rest, spanMeasures.lenient as Measure);
  const other = compareSpans({ gold: near.missed, neutral: [], predicted: near.wrong }, touches);
  const error = (name: string, detail: string, span: LineEntity): ErrorCase => ({
    name: `entities: ${name}`,
    detail,
    example: inContext(gold.id, points, span),
  });
  return [
    ...near.right.map(([g, p]) => ({
      ...error(`wrong boundary ${label(g)}`, headWord(words(g)), g),
      example: `${inContext(gold.id, points, g)}  read as «${words(p)}»`,
    })),
    ...other.right.map(([g, p]) => error(`wrong type ${label(g)}, read as ${p.type}`, headWord(words(g)), g)),
    ...other.missed.map((span) => error(`missed ${label(span)}`, headWord(words(span)), span)),
    ...other.wrong.map((span) => error(`spurious ${label(span)}`, headWord(words(span)), span)),
  ];
};

type Measure = (gold: TypedSpan, predicted: TypedSpan) => boolean;

const label = ({ type, level }: TypedSpan): string => (level ? `${type} ${level}` : type);
