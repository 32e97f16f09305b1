import type { Sentence } from '../../../model/annotation.js';
import { children, tokenAt } from '../../../model/syntax.js';
import { typeOfDocumentNoun } from '../../../ontology/documentTypes.js';
import { typeOfNoun, typeOfVerb } from '../../../ontology/events/index.js';
import { isForce } from '../../../ontology/roleRules.js';
import { answeredWords, appealedRulings, promised, recalledTexts, tongues } from '../../../ontology/senseWords.js';
import { speechVerbs } from '../../../ontology/speechVerbs.js';
import { judges } from '../../../ontology/verbSenses.js';
import { governorOf, relationOf } from '../trigger.js';
import { caseOf, nounOf, type VerbSense } from './verbUse.js';

/** "the court determined the sentence" decides; "experts determined the cause" found it. */
export const determined: VerbSense = ({ sentence, verb }) => {
  const isByJudge = children(sentence, verb, 'nsubj', 'obl').some((arc) => judges.has(nounOf(sentence, arc.dependent)));
  if (isByJudge) return undefined;
  return children(sentence, verb, 'ccomp').length > 0 ? 'Statement' : 'Action';
};

/** "the inquiry established that". */
export const established: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'ccomp').length > 0 ? 'Statement' : undefined;

/** "declared that he would run", '"We won," she declared'; but "declared a holiday". */
export const declared: VerbSense = ({ sentence, verb, objects }) =>
  children(sentence, verb, 'ccomp', 'parataxis').length > 0 ||
  // "declared a day of mourning", which the parser takes for the time.
  (objects.length === 0 &&
    !children(sentence, verb, 'obl:tmod').some((arc) => children(sentence, arc.dependent, 'det').length > 0))
    ? 'Statement'
    : undefined;

/** "spoke with the minister", "spoke by phone" are in touch. "A language they do not speak": what is spoken stands before who speaks. */
export const spoken: VerbSense = (use) => {
  const { sentence, verb } = use;
  if (children(sentence, verb, 'nsubj').some((arc) => tongues.has(sentence.tokens[arc.dependent - 1]?.lemma ?? '')))
    return 'Action';
  return talked(use);
};

/** "talked with the envoy", "talked by telephone"; and not "talked about the war", which says nobody to whom. */
export const talked: VerbSense = ({ sentence, verb, objects, isSomebody }) =>
  objects.length === 0 &&
  children(sentence, verb, 'ccomp').length === 0 &&
  children(sentence, verb, 'obl').some(
    ({ dependent }) =>
      (caseOf(sentence, dependent) === 'with' && isSomebody(dependent)) ||
      (/^(by|over|on|via)$/.test(caseOf(sentence, dependent)) && lines.test(nounOf(sentence, dependent))),
  )
    ? 'Contact'
    : undefined;

const lines = /^(phone|telephone|videolink|video-link|video|hotline)$/;

/** "recalling resolution 822" says so; "we recall those winters" remembers. */
export const recalled: VerbSense = ({ sentence, verb, objects }) =>
  objects.length > 0 &&
  children(sentence, verb, 'ccomp', 'parataxis').length === 0 &&
  !objects.some((object) => isTextAt(sentence, object))
    ? 'Action'
    : undefined;

const isTextAt = (sentence: Sentence, token: number): boolean =>
  /^(NNP|NNPS|CD|PRP)$/.test(tokenAt(sentence, token).pos) ||
  typeOfDocumentNoun.has(nounOf(sentence, token)) ||
  recalledTexts.has(tokenAt(sentence, token).lemma);

/** "an island that both claim". */
export const claimed: VerbSense = ({ sentence, verb, objects, isSomebody }) =>
  children(sentence, verb, 'ccomp', 'xcomp').length === 0 &&
  objects
    .map((object) => (/^W/.test(tokenAt(sentence, object).pos) ? governorOf(sentence, verb) : object))
    .some((object) => object >= 0 && isSomebody(object) && !/^(victim|life)$/.test(tokenAt(sentence, object).lemma))
    ? 'Action'
    : undefined;

