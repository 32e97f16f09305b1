import type { Arc, Sentence } from '../../model/annotation.js';
import { children, dependents, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { governorOf, isPassive, isVerb, prepositionOf } from './trigger.js';

/**
 * Who does what a clause tells that hangs on a verb, where it is none of that verb's subject: "quoted survivors as saying", "commended the
 * work of the mission in creating it", "gave orders to his men to shoot". Tokens; none where it is the subject, or cannot be told.
 */
export const doersBeside = (sentence: Sentence, arc: Arc): number[] => [
  ...quotedAs(sentence, arc),
  ...ofWork(sentence, arc),
  ...bidden(sentence, arc),
  ...calledOn(sentence, arc),
  ...askedOf(sentence, arc),
];

const marksOf = (sentence: Sentence, clause: number): string[] =>
  children(sentence, clause, 'mark', 'case').map((arc) => tokenAt(sentence, arc.dependent).text.toLowerCase());

/** "quoted survivors as saying", "was quoted as saying": who is quoted says it. */
const quotedAs = (sentence: Sentence, { governor, dependent, relation }: Arc): number[] => {
  if (!/^(advcl|xcomp|dep)$/.test(relation) || tokenAt(sentence, dependent).pos !== 'VBG') return [];
  if (!/^(quote|cite)$/.test(tokenAt(sentence, governor).lemma) || !marksOf(sentence, dependent).includes('as'))
    return [];
  return children(sentence, governor, isPassive(sentence, governor) ? 'nsubj:pass' : 'obj').map((one) => one.dependent);
};

/** "commended the work of the mission in creating it": who is praised or blamed for it did it. */
const ofWork = (sentence: Sentence, { governor, dependent, relation }: Arc): number[] => {
  if (!/^(advcl|acl)$/.test(relation) || tokenAt(sentence, dependent).pos !== 'VBG') return [];
  if (!marksOf(sentence, dependent).includes('in')) return [];
  const nouns =
    relation === 'acl' ? [governor] : children(sentence, governor, 'obj', 'nsubj:pass').map((one) => one.dependent);
  return nouns
    .filter((noun) => noun < dependent && works.test(tokenAt(sentence, noun).lemma))
    .flatMap((noun) => dependents(sentence, noun, 'nmod:poss', 'nmod:of', 'nmod:by'))
    .map((one) => one.dependent);
};

const works =
  /^(work|role|effort|success|failure|leadership|part|progress|contribution|courage|achievement|assistance|cooperation|involvement|participation|action|performance|complicity|perseverance)$/;

/** "gave orders to his men to shoot", "provided encouragement to the guards to fire": who gets them acts. */
const bidden = (sentence: Sentence, { governor, dependent, relation }: Arc): number[] => {
  if (!/^(advcl|acl|xcomp)$/.test(relation) || !isInfinitive(sentence, dependent)) return [];
  const verb = tokenAt(sentence, governor).pos.startsWith('VB') ? governor : governorOf(sentence, governor);
  if (verb < 0 || !/^(give|issue|provide|offer|send|grant|pass|convey)$/.test(tokenAt(sentence, verb).lemma)) return [];
  if (!children(sentence, verb, 'obj', 'nsubj:pass').some((one) => bids.test(tokenAt(sentence, one.dependent).lemma)))
    return [];
  return [
    ...children(sentence, verb, 'obl'),
    ...children(sentence, verb, 'obj', 'nsubj:pass').flatMap((one) => children(sentence, one.dependent, 'nmod')),
    ...children(sentence, verb, 'iobj'),
  ]
    .map((one) => one.dependent)
    .filter((noun) => noun < dependent && /^(to|)$/.test(prepositionOf(sentence, noun)));
};

/** "our call on the parties to resume talks", "put pressure on the junta to free them", "joined in exerting pressure on it to end the war": who is called on does it. */
const calledOn = (sentence: Sentence, { governor, dependent, relation }: Arc): number[] => {
  if (!/^(advcl|acl|xcomp)$/.test(relation) || !isInfinitive(sentence, dependent)) return [];
  const to = children(sentence, dependent, 'mark').find((one) => tokenAt(sentence, one.dependent).pos === 'TO');
  const beside = ['obj', 'nsubj:pass', 'obl'].flatMap((relation) => children(sentence, governor, relation));
  const nouns = [governor, ...beside.map((one) => one.dependent)].filter(
    (noun) => /^(call|pressure|demand|appeal|plea)$/.test(tokenAt(sentence, noun).lemma) && !isVerb(sentence, noun),
  );
  return [...nouns, ...(nouns.length > 0 ? [governor] : [])]
    .flatMap((noun) => children(sentence, noun, 'nmod', 'obl'))
    .map((one) => one.dependent)
    .filter((noun) => /^(on|upon|to)$/.test(prepositionOf(sentence, noun)) && noun < dependent)
    .filter(
      (noun) => Math.max(...subtree(sentence, noun).filter((token) => token < dependent)) === (to?.dependent ?? 0) - 1,
    );
};

/** "called on both sides to show restraint", "appealed to donors to give more": who is asked does it. */
const askedOf = (sentence: Sentence, { governor, dependent, relation }: Arc): number[] => {
  if (!/^(advcl|xcomp|ccomp)$/.test(relation) || !isInfinitive(sentence, dependent)) return [];
  const verb = tokenAt(sentence, governor);
  const preposition = verb.pos.startsWith('VB') ? askers[verb.lemma] : undefined;
  if (!preposition || children(sentence, governor, 'obj').length > 0) return [];
  return children(sentence, governor, 'obl')
    .map((one) => one.dependent)
    .filter((noun) => noun > governor && noun < dependent && tokenAt(sentence, noun).ner !== 'DATE')
    .filter((noun) => preposition.test(prepositionOf(sentence, noun)));
};

/** Verbs of asking that take whom they ask behind a preposition. */
const askers: Readonly<Record<string, RegExp | undefined>> = {
  call: /^(on|upon)$/,
  appeal: /^to$/,
  plead: /^with$/,
  prevail: /^(on|upon)$/,
  rely: /^(on|upon)$/,
  count: /^on$/,
  wait: /^for$/,
};

const bids =
  /^(order|instruction|encouragement|permission|authority|authorization|right|mandate|power|opportunity|chance|incentive|call|appeal|request|invitation|signal|advice|command|directive|warning|guidance|clearance)$/;
