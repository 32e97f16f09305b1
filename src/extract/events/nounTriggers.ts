import type { AnnotatedDocument, Sentence, Token } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { contains } from '../../model/span.js';
import { atTokens, children, tokenAt } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { countryOfAdjective } from '../../ontology/demonyms.js';
import { eventNouns } from '../../ontology/eventNouns.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { isWeaponAt } from './instruments.js';
import { isLabour, isOfDispute } from './labourStrikes.js';
import { namedOperation } from './namedOperation.js';
import { specialSupport, supportOf } from './nounSupport.js';
import { tellsNothing } from './nounsApart.js';
import { senseOfNoun } from './senses/nounSense.js';
import { governorOf, isNoun, prepositionOf, relationOf, type Trigger } from './trigger.js';

/** Nouns that name events: of the event types, or of the list of event nouns. What is inside another name is not one. */
export const nounTriggers = (sentence: Sentence, annotated: AnnotatedDocument): Trigger[] => {
  const mentions = bySentence(annotated.mentions, sentence.index);
  const names = mentions.filter((mention) => mention.level === 'name');
  // "Armed formations", "a detachment", "a jury" are somebody, as bodies are.
  const bodies = mentions.filter(
    ({ level, kind }) => level === 'nominal' && (kind === 'Organization' || kind === 'Group'),
  );
  const times = bySentence(annotated.times, sentence.index);
  return atTokens(sentence, (token) => {
    if (!isNoun(sentence, token.index) || names.some((name) => contains(name, token))) return [];
    if (times.some((time) => contains(time, token)) || isInside(sentence, token.index)) return [];
    if (bodies.some((body) => body.head === token.index) || isArmedBand(sentence, token)) return [];
    if (tellsNothing(sentence, token)) return [];
    if (relationOf(sentence, token.index) === 'compound' && isNoun(sentence, governorOf(sentence, token.index)))
      return compounded(sentence, token);
    const operation = namedOperation(sentence, token);
    if (operation) return [operation];
    const [trigger] = toTrigger(sentence, token);
    if (!trigger) return [];
    return [isOfDispute(sentence, token, annotated) ? { ...trigger, type: 'LabourStrike' } : trigger];
  });
};

/** "in 1992 armed formations": also behind a number, where they have no mention. */
const isArmedBand = (sentence: Sentence, token: Token): boolean =>
  token.lemma === 'formation' && /^(armed|military|paramilitary)$/.test(sentence.tokens[token.index - 1]?.text ?? '');

const toTrigger = (sentence: Sentence, token: Token): Trigger[] => {
  const lemma = lemmaOf(token);
  const phrase = [...modifiers(sentence, token.index).map(lemmaOf), lemma].join(' ');
  const joined = hyphened(sentence, token);
  const whole = withOf(sentence, token) ?? joined;
  const typed = typeOfNoun(whole ?? phrase) ?? typeOfNoun(lemma);
  if ((!typed && !eventNouns.has(lemma)) || isOtherNoun(sentence, token)) return [];
  const sense = whole === undefined ? senseOfNoun(sentence, token) : undefined;
  if (sense === 'none') return [];
  const support = supportOf(sentence, token.index) ?? specialSupport(sentence, token.index, typed?.name);
  return [
    {
      sentence,
      head: token.index,
      start: joined ? tokenAt(sentence, token.index - 2).start : token.start,
      end: whole && !joined ? tokenAt(sentence, token.index + 2).end : token.end,
      form: 'noun',
      lemma: whole ?? lemma,
      type: isLabour(sentence, token)
        ? 'LabourStrike'
        : isShooting(sentence, token)
          ? 'Attack'
          : (sense ?? typed?.name ?? 'Action'),
      ...(support === undefined ? {} : { support }),
      rule: 'events.noun',
    },
  ];
};

