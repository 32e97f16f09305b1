import type { Sentence, Token } from '../../model/annotation.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { isCapitalized, type Name, type NameKind, type NameRule, shoutedSmallWord, wordsOf } from './name.js';

/** The tagger's classes as ours. */
const kinds: Readonly<Record<string, NameKind>> = {
  PERSON: 'Person',
  LOCATION: 'Place',
  CITY: 'Place',
  COUNTRY: 'Place',
  STATE_OR_PROVINCE: 'Place',
  ORGANIZATION: 'Organization',
  MISC: 'Other',
};

/** Where every reading begins: runs of tokens of one class. A comma ends a run, as does a bracket; the edges are trimmed. */
export const taggedNames: NameRule = (sentences) =>
  sentences.flatMap((sentence) => namesOf(sentence).flatMap((name) => pairApart(sentence, name)));

/** "Norway-Sweden talks", "the Gaza-Israel border": two places, which the tagger takes for one; "Guinea-Bissau" is one. */
const pairApart = (sentence: Sentence, name: Name): Name[] => {
  if (!/^(Place|Other)$/.test(name.kind) || name.last - name.first < 2) return [name];
  const hyphen = sentence.tokens.findIndex(
    ({ text, index }) => index > name.first && index < name.last && /^[-–]$/.test(text),
  );
  const isPlace = (first: number, last: number) => placeNamed(wordsOf(sentence, first, last)) !== undefined;
  if (hyphen < 0 || !isPlace(name.first, hyphen - 1) || !isPlace(hyphen + 1, name.last)) return [name];
  const { start, end } = { start: sentence.tokens[name.first]?.start ?? 0, end: sentence.tokens[name.last]?.end ?? 0 };
  if (placeNamed(sentence.text.slice(start - sentence.start, end - sentence.start)) !== undefined) return [name];
  return [
    { ...name, last: hyphen - 1, kind: 'Place' },
    { ...name, first: hyphen + 1, kind: 'Place' },
  ];
};

const namesOf = (sentence: Sentence): Name[] => {
  const names: Name[] = [];
  let first = -1;
  const close = (end: number) => {
    const name = first >= 0 ? trim(sentence, first, end - 1) : undefined;
    if (name) names.push(name);
    first = -1;
  };
  sentence.tokens.forEach((token, index) => {
    const before = sentence.tokens[index - 1];
    const apart = token.text === '/' && (before?.end ?? 0) < token.start;
    const kind =
      apart || isSeparator(token, sentence.tokens[index + 1]) || isVerb(token) ? undefined : kinds[token.ner];
    if (first >= 0 && (kind === undefined || before?.ner !== token.ner)) close(index);
    if (first < 0 && kind !== undefined) first = index;
  });
  close(sentence.tokens.length);
  return names;
};

/** "Dole of Kansas met Army Gen. Powell": the tagger has run on over a verb. */
const isVerb = (token: Token): boolean => /^VB[DZ]$/.test(token.pos) && /^\p{Ll}/u.test(token.text);

const isSeparator = (token: Token, next: Token | undefined): boolean =>
  /^[,;:()[\]"“”]$/.test(token.text) && !(token.text === ',' && /^(Inc|Ltd|LLC|Corp)/.test(next?.text ?? ''));

/** Articles, prepositions, possessive marks and punctuation at an edge, and pronouns, are no part of a name. */
const trim = (sentence: Sentence, from: number, to: number): Name | undefined => {
  const token = (index: number) => sentence.tokens[index];
  let [first, last] = [from, to];
  while (
    first <= last &&
    /^(DT|IN|CC|POS|TO|PRP\$?|SYM|:|,|HYPH)$/.test(token(first)?.pos ?? '') &&
    !isNamePart(token(first)) &&
    !isSecondDeterminer(sentence, first)
  )
    first++;
  while (last > first && shoutedSmallWord.test(token(last)?.text ?? '')) last--;
  while (
    last >= first &&
    /^(DT|IN|CC|POS|TO|PRP\$?|SYM|:|,|\.|HYPH|'')$/.test(token(last)?.pos ?? '') &&
    !isNamePart(token(last))
  )
    last--;
  const kind = kinds[token(first)?.ner ?? ''];
  if (first > last || kind === undefined) return undefined;
  const tokens = sentence.tokens.slice(first, last + 1);
  if (tokens.every((one) => !/^\p{L}|^\d/u.test(one.text)) || tokens.every((one) => /^PRP/.test(one.pos)))
    return undefined;
  return { sentence: sentence.index, first, last: withFullStop(sentence, last), kind, rule: 'names.tagged' };
};

/** "the All Progressives Congress": behind an article no second one stands. */
const isSecondDeterminer = (sentence: Sentence, index: number): boolean =>
  /^[Tt]he$/.test(sentence.tokens[index - 1]?.text ?? '') && isCapitalized(sentence.tokens[index]);

/** "de", "van" tagged as foreign prepositions; "The" in capitals is an article all the same. */
const isNamePart = (token: Token | undefined): boolean =>
  isCapitalized(token) &&
  token?.pos !== 'DT' &&
  !/^(In|On|At|By|Of|For|From|To|And|But|Or|As|If|While|With)$/.test(token?.text ?? '') &&
  !shoutedSmallWord.test(token?.text ?? '');

/** The full stop of "Inc." belongs to it even where it ends the sentence. */
const withFullStop = (sentence: Sentence, last: number): number => {
  const [token, next] = [sentence.tokens[last], sentence.tokens[last + 1]];
  const abbreviated =
    /^(Inc|Corp|Ltd|Co|Jr|Sr)$/.test(token?.text ?? '') && next?.text === '.' && next.start === token?.end;
  return abbreviated ? last + 1 : last;
};
