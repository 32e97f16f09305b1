import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, isAcrossQuotation, subtree, tokenAt } from '../../model/syntax.js';
import { organizationNouns } from '../../ontology/organizationNouns.js';
import { anybodysSpeech, clauseVerbs, demandingVerbs, judgingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { transitiveDeeds } from '../../ontology/verbSenses.js';
import { coordinate } from './coordinate.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on, onAny } from './mendArcs.js';
import { hung } from './rewired.js';
import { sayingAbove } from './sayingAbove.js';
import { isBehindComma, isPlainPast } from './verbAbove.js';

/**
 * Mends what stands behind a verb of telling and who is told: "told Reuters they had fled" says that they had; "told villagers who were
 * set to leave that ..." and "said in a statement, which did not address whether ..." describe who or what stands before; in "said
 * that rebels had fled, but residents accused the army" the second says something himself.
 */
export const repairTold = mendArcs(() => [clauseOfHearer, whoIsTold, toldBehindHearer, saysOtherwise]);

/** "told Reuters they had fled": beside the verb, or a description of Reuters without "that". */
const clauseOfHearer = on('parataxis xcomp acl:relcl', (sentence, { governor, dependent: verb, relation }) => {
  const telling = relation === 'acl:relcl' ? (arcTo(sentence, governor)?.governor ?? -1) : governor;
  if (telling < 0) return undefined;
  const hearer = addressing.test(tokenAt(sentence, telling).lemma) ? hearerOf(sentence, telling) : undefined;
  const subject = children(sentence, verb, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (hearer === undefined || subject === undefined || !isSomebody(sentence, hearer)) return undefined;
  const isPronoun = /^(they|he|she|it|we|i|there)$/i.test(tokenAt(sentence, subject).text);
  // "told villagers they had detained to leave": without whom they detained, it was these.
  if (transitiveDeeds.has(tokenAt(sentence, verb).lemma) && children(sentence, verb, 'obj', 'aux:pass').length === 0)
    return undefined;
  const isNext = Math.min(...subtree(sentence, subject)) === hearer + 1;
  // "told the man the army had sent": with a noun for its subject a description is one.
  if (!isNext || (!isPronoun && (relation === 'acl:relcl' || !isFiniteVerb(sentence, verb)))) return undefined;
  return hung(sentence, { governor: telling, dependent: verb, relation: 'ccomp' });
});

const isFiniteVerb = (sentence: Sentence, verb: number): boolean =>
  [verb, ...children(sentence, verb, 'aux', 'aux:pass').map((arc) => arc.dependent)].some((token) =>
    /^(VB[DZP]|MD)$/.test(tokenAt(sentence, token).pos),
  );

const addressing = /^(tell|inform|assure|warn|remind|notify|promise|advise|convince|persuade)$/;

/** Who is told, with nothing behind it that is his own. */
const hearerOf = (sentence: Sentence, telling: number): number | undefined =>
  children(sentence, telling, 'obj', 'iobj').find(({ dependent }) => dependent > telling)?.dependent;

/** ", which did not address": what it says is of the noun before. "told the paper who had paid" stays what is told. */
const whoIsTold = on('ccomp dep', (sentence, { governor: telling, dependent: verb }) => {
  if (verb < telling || !speechVerbs.has(tokenAt(sentence, telling).lemma)) return undefined;
  const subject = children(sentence, verb, 'nsubj')[0];
  const noun = subject && antecedentOf(sentence, subject.dependent, telling);
  if (!subject || noun === undefined || !isOfNoun(sentence, telling, verb, noun, subject.dependent)) return undefined;
  const described = hung(sentence, { governor: noun, dependent: verb, relation: 'acl:relcl' });
  const known = {
    ...described,
    graph: [...described.graph, { governor: verb, dependent: noun, relation: subject.relation }],
  };
  const told = clauseInside(known, telling, verb);
  return told === undefined ? known : hung(known, { governor: telling, dependent: told, relation: 'ccomp' });
});

/** "told a crowd that had gathered that the war was over". */
const toldBehindHearer = on('acl:relcl', (sentence, { governor: hearer, dependent: verb }) => {
  const above = arcTo(sentence, hearer);
  if (!above || above.governor < 0 || !/^i?obj$/.test(above.relation)) return undefined;
  const told = clauseInside(sentence, above.governor, verb);
  return told === undefined
    ? undefined
    : hung(sentence, { governor: above.governor, dependent: told, relation: 'ccomp' });
});

const antecedentOf = (sentence: Sentence, pronoun: number, telling: number): number | undefined => {
  if (!/^(who|which)$/i.test(tokenAt(sentence, pronoun).text)) return undefined;
  const noun = sentence.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  return noun > telling && tokenAt(sentence, noun).pos.startsWith('NN') ? noun : undefined;
};

/**
 * Behind its comma, which closes no aside ("reveals, for the first time, who fired"); or where what is told is still to come, or was quoted
 * before; of several who said so themselves. "told detectives who fired" stays what is told.
 */
const isOfNoun = (sentence: Sentence, telling: number, verb: number, noun: number, pronoun: number): boolean => {
  if (noun === pronoun - 2) return sentence.tokens.slice(telling, noun).every(({ text }) => text !== ',');
  const said = arcTo(sentence, telling)?.governor ?? -1;
  const isQuoted = said >= 0 && said < telling && isAcrossQuotation(sentence, said, telling);
  const isOfSpeakers =
    tokenAt(sentence, noun).pos.endsWith('S') &&
    speechVerbs.has(tokenAt(sentence, verb).lemma) &&
    children(sentence, verb, 'ccomp').length > 0;
  return isQuoted || isOfSpeakers || thatBehind(sentence, verb) !== undefined;
};

/** The clause with "that" that the parser hung in the description of the hearer. */
const clauseInside = (sentence: Sentence, telling: number, verb: number): number | undefined =>
  addressing.test(tokenAt(sentence, telling).lemma) && children(sentence, telling, 'ccomp').length === 0
    ? thatBehind(sentence, verb)
    : undefined;

const thatBehind = (sentence: Sentence, verb: number): number | undefined => {
  const { lemma } = tokenAt(sentence, verb);
  // "who believed that he had left".
  if (speechVerbs.has(lemma) || clauseVerbs.has(lemma) || /^(know|feel|see|decide|agree)$/.test(lemma))
    return undefined;
  return subtree(sentence, verb).find(
    (token) =>
      token > verb &&
      /^(ccomp|acl|advcl|dep)$/.test(arcTo(sentence, token)?.relation ?? '') &&
      children(sentence, token, 'mark', 'dep').some((arc) => tokenAt(sentence, arc.dependent).text === 'that') &&
      children(sentence, token, 'nsubj').length > 0,
  );
};

/**
 * "said that A, but residents blamed B", "..., while Brazil calls it illegal", "warned that many could die, and urged donors to give": what
 * others say, and what the speaker says or asks besides, is beside what is said, and not inside.
 */
const saysOtherwise = onAny((sentence, arc) => {
  const { governor: told, dependent: verb, relation } = arc;
  if (relation === 'conj' && isOthersBehindBut(sentence, verb)) {
    const saying = sayingAbove(sentence, told);
    if (saying !== undefined && saying < told) return hung(sentence, { ...arc, governor: saying });
  }
  const above = arcTo(sentence, told);
  if (!/^(conj|advcl)$/.test(relation) || above?.relation !== 'ccomp' || above.governor < 0 || above.governor > told)
    return undefined;
  const marker = children(sentence, verb, relation === 'conj' ? 'cc' : 'mark')[0]?.dependent;
  const isApart =
    marker !== undefined &&
    (sentence.tokens[marker - 1]?.text === ',' || isInTenseOfSaying(sentence, above.governor, told, verb));
  if (!isApart) return undefined;
  const subject = children(sentence, verb, 'nsubj', 'nsubj:pass')[0]?.dependent;
  const word = tokenAt(sentence, marker).text;
  const { lemma, pos } = tokenAt(sentence, verb);
  const saying = tokenAt(sentence, above.governor);
  const isOther =
    subject !== undefined &&
    tokenAt(sentence, subject).pos.startsWith('NN') &&
    (/^(but|while|whereas|yet)$/.test(word)
      ? saysAlone(lemma) || putsFigure(sentence, verb)
      : // "and police said": not "and that police had said".
        word === 'and' &&
        pos === saying.pos &&
        speechVerbs.get(lemma) === 'said' &&
        children(sentence, verb, 'ccomp').length > 0 &&
        children(sentence, verb, 'aux', 'mark').length === 0);
  const doer = children(sentence, told, 'nsubj', 'nsubj:pass')[0]?.dependent;
  const isOfSomebody = doer !== undefined && isSomebody(sentence, doer);
  const says =
    asksAlone(lemma) ||
    // "noted that its courage inspires us and underscored": courage underscores nothing.
    (clauseVerbs.has(lemma) && !isOfSomebody && isInTenseOfSaying(sentence, above.governor, told, verb));
  if (isOfSomebody && mayBeTheirs(sentence, doer, verb, marker)) return undefined;
  const isBesides =
    subject === undefined && /^(and|but)$/.test(word) && pos === saying.pos && relation === 'conj' && says;
  if (!speechVerbs.has(saying.lemma) || !(isOther || isBesides)) return undefined;
  if (isOther) return hung(sentence, { ...arc, governor: above.governor });
  // "said India had broken the truce, and vowed to retaliate".
  const isVow = /^(vow|pledge|promise)$/.test(lemma) && isBehindComma(sentence, marker);
  return anybodysSpeech.has(lemma) && isOfSomebody && !isVow ? undefined : coordinate(sentence, verb, above.governor);
});

/**
 * "said that the government holds 400 men and denied them lawyers", "said the army holds the port and warned ships": those of whom is told
 * may have done it as well, to those just named, or where they are a body. What is announced is of who speaks.
 */
const mayBeTheirs = (sentence: Sentence, doer: number, verb: number, marker: number): boolean => {
  if (children(sentence, verb, 'nsubj').length > 0 || tokenAt(sentence, doer).pos === 'PRP') return false;
  if (children(sentence, verb, 'obj', 'iobj').some((arc) => tokenAt(sentence, arc.dependent).pos === 'PRP'))
    return true;
  const { lemma, ner } = tokenAt(sentence, doer);
  if (!isPersonOrBody(sentence, doer) && /^(thank|congratulate|express|voice)$/.test(tokenAt(sentence, verb).lemma))
    return false;
  const isBody = organizationNouns.has(lemma.toLowerCase()) || /^(ORGANIZATION|COUNTRY)$/.test(ner);
  return isBody && !isBehindComma(sentence, marker) && !announcing.test(tokenAt(sentence, verb).lemma);
};

const announcing = /^(announce|add|note|state|report|reiterate|reaffirm|stress|emphasi[sz]e|underline|underscore)$/;

/** "said rebels fled when the army came, but the army said it had no news": wherever in what is said the parser hangs it. */
const isOthersBehindBut = (sentence: Sentence, verb: number): boolean =>
  speechVerbs.get(tokenAt(sentence, verb).lemma) === 'said' &&
  children(sentence, verb, 'ccomp').length > 0 &&
  children(sentence, verb, 'mark').length === 0 &&
  children(sentence, verb, 'nsubj').some(({ dependent }) => tokenAt(sentence, dependent).pos.startsWith('NN')) &&
  children(sentence, verb, 'cc').some(
    ({ dependent }) => tokenAt(sentence, dependent).text === 'but' && isBehindComma(sentence, dependent),
  );

/** "a doctor put the toll at nine". */
const putsFigure = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).lemma === 'put' &&
  children(sentence, verb, 'obj').some((arc) =>
    /^(toll|number|figure|count|total|dead|loss|damage|cost)$/.test(tokenAt(sentence, arc.dependent).lemma),
  );

/** "noted that the plan helps farmers and underscored": what is told is of now, and the second verb is past like the saying. */
const isInTenseOfSaying = (sentence: Sentence, saying: number, told: number, verb: number): boolean =>
  isPlainPast(sentence, saying) &&
  isPlainPast(sentence, verb) &&
  (isOfThanks(sentence, told, verb) ||
    [told, ...children(sentence, told, 'aux', 'aux:pass', 'cop').map((arc) => arc.dependent)].some((token) =>
      /^(VB[PZ]|MD)$/.test(tokenAt(sentence, token).pos),
    ));

/** "said Kenya had sent police and thanked Washington", "recalled that the two countries had met and expressed gratitude": persons thank. */
const isOfThanks = (sentence: Sentence, told: number, verb: number): boolean =>
  children(sentence, told, 'aux').some((arc) => tokenAt(sentence, arc.dependent).text === 'had') &&
  (/^(thank|congratulate|express|voice)$/.test(tokenAt(sentence, verb).lemma)
    ? children(sentence, told, 'nsubj', 'nsubj:pass').some(({ dependent }) => !isPersonOrBody(sentence, dependent))
    : // "said he had heard nothing and said nobody had".
      /^(say|add)$/.test(tokenAt(sentence, verb).lemma) &&
      children(sentence, told, 'nsubj').some(({ dependent }) => tokenAt(sentence, dependent).pos === 'PRP'));

const isPersonOrBody = (sentence: Sentence, token: number): boolean => {
  const { lemma, ner } = tokenAt(sentence, token);
  return (
    /^(PERSON|ORGANIZATION)$/.test(ner) ||
    tokenAt(sentence, token).pos.startsWith('PRP') ||
    (!/^(country|state|nation)$/.test(lemma) && isSomebody(sentence, token) && ner !== 'LOCATION' && ner !== 'COUNTRY')
  );
};

const saysAlone = (lemma: string): boolean => speechVerbs.has(lemma) || judgingVerbs.has(lemma) || lemma === 'call';

const asksAlone = (lemma: string): boolean =>
  saysAlone(lemma) ||
  demandingVerbs.has(lemma) ||
  /^(decline|refuse|vow|pledge|promise|threaten|thank|ask)$/.test(lemma);
