import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { isCrime, isForce, isHarm } from '../../ontology/roleRules.js';
import { words } from '../../ontology/words.js';
import { isDefinite } from './definiteness.js';
import { hasNegation } from './negated.js';
import { isPassive, isVerb, prepositionOf, type Trigger } from './trigger.js';

/** "charges that include", "the counts include". */
export const isOfCharges = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  return [
    ...children(sentence, verb, 'nsubj').map(({ dependent }) => dependent),
    ...(arc && /^(acl|acl:relcl|ccomp)$/.test(arc.relation) ? [arc.governor] : []),
  ].some((token) => /^(charge|count|accusation|allegation)$/.test(tokenAt(sentence, token).lemma));
};

/** "the law enabled the king to dissolve it": what it provides for. */
export const isOfLaw = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').some(({ dependent }) =>
    /^(law|bill|act|rule|constitution|decree|amendment|treaty|agreement|accord|resolution|provision|clause|code|statute|directive)$/.test(
      tokenAt(sentence, dependent).lemma.toLowerCase(),
    ),
  );

/** Of a crime that somebody is sought for, or says that he is not guilty of. */
export const isOnlyCharged = (sentence: Sentence, word: number, below: number): boolean => {
  const { text, lemma } = tokenAt(sentence, word);
  const [opens] = children(sentence, below, 'case', 'mark').map((arc) => textAt(sentence, arc.dependent));
  if (text === 'wanted') return opens === 'for' && children(sentence, word, 'obj').length === 0;
  // "went on trial for plotting to kill him".
  if (
    opens === 'for' &&
    /^(go|stand|face|put|bring|be|await)$/.test(lemma) &&
    children(sentence, word, 'obl', 'obj').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'trial')
  )
    return true;
  return (
    lemma === 'guilty' &&
    /^(to|of)$/.test(opens ?? '') &&
    [word, arcTo(sentence, word)?.governor ?? word].some((one) => one >= 0 && hasNegation(sentence, one))
  );
};

/** "convicted on two counts of fraud", "pleaded guilty to charges including fraud", "sentenced for two counts": a court has found it, or he admits it. */
export const isFoundTrue = (sentence: Sentence, charge: number): boolean => {
  if (!/^(charge|count|indictment)$/.test(tokenAt(sentence, charge).lemma.toLowerCase())) return false;
  let at = charge;
  for (let steps = 0; steps < 5; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0 || !/^(obl|nmod|conj|obj|appos|dep)$/.test(arc.relation)) return false;
    at = arc.governor;
    if (findingWords.has(tokenAt(sentence, at).lemma.toLowerCase()))
      return ![at, arcTo(sentence, at)?.governor ?? -1].some((one) => one >= 0 && hasNegation(sentence, one));
    // "was convicted of fraud and charged with two counts of robbery": the nearest verb tells.
    if (isVerb(sentence, at)) return false;
  }
  return false;
};

/** Words of a verdict or a confession, behind which a charge holds. */
const findingWords = words('convict conviction guilty admit sentence confess');

/** "arrested for robbing a bank", "on trial for fraud", "an investigation into corruption": what a court has yet to find is only charged. */
export const isYetToBeFound = ({ sentence, type }: Trigger, above: number, below: number): boolean => {
  const opens =
    prepositionOf(sentence, below) ||
    children(sentence, below, 'mark').map((arc) => textAt(sentence, arc.dependent))[0];
  const lemma = tokenAt(sentence, above).lemma.toLowerCase();
  // "arrested for filming voters", "detained for questioning": that they did, and what for.
  if (!(isCrime(type) || isForce(type) || isHarm(type) || isOfOffice.test(tokenAt(sentence, below).lemma)))
    return false;
  // "charges relating to fraud": the noun above the participle.
  const noun = /^(relate|link|connect|pertain|stem|arise)$/.test(lemma)
    ? (arcTo(sentence, above)?.governor ?? -1)
    : above;
  if (noun < 0) return false;
  const what = tokenAt(sentence, below);
  const isCharged = /^(charge|count|allegation|accusation)$/.test(tokenAt(sentence, noun).lemma.toLowerCase());
  const isCrimeOf = isCrime(typeOfNoun(what.lemma.toLowerCase())?.name ?? '') || isOfOffice.test(what.lemma);
  // "was indicted for murder and robbery": without an article it is what a law calls it.
  if (courtWords.has(noun === above ? lemma : '') && isBareCrime(sentence, below))
    return /^(for|on|over)$/.test(opens ?? '');
  if (what.pos !== 'VBG' && (!isCrimeOf || (isDefinite(sentence, below) && !isCharged))) return false;
  return noun === above
    ? (takingIn.has(lemma) && /^(for|over|on)$/.test(opens ?? '')) ||
        (lookingInto.has(lemma) && /^(into|over|for|on|about|involving|concerning|regarding)$/.test(opens ?? ''))
    : lookingInto.has(tokenAt(sentence, noun).lemma.toLowerCase());
};

/** Words that only a charge makes crimes of: "abuse of office", "arrested for impersonating an officer". */
const isOfOffice =
  /^(abuse|misuse|misconduct|wrongdoing|negligence|impersonate|plot|plan|conspire|attempt|forge|falsify|possess|receive|handle|smuggle|aid|abet|incite)$/;

const isBareCrime = (sentence: Sentence, noun: number): boolean =>
  tokenAt(sentence, noun).pos === 'NN' && children(sentence, noun, 'det', 'nmod:poss', 'nummod').length === 0;

/** What courts do with whom they have not judged. */
const courtWords = words('arraign indict try prosecute trial indictment');

/** What is done to suspects before anybody has judged them. */
const takingIn = words(
  'arrest detain apprehend nab hold question interrogate investigate book remand arraign try prosecute indict sue summon',
);

/** What the courts and the police look into. */
const lookingInto = words(
  'trial investigation inquiry probe case charge count lawsuit suit allegation accusation complaint indictment proceedings proceeding hearing prosecution',
);

/** Of a verb of saying or rejecting, without an object or clause: what it says or rejects is the noun before it. */
export const isToldOfWords = (sentence: Sentence, verb: number): boolean =>
  /^(deny|reject|denounce|dismiss|dispute|refute|call|describe|say|condemn|admit|confirm|face|make|level|bring|file)$/.test(
    tokenAt(sentence, verb).lemma,
  ) &&
  !isPassive(sentence, verb) &&
  children(sentence, verb, 'nsubj').length > 0 &&
  children(sentence, verb, 'obj', 'xcomp', 'iobj').length === 0 &&
  children(sentence, verb, 'ccomp').every((arc) => children(sentence, arc.dependent, 'nsubj', 'mark').length === 0);