/** "vendors offered wares", but "offered to help", "offered talks". */
export const offered: VerbSense = ({ sentence, verb, objects }) =>
  objects.length > 0 &&
  children(sentence, verb, 'xcomp', 'ccomp').length === 0 &&
  !objects.some((object) => isPromised(nounOf(sentence, object)))
    ? 'Action'
    : undefined;

const isPromised = (noun: string): boolean => typeOfNoun(noun) !== undefined || promised.has(noun);

/** "appealed against the verdict", "appealed the ruling": to a court, and no demand. */
export const appealed: VerbSense = ({ sentence, verb, objects }) =>
  objects.length > 0 ||
  children(sentence, verb, 'obl').some(
    ({ dependent }) => caseOf(sentence, dependent) === 'against' && appealedRulings.has(nounOf(sentence, dependent)),
  )
    ? 'Trial'
    : undefined;

/** "responded by closing the port", "replied with mortar fire", "responded to the attack": a deed, and no word. */
export const answered: VerbSense = ({ sentence, verb, lemma }) =>
  (lemma === 'respond' && !isInWords(sentence, verb)) ||
  children(sentence, verb, 'advcl').some(
    ({ dependent }) => caseOf(sentence, dependent) === 'by' && !speechVerbs.has(nounOf(sentence, dependent)),
  ) ||
  children(sentence, verb, 'obl').some(({ dependent }) => {
    const type = typeOfNoun(nounOf(sentence, dependent))?.name;
    return caseOf(sentence, dependent) === 'with' && type !== undefined && isForce(type);
  })
    ? 'Action'
    : undefined;

/** "responded to a question", "responded that he would", '"No," she responded': what it answers was said, or what it says is told. */
const isInWords = (sentence: Sentence, verb: number): boolean =>
  relationOf(sentence, verb) === 'parataxis' ||
  children(sentence, verb, 'ccomp', 'parataxis').length > 0 ||
  children(sentence, verb, 'advcl').some((arc) => speechVerbs.has(nounOf(sentence, arc.dependent))) ||
  children(sentence, verb, 'obl').some((arc) => answeredWords.has(nounOf(sentence, arc.dependent))) ||
  (children(sentence, verb, 'obl').length === 0 && children(sentence, verb, 'advmod').length === 0);

/** "agreed to sell", "agreed with him that it was late": one side alone consents, and nothing is agreed between two. */
export const agreed: VerbSense = ({ sentence, verb, objects }) => {
  const subjects = children(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  const isOne =
    subjects.length === 1 &&
    subjects.every(
      (token) =>
        /^(NN|NNP|PRP)$/.test(tokenAt(sentence, token).pos) &&
        !/^(we|they|both|side|pair|couple|group|majority)$/i.test(tokenAt(sentence, token).lemma) &&
        children(sentence, token, 'conj').length === 0,
    );
  if (!isOne || objects.length > 0) return undefined;
  const prepositions = children(sentence, verb, 'obl').map((arc) => caseOf(sentence, arc.dependent));
  const isTold = children(sentence, verb, 'ccomp').length > 0;
  // "Agreed to buy its rival": a bargain has another side, told or not.
  const isBargain = children(sentence, verb, 'xcomp').some((arc) =>
    /^(Transaction|Merger|Investment|Employment)$/.test(typeOfVerb(nounOf(sentence, arc.dependent))?.name ?? ''),
  );
  if (isBargain || prepositions.some((word) => word === 'on' || (word === 'with' && !isTold))) return undefined;
  return isTold || prepositions.includes('to') || children(sentence, verb, 'xcomp').length > 0 ? 'Action' : undefined;
};

/** "ruled the country", "ruled until he was overthrown", "ruled for twenty years". */
export const ruled: VerbSense = ({ sentence, verb, objects, isSomebody }) => {
  if (objects.some(isSomebody)) return 'Action';
  if (objects.length > 0 || children(sentence, verb, 'ccomp', 'xcomp').length > 0) return undefined;
  return children(sentence, verb, 'obl', 'advcl').some(({ dependent }) => {
    const preposition = caseOf(sentence, dependent);
    return (
      /^(until|till|since|from|over)$/.test(preposition) ||
      (preposition === 'for' && /^(year|month|decade|century|week|day)$/.test(nounOf(sentence, dependent)))
    );
  })
    ? 'Action'
    : undefined;
};
