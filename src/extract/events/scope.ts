import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { measuringNouns, presupposingVerbs, tellingVerbs } from '../../ontology/complementModality.js';
import { bringsAbout, isDefinite, isKnownTo } from './definiteness.js';
import { isNoun, isVerb, prepositionOf, type Trigger } from './trigger.js';

/** A word above an event that may decide whether it happened, and how it reaches down to it. */
export interface Step {
  readonly token: number;
  /** The word by which it reaches the event; of the event's own word and its light verb, none. */
  readonly below?: number;
  /** The arc from `token` to `below`; `purpose`, `from` and `shared` for infinitives, hindered gerunds and listed verbs. */
  readonly relation: string;
  /** Whether what is said of `token` itself, its auxiliaries and negation, holds of the event too. */
  readonly inherits: boolean;
}

/** The words above an event, nearest first, as far as they can decide on it: "failed to", "plans to", "called for". */
export const scopeOf = (trigger: Trigger): Step[] => {
  const { sentence, head, support } = trigger;
  const found: Step[] = [{ token: head, relation: 'self', inherits: true }];
  // "ended the fighting", "continue the talks": what is ended or goes on was there.
  const lends = support !== undefined && !isKnownTo(sentence, support, head);
  if (lends && support !== head) found.push({ token: support, relation: 'self', inherits: true });
  let token = lends ? support : head;
  for (let steps = 0; steps < 6; steps++) {
    const arc = arcTo(sentence, token);
    if (!arc || arc.governor < 0 || isOutsideQuotation(sentence, token, arc.governor)) break;
    const isOfAny = found.at(-1)?.relation === 'acl:relcl';
    const step = isNominal(sentence, token) ? ofNoun(sentence, arc, isOfAny) : ofClause(sentence, arc);
    if (!step) break;
    if (step !== 'passes') found.push(step);
    if (step !== 'passes' && (!step.inherits || step.relation === 'purpose')) break;
    token = arc.governor;
  }
  return found;
};

type Climb = Step | 'passes' | undefined;

const isNominal = (sentence: Sentence, token: number): boolean =>
  /^(NN|DT|PRP|CD|WP)/.test(tokenAt(sentence, token).pos) && children(sentence, token, 'cop').length === 0;

const ofClause = (sentence: Sentence, { governor, dependent, relation }: Arc): Climb => {
  const step = { token: governor, below: dependent, relation };
  if (relation === 'ccomp' && tellingVerbs.has(tokenAt(sentence, governor).lemma)) return { ...step, inherits: false };
  const isBare = children(sentence, dependent, 'mark', 'case').length === 0;
  if (children(sentence, dependent, 'mark', 'case').some((arc) => textAt(sentence, arc.dependent) === 'from'))
    return { ...step, token: verbOver(sentence, governor), relation: 'from', inherits: false };
  if (/^(xcomp|ccomp)$/.test(relation)) return { ...step, inherits: true };
  if (relation === 'obj' && tokenAt(sentence, dependent).pos === 'VB')
    return { ...step, relation: 'xcomp', inherits: true };
  if (relation === 'conj') return listed(sentence, step);
  if (/^(advcl|obl|acl)$/.test(relation) && isGerundOf(sentence, dependent))
    return { ...step, relation: 'gerund', inherits: false };
  if (
    relation === 'dep' &&
    tokenAt(sentence, dependent).pos === 'VBG' &&
    dependent > governor &&
    dependent <= governor + 2
  )
    return { ...step, relation: 'participle', inherits: true };
  if (relation === 'acl' && (tokenAt(sentence, dependent).pos !== 'VBN' || isInfinitive(sentence, dependent)))
    return isNoun(sentence, governor) && isBare ? undefined : { ...step, inherits: false };
  if (relation === 'acl:relcl')
    return isWhoever(sentence, dependent, governor) ? { ...step, inherits: true } : undefined;
  if (relation !== 'advcl') return undefined;
  if (isInfinitive(sentence, dependent)) return { ...step, relation: 'purpose', inherits: true };
  // "shall withhold it until they give assurances".
  if (children(sentence, dependent, 'mark').some((arc) => textAt(sentence, arc.dependent) === 'until'))
    return { ...step, relation: 'participle', inherits: true };
  return tokenAt(sentence, dependent).pos === 'VBG' && isBare
    ? { ...step, relation: 'participle', inherits: true }
    : undefined;
};

/** "aimed at ending", "the importance of holding". */
const isGerundOf = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'VBG' &&
  children(sentence, token, 'mark', 'case').some((arc) => /^(at|to|of|for|on)$/.test(textAt(sentence, arc.dependent)));

