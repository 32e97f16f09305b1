import type { Sentence } from '../../model/annotation.js';
import type { Span } from '../../model/span.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { givenTo } from '../../ontology/verbClasses.js';
import { headlinePassives } from '../../ontology/verbSenses.js';

/** The word or words that name an event. */
export interface Trigger extends Span {
  readonly sentence: Sentence;
  /** Index of the token whose dependents are the event's own. */
  readonly head: number;
  readonly form: 'verb' | 'noun' | 'adjective';
  /** With its particle: "set off". */
  readonly lemma: string;
  /** Of `ontology/events`. */
  readonly type: string;
  /** The light verb that lends an event noun its subject and circumstances: "held" of "held talks". */
  readonly support?: number;
  /** A phase of another event ("began to"), or a state: scored, but no event of the graph by itself. */
  readonly aspectual?: boolean;
  /** The words around it have told its type already: no object changes it. */
  readonly settled?: true;
  readonly rule: string;
}

/** A verb with its particle. */
export const verbLemma = (sentence: Sentence, index: number): string => {
  const particle = children(sentence, index, 'compound:prt')[0];
  const lemma = tokenAt(sentence, index).lemma.toLowerCase();
  return particle ? `${lemma} ${tokenAt(sentence, particle.dependent).text.toLowerCase()}` : lemma;
};

export const isVerb = (sentence: Sentence, index: number): boolean => tokenAt(sentence, index).pos.startsWith('VB');

export const isNoun = (sentence: Sentence, index: number): boolean => /^NNP?S?$/.test(tokenAt(sentence, index).pos);

export const relationOf = (sentence: Sentence, index: number): string => arcTo(sentence, index)?.relation ?? 'root';

export const governorOf = (sentence: Sentence, index: number): number => arcTo(sentence, index)?.governor ?? -1;

