import { events } from '../../src/extract/events/index.js';
import { annotate } from './annotate.js';

/** Every event of a text as "word: polarity modality", where it is not affirmed and asserted. */
export const readFactuality = async (text: string): Promise<string[]> => {
  const { claims, mentions } = events(await annotate(text), { mentions: [], claims: [], problems: [] });
  const textOf = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return claims
    .filter(({ predicate }) => predicate === 'IS_A')
    .map(({ subject, polarity, modality }) =>
      [
        `${textOf.get(subject)}:`,
        ...(polarity === 'denied' ? ['denied'] : []),
        ...(modality === 'asserted' ? [] : [modality]),
      ].join(' '),
    );
};
