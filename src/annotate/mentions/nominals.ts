import type { Sentence, Token } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { officeEnd } from '../../model/officeEnd.js';
import { overlaps, type Span } from '../../model/span.js';
import { children } from '../../model/syntax.js';
import { countryOfAdjective } from '../../ontology/demonyms.js';
import { organizationClasses } from '../../ontology/organizationNouns.js';
import { peopleAdjectives, quantityNouns } from '../../ontology/personNouns.js';
import { placeClasses } from '../../ontology/placeNouns.js';
import { classOf } from '../names/subtype.js';
import { isTitleCase } from '../names/titleCase.js';
import { doersOf } from './doersBeforeDeeds.js';
import { isPlural, nounKind, singularOf } from './nounKind.js';
import { nounPhrases, phraseStart } from './nounPhrases.js';
import { peopleTaggedAsAdjectives } from './peopleTaggedAsAdjectives.js';
import { speakingNouns } from './speakingNouns.js';

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
    const start = withoutBound(sentence, first);
    const isMany = kind === 'Group' || isPlural(token);
    const named = withName(sentence, isMany ? withBoth(sentence, withQuantity(sentence, start)) : start, names);
    const from = isMany ? withOtherCountry(sentence, named) : named;
    return [toNominal(sentence, from, head, kind, token)];
  });
  const officers = peopleTaggedAsAdjectives(sentence).flatMap(({ first, head }) => {
    const token = sentence.tokens[head];
    return token && !names.some((name) => overlaps(name, token))
      ? [toNominal(sentence, first, head, 'Person', token)]
      : [];
  });
  const speaking = [...speakingNouns(sentence), ...doersOf(sentence)].flatMap(({ first, head, kind }) => {
    const token = sentence.tokens[head];
    const isKnown = token && (names.some((one) => overlaps(one, token)) || phrases.some((one) => overlaps(one, token)));
    return token && !isKnown ? [toNominal(sentence, first, head, kind, token)] : [];
  });
  const all = [...phrases, ...speaking, ...beforeNames(sentence, names), ...peopleOf(sentence, names), ...officers];
  return all.filter((one) => !all.some((other) => isQuantityOf(sentence, one, other)));
};

/** "A majority" of "a majority of 51 senators" is nobody else. */
const isQuantityOf = (sentence: Sentence, one: Mention, other: Mention): boolean =>
  one.start === other.start &&
  one.end < other.end &&
  /^(majority|minority|couple|crowd|group|bunch|pair)$/.test(sentence.tokens[one.head]?.lemma ?? '') &&
  sentence.tokens[one.head + 1]?.text === 'of' &&
  other.kind === 'Group';

/** "at least 11 people": the bound is of the number, and half of it is outside the phrase. */
const withoutBound = (sentence: Sentence, first: number): number =>
  isRange(sentence, first) ? first - 2 : withoutHalfBound(sentence, first);

/** "Russia's and Norway's ministers", "the Dutch and Danish leaders", the headline "US, Danish leaders meet": some of each country. */
const withOtherCountry = (sentence: Sentence, first: number): number => {
  const text = (index: number): string => sentence.tokens[index]?.text ?? '';
  const isOwner = (index: number): boolean => sentence.tokens[index]?.pos === 'POS';
  const isCountry = (index: number): boolean =>
    countryOfAdjective.has(text(index)) || /^(US|UK|U\.S\.|EU|UN)$/.test(text(index));
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

/** "both governments", which the tagger takes for "both ... and". */
const withBoth = (sentence: Sentence, first: number): number =>
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
const withName = (sentence: Sentence, first: number, names: readonly Mention[]): number => {
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

const toNominal = (sentence: Sentence, first: number, head: number, kind: EntityKind, token: Token): Mention => {
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

/** Bodies that are spoken of without an article. */
const bare = /^(police|parliament|congress|government|opposition|media|management|military|press)$/;

/** A singular noun alone is mostly no referent ("in office", "by force", "at sea"): it wants a determiner or modifier. */
const isReferring = (sentence: Sentence, first: number, head: number, kind: EntityKind): boolean => {
  const token = sentence.tokens[head];
  if (!token || (/^both$/i.test(sentence.tokens[first]?.text ?? '') && !isPlural(token))) return false;
  if (/^(no|such|what|which)$/i.test(sentence.tokens[first]?.text ?? '')) return false;
  if (isOfBoard(sentence, head)) return false;
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

/** "the board of directors", "the council of elders": the body is meant. */
const isOfBoard = (sentence: Sentence, head: number): boolean =>
  sentence.tokens[head - 1]?.text === 'of' &&
  /^(directors|governors|trustees|regents|elders|ministers|inquiry|experts|deputies)$/.test(
    sentence.tokens[head]?.text ?? '',
  ) &&
  /^(board|council|cabinet|chamber)$/.test(sentence.tokens[head - 2]?.text ?? '');

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
    // "the opposition National Front": whose side it is on.
    const fits =
      kind === name.kind && !(kind === 'Organization' && (/^NNP/.test(token.pos) || token.text === 'opposition'));
    const first = phraseStart(sentence, at - 1);
    const bareTitle = isBareTitle(sentence, first, at - 1);
    return fits && !bareTitle ? [toNominal(sentence, first, at - 1, name.kind, token)] : [];
  });

/** "Attorney-General Priya Nair", "Coach Henk Visser" at the head of a sentence: a form of address. */
const isBareTitle = (sentence: Sentence, first: number, last: number): boolean => {
  const words = sentence.tokens.slice(first, last + 1);
  if (words.length > 1) return words.every(({ pos }, index) => (index % 2 ? pos === 'HYPH' : /^NNP/.test(pos)));
  return /^NNP/.test(words[0]?.pos ?? '');
};

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
    const others = token.text.toLowerCase() === 'others' && token.pos === 'NNS' && !isOtherThings(sentence, index);
    const those = /^those$/i.test(token.text) && next?.text === 'who';
    if (isSomeOfThem(sentence, index)) {
      const them = sentence.tokens[index + 2] ?? token;
      // "a thousand of them".
      const first = /^an?$/.test(before?.text ?? '') ? index - 1 : index;
      return [{ ...toNominal(sentence, first, index + 2, 'Group', them), head: index }];
    }
    const some = someOfPeople(sentence, index, names);
    if (some) return [some];
    const aged = ofAge(sentence, index);
    if (aged !== undefined) return [toNominal(sentence, aged, index, 'Person', token)];
    if ((!adjective && !others && !those) || names.some((name) => overlaps(name, token))) return [];
    const first = adjective || (others && /^(CD|DT|JJ)$/.test(before?.pos ?? '')) ? index - 1 : index;
    return [toNominal(sentence, first, index, 'Group', token)];
  });

