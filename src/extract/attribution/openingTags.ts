import type { Sentence, Token } from '../../model/annotation.js';
import { arcTo, children, isQuotationMark, subtree } from '../../model/syntax.js';
import { clauseVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';
import { isPassive, speakerOf } from './speaker.js';
import { toReport } from './toReport.js';

/**
 * "Keita said four suspects, among them a driver for whom others had lied, had been arrested": where the parser has lost what a verb of
 * speech says, all that stands behind it, up to what the subject does besides.
 */
export const openingTag = (sentence: Sentence, verb: number, index: MentionIndex): Report[] => {
  const token = sentence.tokens[verb];
  if (!token || !/^VB[DZP]$/.test(token.pos) || !saysClause.test(token.lemma) || isPassive(sentence, verb)) return [];
  const isThat = sentence.tokens[verb + 1]?.text === 'that' && isLostThat(sentence, verb);
  if (!isMain(sentence, verb)) return [];
  if (!isThat && children(sentence, verb, 'ccomp', 'xcomp', 'parataxis').length > 0) return [];
  const subject = children(sentence, verb, 'nsubj')[0]?.dependent ?? sharedSubject(sentence, verb);
  const speaker = speakerOf(sentence, verb, index);
  const stance = speechVerbs.get(token.lemma) ?? clauseVerbs.get(token.lemma);
  if (subject === undefined || subject > verb || !speaker || !stance) return [];
  // "said so and left": what else the subject did.
  const besides = new Set(
    children(sentence, verb, 'conj', 'advcl')
      .filter(({ dependent }) => !isThat || sentence.tokens[dependent]?.pos === token.pos)
      // "said a part should arrive in May, and the rest would follow".
      .filter(({ dependent }) => sentence.tokens[dependent]?.pos.startsWith('VB'))
      .flatMap((arc) => subtree(sentence, arc.dependent)),
  );
  const behind = sentence.tokens.slice(verb + 1).filter(({ index }) => !besides.has(index));
  const isCut = behind.some(({ index, text }) => isSpeechMark(sentence, index) || /^[;:]$/.test(text));
  const head = behind.find(({ index, pos }) => /^VB[DPZN]?$/.test(pos) && hasFinite(sentence, index));
  if (isCut || !head || !isOwnClause(sentence, verb, behind[0]?.index ?? verb)) return [];
  const tokens = behind.map(({ index }) => index);
  return [toReport(sentence, tokens, head.index, stance, speaker)];
};

const isMain = (sentence: Sentence, verb: number): boolean =>
  arcTo(sentence, verb)?.relation === 'root' || sharedSubject(sentence, verb) !== undefined;

/** "went home and said a neighbour, who was a nurse, had helped": of a second verb the subject of the first. */
const sharedSubject = (sentence: Sentence, verb: number): number | undefined => {
  const arc = arcTo(sentence, verb);
  return arc?.relation === 'conj' && arcTo(sentence, arc.governor)?.relation === 'root'
    ? children(sentence, arc.governor, 'nsubj')[0]?.dependent
    : undefined;
};

/** Behind a comma marks open or close speech; around a few words of a clause they do not end it: 'said a nurse who came told him "a lot"'. */
const isSpeechMark = (sentence: Sentence, token: number): boolean =>
  isQuotationMark(sentence, token) && /^[,.?!]$/.test(sentence.tokens[token - 1]?.text ?? '');

const saysClause =
  /^(say|tell|add|claim|allege|insist|argue|warn|announce|report|state|stress|note|confirm|explain|underline|underscore|emphasi[sz]e|reiterate|reaffirm|recall|declare|reveal|conclude|indicate|acknowledge|admit)$/;

/** "said that despite the truce, attacks which broke it were unacceptable": the parser took "that" for an object or a clause. */
const isLostThat = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb + 1);
  return (
    arc !== undefined &&
    (arc.governor === verb ? /^(obj|ccomp|dep|mark|xcomp|obl)$/ : /^(dep|root)$/).test(arc.relation) &&
    children(sentence, verb, 'ccomp').every(({ dependent }) => dependent === verb + 1)
  );
};

const hasFinite = (sentence: Sentence, verb: number): boolean =>
  /^VB[DPZ]$/.test(sentence.tokens[verb]?.pos ?? '') ||
  children(sentence, verb, 'aux', 'aux:pass').some((arc) =>
    /^(VB[DPZ]|MD)$/.test(sentence.tokens[arc.dependent]?.pos ?? ''),
  );

/** "that" behind the verb, or a noun phrase that the parser took for its object and that has a verb of its own further on. */
const isOwnClause = (sentence: Sentence, verb: number, first: number): boolean => {
  if (sentence.tokens.slice(first, first + 4).some(({ text }) => text === 'that')) return true;
  const object = children(sentence, verb, 'obj')[0]?.dependent;
  if (object === undefined || !/^(say|claim|insist|argue|warn|add)$/.test(sentence.tokens[verb]?.lemma ?? ''))
    return false;
  // "said the words that": a relative clause alone is none.
  const behind = sentence.tokens.slice(object + 1);
  const hasTense = ({ index, pos }: Token): boolean =>
    /^(VBD|VBZ|VBP|MD)$/.test(pos) ||
    // "said the men who died succumbed".
    (pos === 'VBN' &&
      /^VB[DZP]$/.test(sentence.tokens[index - 1]?.pos ?? '') &&
      children(sentence, index, 'aux').length === 0);
  return (
    behind.some((token) => hasTense(token) && sentence.tokens[token.index - 1]?.text === ',') ||
    (sentence.tokens[verb]?.lemma === 'say' &&
      sentence.tokens[object]?.pos.startsWith('NN') === true &&
      !spoken.has(sentence.tokens[object]?.lemma ?? '') &&
      // "said a part of the sum that was agreed should arrive": more verbs than clauses that describe and circumstances.
      behind.filter(hasTense).length > behind.filter(({ index, pos }) => opensClause(sentence, index, pos)).length)
  );
};

const opensClause = (sentence: Sentence, token: number, pos: string): boolean =>
  /^(WDT|WP|WRB)$/.test(pos) || (arcTo(sentence, token)?.relation === 'mark' && pos !== 'TO');

/** What one says, and no clause: "said a prayer". */
const spoken = words(
  'word thing prayer mass name yes no hello goodbye thanks thank nothing something anything everything little much more lot line sentence grace poem same so',
);
