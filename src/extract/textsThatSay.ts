import type { Sentence } from '../model/annotation.js';
import { children, isQuotationMark } from '../model/syntax.js';
import { lemmaAt, textAt } from '../model/words.js';
import { typeOfDocumentNoun } from '../ontology/documentTypes.js';
import { speechVerbs } from '../ontology/speechVerbs.js';
import { phraseStart } from './phraseStart.js';

/** A noun for a text: "report", "press release". */
export const isTextNoun = (sentence: Sentence, token: number): boolean => {
  const lemma = lemmaAt(sentence, token);
  const before = textAt(sentence, token - 1);
  return typeOfDocumentNoun.has(lemma) || typeOfDocumentNoun.has(`${before} ${lemma}`);
};

/** "the statement reads": of texts alone "read" says what stands in them. */
export const isReadOut = (sentence: Sentence, verb: number): boolean => {
  const token = sentence.tokens[verb];
  if (token?.lemma !== 'read' || !/^VB[DZP]$/.test(token.pos)) return false;
  const subjects = children(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  if (subjects.length > 0) return subjects.some((subject) => isTextNoun(sentence, subject));
  return (
    isBehindWords(sentence, verb) &&
    children(sentence, verb, 'obj').some(({ dependent }) => dependent > verb && isTextNoun(sentence, dependent))
  );
};

/** '"...," the statement said', '"...," reads a note by the council', 'The letter said: "..."': whatever the parser makes of the words. */
export const givesItsWords = (sentence: Sentence, noun: number): boolean => {
  const first = phraseStart(sentence, noun, /^(DT|JJ|NN|NNP|NNPS|NNS|PRP\$|POS|VBN|CD)$/);
  const [before, next] = [first - 1, /^RB/.test(sentence.tokens[noun + 1]?.pos ?? '') ? noun + 2 : noun + 1];
  if (isSaying(sentence, before)) return isBehindWords(sentence, before);
  if (!isSaying(sentence, next)) return false;
  const behind =
    sentence.tokens[next + 1]?.text === ':' || sentence.tokens[next + 1]?.text === ',' ? next + 2 : next + 1;
  return (
    isBehindWords(sentence, first) ||
    isTag(sentence, first, next) ||
    (behind > next + 1 && isQuotationMark(sentence, behind))
  );
};

/** "Two were hurt, the statement said.": the sentence ends on who says it. */
const isTag = (sentence: Sentence, first: number, verb: number): boolean =>
  sentence.tokens[first]?.text.toLowerCase() === 'the' &&
  sentence.tokens[first - 1]?.text === ',' &&
  /^[.]?$/.test(sentence.tokens[verb + 1]?.text ?? '') &&
  sentence.tokens.slice(0, first).some(({ pos }) => /^VB[DZP]$/.test(pos));

const isSaying = (sentence: Sentence, verb: number): boolean => {
  const token = sentence.tokens[verb];
  return token !== undefined && /^VB[DZP]$/.test(token.pos) && (speechVerbs.has(token.lemma) || token.lemma === 'read');
};

/** Right behind words in quotation marks, or behind the comma that some set outside of them: '...”, reads the statement'. */
const isBehindWords = (sentence: Sentence, token: number): boolean =>
  isQuotationMark(sentence, sentence.tokens[token - 1]?.text === ',' ? token - 2 : token - 1);
