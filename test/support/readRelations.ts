import type { CoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { predicateNamed } from '../../src/ontology/predicates.js';
import { readDocument } from '../../src/pipeline.js';

/**
 * What a text tells of people, bodies and places, as "head PREDICATE tail", with " (title)" behind where there is one, "not"
 * before where it is denied; nothing of events, dates, documents and figures.
 */
export const readRelations = async (text: string, corenlp: CoreNlpClient): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const lasting = new Map(
    extraction.mentions
      .filter(({ kind }) => /^(Person|Organization|Group|Place)$/.test(kind))
      .map((mention) => [mention.id, mention.text]),
  );
  const told = extraction.claims.flatMap(({ subject, predicate, object, title, polarity }) => {
    const [head, tail] = [lasting.get(subject), lasting.get(object ?? '')];
    if (predicateNamed(predicate)?.edge !== true || head === undefined || tail === undefined) return [];
    return `${polarity === 'denied' ? 'not ' : ''}${head} ${predicate} ${tail}${title ? ` (${title})` : ''}`;
  });
  return [...new Set(told)].sort();
};
