import { children, dependents, tokenAt } from '../../model/syntax.js';
import { objectRole, subjectRole } from '../../ontology/roleRules.js';
import { membersOf } from './amongThose.js';
import { type Argument, argument } from './argument.js';
import { isItsBomb } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { governorOf, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';

/** "people killed in the raid", "troops entering the city": the noun before a participle is its object or subject. */
export const participle = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type } = trigger;
  const members = tokenAt(sentence, head).pos === 'VBN' ? membersOf(sentence, governorOf(sentence, head)) : [];
  if (members.length > 0)
    return [governorOf(sentence, head), ...members]
      .flatMap((token) => mentions.involved(sentence, token))
      .map((mention) =>
        argument(isOpponents(trigger) ? subjectRole(type) : objectRole(type), mention, 'events.participle'),
      );
  if (relationOf(sentence, head) !== 'acl') return [];
  // "in addition to selling", "accused of selling": the noun or verb before is not who does it.
  if (children(sentence, head, 'mark', 'case').length > 0) return [];
  const pos = tokenAt(sentence, head).pos;
  if (pos !== 'VBN' && pos !== 'VBG') return [];
  const role = pos === 'VBN' && !isOpponents(trigger) ? objectRole(type) : subjectRole(type);
  const who = pos === 'VBG' ? searchersAbove(trigger, mentions) : undefined;
  if (who !== undefined)
    return mentions.participants(sentence, who).map((one) => argument(role, one, 'events.shared-subject'));
  const trails =
    pos === 'VBG' &&
    sentence.tokens[head - 1]?.text === ',' &&
    relationOf(sentence, governorOf(sentence, head)) !== 'nsubj';
  return (
    mentions
      .involved(sentence, governorOf(sentence, head))
      // "attacked oil wells, cutting exports": wells do nothing.
      .filter((mention) => !trails || (mention.kind !== 'Place' && mention.kind !== 'Thing'))
      .map((mention) => argument(isItsBomb(trigger, mention) ? 'instrument' : role, mention, 'events.participle'))
  );
};

/** "those opposed", "states opposed to the treaty": who opposes something; "a treaty opposed by states" is what they oppose. */
const isOpponents = ({ sentence, head, lemma }: Trigger): boolean =>
  lemma === 'oppose' && !children(sentence, head, 'obl').some((arc) => prepositionOf(sentence, arc.dependent) === 'by');

/**
 * "marched through the capital demanding wages", "went from house to house looking for men": the parser has the place do what only
 * people do; it is done by the subject of the movement.
 */
const searchersAbove = ({ sentence, head, lemma }: Trigger, mentions: MentionIndex): number | undefined => {
  const noun = governorOf(sentence, head);
  const verb = governorOf(sentence, noun);
  if (relationOf(sentence, noun) !== 'obl' || verb < 0 || !isVerb(sentence, verb)) return undefined;
  if (!/^(in|through|into|to|across|at|around|along|on|outside)$/.test(prepositionOf(sentence, noun))) return undefined;
  if (!doneByPeople.test(lemma) || isText.test(tokenAt(sentence, noun).lemma)) return undefined;
  if (mentions.participants(sentence, noun).some((one) => one.kind !== 'Place')) return undefined;
  return dependents(sentence, verb, 'nsubj')[0]?.dependent;
};

const doneByPeople =
  /^(demand|look|look for|search|chant|shout|wave|protest|call|call for|seek|hope|ask|sing|beg|hunt|complain|plead|hunt for|search for)$/;

const isText =
  /^(letter|petition|statement|note|message|poster|banner|report|leaflet|article|email|appeal|ultimatum|sign)$/;
