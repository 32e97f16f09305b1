import type { Mention } from '../../model/mention.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { isSpeech } from '../../ontology/roleRules.js';
import type { MentionIndex } from './mentionIndex.js';
import { prepositionOf, type Trigger } from './trigger.js';

/**
 * "fled to Lisbon, where the Red Cross opened a shelter": what a clause with "where" tells happened in the place that it is hung on, or
 * in the one right before it. Verbs listed with the clause's verb are in it only when they share its subject.
 */
export const placesWhere = ({ sentence, head, form, type, lemma }: Trigger, mentions: MentionIndex): Mention[] => {
  // "where police said he lived", "where militants were believed to be": they need not have said and believed it there.
  const isOfMind = /^(believe|suspect|think|know|assume|expect|report)$/.test(lemma);
  if (form !== 'verb' || isOfMind || (isSpeech(type) && children(sentence, head, 'ccomp').length > 0)) return [];
  const arc = arcTo(sentence, head);
  const isListed = arc?.relation === 'conj' && children(sentence, head, 'nsubj', 'nsubj:pass').length === 0;
  const clause = arc && isListed ? arc.governor : head;
  const hung = arcTo(sentence, clause);
  const where = children(sentence, clause, 'advmod').find((one) =>
    /^where$/i.test(tokenAt(sentence, one.dependent).text),
  )?.dependent;
  if (where === undefined || hung?.relation !== 'acl:relcl' || hung.governor > where) return [];
  const before = tokenAt(sentence, where - 1).text === ',' ? where - 2 : where - 1;
  const place = [before, hung.governor]
    .map((token) => mentions.at(sentence, token))
    .find((one) => one?.kind === 'Place');
  // "ties between Chile and Peru where" are nowhere.
  const isSide =
    place &&
    [place.head, arcTo(sentence, place.head)?.governor ?? -1].some(
      (token) => token >= 0 && prepositionOf(sentence, token) === 'between',
    );
  return place && !isSide ? [place] : [];
};
