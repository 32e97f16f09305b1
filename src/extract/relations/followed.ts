import type { Arc, Sentence } from '../../model/annotation.js';
import { isBareParticiple } from '../../model/auxiliaries.js';
import type { Claim } from '../../model/claim.js';
import { arcTo, children, governors } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { laterThan } from '../../ontology/relationWords.js';
import { isNoun } from '../events/trigger.js';
import type { MentionIndex } from '../mentionsAt.js';
import { linkEvents } from './linkEvents.js';
import { prepositionOf } from './relation.js';

/** What happened after another event of the same sentence: "they fled after the attack", "they fled after soldiers attacked". */
export const followed = (sentence: Sentence, token: number, index: MentionIndex): readonly Claim[] => [
  ...afterPhrase(sentence, token, index),
  ...afterClause(sentence, token, index),
];

const afterPhrase = (sentence: Sentence, token: number, index: MentionIndex): readonly Claim[] => {
  if (!index.event(sentence, token) || (!isNoun(sentence, token) && arcTo(sentence, token)?.relation === 'conj'))
    return [];
  const preposition = prepositionOf(sentence, token);
  return governors(sentence, token, 'obl').flatMap((arc) => {
    if (!laterThan.has(arc.relation.split(':')[1] ?? '') && !laterThan.has(preposition)) return [];
    // "in the deadliest raid since the war" compares, and tells of no order.
    if (preposition === 'since' && isCompared(sentence, arc.governor, token)) return [];
    return linkEvents(sentence, later(sentence, arc), 'FOLLOWED', [token], 'relations.after', index);
  });
};

const isCompared = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({ pos, lemma }) => pos === 'JJS' || pos === 'RBS' || lemma === 'first');

const afterClause = (sentence: Sentence, token: number, index: MentionIndex): readonly Claim[] => {
  const arc = arcTo(sentence, token);
  const mark = children(sentence, token, 'mark').find((one) => textAt(sentence, one.dependent) === 'after')?.dependent;
  if (!arc?.relation.startsWith('advcl') || mark === undefined) return [];
  // "modeled after", "named after": an example, and no order in time.
  if (/^(model|pattern|name|call|christen|look|take)$/.test(lemmaAt(sentence, arc.governor))) return [];
  // "killed after rescuing hundreds": what stands right behind "after" is what went before, whatever the parser hangs on it.
  const gerund = sentence.tokens[mark + 1]?.pos === 'VBG' && !arcTo(sentence, mark + 1)?.relation.startsWith('aux');
  const earlier = gerund ? mark + 1 : token;
  return linkEvents(sentence, later(sentence, arc), 'FOLLOWED', [earlier], 'relations.after-clause', index);
};

/** What is told to be the later of the two: a finite verb, or what "comes after" another event. */
const later = (sentence: Sentence, { governor, dependent }: Arc): readonly number[] => {
  if (!isTold(sentence, governor) || isInside(sentence, governor, dependent)) return [];
  return lemmaAt(sentence, governor) === 'come'
    ? children(sentence, governor, 'nsubj').map((arc) => arc.dependent)
    : [governor];
};

/** What is only tried or said of a noun beside ("tried to destroy", "chaired by") does not follow by itself. */
const isTold = (sentence: Sentence, verb: number): boolean =>
  !/^(xcomp|acl|amod)/.test(arcTo(sentence, verb)?.relation ?? '') && !/^(pass|elapse)$/.test(lemmaAt(sentence, verb));

/** "After he said he believed it, they left", "following the invasion, backed by X, ...": a verb behind the phrase that begins a sentence is outside of it only past a comma. */
const isInside = (sentence: Sentence, verb: number, earlier: number): boolean =>
  earlier < verb &&
  (isBareParticiple(sentence, verb) ||
    !sentence.tokens.slice(earlier, verb).some(({ text }) => /^[,;:–—-]+$/.test(text)));
