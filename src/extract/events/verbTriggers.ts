import type { Sentence, Token } from '../../model/annotation.js';
import { children, hasMark, isQuotationMark, tokenAt } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import { aspectualVerbs, prepositionLike, stativeVerbs } from '../../ontology/verbClasses.js';
import { becomesFree, copularParticiple } from './becoming.js';
import { isFormal } from './formalPhrases.js';
import { isInWorkTitle } from './inTitle.js';
import { governorOf, isVerb, relationOf, type Trigger } from './trigger.js';
import { reading } from './verbReading.js';

/**
 * Every verb that is not an auxiliary, a copula, a bare state or a preposition in disguise. Adjectival participles
 * ("armed men") name no event of the sentence.
 */
export const verbTriggers = (sentence: Sentence, isSomebody: (token: number) => boolean): Trigger[] =>
  sentence.tokens
    .filter(
      (token) =>
        (isVerb(sentence, token.index) &&
          namesEvent(sentence, token.index) &&
          !isUsedTo(sentence, token.index, isSomebody)) ||
        copularParticiple(sentence, token.index) !== undefined,
    )
    .map((token) => toTrigger(sentence, token.index, isSomebody));

const idle = /^(aux|aux:pass|cop|case|mark|amod|compound|compound:prt|fixed|punct|det|advmod)$/;

const namesEvent = (sentence: Sentence, index: number): boolean => {
  const token = tokenAt(sentence, index);
  const relation = relationOf(sentence, index);
  if ((idle.test(relation) && !isOfThose(sentence, index)) || !/^\p{L}[\p{L}'-]+$/u.test(token.text)) return false;
  if (/^(PERSON|ORGANIZATION|LOCATION)$/.test(token.ner)) return false;
  // "expected to present the budget".
  if (token.ner === 'DATE' && children(sentence, index, 'obj').length === 0) return false;
  if (isAside(sentence, index) || isPartOfNoun(sentence, index) || isNaming(sentence, index)) return false;
  if (isKnownAs(sentence, index) || isInWorkTitle(sentence, index)) return false;
  if (isInName(sentence, index)) return false;
  if (isOutfit(sentence, index) || isToAccount(sentence, index) || isFormal(sentence, index)) return false;
  // "The wounded were flown to Split."
  if (token.pos === 'VBN' && children(sentence, index, 'det').length > 0) return false;
  if (stativeVerbs.has(token.lemma))
    return takesOffice(sentence, index) || becomesFree(sentence, index) || isHeard(sentence, index);
  return !isPreposition(sentence, index) && !isGoingTo(sentence, index);
};

/** "hosts Face the World", "the US Open champion": in capitals amid a sentence that has small letters it is a word of a name. */
const isInName = (sentence: Sentence, index: number): boolean =>
  index > 0 &&
  /^\p{Lu}\p{Ll}/u.test(tokenAt(sentence, index).text) &&
  /^\p{L}/u.test(tokenAt(sentence, index - 1).text) &&
  // "Major battles Founded in 2014, the unit fought", where a heading runs into the sentence.
  !(tokenAt(sentence, index).pos === 'VBN' && /^\p{Ll}/u.test(tokenAt(sentence, index - 1).text)) &&
  /^\p{L}/u.test(sentence.tokens[index + 1]?.text ?? '') &&
  // 'said "They Shot My Brother"'.
  !opensQuotation(sentence, index) &&
  // No headline, where a long word hardly begins small.
  sentence.tokens.filter(({ text }) => /^\p{Ll}\p{L}{3,}/u.test(text)).length > 1 &&
  !isTitleCase(sentence);

const opensQuotation = (sentence: Sentence, index: number): boolean => {
  let first = index;
  while (/^\p{Lu}/u.test(sentence.tokens[first - 1]?.text ?? '')) first--;
  return isQuotationMark(sentence, first - 1);
};

/** "are going to sign": a tense of the signing; "was going to Paris to sign" goes somewhere. */
const isGoingTo = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).text === 'going' &&
  children(sentence, index, 'aux').length > 0 &&
  children(sentence, index, 'xcomp').some(({ dependent }) =>
    children(sentence, dependent, 'mark').some((arc) => arc.dependent === index + 1),
  );

/** "My sister used to sing": a tense of the singing. "The bridge was used to supply them", "Drones used to attack" are of a use. */
const isUsedTo = (sentence: Sentence, index: number, isSomebody: (token: number) => boolean): boolean =>
  tokenAt(sentence, index).text === 'used' &&
  sentence.tokens[index + 1]?.text === 'to' &&
  // "as centres used to plan raids", "a network that he has used to move funds".
  !hasMark(sentence, index, /^as$/) &&
  children(sentence, index, 'aux', 'nsubj:pass', 'obj').length === 0 &&
  children(sentence, index, 'xcomp').some(({ dependent }) => tokenAt(sentence, dependent).pos === 'VB') &&
  children(sentence, index, 'nsubj').some(
    ({ dependent }) => /^(i|he|she|we|you|they)$/i.test(tokenAt(sentence, dependent).text) || isSomebody(dependent),
  );

/** "be held to account": the tagger sees an infinitive. */
const isToAccount = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).text === 'account' &&
  /^(hold|bring|call)$/.test(sentence.tokens[sentence.tree[index]?.governor ?? -1]?.lemma ?? '');

