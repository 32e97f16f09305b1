import type { Mention } from '../../model/mention.js';
import { arcTo, atTokens, children, tokenAt } from '../../model/syntax.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { isForce, isHarm, isMovement, placePrepositions } from '../../ontology/roleRules.js';
import { isOfClass } from '../../ontology/selection/nounClasses.js';
import { isOffLand } from './besideLand.js';
import type { MentionIndex } from './mentionIndex.js';
import { isOtherSide } from './otherSide.js';
import { placesWhere } from './placesWhere.js';
import { isMarchOn } from './prepositionSenses.js';
import { isAimedAt, isTopic } from './topics.js';
import { prepositionOf, type Trigger } from './trigger.js';
import { eventsHolding } from './whatHolds.js';

/**
 * Places behind a place preposition that belong to this event by the shape of the sentence: through the verb that supports it, the
 * complement it is, or an organization it happened at ("at the mission in Moscow").
 */
export const placesHeld = (trigger: Trigger, triggers: readonly Trigger[], mentions: MentionIndex): Mention[] => {
  const { sentence } = trigger;
  const held = atTokens(sentence, (token) => {
    const mention = mentions.at(sentence, token.index);
    if (mention?.kind === 'Place' && isFronted(trigger, token.index, mention)) return [mention];
    if (!mention || !isWhere(mention, prepositionOf(sentence, token.index))) return [];
    // "Profit at Arvex Energy fell", "lifted revenue at Arvex Energy": whose it is.
    if (mention.kind === 'Organization' && isFigureBefore(trigger, token.index)) return [];
    // "slaughtered or driven into the desert".
    if (prepositionOf(sentence, token.index) === 'into' && isHarm(trigger.type)) return [];
    // "in a raid in the province of Velin, near the capital Sarn": where the province is.
    if (isBesidePlace(trigger, token.index, mentions)) return [];
    // "lashed out at Pyongyang": at whom.
    if (prepositionOf(sentence, token.index) === 'at' && /^(lash|hit) out$/.test(trigger.lemma)) return [];
    if (isAimedAt(trigger, token.index)) return [];
    // "advanced toward the town": it is not reached.
    if (/^towards?$/.test(prepositionOf(sentence, token.index)) && isMovement(trigger.type)) return [];
    // "marched on Khartoum": where to.
    if (prepositionOf(sentence, token.index) === 'on' && isMarchOn(trigger)) return [];
    if (!reachesThroughPhrases(trigger, token.index)) return [];
    if (!eventsHolding(sentence, token.index, triggers).includes(trigger)) return [];
    return [mention, ...listed(trigger, token.index, mentions)];
  });
  return [...held, ...placesWhere(trigger, mentions)];
};

/** "Near Mosul, one strike destroyed ...": the parser makes the place the root and what happened an aside. */
const isFronted = ({ sentence, head, form, support }: Trigger, token: number, { start }: Mention): boolean => {
  const place = arcTo(sentence, token);
  const clause = arcTo(sentence, support ?? head);
  return (
    place?.relation === 'root' &&
    sentence.tokens.some(
      (one) => one.end < start && start - one.end < 6 && placePrepositions.has(one.text.toLowerCase()),
    ) &&
    children(sentence, token, 'punct').some((arc) => tokenAt(sentence, arc.dependent).text === ',') &&
    form !== 'adjective' &&
    /^(parataxis|dep)$/.test(clause?.relation ?? '') &&
    clause?.governor === token
  );
};

/** "revenue at Arvex Energy", "aimed at saving it": what is right before "at" tells no place. */
const isFigureBefore = ({ sentence, type }: Trigger, name: number): boolean => {
  const at = children(sentence, name, 'case')[0]?.dependent;
  if (at === undefined) return false;
  // "Talks aimed at saving the airline".
  if (sentence.tokens[at + 1]?.pos === 'VBG') return true;
  const noun = sentence.tokens[at - 1]?.lemma.toLowerCase() ?? '';
  return (
    isOfClass(noun, 'figure') ||
    /^(operation|work|job)$/.test(noun) ||
    // "shot two workers at the hospital": there.
    (/^(worker|employee|staff)$/.test(noun) && !isHarm(type) && !isForce(type))
  );
};

