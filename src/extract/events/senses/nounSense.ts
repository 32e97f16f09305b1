import type { Sentence, Token } from '../../../model/annotation.js';
import { children, hasMark, tokenAt } from '../../../model/syntax.js';
import { textAt } from '../../../model/words.js';
import { type NounSense, nounSenses } from '../../../ontology/events/nounSenses.js';
import { typeByNoun } from '../../../ontology/events/typeByNoun.js';
import { believing, claimVerbs, textVerbs } from '../../../ontology/verbSenses.js';
import { prepositionOf, verbOfObject } from '../trigger.js';

/**
 * The event type of a noun in the sense that it has here ("a gas leak", "the leak of the cable"): `none` for what is no event,
 * undefined when its usual type stands.
 */
export const senseOfNoun = (sentence: Sentence, token: Token): string | undefined => {
  const lemma = token.lemma.toLowerCase();
  const around = surroundings(sentence, token.index);
  if (lemma === 'claim') return isStatement(sentence, token, around) ? undefined : 'Action';
  // "the fall of Tamba": no number falls.
  if (lemma === 'fall' && isOfName(sentence, token.index)) return 'Action';
  // "the Halden exchange": shares are traded there; "the Halden exchange of prisoners" happens.
  if (
    lemma === 'exchange' &&
    isNamedBefore(sentence, token.index) &&
    !sentence.tokens.some((one) => /^(prisoner|captive|hostage|detainee|fire|prisoners)$/.test(one.lemma)) &&
    !/^(of|between|with)$/.test(around.behind.at(-1) ?? '')
  )
    return 'none';
  // "race and ethnicity": no contest, which would have an article.
  if (lemma === 'race' && token.pos === 'NN' && isAlone(sentence, token.index)) return 'none';
  if (lemma === 'return' && isToPower(sentence, token.index)) return 'Appointment';
  if (lemma === 'release' && around.of.length > 0)
    return around.of.map((noun) => typeByNoun('release of', noun)).find(Boolean);
  // Where the parser loses what was released, it is not known to be a text.
  if (lemma === 'release' && around.behind.includes('of')) return 'Action';
  // "is a threat": nobody says that he will do harm.
  if (lemma === 'threat' && isPredicate(sentence, token.index)) return 'Action';
  // "a threat to attack the town".
  if (lemma === 'threat' && (isBeforeInfinitive(sentence, token.index) || isOfPerson(sentence, token.index)))
    return undefined;
  // "ratified the convention": a text, and no gathering.
  if (
    lemma === 'convention' &&
    (isObjectOf(sentence, token.index, textVerbs) ||
      (token.text === 'Convention' && /\bopen(?:ed)? for signature\b/.test(sentence.text)))
  )
    return 'none';
  // "expressed its conviction that": what is believed, and no verdict.
  if (lemma === 'conviction' && isBelief(sentence, token.index, around)) return 'none';
  return nounSenses.get(lemma)?.find((sense) => fits(sense, around))?.type;
};

interface Surroundings {
  readonly before: readonly string[];
  readonly of: readonly string[];
  readonly behind: readonly string[];
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly own: string;
  readonly isPlural: boolean;
  /** The verb whose object it is; empty without one. */
  readonly verb: string;
}

const surroundings = (sentence: Sentence, index: number): Surroundings => {
  const lemma = (token: number): string => tokenAt(sentence, token).lemma.toLowerCase();
  const phrases = children(sentence, index, 'nmod').map((arc) => arc.dependent);
  return {
    before: children(sentence, index, 'compound', 'amod', 'nmod:poss')
      .filter((arc) => arc.dependent < index)
      .map((arc) => lemma(arc.dependent)),
    of: phrases.filter((token) => prepositionOf(sentence, token) === 'of').map(lemma),
    for: phrases.filter((token) => prepositionOf(sentence, token) === 'for').map(lemma),
    against: phrases.filter((token) => prepositionOf(sentence, token) === 'against').map(lemma),
    own: prepositionOf(sentence, index),
    isPlural: /^NNP?S$/.test(tokenAt(sentence, index).pos),
    verb: verbOfObject(sentence, index),
    behind: [...phrases.map((token) => prepositionOf(sentence, token)), textAt(sentence, index + 1)],
  };
};

