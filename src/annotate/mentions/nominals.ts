import type { Sentence, Token } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import { organizationClasses } from '../../ontology/organizationNouns.js';
import { peopleAdjectives, quantityNouns } from '../../ontology/personNouns.js';
import { placeClasses } from '../../ontology/placeNouns.js';
import { classOf } from '../names/subtype.js';
import { isTitleCase } from '../names/titleCase.js';
import { isPlural, nounKind, singularOf } from './nounKind.js';
import { nounPhrases, phraseStart } from './nounPhrases.js';

/**
 * Noun phrases that denote people, organizations or places without naming them: "four fishermen", "the company". The
 * span has the article and what stands before the head, as annotated corpora have it, and ends with the head.
 */
export const readNominals = (sentence: Sentence, names: readonly Mention[]): Mention[] => {
  const phrases = nounPhrases(sentence).flatMap(({ first, head }) => {
    const token = sentence.tokens[head];
    const kind = nounKind(sentence, head);
    if (!token || !kind || names.some((name) => overlaps(name, token)) || !isReferring(sentence, first, head, kind))
      return [];
    const from = withName(sentence, withQuantity(sentence, withoutBound(sentence, first)), names);
    return [toNominal(sentence, from, head, kind, token)];
  });
  return [...phrases, ...beforeNames(sentence, names), ...peopleOf(sentence, names)];
};

/** "at least 11 people": the bound is of the number, and half of it is outside the phrase. */
const withoutBound = (sentence: Sentence, first: number): number =>
  isRange(sentence, first) ? first - 2 : withoutHalfBound(sentence, first);

/** "20 to 25 hikers": the range is of the phrase. */
const isRange = (sentence: Sentence, first: number): boolean =>
  sentence.tokens[first]?.pos === 'CD' &&
  /^(to|or)$/.test(sentence.tokens[first - 1]?.text ?? '') &&
  sentence.tokens[first - 2]?.pos === 'CD';

const withoutHalfBound = (sentence: Sentence, first: number): number =>
  /^(least|most|than)$/.test(sentence.tokens[first]?.text ?? '') && sentence.tokens[first + 1]?.pos === 'CD'
    ? first + 1
    : first;

/** "Islamic Movement of Uzbekistan leader": a phrase that begins inside a name has all of it. */
const withName = (sentence: Sentence, first: number, names: readonly Mention[]): number => {
  const start = sentence.tokens[first]?.start ?? 0;
  const name = names.find((one) => one.start < start && one.end > start);
  return name ? sentence.tokens.findIndex((token) => token.start === name.start) : first;
};

const toNominal = (sentence: Sentence, first: number, head: number, kind: EntityKind, token: Token): Mention => {
  const span: Span = { start: sentence.tokens[first]?.start ?? token.start, end: token.end };
  const classes = kind === 'Place' ? placeClasses : kind === 'Organization' ? organizationClasses : {};
  const subtype = classOf(classes, [singularOf(token)]);
  return {
    id: mentionKey(span, kind),
    kind,
    level: 'nominal',
    ...span,
    text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
    sentence: sentence.index,
    head,
    ...(subtype ? { subtype } : {}),
  };
};

/** Bodies that are spoken of without an article. */
const bare = /^(police|parliament|congress|government|opposition|media|management|military|press)$/;

/** A singular noun alone is mostly no referent ("in office", "by force", "at sea"): it wants a determiner or modifier. */
const isReferring = (sentence: Sentence, first: number, head: number, kind: EntityKind): boolean => {
  const token = sentence.tokens[head];
  if (!token || (/^both$/i.test(sentence.tokens[first]?.text ?? '') && !isPlural(token))) return false;
  if (/^(no|such|what|which)$/i.test(sentence.tokens[first]?.text ?? '')) return false;
  if (token.lemma === 'movement' && sentence.tokens[head + 1]?.text === 'of') return false;
  if (sentence.tokens[first - 1]?.pos === 'HYPH' && sentence.tokens[first - 1]?.end === sentence.tokens[first]?.start)
    return false;
  if (/^NNP/.test(token.pos) && isTitleCase(sentence)) return false;
  if (kind === 'Group') return true;
  if (isPlural(token) || bare.test(token.lemma)) return true;
  if (kind === 'Person')
    return first < head || sentence.tokens[head + 1]?.text === 'of' || isApposition(sentence, head);
  return first < head && !(first === head - 1 && /^(JJ|VB|CD)/.test(sentence.tokens[first]?.pos ?? ''));
};

const isApposition = (sentence: Sentence, head: number): boolean => sentence.tree[head]?.relation === 'appos';

/** "a group of rebels", "hundreds of thousands of people": how many belongs to who. */
const withQuantity = (sentence: Sentence, first: number): number => {
  const of = sentence.tokens[first - 1];
  const quantity = sentence.tokens[first - 2];
  if (of?.text !== 'of' || !quantity || !/^(NN|CD)/.test(quantity.pos) || !quantityNouns.has(singularOf(quantity)))
    return first;
  if (
    !isPlural(quantity) &&
    !/^(number|group|crowd|handful|couple|majority|minority|series|host|bunch|lot)$/.test(quantity.lemma)
  )
    return first;
  let start = first - 2;
  while (/^(DT|JJ|CD|RB)/.test(sentence.tokens[start - 1]?.pos ?? '')) start--;
  return withQuantity(sentence, start);
};

/** "the airline" of "the airline Condor", "trade ministry spokesman" of "trade ministry spokesman Adel Amin". */
const beforeNames = (sentence: Sentence, names: readonly Mention[]): Mention[] =>
  names.flatMap((name) => {
    if (name.kind !== 'Person' && name.kind !== 'Organization') return [];
    const at = sentence.tokens.findIndex((token) => token.start === name.start);
    const token = sentence.tokens[at - 1];
    if (!token || !/^NN/.test(token.pos) || isPlural(token) || names.some((other) => overlaps(other, token))) return [];
    const kind = nounKind(sentence, at - 1);
    const fits = kind === name.kind && !(kind === 'Organization' && /^NNP/.test(token.pos));
    const first = phraseStart(sentence, at - 1);
    const bareTitle = first === at - 1 && /^NNP/.test(token.pos);
    return fits && !bareTitle ? [toNominal(sentence, first, at - 1, name.kind, token)] : [];
  });

/** "the wounded", "744 others", "those who fled". */
const peopleOf = (sentence: Sentence, names: readonly Mention[]): Mention[] =>
  sentence.tokens.flatMap((token, index) => {
    const before = sentence.tokens[index - 1];
    const next = sentence.tokens[index + 1];
    const adjective =
      /^(JJ|VBN)/.test(token.pos) &&
      peopleAdjectives.has(token.text) &&
      before?.text.toLowerCase() === 'the' &&
      !/^(NN|JJ|VBN|CC|,|HYPH)/.test(next?.pos ?? '');
    const others = token.text.toLowerCase() === 'others' && token.pos === 'NNS';
    const those = /^those$/i.test(token.text) && next?.text === 'who';
    if ((!adjective && !others && !those) || names.some((name) => overlaps(name, token))) return [];
    const first = adjective || (others && /^(CD|DT|JJ)$/.test(before?.pos ?? '')) ? index - 1 : index;
    return [toNominal(sentence, first, index, 'Group', token)];
  });
