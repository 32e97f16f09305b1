import type { Sentence } from '../../../model/annotation.js';
import { arcTo, children, dependents, tokenAt } from '../../../model/syntax.js';
import { typeOfNoun } from '../../../ontology/events/index.js';
import { officeNouns } from '../../../ontology/officeTitles.js';
import {
  abstractEnding,
  abstractObjects,
  adoptedTexts,
  concreteNouns,
  idiomatic,
  intransitiveOnly,
  personalOnly,
  reducible,
  sayingOnly,
  toldThings,
  transitiveOnly,
} from '../../../ontology/verbSenses.js';
import { governorOf, isPassive, objectsOf, objectsTold, prepositionOf, relationOf } from '../trigger.js';
import { nounOf } from './verbUse.js';

/**
 * Whether a verb says something else here than its line in the event types: "met a need" is no meeting, "added to the list" no
 * statement. `isSomebody` tells whether a token heads the mention of a person, body, group or place.
 */
export const hasOtherSense = (
  sentence: Sentence,
  verb: number,
  lemma: string,
  isSomebody: (token: number) => boolean,
): boolean => {
  const objects = objectsOf(sentence, verb);
  if (sayingOnly.has(lemma)) return !saysSomething(sentence, verb) || isSought(sentence, verb, lemma);
  if (lemma === 'deny' && (children(sentence, verb, 'iobj').length > 0 || isDeprived(sentence, verb, isSomebody)))
    return true;
  if (lemma === 'cut') return !isReduced(sentence, verb, objects);
  if (/^(respond|reply|answer)$/.test(lemma) && respondsWithForce(sentence, verb)) return true;
  if (lemma === 'pass') return !isAdopted(sentence, verb);
  // "called the use of force unlawful", "called them terrorists": how it is judged, and nobody is phoned.
  if (lemma === 'call' && isJudged(sentence, verb, objects, isSomebody)) return true;
  if (lemma === 'make' && children(sentence, verb, 'xcomp', 'ccomp').length > 0) return true;
  // "measures intended to help": things promise nothing.
  if (lemma === 'intend') return isPassive(sentence, verb) || children(sentence, verb, 'xcomp', 'ccomp').length === 0;
  // "came to understand" goes nowhere, "came to help" does.
  if (
    lemma === 'come' &&
    children(sentence, verb, 'xcomp').some(({ dependent }) => minded.test(nounOf(sentence, dependent)))
  )
    return true;
  // "a party headed by Petrova" goes nowhere.
  if (lemma === 'head')
    return isPassive(sentence, verb) || objects.length > 0 || sentence.tokens[verb + 1]?.text === 'by';
  // "the law provides for fines".
  if (lemma === 'provide' && objects.length === 0 && behind(sentence, verb) === 'for') return true;
  // "a committee to study the law": what one learns has no article.
  if (lemma === 'study' && objects.some((object) => children(sentence, object, 'det', 'nmod:poss').length > 0))
    return true;
  if (lemma === 'provide') return objects.length > 0 && !objects.some((object) => isHelp(sentence, object, isSomebody));
  if (lemma === 'locate') return isPassive(sentence, verb) || objects.length === 0;
  // "spent the night in the open", "bought into the idea": no money changed hands.
  if (lemma === 'spend')
    return isSpentTime(sentence, verb) || (objects.length === 0 && !relationOf(sentence, verb).startsWith('acl'));
  // "could not help but laugh": nobody is helped.
  if (lemma === 'help' && behind(sentence, verb) === 'but') return true;
  // "born in Sarn and raised in Tarn".
  if (lemma === 'raise' && objects.length === 0 && tokenAt(sentence, verb).pos === 'VBN') return true;
  if (lemma === 'buy' && objects.length === 0 && /^(into|time)$/.test(behind(sentence, verb))) return true;
  // "stormed out of the meeting".
  if (lemma === 'storm' && /^(out|off|away|past)$/.test(behind(sentence, verb))) return true;
  // "people who identify as Christians", "questioned how it was done".
  if (lemma === 'identify' && objects.length === 0 && behind(sentence, verb) === 'as')
    return !isPassive(sentence, verb);
  if (lemma === 'question' && objects.length === 0 && children(sentence, verb, 'ccomp').length > 0) return true;
  if (lemma === 'resolve') return children(sentence, verb, 'xcomp', 'ccomp').length === 0;
  // "a step which demonstrates that".
  if (intransitiveOnly.has(lemma) && children(sentence, verb, 'ccomp').length > 0) return true;
  // "needs that the firm had met".
  const told = personalOnly.has(lemma) ? objectsTold(sentence, verb) : objects;
  if (lemma === 'meet' && told.length > 0 && objects.length === 0 && !told.some(isSomebody)) return true;
  if (objects.length === 0)
    return transitiveOnly.has(lemma) && !isAttribute(sentence, verb) && relationOf(sentence, verb) !== 'conj';
  if (intransitiveOnly.has(lemma)) return true;
  // "the refugees whom she had met".
  if (personalOnly.has(lemma) && !told.some((object) => isSomebody(object) || isPronoun(sentence, object))) return true;
  return (
    idiomatic.has(lemma) &&
    objects.some((object) => !isSomebody(object) && isAbstract(tokenAt(sentence, object).lemma.toLowerCase()))
  );
};

