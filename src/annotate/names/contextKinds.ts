import type { Sentence } from '../../model/annotation.js';
import { nounKind } from '../mentions/nounKind.js';
import { nounPhrases } from '../mentions/nounPhrases.js';
import { bySentence, type Name, type NameKind, type NameRule } from './name.js';

/**
 * What the sentence says of a name: "Haydor is a village", "the airline Condor", "the village of Aisby", "in Grantham".
 * Corrects the tagger, and finds a name that it did not see where a copula says what it is.
 */
export const contextKinds: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return [...own.map((name) => inContext(sentence, name)), ...definedNames(sentence, own)];
  });
};

const inContext = (sentence: Sentence, name: Name): Name => {
  if (name.rule === 'names.known' || name.rule === 'names.organization-head' || name.rule === 'names.title')
    return name;
  const kind = ofNoun(sentence, name) ?? beforeName(sentence, name) ?? afterPreposition(sentence, name);
  return kind && kind !== name.kind ? { ...name, kind, rule: 'names.context' } : name;
};

/** "the village of X", "the city of X". */
const ofNoun = (sentence: Sentence, name: Name): NameKind | undefined => {
  if (sentence.tokens[name.first - 1]?.text !== 'of') return undefined;
  const noun = sentence.tokens[name.first - 2];
  return noun &&
    /^(city|town|village|province|region|district|island|suburb|municipality|port|county|hamlet|borough|neighborhood|neighbourhood)$/.test(
      noun.text,
    )
    ? 'Place'
    : undefined;
};

/** "the airline X", "rebel group X", "singer X": a common noun directly before the name. */
const beforeName = (sentence: Sentence, name: Name): NameKind | undefined => {
  const noun = sentence.tokens[name.first - 1];
  if (noun?.pos !== 'NN') return undefined;
  const kind = nounKind(sentence, name.first - 1);
  if (kind === 'Organization')
    return /^(company|airline|group|band|newspaper|magazine|agency|party|militia|broadcaster|firm|carmaker|automaker|manufacturer|organization|organisation|network|watchdog|charity|club|team)$/.test(
      noun.text,
    )
      ? 'Organization'
      : undefined;
  return kind === 'Person' && name.kind === 'Place' && name.first < name.last ? 'Person' : undefined;
};

/** People are not gone into: one word behind "in" or "near", taken for a person, is a place, unless something of his follows. */
const afterPreposition = (sentence: Sentence, name: Name): NameKind | undefined => {
  const preposition = sentence.tokens[name.first - 1]?.text.toLowerCase() ?? '';
  const next = sentence.tokens[name.last + 1];
  const alone = name.first === name.last && name.kind === 'Person';
  return alone && /^(in|near|outside|around)$/.test(preposition) && !/^(POS|NN|NNS|NNP|VB)/.test(next?.pos ?? '')
    ? 'Place'
    : undefined;
};

/** "Aisby is a village ...": the subject at the head of the sentence, not tagged at all. */
const definedNames = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let last = -1;
  while (/^NNPS?$/.test(sentence.tokens[last + 1]?.pos ?? '')) last++;
  const copula = sentence.tokens[last + 1]?.text ?? '';
  const article = sentence.tokens[last + 2]?.text ?? '';
  if (
    last < 0 ||
    last > 4 ||
    names.some((name) => name.first <= last) ||
    !/^(is|was)$/.test(copula) ||
    !/^(an?|the|one)$/.test(article)
  )
    return [];
  const phrase = nounPhrases(sentence).find(({ first, head }) => first <= last + 3 && head > last + 2);
  const kind = phrase ? nounKind(sentence, phrase.head) : undefined;
  return kind && kind !== 'Group' && kind !== 'Event' && kind !== 'Document' && kind !== 'Date' && kind !== 'Figure'
    ? [{ sentence: sentence.index, first: 0, last, kind, rule: 'names.context' }]
    : [];
};