/** "will visit Baku and meet survivors": what is listed stands under the same words; what its first decides only if it shares its form. */
const listed = (sentence: Sentence, step: Omit<Step, 'inherits'>): Climb => {
  const { token, below } = step;
  if (below === undefined || isNoun(sentence, token)) return undefined;
  if (sharesModal(sentence, below)) return { ...step, relation: 'shared', inherits: true };
  if (isInfinitive(sentence, below) && !isInfinitive(sentence, token))
    return { ...step, relation: 'purpose', inherits: true };
  return formOf(sentence, below) === formOf(sentence, token)
    ? { ...step, relation: 'listed', inherits: true }
    : undefined;
};

const ofNoun = (sentence: Sentence, { governor, dependent, relation }: Arc, isOfAny: boolean): Climb => {
  const step = { token: governor, below: dependent, relation };
  if (relation === 'conj')
    return isNoun(sentence, governor) ? { ...step, relation: 'listed', inherits: true } : undefined;
  if (relation === 'nmod') {
    const isMeasured =
      prepositionOf(sentence, dependent) === 'of' && measuringNouns.has(tokenAt(sentence, governor).lemma);
    return isMeasured ? 'passes' : { ...step, inherits: false };
  }
  if (!isVerb(sentence, governor) && relation !== 'nsubj')
    return relation === 'obl' ? { ...step, inherits: false } : undefined;
  if (relation === 'obj' || relation === 'nsubj:pass')
    return { ...step, inherits: isOfAny || bringsAbout(sentence, governor, dependent) };
  if (relation === 'nsubj')
    return {
      ...step,
      inherits: isOfAny || (isAnyOne(sentence, dependent) && children(sentence, governor, 'cop').length === 0),
    };
  if (relation === 'obl') {
    const preposition = prepositionOf(sentence, dependent);
    return {
      ...step,
      inherits:
        /^(for|in|to|with|on|by|through|during|into)$/.test(preposition) &&
        isNew(sentence, step) &&
        !presupposingVerbs.has(tokenAt(sentence, governor).lemma),
    };
  }
  return undefined;
};

/** "would be killed in an attack", but "will be tried for murder". */
const isNew = (sentence: Sentence, { token, below }: Omit<Step, 'inherits'>): boolean =>
  below !== undefined &&
  !isDefinite(sentence, below) &&
  !/^(try|punish|prosecute|sentence|blame|condemn|apologise|apologize|pay|thank|criticise|criticize|compensate|jail|convict)$/.test(
    tokenAt(sentence, token).lemma,
  );

/** "a strike", "any attack". */
const isAnyOne = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'det', 'advmod').some((arc) =>
    /^(a|an|any|another|no|only)$/.test(textAt(sentence, arc.dependent)),
  );

/** "banks that finance any purchase", "those who help": the present of a clause about whoever it may be. */
const isWhoever = (sentence: Sentence, verb: number, noun: number): boolean =>
  /^VB[PZ]$/.test(tokenAt(sentence, verb).pos) &&
  children(sentence, verb, 'nsubj', 'nsubj:pass').every((arc) => /^W/.test(tokenAt(sentence, arc.dependent).pos)) &&
  (/^(those|anyone|anybody|whoever)$/.test(textAt(sentence, noun)) ||
    (tokenAt(sentence, noun).pos === 'NNS' &&
      !isDefinite(sentence, noun) &&
      children(sentence, noun, 'nummod').length === 0) ||
    isAnyOne(sentence, noun));

/** A bare form behind "and" has the auxiliary, or the "to", of the first verb. */
export const sharesModal = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).pos === 'VB' && children(sentence, token, 'aux', 'mark', 'nsubj').length === 0;

export const isInfinitive = (sentence: Sentence, token: number): boolean =>
  children(sentence, token, 'mark').some((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');

const formOf = (sentence: Sentence, token: number): string => {
  if (isInfinitive(sentence, token)) return 'infinitive';
  const first = Math.min(token, ...children(sentence, token, 'aux', 'cop').map((arc) => arc.dependent));
  return tokenAt(sentence, first).pos.replace(/^(VBP|VBZ|MD)$/, 'present');
};

/** "bars four of them from entering": the verb, where the gerund hangs by its object. */
const verbOver = (sentence: Sentence, token: number): number => {
  let verb = token;
  while (!isVerb(sentence, verb) && (arcTo(sentence, verb)?.governor ?? -1) >= 0)
    verb = arcTo(sentence, verb)?.governor ?? verb;
  return verb;
};

const textAt = (sentence: Sentence, token: number): string => tokenAt(sentence, token).text.toLowerCase();

/** `"... he refused," Mendes told reporters`: where quotation marks close between two words, the one does not decide on the other. */
const isOutsideQuotation = (sentence: Sentence, token: number, above: number): boolean => {
  const between = sentence.tokens.slice(Math.min(token, above), Math.max(token, above)).map(({ text }) => text);
  return between.filter((text) => /^(["“”]|``|'')$/.test(text)).length % 2 === 1;
};
