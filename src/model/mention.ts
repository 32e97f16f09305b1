import type { EntityKind } from './kind.js';
import type { Span } from './span.js';

/** How a mention refers: by a name, by a common noun ("the rebels"), or by a pronoun. */
export type MentionLevel = 'name' | 'nominal' | 'pronoun';

export interface EventReading {
  /** A type of `ontology/events`: `Attack`, `Death`, `Meeting` ..., or `Action` for a verb that the table lacks. */
  readonly type: string;
  readonly lemma: string;
}

/** A date as exact as its text and no more. */
export interface DateReading {
  /** ISO 8601-2 (EDTF) level 1. */
  readonly edtf: string;
  readonly part?: 'START' | 'MID' | 'END';
}

/** A number about an event. */
export interface FigureReading {
  /** What is counted: `killed`, `wounded`, `missing`, `displaced`, `detained`, `money`, `area` ... (`ontology/measures`). */
  readonly measure: string;
  readonly value: number;
  /** Upper bound, for "20 to 30". */
  readonly upper?: number;
  readonly qualifier: FigureQualifier;
  /** What one of them is: `citizen`, `USD`, `km`. */
  readonly unit?: string;
}

export type FigureQualifier = 'exact' | 'at least' | 'about' | 'up to';

/** A cited instrument or text. */
export interface CitedReading {
  readonly title?: string;
  /** `resolution`, `decision`, `treaty`, `law`, `decree`, `report`, `statement`, `judgment`, `letter` ... */
  readonly documentType: string;
  /** "822", "S/RES/822". */
  readonly number?: string;
}

/** A span that names or refers to an entity. Its `id` is unique in its document and made by `mentionKey`. */
export interface Mention extends Span {
  readonly id: string;
  readonly kind: EntityKind;
  readonly level: MentionLevel;
  readonly text: string;
  /** Index of its sentence, and of its head token there. */
  readonly sentence: number;
  readonly head: number;
  /** Finer class where known: `country`, `city`, `region` for places; `armed force`, `media` ... for organizations. */
  readonly subtype?: string;
  readonly event?: EventReading;
  readonly date?: DateReading;
  readonly figure?: FigureReading;
  readonly cited?: CitedReading;
}

/** The same mention, as an object of one of few shapes, for the reason that `plainClaim` tells. */
export const plainMention = (one: Mention): Mention => {
  const { id, kind, level, start, end, text, sentence, head } = one;
  const plain: { -readonly [Key in keyof Mention]: Mention[Key] } = {
    id,
    kind,
    level,
    start,
    end,
    text,
    sentence,
    head,
  };
  if (one.subtype !== undefined) plain.subtype = one.subtype;
  if (one.event) plain.event = one.event;
  if (one.date) plain.date = one.date;
  if (one.figure) plain.figure = one.figure;
  if (one.cited) plain.cited = one.cited;
  return plain;
};

/** The id of a mention within its document: position and kind, so that it is the same on every reading. */
export const mentionKey = (span: Span, kind: EntityKind): string => `${kind}:${span.start}-${span.end}`;