/** "gunmen armed with rifles and dressed in black": what somebody has on is no event. */
const isOutfit = (sentence: Sentence, index: number): boolean => {
  const arc = sentence.tree[index];
  if (!/^(armed|dressed|clad|disguised)$/.test(tokenAt(sentence, index).text)) return false;
  if (arc?.relation === 'conj') return isOutfit(sentence, arc.governor);
  return arc?.relation === 'acl' && /^(with|in|as)$/.test(sentence.tokens[index + 1]?.text ?? '');
};

/** "those killed", where the parser takes what happened to them for an adjective. */
const isOfThose = (sentence: Sentence, index: number): boolean =>
  relationOf(sentence, index) === 'amod' &&
  tokenAt(sentence, index).pos === 'VBN' &&
  sentence.tokens[index - 1]?.text.toLowerCase() === 'those';

/** "Ms. Petrova (left) and Mr. Tran (seated)": where somebody is in a picture. */
const isAside = (sentence: Sentence, index: number): boolean =>
  // "Ana Petrova, left, and Mr. Tran".
  (/^left$/i.test(tokenAt(sentence, index).text) &&
    sentence.tokens[index - 1]?.text === ',' &&
    sentence.tokens[index + 1]?.text === ',' &&
    sentence.tokens[index - 2]?.pos.startsWith('NNP') === true) ||
  (/^(\(|\[|-LRB-)$/.test(sentence.tokens[index - 1]?.text ?? '') &&
    /^(\)|\]|-RRB-)$/.test(sentence.tokens[index + 1]?.text ?? ''));

/** "a group called the Desert Hawks": how something is called is no event; "resigned and called an election" did. */
const isNaming = (sentence: Sentence, index: number): boolean =>
  !isJoinedDeed(sentence, index) &&
  (relationOf(sentence, index) === 'acl' || children(sentence, index, 'nsubj', 'nsubj:pass', 'aux').length === 0) &&
  /^(called|named|dubbed|nicknamed|titled|entitled|christened)$/.test(tokenAt(sentence, index).text) &&
  (children(sentence, index, 'obj', 'xcomp', 'dep').some((arc) => /^NN/.test(tokenAt(sentence, arc.dependent).pos)) ||
    /^\p{Lu}/u.test(sentence.tokens[index + 1]?.text ?? ''));

