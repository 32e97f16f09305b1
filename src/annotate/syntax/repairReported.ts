import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { quotingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { isSomebody } from './isSomebody.js';
import { hung, rewired } from './rewired.js';
import { verbAbove } from './verbAbove.js';

/**
 * "A boy was shot by troops during clashes near Nablus, the ministry said": what stands before the comma is told, and no circumstance
 * of the saying, on which the parser hangs it.
 */
export const repairReported = (sentence: Sentence): Sentence =>
  sentence.tokens
    .filter(({ lemma, pos }) => /^VB[DZP]$/.test(pos) && quotingVerbs.has(lemma))
    .map(({ index }) => index)
    .reduce(
      (mended, saying) =>
        speechVerbs.has(tokenAt(mended, saying).lemma)
          ? toldBefore(asAside(withSpeaker(inverted(mended, saying), saying), saying), saying)
          : inverted(mended, saying),
      sentence,
    );

/** '"No unit crossed," said Colonel Hask': who stands behind the verb of a quotation says it, whatever is the subject of what is quoted. */
const inverted = (sentence: Sentence, saying: number): Sentence => {
  const speaker = [
    ...children(sentence, saying, 'obj'),
    // 'said the 63-year-old former president'.
    ...children(sentence, saying, 'xcomp').filter(({ dependent }) => tokenAt(sentence, dependent).pos.startsWith('NN')),
  ].find(({ dependent }) => dependent > saying)?.dependent;
  // 'asked his widow.': of the words that close a quotation the parser made a sentence.
  // '...", explained Ana Petrova'.
  const isApart = sentence.tokens[saying - 1]?.text === ',' && tokenAt(sentence, saying).lemma !== 'tell';
  const last = isApart ? saying - 2 : saying - 1;
  const isBehindQuote =
    /^["”]$|^''$/.test(sentence.tokens[last]?.text ?? '') || (saying === 0 && /^\p{Ll}/u.test(sentence.text));
  if (!isBehindQuote || speaker === undefined || !isWhoSays(sentence, saying, speaker)) return sentence;
  const quoted = children(sentence, saying, 'nsubj', 'nsubj:pass').filter(({ dependent }) => dependent < saying);
  return quoted.reduce(
    (mended, { dependent }) => hung(mended, { governor: saying, dependent, relation: 'dep' }),
    hung(sentence, { governor: saying, dependent: speaker, relation: 'nsubj' }),
  );
};

/** A name, or, where the quotation ends in a sign of its own, '"... us," said the aid worker'. */
const isWhoSays = (sentence: Sentence, saying: number, speaker: number): boolean =>
  /^NNPS?$/.test(tokenAt(sentence, speaker).pos) ||
  (saying === 0 &&
    tokenAt(sentence, saying).lemma !== 'tell' &&
    tokenAt(sentence, speaker).pos !== 'PRP' &&
    isSomebody(sentence, speaker)) ||
  (/^[,.?!]$/.test(sentence.tokens[saying - 2]?.text ?? '') && tokenAt(sentence, speaker).pos.startsWith('NN'));

/** "killed 21 civilians, among them eight children, a group reported": the last of the two noun phrases reports. */
const withSpeaker = (sentence: Sentence, saying: number): Sentence => {
  const listed = children(sentence, saying, 'nsubj')[0]?.dependent;
  const speaker = listed === undefined ? undefined : children(sentence, listed, 'appos').at(-1)?.dependent;
  if (listed === undefined || speaker === undefined || speaker < listed || speaker > saying) return sentence;
  const among = sentence.tokens.slice(0, listed).findLastIndex(({ text }) => /^(among|including)$/i.test(text));
  if (among < 0 || listed - among > 4 || sentence.tokens[among - 1]?.text !== ',') return sentence;
  const whole = sentence.tokens.slice(0, among - 1).findLastIndex(({ pos }) => /^NN/.test(pos));
  if (whole < 0) return sentence;
  return hung(hung(sentence, { governor: saying, dependent: speaker, relation: 'nsubj' }), {
    governor: whole,
    dependent: listed,
    relation: 'nmod',
  });
};

/** "Six guards were killed, it said, and three houses burned": who is said to have said it stands beside the clause, and is none of its parts. */
const asAside = (sentence: Sentence, saying: number): Sentence => {
  const arc = arcTo(sentence, saying);
  const speaker = children(sentence, saying, 'nsubj')[0]?.dependent;
  if (!arc || !/^(ccomp|dep)$/.test(arc.relation) || arc.governor > saying || speaker === undefined) return sentence;
  const first = Math.min(...subtree(sentence, speaker, ['punct']));
  // "demanded fuel, an official said, and": of a noun nobody says so.
  const isOfNoun = tokenAt(sentence, arc.governor).pos.startsWith('NN') && sentence.tokens[saying + 1]?.text === ',';
  const host = isOfNoun ? (verbAbove(sentence, arc.governor) ?? arc.governor) : arc.governor;
  const isBeside =
    sentence.tokens[first - 1]?.text === ',' &&
    speaker < saying &&
    tokenAt(sentence, host).pos.startsWith('VB') &&
    (isOfNoun || !speechVerbs.has(tokenAt(sentence, host).lemma)) &&
    children(sentence, saying, 'ccomp', 'obj', 'mark', 'advmod', 'parataxis').length === 0;
  return isBeside ? hung(sentence, { governor: host, dependent: saying, relation: 'parataxis' }) : sentence;
};

const toldBefore = (sentence: Sentence, saying: number): Sentence => {
  const speaker = children(sentence, saying, 'nsubj').at(-1)?.dependent;
  if (speaker === undefined || speaker > saying) return sentence;
  const comma = sentence.tokens.slice(0, speaker).findLastIndex(({ text }) => /^(,|["”]|'')$/.test(text));
  const above = arcTo(sentence, saying)?.governor ?? -1;
  const told = [
    ...children(sentence, saying, 'ccomp', 'dep', 'parataxis').map((arc) => arc.dependent),
    ...(above >= 0 ? [above] : []),
  ].find((verb) => verb < comma && tokenAt(sentence, verb).pos.startsWith('VB'));
  if (comma < 0 || told === undefined) return sentence;
  return children(sentence, saying, 'obl', 'advmod', 'advcl')
    .filter((arc) => arc.dependent > told && arc.dependent < comma)
    .reduce((one, arc) => moved(one, arc, told), sentence);
};

const moved = (sentence: Sentence, arc: Arc, told: number): Sentence =>
  rewired(sentence, arc.dependent, { ...arc, governor: told });