/** In a place, or at an organization that has a house; between two countries there are sides and no place. */
const isWhere = (mention: Mention, preposition: string): boolean =>
  mention.kind === 'Place'
    ? placePrepositions.has(preposition) &&
      !(preposition === 'between' && mention.subtype === 'country') &&
      !isOtherSide(preposition, mention) &&
      // "flew near Alaska": not over it, as "near the town" may be.
      !isOffLand(preposition, mention) &&
      // "a market outside the city".
      !(preposition === 'outside' && mention.subtype !== 'facility')
    : mention.kind === 'Organization' && mention.level === 'name' && /^(at|inside|outside)$/.test(preposition);

/** "near X" and "on the border" behind a comma, where a place stands before it. */
const isBesidePlace = ({ sentence, head }: Trigger, token: number, mentions: MentionIndex): boolean => {
  const cases = children(sentence, token, 'case').map((arc) => arc.dependent);
  const first = Math.min(token, ...cases);
  const before = sentence.tokens[first - 2];
  return (
    first - 2 > head &&
    sentence.tokens[first - 1]?.text === ',' &&
    /^(near|on|outside|off)$/.test(prepositionOf(sentence, token)) &&
    before !== undefined &&
    mentions.at(sentence, before.index)?.kind === 'Place'
  );
};

/** Only through noun phrases of place: what is in a person's or a text's phrase is not where the event was. */
const reachesThroughPhrases = (trigger: Trigger, token: number): boolean => {
  const arc = arcTo(trigger.sentence, token);
  if (!arc) return false;
  if (arc.relation.startsWith('obl')) return true;
  // "in a village near Mosul": it was in the village.
  if (
    /^(near|outside|off|opposite|beside)$/.test(prepositionOf(trigger.sentence, token)) &&
    !/^(DATE|TIME)$/.test(trigger.sentence.tokens[arc.governor]?.ner ?? '')
  )
    return false;
  const above = arcTo(trigger.sentence, arc.governor);
  return (
    arc.relation.startsWith('nmod') &&
    above?.relation.startsWith('obl') === true &&
    /^(at|in|on|near|into|off|through|from|outside|inside|around|beside|opposite)$/.test(
      prepositionOf(trigger.sentence, arc.governor),
    ) &&
    !isTopic(trigger, arc.governor) &&
    !isAimedAt(trigger, arc.governor) &&
    (prepositionOf(trigger.sentence, token) === 'into' || !isOfWhatItIsOn(trigger, arc.governor))
  );
};

/**
 * "emerged on the crash in Norland", "an inquiry into the killing in Darn", "went from a childhood in Velin to the army": the phrase between
 * tells no place, so that its place is its own; "on a visit in Norland" is where somebody is.
 */
const isOfWhatItIsOn = ({ sentence, head }: Trigger, noun: number): boolean => {
  const preposition = prepositionOf(sentence, noun);
  if (preposition === 'from')
    return [head, noun].some((at) =>
      children(sentence, at, 'obl', 'nmod').some(({ dependent }) =>
        /^(to|into)$/.test(prepositionOf(sentence, dependent)),
      ),
    );
  return (
    /^(on|into)$/.test(preposition) &&
    typeOfNoun(tokenAt(sentence, noun).lemma) !== undefined &&
    !isStay.test(tokenAt(sentence, noun).lemma)
  );
};

const isStay =
  /^(visit|tour|trip|mission|holiday|duty|patrol|march|stopover|leave|deployment|campaign|expedition|parade)$/;

/** "in the cities of A, B and C", "in the cities A, B and C". */
const listed = (trigger: Trigger, token: number, mentions: MentionIndex): Mention[] =>
  children(trigger.sentence, token, 'conj', 'appos', 'dep')
    .filter((arc) => tokenAt(trigger.sentence, arc.dependent).pos.startsWith('NNP'))
    .flatMap((arc) => {
      const mention = mentions.at(trigger.sentence, arc.dependent);
      return [...(mention?.kind === 'Place' ? [mention] : []), ...listed(trigger, arc.dependent, mentions)];
    });
