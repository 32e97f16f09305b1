import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { arcTo, children, dependents, governors } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { causePrepositions, causingVerbs, rememberingVerbs, remembrances } from '../../ontology/relationWords.js';
import type { MentionIndex } from '../mentionsAt.js';
import { atEachToken } from '../rule.js';
import { followed } from './followed.js';
import { linkEvents } from './linkEvents.js';
import { prepositionOf, under } from './relation.js';

/** What caused, followed and commemorates what, among the events of one sentence. */
export const eventLinks = (sentence: Sentence, index: MentionIndex): readonly Claim[] => {
  if (index.inSentence(sentence, 'Event').length < 2) return [];
  return atEachToken(
    sentence,
    (token) => causedByVerb(sentence, token, index),
    (token) => asResult(sentence, token, index),
    (token) => byPreposition(sentence, token, index),
    (token) => followed(sentence, token, index),
    (token) => remembered(sentence, token, index),
  );
};

/** "The strike caused a fire", "the decision led to protests"; "the fire caused by the strike". */
const causedByVerb = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const verb = sentence.tokens[token];
  // "polls leading up to the election": before it, and not its cause.
  const isRunUp = verb?.lemma === 'lead' && sentence.tokens[verb.index + 1]?.text === 'up';
  const preposition = verb?.pos.startsWith('VB') && !isRunUp ? causingVerbs[verb.lemma] : undefined;
  if (preposition === undefined) return [];
  const arc = arcTo(sentence, token);
  const passive =
    verb?.pos === 'VBN' &&
    (children(sentence, token, 'aux:pass').length > 0 ||
      (arc?.relation === 'acl' && children(sentence, token, 'obj').length === 0));
  const subjects = dependents(sentence, token, 'nsubj').map((one) => one.dependent);
  if (passive && preposition === '') {
    const effects = subjects.length > 0 ? subjects : arc?.relation === 'acl' ? [arc.governor] : [];
    return linkEvents(
      sentence,
      under(sentence, token, 'obl', 'by'),
      'CAUSED',
      effects,
      'relations.caused-by',
      index,
      token,
    );
  }
  const objects =
    preposition === ''
      ? children(sentence, token, 'obj').map((one) => one.dependent)
      : under(sentence, token, 'obl', preposition);
  // "the attack on a convoy that helped the creation of ..., which led to a death": what stands far before "which" and is no deed of force.
  const causes = subjects.filter(
    (one) =>
      !(arc?.relation === 'acl:relcl' && arc.governor === one && token - one > 6) ||
      index.event(sentence, one)?.event?.type !== 'Action',
  );
  return linkEvents(sentence, causes, 'CAUSED', objects, 'relations.caused', index, token);
};

/** "As a result of the attack, ...". */
const byPreposition = (sentence: Sentence, token: number, index: MentionIndex): Claim[] =>
  index.event(sentence, token)
    ? governors(sentence, token, 'obl', 'nmod')
        .filter((arc) => causePrepositions.has(arc.relation.split(':')[1] ?? prepositionOf(sentence, token)))
        .flatMap((arc) => linkEvents(sentence, [token], 'CAUSED', [arc.governor], 'relations.cause-phrase', index))
    : [];

/** "As a result of the attack", where the parser makes "result" the head of the phrase. */
const asResult = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  if (!/^(result|consequence)$/.test(lemmaAt(sentence, token)) || !prepositionOf(sentence, token).startsWith('as'))
    return [];
  const causes = under(sentence, token, 'nmod', 'of');
  // "On the night of ... as a result of ...": the phrase may hang by the time before it.
  let effect = arcTo(sentence, token)?.governor ?? -1;
  while (effect >= 0 && !sentence.tokens[effect]?.pos.startsWith('VB') && !index.event(sentence, effect))
    effect = arcTo(sentence, effect)?.governor ?? -1;
  return effect < 0 ? [] : linkEvents(sentence, causes, 'CAUSED', [effect], 'relations.cause-phrase', index);
};

/** "The anniversary of the attack", "they commemorate the attack". */
const remembered = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const lemma = lemmaAt(sentence, token);
  if (remembrances.has(lemma))
    return linkEvents(
      sentence,
      [token],
      'COMMEMORATES',
      under(sentence, token, 'nmod', 'of'),
      'relations.anniversary',
      index,
    );
  if (!rememberingVerbs.has(lemma) || !sentence.tokens[token]?.pos.startsWith('VB')) return [];
  const objects = children(sentence, token, 'obj').map((arc) => arc.dependent);
  const notItself = objects.filter((object) => !remembrances.has(lemmaAt(sentence, object)));
  return linkEvents(sentence, [token], 'COMMEMORATES', notItself, 'relations.commemorate', index);
};