/** "tried to find who was responsible", "may find details distressing": nobody says it. */
const isSought = (sentence: Sentence, verb: number, lemma: string): boolean =>
  lemma === 'find' &&
  children(sentence, verb, 'ccomp').some(({ dependent }) => {
    const { pos } = tokenAt(sentence, dependent);
    const own = children(sentence, dependent, 'cop', 'aux', 'aux:pass', 'mark');
    return (
      (own.length === 0 && /^(JJ|VBG$)/.test(pos)) ||
      /^(who|what|how|why|where|whether|which)$/.test(sentence.tokens[verb + 1]?.text ?? '')
    );
  });

/** With what it is called behind the object, or an object that nobody can phone. */
const isJudged = (
  sentence: Sentence,
  verb: number,
  objects: readonly number[],
  isSomebody: (token: number) => boolean,
): boolean =>
  children(sentence, verb, 'xcomp').some(({ dependent }) => /^(NN|JJ|VBN)/.test(tokenAt(sentence, dependent).pos)) ||
  (objects.length > 0 &&
    !objects.some(
      (object) =>
        isSomebody(object) ||
        isPronoun(sentence, object) ||
        /^(number|line|hotline|police|ambulance|helpline|service|help|taxi|desk)$/.test(
          tokenAt(sentence, object).lemma,
        ),
    ));

/** "spent the night", "much of the week was spent", "the amount of time he spends there", "ten years to spend in a cell". */
const isSpentTime = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  return [
    ...children(sentence, verb, 'obj', 'obl:tmod', 'obl:npmod', 'nsubj:pass').map((one) => one.dependent),
    ...(arc?.relation.startsWith('acl') ? [arc.governor] : []),
  ]
    .flatMap((token) => [token, ...children(sentence, token, 'nmod').map((one) => one.dependent)])
    .flatMap((token) => [token, ...children(sentence, token, 'nmod').map((one) => one.dependent)])
    .some((token) => timeNouns.test(tokenAt(sentence, token).lemma));
};

const minded =
  /^(understand|believe|realize|realise|regard|know|love|hate|accept|dominate|symbolize|symbolise|represent|mean|depend|rely|expect|fear|resemble|embody|define|appreciate|think|feel|recognize|recognise|regret|be)$/;

const timeNouns =
  /^(night|day|week|month|year|hour|minute|time|life|lifetime|decade|century|weekend|evening|morning|afternoon|summer|winter|spring|autumn|childhood|youth|adolescence|boyhood|girlhood|holiday|career|vacation)$/;