/** Passive by its auxiliary or subject, or a participle that modifies its patient ("people killed in"). */
export const isPassive = (sentence: Sentence, index: number): boolean =>
  children(sentence, index, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0 ||
  (tokenAt(sentence, index).pos === 'JJ' && children(sentence, index, 'cop').length > 0) ||
  isHeadlinePassive(sentence, index) ||
  isGapped(sentence, index) ||
  isSharedPassive(sentence, index) ||
  isFrontedPassive(sentence, index) ||
  isCausative(sentence, index) ||
  (tokenAt(sentence, index).pos === 'VBN' &&
    /^(acl|amod)$/.test(relationOf(sentence, index)) &&
    children(sentence, index, 'nsubj', 'aux').length === 0);

/** Heads of what a verb acts on: its object, the subject of a passive, and the noun that a participle describes. */
export const objectsOf = (sentence: Sentence, verb: number): number[] => [
  ...children(sentence, verb, 'obj', ...(isPassive(sentence, verb) ? ['nsubj:pass'] : [])).map((arc) => arc.dependent),
  ...described(sentence, verb),
];

/** And the noun that a relative clause is about: "the threats that it created", "the ties they built". */
export const objectsTold = (sentence: Sentence, verb: number): number[] => {
  const arc = arcTo(sentence, verb);
  const found = objectsOf(sentence, verb);
  if (arc?.relation !== 'acl:relcl') return found;
  if (found.length > 0) return found.map((token) => (/^W/.test(tokenAt(sentence, token).pos) ? arc.governor : token));
  const subjects = children(sentence, verb, 'nsubj');
  return subjects.length > 0 && subjects.every(({ dependent }) => !/^W/.test(tokenAt(sentence, dependent).pos))
    ? [arc.governor]
    : [];
};

/** "the heroism exhibited by them": what a participle behind it describes. */
const described = (sentence: Sentence, verb: number): number[] => {
  const above = counted(sentence, governorOf(sentence, verb), verb);
  return relationOf(sentence, verb) === 'acl' &&
    tokenAt(sentence, verb).pos === 'VBN' &&
    above >= 0 &&
    /^NN/.test(tokenAt(sentence, above).pos) &&
    children(sentence, verb, 'obj', 'aux', 'nsubj').length === 0
    ? [above]
    : [];
};

/** "one of the men released": they are released, and not the number. */
const counted = (sentence: Sentence, noun: number, before: number): number =>
  sentence.tokens[noun]?.pos === 'CD'
    ? (children(sentence, noun, 'nmod').find(
        ({ dependent }) => dependent < before && prepositionOf(sentence, dependent) === 'of',
      )?.dependent ?? noun)
    : noun;

/** "two were killed and seven others wounded": the auxiliary of the first serves the second. */
const isGapped = (sentence: Sentence, index: number): boolean => {
  const arc = arcTo(sentence, index);
  return (
    arc?.relation === 'conj' &&
    /^VB[ND]$/.test(tokenAt(sentence, index).pos) &&
    children(sentence, arc.governor, 'aux:pass').length > 0 &&
    // "was asked to resign, and he refused".
    children(sentence, index, 'nsubj').some((one) => tokenAt(sentence, one.dependent).pos !== 'PRP') &&
    children(sentence, index, 'obj', 'aux', 'ccomp', 'xcomp').length === 0
  );
};

/** "was shot and left for dead", "was summoned and handed a note": the auxiliary and the subject are those of the first. */
const isSharedPassive = (sentence: Sentence, index: number): boolean => {
  const arc = arcTo(sentence, index);
  if (arc?.relation !== 'conj' || children(sentence, arc.governor, 'aux:pass').length === 0) return false;
  if (children(sentence, index, 'nsubj', 'aux', 'ccomp', 'xcomp', 'expl').length > 0) return false;
  const { pos, lemma } = tokenAt(sentence, index);
  const hasObject = children(sentence, index, 'obj').length > 0;
  return hasObject ? /^VB[DN]$/.test(pos) && givenTo.has(lemma) : pos === 'VBN';
};

/** "had two reporters arrested", "wants him freed": who stands before the participle undergoes it. */
const isCausative = (sentence: Sentence, index: number): boolean => {
  const arc = arcTo(sentence, index);
  return (
    arc !== undefined &&
    arc.governor >= 0 &&
    /^(ccomp|xcomp)$/.test(arc.relation) &&
    tokenAt(sentence, index).pos === 'VBN' &&
    /^(have|get|want|see|keep)$/.test(tokenAt(sentence, arc.governor).lemma) &&
    children(sentence, index, 'aux', 'cop', 'mark', 'obj').length === 0 &&
    [...children(sentence, index, 'nsubj'), ...children(sentence, arc.governor, 'obj')].some(
      ({ dependent }) => dependent > arc.governor && dependent < index,
    )
  );
};

/** "Founded in 1921, the firm was sold". */
export const isFrontedPassive = (sentence: Sentence, index: number): boolean => {
  const arc = arcTo(sentence, index);
  return (
    arc?.relation === 'advcl' &&
    tokenAt(sentence, index).pos === 'VBN' &&
    arc.governor > index &&
    children(sentence, index, 'nsubj', 'aux', 'obj', 'mark', 'ccomp').length === 0
  );
};

/** "Mayor appointed as minister", "Troops swamped by refugees": a headline leaves the auxiliary out, and no object follows. */
const isHeadlinePassive = (sentence: Sentence, index: number): boolean =>
  /^VB[DN]$/.test(tokenAt(sentence, index).pos) &&
  relationOf(sentence, index) === 'root' &&
  !/^[.!?”"’']$/.test(sentence.tokens.at(-1)?.text ?? '') &&
  children(sentence, index, 'nsubj').length > 0 &&
  children(sentence, index, 'aux', 'obj', 'iobj', 'ccomp').length === 0 &&
  (sentence.tokens[index + 1]?.text.toLowerCase() === 'by' || headlinePassives.has(tokenAt(sentence, index).lemma));

/** The preposition of a phrase, lower case; empty when it has none. */
export const prepositionOf = (sentence: Sentence, head: number): string => {
  let words = '';
  for (const { dependent } of children(sentence, head, 'case')) {
    if (dependent >= head) continue;
    const word = tokenAt(sentence, dependent).text.toLowerCase();
    words = words === '' ? word : `${words} ${word}`;
  }
  return words;
};

/** The lemma of the verb that a noun is the object of, or the subject of whose passive; empty where there is none. */
export const verbOfObject = (sentence: Sentence, noun: number): string => {
  const above = governorOf(sentence, noun);
  return above >= 0 && isVerb(sentence, above) && /^(obj|nsubj:pass)$/.test(relationOf(sentence, noun))
    ? tokenAt(sentence, above).lemma.toLowerCase()
    : '';
};
