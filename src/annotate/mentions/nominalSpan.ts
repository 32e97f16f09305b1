import type { Sentence, Token } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { officeEnd } from '../../model/officeEnd.js';
import type { Span } from '../../model/span.js';
import { isTitleCase } from '../../model/titleCase.js';
import { countryOfAdjective } from '../../ontology/demonyms.js';
import { isDemonym } from '../../ontology/gazetteer.js';
import { organizationClasses } from '../../ontology/organizationNouns.js';
import { quantityNouns } from '../../ontology/personNouns.js';
import { placeClasses } from '../../ontology/placeNouns.js';
import { classOf } from '../names/subtype.js';
import { isPlural, singularOf } from './nounNumber.js';
import { phraseStart } from './nounPhrases.js';

/** "at least 11 people": the bound is of the number, and half of it is outside the phrase. */
export const withoutBound = (sentence: Sentence, first: number): number =>
  isRange(sentence, first) ? first - 2 : withoutHalfBound(sentence, first);

/** "Russia's and Norway's ministers", "the Dutch and Danish leaders", the headline "US, Danish leaders meet": some of each country. */
export const withOtherCountry = (sentence: Sentence, first: number): number => {
  const text = (index: number): string => sentence.tokens[index]?.text ?? '';
  const isOwner = (index: number): boolean => sentence.tokens[index]?.pos === 'POS';
  const isCountry = (index: number): boolean =>
    countryOfAdjective.has(text(index)) || isDemonym(text(index)) || /^(US|UK|U\.S\.|EU|UN)$/.test(text(index));
  if (isOwner(first + 1) && text(first - 1) === 'and' && isOwner(first - 2))
    return startOfName(sentence, first - 3) ?? first;
  if (!isCountry(first) || !isCountry(first - 2)) return first;
  if (text(first - 1) === 'and') return sentence.tokens[first - 3]?.pos === 'DT' ? first - 3 : first - 2;
  return text(first - 1) === ',' && first === 2 ? 0 : first;
};

/** "New Zealand's": the first of the capital words that end here. */
const startOfName = (sentence: Sentence, last: number): number | undefined => {
  let at = last + 1;
  while (/^NNP/.test(sentence.tokens[at - 1]?.pos ?? '')) at--;
  return at > last ? undefined : at;
};

/** "named Hale defence minister", "elected Moore president": who is made it is no part of what he is made. */
export const withoutAppointee = (
  sentence: Sentence,
  first: number,
  head: number,
  names: readonly Mention[],
): number => {
  if (
    !/^(name|appoint|elect|nominate|declare|proclaim|crown|re-elect|reelect)$/.test(
      sentence.tokens[first - 1]?.lemma ?? '',
    )
  )
    return first;
  const name = names.find(({ kind, start }) => kind === 'Person' && start === sentence.tokens[first]?.start);
  const behind = sentence.tokens.findIndex(({ start }) => start >= (name?.end ?? Number.POSITIVE_INFINITY));
  return behind > first && behind <= head && sentence.tokens[behind]?.pos !== 'POS' ? behind : first;
};

/** "Hale Orders Troops Into Korda": in a headline the verb has a capital too. */
export const withoutHeadlineVerb = (
  sentence: Sentence,
  first: number,
  head: number,
  names: readonly Mention[],
): number => {
  if (!isTitleCase(sentence)) return first;
  const name = names.find(({ start }) => start === sentence.tokens[first]?.start);
  const verb = sentence.tokens.findIndex(({ start }) => start >= (name?.end ?? Number.POSITIVE_INFINITY));
  return verb > first && verb < head && /^\p{L}+[^s]s$/u.test(sentence.tokens[verb]?.text ?? '') ? verb + 1 : first;
};

/** "both governments", which the tagger takes for "both ... and". */
export const withBoth = (sentence: Sentence, first: number): number =>
  /^both$/i.test(sentence.tokens[first - 1]?.text ?? '') ? first - 1 : first;

/** "20 to 25 hikers", "between 30 and 50 protesters": the range is of the phrase. */
const isRange = (sentence: Sentence, first: number): boolean =>
  sentence.tokens[first]?.pos === 'CD' &&
  sentence.tokens[first - 2]?.pos === 'CD' &&
  (/^(to|or)$/.test(sentence.tokens[first - 1]?.text ?? '') ||
    (sentence.tokens[first - 1]?.text === 'and' && /^between$/i.test(sentence.tokens[first - 3]?.text ?? '')));

const withoutHalfBound = (sentence: Sentence, first: number): number =>
  /^(least|most|than|some)$/i.test(sentence.tokens[first]?.text ?? '') && sentence.tokens[first + 1]?.pos === 'CD'
    ? first + 1
    : first;

/** "Islamic Movement of Uzbekistan leader": a phrase that begins inside a name has all of it. */
export const withName = (sentence: Sentence, first: number, names: readonly Mention[]): number => {
  const start = sentence.tokens[first]?.start ?? 0;
  const name = names.find((one) => one.start < start && one.end > start);
  return name
    ? withPast(
        sentence,
        sentence.tokens.findIndex((token) => token.start === name.start),
      )
    : first;
};

/** "three former Bank of Oslo officials": the words before the name are of the officials. */
const withPast = (sentence: Sentence, first: number): number => {
  const isBefore = /^(former|ex|current|senior|retired|serving|then|fellow|unnamed)$/.test(
    sentence.tokens[first - 1]?.text ?? '',
  );
  return isBefore ? phraseStart(sentence, first - 1) : first;
};

export const toNominal = (sentence: Sentence, first: number, head: number, kind: EntityKind, token: Token): Mention => {
  const last = kind === 'Person' || kind === 'Group' ? officeEnd(sentence, head) : head;
  const span: Span = { start: sentence.tokens[first]?.start ?? token.start, end: (sentence.tokens[last] ?? token).end };
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

/** "a group of rebels", "hundreds of thousands of people": how many belongs to who. */
export const withQuantity = (sentence: Sentence, first: number): number => {
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
