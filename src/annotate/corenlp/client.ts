import { type Span, textOf } from '../../model/span.js';
import { createLimit } from './limit.js';
import { partsOf } from './parts.js';
import { prepareText } from './prepare.js';
import { type CoreNlpReading, type EntityMention, toReading } from './reading.js';
import { requestAnswer } from './request.js';

export type { CoreNlpReading, EntityMention };

export interface CoreNlpClient {
  /**
   * Reads a text. `date` is the EDTF date of its publication; only a full day serves SUTime, so that with a vaguer date, or
   * none, relative expressions stay unresolved. Throws ServiceError when the server is not there, refuses or is too late.
   */
  read(text: string, options: { date?: string }): Promise<CoreNlpReading>;
  /** The words of a text with their parts of speech and nothing else, by sentences: a tenth of the work. Throws as `read`. */
  tag(text: string): Promise<readonly (readonly TaggedWord[])[]>;
  /** Whether the server answers and has its models loaded. */
  ready(): Promise<boolean>;
}

export interface TaggedWord extends Span {
  /** As the text spells it. */
  readonly text: string;
  /** Penn Treebank tag. */
  readonly pos: string;
}

export interface CoreNlpOptions {
  readonly url: string;
  /** Requests under way at a time. */
  readonly concurrency?: number;
  readonly timeoutMs?: number;
  readonly retries?: number;
}

/** A client of a running Stanford CoreNLP server. */
export const createCoreNlpClient = ({
  url,
  concurrency = 2,
  timeoutMs = 120_000,
  retries = 2,
}: CoreNlpOptions): CoreNlpClient => {
  const limit = createLimit(concurrency);

  const read = async (text: string, { date }: { date?: string }): Promise<CoreNlpReading> => {
    const prepared = prepareText(text);
    const day = date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
    const readings: CoreNlpReading[] = [];
    let sentences = 0;
    for (const part of partsOf(prepared)) {
      const partText = textOf(prepared, part);
      if (partText.trim() === '') continue;
      const answer = await limit(() => requestAnswer(partText, 'reading', { url, timeoutMs, retries, date: day }));
      const reading = toReading(text, answer.sentences, part.start, sentences);
      sentences += reading.sentences.length;
      readings.push(reading);
    }
    return {
      sentences: readings.flatMap((reading) => reading.sentences),
      entityMentions: readings.flatMap((reading) => reading.entityMentions),
    };
  };

  const tag = async (text: string): Promise<readonly (readonly TaggedWord[])[]> => {
    const prepared = prepareText(text);
    const tagged: TaggedWord[][] = [];
    for (const part of partsOf(prepared)) {
      const partText = textOf(prepared, part);
      if (partText.trim() === '') continue;
      const { sentences } = await limit(() => requestAnswer(partText, 'tags', { url, timeoutMs, retries }));
      for (const { tokens } of sentences)
        tagged.push(
          tokens.map(({ pos = '', characterOffsetBegin, characterOffsetEnd }) => {
            const span = { start: characterOffsetBegin + part.start, end: characterOffsetEnd + part.start };
            return { ...span, text: textOf(text, span), pos };
          }),
        );
    }
    return tagged;
  };

  const ready = async (): Promise<boolean> => {
    try {
      const response = await fetch(new URL('/ready', url), { signal: AbortSignal.timeout(Math.min(timeoutMs, 5_000)) });
      return response.ok;
    } catch {
      return false;
    }
  };

  return { read, tag, ready };
};