const behind = (sentence: Sentence, verb: number): string => sentence.tokens[verb + 1]?.text.toLowerCase() ?? '';

/** "were denied medical care": somebody is kept from something, and nothing is said not to be so. */
const isDeprived = (sentence: Sentence, verb: number, isSomebody: (token: number) => boolean): boolean =>
  isPassive(sentence, verb) &&
  children(sentence, verb, 'xcomp', 'ccomp').length === 0 &&
  (children(sentence, verb, 'obj').length > 0 ||
    dependents(sentence, verb, 'nsubj:pass').some((arc) => isSomebody(arc.dependent)));

/** "named her finance minister", "was named as envoy"; but "named the victim", "cannot be named". */
export const isToOffice = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj', 'iobj', 'xcomp', 'obl', 'dep', 'advcl').some(({ dependent }) =>
    [dependent, ...children(sentence, dependent, 'compound', 'appos').map((arc) => arc.dependent)].some((token) =>
      officeNouns.has(tokenAt(sentence, token).lemma.toLowerCase()),
    ),
  );

/** "cut 1,400 jobs", "cut rates by half"; but "cut the road", "lines were cut". */
const isReduced = (sentence: Sentence, verb: number, objects: readonly number[]): boolean =>
  objects.some((object) => reducible.has(tokenAt(sentence, object).lemma.toLowerCase())) ||
  children(sentence, verb, 'obl').some(
    ({ dependent }) => prepositionOf(sentence, dependent) === 'by' && isExtent(sentence, dependent),
  );

/** "by half", "by two points"; "cut by thieves" is no reduction. */
const isExtent = (sentence: Sentence, token: number): boolean =>
  /^(%|percent|half|third|quarter|fifth|margin|amount)$/.test(tokenAt(sentence, token).lemma) ||
  tokenAt(sentence, token).pos === 'CD' ||
  children(sentence, token, 'nummod').length > 0;

/** "provided clarifications" is no aid, "provided shelter", "provided them with food" are. */
const isHelp = (sentence: Sentence, object: number, isSomebody: (token: number) => boolean): boolean => {
  const noun = tokenAt(sentence, object).lemma.toLowerCase();
  if (toldThings.has(noun)) return false;
  return typeOfNoun(noun)?.name === 'Aid' || isSomebody(object) || isPronoun(sentence, object) || !isAbstract(noun);
};

/** "responded with rubber bullets". */
const respondsWithForce = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'ccomp', 'parataxis', 'obj').length === 0 &&
  children(sentence, verb, 'obl').some((arc) => prepositionOf(sentence, arc.dependent) === 'with');

const saysSomething = (sentence: Sentence, verb: number): boolean =>
  relationOf(sentence, verb) === 'parataxis' || children(sentence, verb, 'ccomp', 'parataxis').length > 0;

/** "passed the bill", "the motion passed": texts are passed; years, convoys and exams are not. */
const isAdopted = (sentence: Sentence, verb: number): boolean => {
  const objects = children(sentence, verb, 'obj', 'nsubj:pass');
  const passed = objects.length > 0 ? objects : children(sentence, verb, 'nsubj');
  return (
    passed.some((arc) => adoptedTexts.has(tokenAt(sentence, arc.dependent).lemma.toLowerCase())) ||
    (relationOf(sentence, verb) === 'acl' &&
      adoptedTexts.has(tokenAt(sentence, governorOf(sentence, verb)).lemma.toLowerCase()))
  );
};

/** "the targets engaged by the crew": a participle behind its object. */
const isAttribute = (sentence: Sentence, verb: number): boolean =>
  relationOf(sentence, verb) === 'acl' && tokenAt(sentence, verb).pos === 'VBN';

const isPronoun = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos.startsWith('PRP') || /^whom$/i.test(tokenAt(sentence, token).text);

const isAbstract = (noun: string): boolean =>
  abstractObjects.has(noun) || (abstractEnding.test(noun) && !concreteNouns.has(noun));