/** "demolished two houses and damaged four others": of what was counted before, which is nobody. */
const isOtherThings = (sentence: Sentence, index: number): boolean => {
  if (sentence.tokens[index - 1]?.pos !== 'CD') return false;
  const counted = sentence.tokens.findLast(
    (token) => token.index < index - 1 && token.pos === 'NNS' && children(sentence, token.index, 'nummod').length > 0,
  );
  return counted !== undefined && !/^(Group|Person|Organization)$/.test(nounKind(sentence, counted.index) ?? '');
};

/** "400 of them have fled": so many people, where what is told of them is told of people. */
const isSomeOfThem = (sentence: Sentence, index: number): boolean => {
  const [of, them] = [sentence.tokens[index + 1], sentence.tokens[index + 2]];
  if (sentence.tokens[index]?.pos !== 'CD' || of?.text !== 'of' || !/^(them|us|you)$/.test(them?.text ?? ''))
    return false;
  const told = sentence.tokens
    .slice(index + 3, index + 8)
    .find(({ pos, lemma }) => /^VB/.test(pos) && !/^(be|have|get)$/.test(lemma));
  return told !== undefined && happensToPeople.test(told.lemma);
};

/** "11 of the 23 suspects", "most of the hostages": those are meant, and not all of them. Whoever is named behind is told by the name. */
const someOfPeople = (sentence: Sentence, index: number, names: readonly Mention[]): Mention | undefined => {
  const quantity = sentence.tokens[index];
  const [of, the] = [sentence.tokens[index + 1], sentence.tokens[index + 2]];
  if (!quantity || of?.text !== 'of' || !/^(the|these|those|his|her|its|their|our)$/.test(the?.text ?? ''))
    return undefined;
  const isPart =
    (quantity.pos === 'CD' && quantity.ner !== 'DATE') || /^(most|some|several|many|half|few)$/i.test(quantity.text);
  if (!isPart || children(sentence, index, 'appos', 'compound', 'det').length > 0) return undefined;
  const people = children(sentence, index, 'nmod', 'obl').find(({ dependent }) => dependent > index + 2)?.dependent;
  const token = people === undefined ? undefined : sentence.tokens[people];
  if (!token) return undefined;
  const isNoun = token.pos === 'NNS' && /^(Person|Group)$/.test(nounKind(sentence, token.index) ?? '');
  // "one of the dead".
  const isAdjective = peopleAdjectives.has(token.text) && the?.text === 'the' && token.index === index + 3;
  if (!isNoun && !isAdjective) return undefined;
  const inside = sentence.tokens.slice(index + 3, token.index);
  if (!inside.every(({ pos }) => /^(JJ|NN|CD|VBN|HYPH)/.test(pos)) || names.some((name) => overlaps(name, token)))
    return undefined;
  const isOne = /^(one|1)$/i.test(quantity.text);
  return { ...toNominal(sentence, index, token.index, isOne ? 'Person' : 'Group', token), head: index };
};

const happensToPeople =
  /^(die|drown|flee|escape|survive|perish|disappear|arrest|detain|jail|imprison|release|free|kill|wound|injure|hurt|shoot|execute|beat|torture|abduct|kidnap|evacuate|hospitalize|deport|expel|return|join|vote|protest|say|tell|believe|want|refuse|resign)$/;

/** "a 17-year-old" with nothing behind it that is so old, in one token or in five; where it begins. */
const ofAge = (sentence: Sentence, index: number): number | undefined => {
  const text = (at: number) => sentence.tokens[at]?.text ?? '';
  const whole = /^\d+-years?-old$/.test(text(index)) ? index : undefined;
  const parts =
    /^-?years?-?$/.test(text(index - 2)) && text(index) === 'old' && /^\d+$/.test(text(index - 4))
      ? index - 4
      : undefined;
  const first = whole ?? parts;
  const fits =
    first !== undefined &&
    /^(a|an|the|another)$/i.test(text(first - 1)) &&
    !/^(NN|JJ|VBN|HYPH)/.test(sentence.tokens[index + 1]?.pos ?? '');
  return fits ? first - 1 : undefined;
};
