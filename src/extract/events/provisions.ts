import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Findings } from '../rule.js';
import { withOpened } from './openedEvents.js';

/**
 * The articles of a treaty or statute rule what is to be: "Each Party shall notify the other of any person detained in its territory",
 * "shall enter into force on the exchange of the instruments of ratification". What a sentence with "shall" tells there as a fact, by
 * nouns and participles, is as open as its verb, unless the text dates it.
 */
export const provisions = (annotated: AnnotatedDocument, found: Findings): Findings => {
  if (!isInstrument(annotated.document.text)) return found;
  const ruling = new Set(annotated.sentences.filter(isRuling).map(({ index }) => index));
  if (ruling.size === 0) return found;
  return withOpened(found, ({ sentence }) => ruling.has(sentence));
};

/** Three lines that begin "Article 3", in figures, Roman figures or words; or a heading that says what the text is, and three "shall". */
const isInstrument = (text: string): boolean =>
  (text.match(articles) ?? []).length >= 3 ||
  (heading.test(/\S[^\n]*/.exec(text)?.[0] ?? '') && (text.match(/\bshall\b/g) ?? []).length >= 3);

const articles = /(?:^|\n)\s*(?:article|art\.)\s+(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven)\b/gi;

const heading =
  /\b(?:treaty|agreement|convention|protocol|declaration|charter|covenant|memorandum of understanding|pact|accord|statute|armistice)\b/i;

const isRuling = ({ tokens }: Sentence): boolean => tokens.some(({ text, pos }) => text === 'shall' && pos === 'MD');