const fits = (
  { before, of, behind, for: wanted, against, own, plural, singular, objectOf }: NounSense,
  around: Surroundings,
): boolean =>
  (plural === undefined || around.isPlural) &&
  (singular === undefined || !around.isPlural) &&
  (objectOf === undefined || objectOf.has(around.verb)) &&
  (own === undefined || own.has(around.own)) &&
  (against === undefined || around.against.some((word) => against.has(word))) &&
  (wanted === undefined || around.for.some((word) => wanted.has(word))) &&
  (before === undefined || around.before.some((word) => before.has(word))) &&
  (of === undefined || around.of.some((word) => of.has(word))) &&
  (behind === undefined || around.behind.some((word) => behind.has(word)));

/**
 * "the claim that", "denied the claims", "claims of fraud", "the minister's claims"; without such a sign, and of asylum, land or
 * damages, a claim is an application and no words.
 */
const isStatement = (sentence: Sentence, { index }: Token, { before, behind }: Surroundings): boolean => {
  if (before.some((word) => applications.test(word)) || behind.some((word) => /^(to|against|on|over|for)$/.test(word)))
    return false;
  return (
    children(sentence, index, 'acl', 'ccomp').some((arc) => hasMark(sentence, arc.dependent, /^that$/i)) ||
    behind.some((word) => /^(of|by|about|from|that)$/.test(word)) ||
    isObjectOf(sentence, index, claimVerbs)
  );
};

const applications =
  /^(asylum|territorial|maritime|insurance|land|compensation|refugee|benefit|jobless|unemployment|damage|damages|pension|legal|property|sovereignty|rival|competing|outstanding|unsuccessful|successful|pending|small|historical|historic|financial)$/;

/** "his return to power". */
const isToPower = (sentence: Sentence, index: number): boolean => {
  const [to, power] = sentence.tokens
    .slice(index + 1)
    .filter((token) => /^(to|power|office)$/.test(token.text.toLowerCase()));
  return (
    to?.text.toLowerCase() === 'to' &&
    power !== undefined &&
    power.index === to.index + 1 &&
    to.index - index <= 8 &&
    sentence.tokens.slice(index + 1, to.index).every((token) => !/^(VB|[,:;]|CC$)/.test(token.pos))
  );
};

const isObjectOf = (sentence: Sentence, index: number, verbs: ReadonlySet<string>): boolean =>
  verbs.has(verbOfObject(sentence, index));

const isBeforeInfinitive = ({ tokens }: Sentence, index: number): boolean =>
  tokens[index + 1]?.pos === 'TO' && tokens[index + 2]?.pos === 'VB';

/** "Petrova's threats". */
const isOfPerson = (sentence: Sentence, index: number): boolean =>
  children(sentence, index, 'nmod:poss').some((arc) => tokenAt(sentence, arc.dependent).ner === 'PERSON');

/** "is a threat". */
const isPredicate = (sentence: Sentence, index: number): boolean => children(sentence, index, 'cop').length > 0;

const isNamedBefore = (sentence: Sentence, index: number): boolean =>
  children(sentence, index, 'compound').some(({ dependent }) =>
    /^(LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE|ORGANIZATION)$/.test(sentence.tokens[dependent]?.ner ?? ''),
  );

const isBelief = (sentence: Sentence, index: number, { before, behind }: Surroundings): boolean =>
  behind.includes('that') ||
  before.some((word) =>
    /^(firm|deep|strong|shared|common|religious|political|moral|personal|inner|profound|growing|unshakeable)$/.test(
      word,
    ),
  ) ||
  children(sentence, index, 'acl', 'ccomp').some((arc) => hasMark(sentence, arc.dependent, /^that$/i)) ||
  isObjectOf(sentence, index, believing) ||
  // "It is the conviction of the union that".
  (isPredicate(sentence, index) &&
    children(sentence, index, 'nsubj', 'expl').some(({ dependent }) => textAt(sentence, dependent) === 'it'));

const isAlone = (sentence: Sentence, index: number): boolean =>
  children(sentence, index, 'det', 'nmod:poss', 'compound', 'amod', 'nummod', 'acl').length === 0;

const isOfName = (sentence: Sentence, index: number): boolean =>
  children(sentence, index, 'nmod').some(
    ({ dependent }) =>
      prepositionOf(sentence, dependent) === 'of' && /^NNPS?$/.test(sentence.tokens[dependent]?.pos ?? ''),
  );
