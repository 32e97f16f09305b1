import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents, governors, hasMark } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { lightVerbs } from '../../ontology/lightVerbs.js';
import {
  causePrepositions,
  causingVerbs,
  laterThan,
  rememberingVerbs,
  remembrances,
} from '../../ontology/relationWords.js';
import { factualityAt } from '../events/factuality.js';
import type { MentionIndex } from '../mentionsAt.js';
import { atEachToken } from '../rule.js';
import { relation, under } from './relation.js';

/** What caused, followed and commemorates what, among the events of one sentence. */
export const eventLinks = (sentence: Sentence, index: MentionIndex): readonly Claim[] => {
  if (index.inSentence(sentence, 'Event').length < 2) return [];
  return atEachToken(
    sentence,
    (token) => causedByVerb(sentence, token, index),
    (token) => asResult(sentence, token, index),
    (token) => byPreposition(sentence, token, index),
    (token) => afterClause(sentence, token, index),
    (token) => remembered(sentence, token, index),
  );
};

/** The event at a token and those that stand beside it with "and"; for a light verb the event that it carries out. */
const eventsAt = (sentence: Sentence, token: number, index: MentionIndex): Mention[] => {
  const own = index.event(sentence, token);
  const carried = children(sentence, token, 'obj', 'nsubj:pass')
    .map((arc) => index.event(sentence, arc.dependent))
    .filter((event) => event !== undefined);
  // "after it launched an attack"; what was withdrawn or extended is not what followed.
  const isLight =
    own?.event?.type === 'Action' &&
    lightVerbs.get(lemmaAt(sentence, token)) === 'agent' &&
    !/^(end|stop|halt)$/.test(lemmaAt(sentence, token));
  if (!own || (isLight && sentence.tokens[token]?.pos.startsWith('VB') && carried.length > 0)) return carried;
  const joined = children(sentence, token, 'conj').map((arc) => index.event(sentence, arc.dependent));
  return sentence.tokens[token]?.pos.startsWith('N') ? [own, ...joined.filter((event) => event !== undefined)] : [own];
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
    return link(sentence, under(sentence, token, 'obl', 'by'), 'CAUSED', effects, 'relations.caused-by', index, token);
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
  return link(sentence, causes, 'CAUSED', objects, 'relations.caused', index, token);
};

/** Links each to each, as sure as the least sure of the two and of the verb between them; what did not happen has no link. */
const link = (
  sentence: Sentence,
  heads: readonly number[],
  predicate: string,
  tails: readonly number[],
  rule: string,
  index: MentionIndex,
  verb?: number,
): Claim[] =>
  heads
    .flatMap((head) => eventsAt(sentence, head, index))
    .flatMap((head) =>
      tails
        .flatMap((tail) => eventsAt(sentence, tail, index))
        .flatMap((tail) => {
          const told = [verb, head.head, tail.head].flatMap((token) =>
            token === undefined ? [] : factualityAt(sentence, token),
          );
          if (told.some(({ polarity }) => polarity === 'denied')) return [];
          const modality = told.map((one) => one.modality).find((one) => one !== 'asserted') ?? 'asserted';
          return relation(sentence, head, predicate, tail, rule).map((claim) => ({ ...claim, modality }));
        }),
    );

/** "As a result of the attack, ...", "... after the attack". */
const byPreposition = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  if (!index.event(sentence, token)) return [];
  return governors(sentence, token, 'obl', 'nmod').flatMap((arc) => {
    const preposition = arc.relation.split(':')[1] ?? prepositionOf(sentence, token);
    if (causePrepositions.has(preposition))
      return link(sentence, [token], 'CAUSED', [arc.governor], 'relations.cause-phrase', index);
    if (!laterThan.has(preposition) && !laterThan.has(prepositionOf(sentence, token))) return [];
    return arc.relation.startsWith('obl') && isTold(sentence, arc.governor)
      ? link(sentence, [arc.governor], 'FOLLOWED', [token], 'relations.after', index)
      : [];
  });
};

/** "As a result of the attack", where the parser makes "result" the head of the phrase. */
const asResult = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  if (!/^(result|consequence)$/.test(lemmaAt(sentence, token)) || !prepositionOf(sentence, token).startsWith('as'))
    return [];
  const causes = under(sentence, token, 'nmod', 'of');
  // "On the night of ... as a result of ...": the phrase may hang by the time before it.
  let effect = arcTo(sentence, token)?.governor ?? -1;
  while (effect >= 0 && !sentence.tokens[effect]?.pos.startsWith('VB') && !index.event(sentence, effect))
    effect = arcTo(sentence, effect)?.governor ?? -1;
  return effect < 0 ? [] : link(sentence, causes, 'CAUSED', [effect], 'relations.cause-phrase', index);
};

const prepositionOf = (sentence: Sentence, token: number): string => {
  const words = children(sentence, token, 'case').flatMap((arc) => [
    arc.dependent,
    ...children(sentence, arc.dependent, 'fixed').map((one) => one.dependent),
  ]);
  return words.map((word) => textAt(sentence, word)).join('_');
};

/** "They fled after soldiers attacked." */
const afterClause = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const arc = arcTo(sentence, token);
  if (!arc?.relation.startsWith('advcl')) return [];
  const isAfter = hasMark(sentence, token, /^after$/i);
  // "modeled after", "named after": an example, and no order in time.
  const isExample = /^(model|pattern|name|call|christen|look|take)$/.test(lemmaAt(sentence, arc.governor));
  return isAfter && !isExample && isTold(sentence, arc.governor)
    ? link(sentence, [arc.governor], 'FOLLOWED', [token], 'relations.after-clause', index)
    : [];
};

/** A finite verb; what is only tried or said of a noun beside ("tried to destroy", "chaired by") does not follow by itself. */
const isTold = (sentence: Sentence, verb: number): boolean =>
  !/^(xcomp|acl|amod)/.test(arcTo(sentence, verb)?.relation ?? '') && !/^(pass|elapse)$/.test(lemmaAt(sentence, verb));

/** "The anniversary of the attack", "they commemorate the attack". */
const remembered = (sentence: Sentence, token: number, index: MentionIndex): Claim[] => {
  const lemma = lemmaAt(sentence, token);
  if (remembrances.has(lemma))
    return link(
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
  return link(sentence, [token], 'COMMEMORATES', notItself, 'relations.commemorate', index);
};