/** "a squad known as the SIS". */
const isKnownAs = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).text === 'known' &&
  sentence.tokens[index + 1]?.text === 'as' &&
  children(sentence, index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop').length === 0;

/** Beside a verb that has a subject and is no passive. */
const isJoinedDeed = (sentence: Sentence, index: number): boolean => {
  const first = governorOf(sentence, index);
  return (
    relationOf(sentence, index) === 'conj' &&
    // "seized the port, called Sarn, and left".
    sentence.tokens[index - 1]?.text !== ',' &&
    isVerb(sentence, first) &&
    children(sentence, first, 'nsubj').length > 0 &&
    children(sentence, index, 'aux:pass').length === 0
  );
};

/** Nouns that the tagger takes for verbs: "their loved ones", "all member states", "Executive Order 13224". */
const isPartOfNoun = (sentence: Sentence, index: number): boolean => {
  const [before, after] = [sentence.tokens[index - 1], sentence.tokens[index + 1]];
  const { text } = tokenAt(sentence, index);
  return (
    (text === 'loved' && /^ones?$/.test(after?.text ?? '')) ||
    (/^states$/i.test(text) &&
      /^(member|gulf|baltic|coastal|nation|city|swing|client|successor|border|island|both|two|three|all|these|those|many|several|other|some|neighbouring|neighboring|signatory|participating)$/i.test(
        before?.text ?? '',
      )) ||
    // "mediated by the Minsk Group co-chairs".
    (/^co-chairs?$/.test(text) && children(sentence, index, 'obj', 'nsubj').length === 0) ||
    // "the center-left coalition", "left-wing activists".
    (/^left$/i.test(text) && (before?.text === '-' || after?.text === '-')) ||
    // "Pay talks", "search-and-rescue teams".
    (/^pay$/i.test(text) &&
      /^(negotiation|talk|deal|rise|dispute|cut|freeze|round|offer|claim|gap)$/.test(after?.lemma ?? '')) ||
    (after?.text === '-' && sentence.tokens[index + 2]?.text === 'and' && sentence.tokens[index + 3]?.text === '-') ||
    (/^(stand|stop)$/.test(text) && /^(bus|taxi|truck|cab|tram|coach|rickshaw)$/i.test(before?.text ?? '')) ||
    // "Begin text:", "End summary.": marks of an editor.
    (/^(begin|end)$/i.test(text) &&
      /^(text|quote|summary|translation|transcript)$/i.test(after?.text ?? '') &&
      index === 0) ||
    (text === 'Order' && /^(Executive|Court|Presidential)$/.test(before?.text ?? '')) ||
    (text === 'Designated' && before?.text === 'Specially') ||
    // "the 55 participating States".
    (/^(participating|contracting|warring|signatory|negotiating|troop-contributing|cooperating|sponsoring)$/i.test(
      text,
    ) &&
      /^(states?|countries|country|part(?:y|ies)|nations?|sides?|governments?|members?|organi[sz]ations?|factions?|tribes?)$/i.test(
        after?.text ?? '',
      )) ||
    // "the plan Made in Norway", "bought used trucks".
    (text === 'Made' && before !== undefined && after?.text === 'in') ||
    (text === 'used' && /^VB[DGZP]?$/.test(before?.pos ?? '') && !isAuxiliary(before) && /^NN/.test(after?.pos ?? ''))
  );
};

const isAuxiliary = (token: Token | undefined): boolean => /^(be|have|get|do)$/.test(token?.lemma ?? '');

/** "She became president of the bank." */
const takesOffice = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).lemma === 'become' &&
  children(sentence, index, 'xcomp', 'obj').some((arc) =>
    officeNouns.has(tokenAt(sentence, arc.dependent).lemma.toLowerCase()),
  );

/** "He appeared in court", "before a judge". */
const isHeard = (sentence: Sentence, index: number): boolean =>
  tokenAt(sentence, index).lemma === 'appear' &&
  children(sentence, index, 'obl').some((arc) =>
    /^(court|judge|magistrate|tribunal)$/.test(tokenAt(sentence, arc.dependent).lemma),
  );

/** "including", "according to" and their like: a participle without a subject or auxiliary of its own. */
const isPreposition = (sentence: Sentence, index: number): boolean => {
  const word = tokenAt(sentence, index).text.toLowerCase();
  // "in keeping with".
  if (word === 'keeping' && sentence.tokens[index - 1]?.text.toLowerCase() === 'in') return true;
  return prepositionLike.has(word) && children(sentence, index, 'nsubj', 'aux').length === 0;
};

const toTrigger = (sentence: Sentence, index: number, isSomebody: (token: number) => boolean): Trigger => {
  const token = tokenAt(sentence, index);
  const { lemma, type } = reading(sentence, index, isSomebody);
  return {
    sentence,
    head: index,
    start: token.start,
    end: hyphened(sentence, index)?.end ?? token.end,
    form: 'verb',
    lemma,
    type: type ?? 'Action',
    aspectual: type === undefined && isAspectual(sentence, index, lemma),
    rule: 'events.verb',
  };
};

/** "fast-track": the second half of the verb. */
const hyphened = (sentence: Sentence, index: number): Token | undefined =>
  children(sentence, index, 'compound:prt')
    .map(({ dependent }) => tokenAt(sentence, dependent))
    .find((half) => half.index === index + 2 && sentence.tokens[index + 1]?.text === '-');

const isAspectual = (sentence: Sentence, index: number, lemma: string): boolean =>
  aspectualVerbs.has(lemma) &&
  children(sentence, index, 'xcomp', 'ccomp').some((arc) => isVerb(sentence, arc.dependent));