/** "under heavy machine gun fire", "came under fire from rebels": shots, and no blaze. */
const isShooting = (sentence: Sentence, { index, lemma }: Token): boolean => {
  if (lemma !== 'fire') return false;
  const before = children(sentence, index, 'compound', 'amod', 'nmod:poss').map((arc) =>
    tokenAt(sentence, arc.dependent),
  );
  const words = before.map((token) => token.lemma.toLowerCase());
  const after = sentence.tokens[index + 1]?.lemma ?? '';
  return (
    words.some((word) =>
      /^(enemy|hostile|gun|rifle|rocket|mortar|artillery|shell|tank|sniper|arm|missile|grenade|gunner|return|suppressive|friendly|machine-gun|machinegun|automatic|antiaircraft|anti-aircraft|small-arms|covering|tracer|cross-border|incoming|direct|indirect|army|police|military|troop|naval|live)$/.test(
        word,
      ),
    ) ||
    // "Wounded by Tarnish fire", "by opening fire on the crowd", "returned fire".
    (tokenAt(sentence, index).pos === 'NN' &&
      before.some((token) => countryOfAdjective.has(token.text)) &&
      children(sentence, index, 'det').length === 0) ||
    (/^(open|exchange|return|trade)$/.test(sentence.tokens[index - 1]?.lemma ?? '') &&
      sentence.tokens[index - 1]?.pos.startsWith('VB')) ||
    /^(opening|exchanging|returning|trading)$/i.test(sentence.tokens[index - 1]?.text ?? '') ||
    // "responded to fire from the hill".
    (sentence.tokens[index - 1]?.text === 'to' &&
      after === 'from' &&
      /^(respond|reply|react)$/.test(sentence.tokens[index - 2]?.lemma ?? '')) ||
    (prepositionOf(sentence, index) === 'under' && !/^(department|service|engine)$/.test(after))
  );
};

/** "a cease-fire": one word in three tokens. */
const hyphened = (sentence: Sentence, { index, lemma }: Token): string | undefined => {
  if (sentence.tokens[index - 1]?.text !== '-') return undefined;
  const whole = `${lemmaAt(sentence, index - 2)}-${lemma.toLowerCase()}`;
  return typeOfNoun(whole) ? whole : undefined;
};

/** In "bomb attack victims" the attack is an event too; in "attack helicopter" it is not: only heads that are people or places keep it. */
const compounded = (sentence: Sentence, token: Token): Trigger[] => {
  const head = tokenAt(sentence, governorOf(sentence, token.index)).lemma;
  return /^(victim|survivor|site|scene|toll|suspect|perpetrator)$/.test(head) ? toTrigger(sentence, token) : [];
};

/** "state of emergency": the noun with the one behind its "of". */
const withOf = (sentence: Sentence, token: Token): string | undefined => {
  const [of, noun] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]];
  const phrase = of?.text === 'of' && noun ? `${lemmaOf(token)} of ${lemmaOf(noun)}` : undefined;
  return phrase && typeOfNoun(phrase) ? phrase : undefined;
};

/** "emergency" of "state of emergency": the whole is the event. */
const isInside = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens[index - 2];
  return before !== undefined && isNoun(sentence, before.index) && withOf(sentence, before) !== undefined;
};

/** "in charge", "an explosive charge": only charges, and a charge of or against, are brought before a court. */
const isOtherNoun = (sentence: Sentence, token: Token): boolean =>
  token.lemma === 'charge' &&
  (isWeaponAt(sentence, token.index) ||
    prepositionOf(sentence, token.index) === 'in' ||
    // "took charge of the port", "the battery lost its charge".
    (relationOf(sentence, token.index) === 'obj' &&
      /^(take|lose|hold|carry|give|incur|book|absorb)$/.test(
        tokenAt(sentence, governorOf(sentence, token.index)).lemma,
      )) ||
    // "accused of lying, a charge that he denies": told already.
    relationOf(sentence, token.index) === 'appos' ||
    (token.pos !== 'NNS' && children(sentence, token.index, 'nmod', 'acl', 'compound').length === 0));

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

const modifiers = (sentence: Sentence, index: number): Token[] =>
  children(sentence, index, 'compound', 'amod')
    .map((arc) => tokenAt(sentence, arc.dependent))
    .filter((token) => token.index < index && token.index >= index - 2);
