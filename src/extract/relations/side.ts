import type { Sentence } from '../../model/annotation.js';
import { isUntold } from '../../model/auxiliaries.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, isInfinitive } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { complementModality } from '../../ontology/complementModality.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { armed, armedGroups, governing, ownedForces } from '../../ontology/relationWords.js';
import { factualityAt } from '../events/factuality.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Participants } from './participants.js';

/** Finds the side that a word stands for: a body, a force, a country. */
export type SideAt = (token: number) => Mention | undefined;

/** The words that a side goes by, in all its names. */
export type WordsOf = (mention: Mention) => string;

/** Whether something is a side in a conflict at all. */
export type TakesSides = (mention: Mention | undefined) => mention is Mention;

const actors = ['Organization', 'Group', 'Place', 'Person'] as const;

/** No person, and of pronouns only those whose referent is named; "Coalition aircraft" act for the coalition. */
export const sideIn =
  (sentence: Sentence, index: MentionIndex, find: Participants): SideAt =>
  (token) => {
    const mention = index.at(sentence, token, ...actors);
    if (mention && mention.kind !== 'Person' && mention.level !== 'pronoun') return mention;
    if (mention?.level === 'pronoun') {
      const known = find(sentence, token, ['Organization', 'Group', 'Place']);
      return known?.level === 'pronoun' ? known : undefined;
    }
    if (mention || !ownedForces.has(lemmaAt(sentence, token))) return undefined;
    const owner = children(sentence, token, 'compound', 'nmod:poss')
      .map((arc) => index.at(sentence, arc.dependent, 'Organization', 'Place'))
      .find((one) => one?.level === 'name');
    return owner;
  };

export const isDenied = (sentence: Sentence, token: number): boolean =>
  isUntold(sentence, token) || isOnlyMeant(sentence, token) || factualityAt(sentence, token).polarity === 'denied';

/** "agreed to fight the rebels", "are going to fight them", "vowed to crush them": what somebody is willing to do, and does not do yet. */
const isOnlyMeant = (sentence: Sentence, token: number): boolean => {
  const arc = arcTo(sentence, token);
  return (
    arc?.relation === 'xcomp' &&
    isInfinitive(sentence, token) &&
    (textAt(sentence, arc.governor) === 'going' ||
      /^(planned|hypothetical)$/.test(complementModality.get(lemmaAt(sentence, arc.governor)) ?? ''))
  );
};

/** What takes sides, and groups that bear arms by their names alone: they are fought and hold towns. */
export const isForce =
  (words: WordsOf): TakesSides =>
  (mention): mention is Mention =>
    isSide(words)(mention) || (mention !== undefined && armedGroups.test(words(mention)));

/** A state, a government or a force: what takes sides. */
export const isSide =
  (words: WordsOf): TakesSides =>
  (mention): mention is Mention =>
    mention !== undefined &&
    ((mention.kind === 'Place' && mention.subtype === 'country') ||
      mention.subtype === 'armed force' ||
      armed.test(words(mention)) ||
      governing.test(words(mention)) ||
      isStateName(words(mention)));

const isStateName = (names: string): boolean =>
  names.split('; ').some((name) => placeNamed(name)?.subtype === 'country');
