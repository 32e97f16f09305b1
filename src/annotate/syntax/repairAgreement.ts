import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, governingVerb, isInfinitive, tokenAt } from '../../model/syntax.js';
import { anybodysSpeech, demandingVerbs, judgesOrAsks, speechVerbs } from '../../ontology/speechVerbs.js';
import { coordinate } from './coordinate.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';

/**
 * "demanded that all groups disarm and condemned the raid", "pays tribute to those who fell and reaffirms": a verb that the parser joins
 * to one that it does not agree with, in tense or number, and that agrees with the verb of the sentence, is the sentence's.
 */
const agreesAbove = on('conj', (sentence, { governor, dependent: verb }) => {
  const told = finiteAbove(sentence, governor);
  if (verb < told || children(sentence, verb, 'nsubj', 'csubj', 'mark', 'aux').length > 0) return undefined;
  if (children(sentence, verb, 'cc').length === 0) return undefined;
  if (told !== governor && isSameForm(sentence, verb, told)) return coordinate(sentence, verb, told);
  const main = verbOver(sentence, told);
  if (main === undefined || main > told) return undefined;
  const [of, above, beside] = [formOf(sentence, verb), formOf(sentence, main), formOf(sentence, told)];
  // "those who lost their lives, and convey our condolences", with "we wish" above: no present is joined to a past.
  if (beside === 'VBD' && above === 'VBP' && /^VBP?$/.test(of)) return coordinate(sentence, verb, main);
  if (of === above && judgesBoth(sentence, told, main, verb)) return coordinate(sentence, verb, main);
  const isUntensed = isBare(sentence, told, main);
  // "demanded that all lay down arms and condemned": the bare form may look like a past one.
  if (of !== above || (of === beside && !isUntensed) || !/^VB[DZ]$/.test(of) || beside === '') return undefined;
  if (!isUntensed && !isOfSpeaker(sentence, told, verb)) return undefined;
  if (of === 'VBD' && !isNoParticiple(sentence, told, verb)) return undefined;
  // "said it would cut jobs and shut plants": the past form is the bare one as well.
  if (of === 'VBD' && tokenAt(sentence, verb).text.toLowerCase() === tokenAt(sentence, verb).lemma) return undefined;
  return coordinate(sentence, verb, main);
});

/** "condemned the attack, in which 14 people died, and called on all": behind the comma who condemned calls, and not those who died. */
const judgesBoth = (sentence: Sentence, told: number, main: number, verb: number): boolean => {
  const marker = children(sentence, verb, 'cc')[0]?.dependent ?? 0;
  const [lemma, other] = [tokenAt(sentence, verb).lemma, tokenAt(sentence, main).lemma];
  return (
    arcTo(sentence, told)?.relation === 'acl:relcl' &&
    sentence.tokens[marker - 1]?.text === ',' &&
    judgesOrAsks(lemma) &&
    (judgesOrAsks(other) || speechVerbs.has(other)) &&
    children(sentence, told, 'nsubj').some(({ dependent }) => tokenAt(sentence, dependent).pos.startsWith('N'))
  );
};

/** "condemn acts aimed at war and warn that": in the present as the verb, which no participle is. */
const isSameForm = (sentence: Sentence, verb: number, main: number): boolean => {
  const [form, other] = [formOf(sentence, verb), formOf(sentence, main)];
  return /^VBP?$/.test(form) ? other === 'VBP' : form === 'VBZ' && other === 'VBZ';
};

/** "does not recognize the vote held there and announced": a participle of what is told is no clause of its own. */
const finiteAbove = (sentence: Sentence, verb: number): number => {
  const arc = arcTo(sentence, verb);
  const isParticiple =
    /^VB[DN]$/.test(tokenAt(sentence, verb).pos) && children(sentence, verb, 'aux', 'cop', 'mark').length === 0;
  if (!isParticiple || !arc || arc.governor < 0 || !/^(ccomp|acl)$/.test(arc.relation)) return verb;
  const above = governingVerb(sentence, verb);
  return above >= 0 && !speechVerbs.has(tokenAt(sentence, above).lemma) ? above : verb;
};

/** The verb whose complement a clause is, or that a relative clause stands below. */
const verbOver = (sentence: Sentence, told: number): number | undefined => {
  const arc = arcTo(sentence, told);
  if (!arc || arc.governor < 0) return undefined;
  if (arc.relation === 'ccomp') return arc.governor;
  const main =
    arc.relation === 'acl:relcl'
      ? governingVerb(sentence, arc.governor)
      : // "stressed the need to refrain from it and reaffirmed".
        /^(acl|xcomp|advcl)$/.test(arc.relation) && isInfinitive(sentence, told)
        ? governingVerb(sentence, told)
        : -1;
  return main < 0 ? undefined : main;
};

/** "that all disarm", "that it could leave": a form without a tense, that a past form is not joined to. */
const isBare = (sentence: Sentence, told: number, main: number): boolean => {
  const { text, lemma } = tokenAt(sentence, told);
  return (
    /^(MD|VB( |$))/.test(formOf(sentence, told)) ||
    (demandingVerbs.has(tokenAt(sentence, main).lemma) && text.toLowerCase() === lemma)
  );
};

/**
 * "says that it is a crime and condemns it": only who speaks judges and asks. "Police said the man lives in Oslo and bought a gun", "a man
 * who lives in Oslo and worked there": one who lives somewhere may do all else, and judge what he did not like.
 */
const isOfSpeaker = (sentence: Sentence, told: number, verb: number): boolean => {
  const { lemma, pos } = tokenAt(sentence, verb);
  const subject = children(sentence, told, 'nsubj')[0]?.dependent;
  // "denies that it began the war and says": the pronoun is who speaks.
  if (pos === 'VBZ' && speechVerbs.has(lemma) && subject !== undefined && tokenAt(sentence, subject).pos === 'PRP')
    return arcTo(sentence, told)?.relation === 'ccomp';
  // "reiterated that Norland does not recognise the vote and announced": a state does not announce it in the past of what it does now.
  if (pos === 'VBD' && isSpeakersOwn(sentence, verb) && isPresent(sentence, told))
    return arcTo(sentence, told)?.relation === 'ccomp';
  if (!judgesOrAsks(lemma)) return false;
  return arcTo(sentence, told)?.relation === 'acl:relcl'
    ? pos === 'VBZ'
    : subject !== undefined && !isSomebody(sentence, subject);
};

/** "and announced", "and noted"; but "and warned ships", "and denied them lawyers" may be of those who are spoken of. */
const isSpeakersOwn = (sentence: Sentence, verb: number): boolean => {
  const { lemma } = tokenAt(sentence, verb);
  return (
    speechVerbs.get(lemma) === 'said' &&
    !anybodysSpeech.has(lemma) &&
    !/^(warn|tell|inform|declare|assert|acknowledge|admit)$/.test(lemma) &&
    children(sentence, verb, 'obj', 'iobj').every((arc) => tokenAt(sentence, arc.dependent).pos !== 'PRP')
  );
};

const isPresent = (sentence: Sentence, verb: number): boolean => /^VB[ZP]/.test(formOf(sentence, verb));

/** The tag of the finite verb; of a past form that has none before it "VBD". */
const formOf = (sentence: Sentence, verb: number): string => {
  const finite = children(sentence, verb, 'aux', 'cop').find((arc) =>
    /^(MD|VB[DPZ]?)$/.test(tokenAt(sentence, arc.dependent).pos),
  );
  if (finite) return `${tokenAt(sentence, finite.dependent).pos} ${tokenAt(sentence, finite.dependent).lemma}`;
  const { pos } = tokenAt(sentence, verb);
  return pos === 'VBN' ? 'VBD' : pos.startsWith('VB') ? pos : '';
};

/** Behind "has fled" or "is removed" a past form may be a participle, unless what is removed has no object. */
const isNoParticiple = (sentence: Sentence, told: number, verb: number): boolean => {
  const isPassive = children(sentence, told, 'aux:pass').length > 0;
  const hasHave = children(sentence, told, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have');
  return !hasHave && (!isPassive || children(sentence, verb, 'obj', 'ccomp').length > 0);
};

/** Verbs that the parser joins to the wrong one of two. */
export const repairAgreement = mendArcs(() => [agreesAbove]);
