import type { Sentence, Token } from '../../model/annotation.js';
import { atTokens, spanOf } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { type DocumentType, isHonour, typeOfNamedDocument } from '../../ontology/documentTypes.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Candidate } from './candidate.js';

/** Texts that have a name in capitals: "the Vienna Convention on Diplomatic Relations", "the UN Charter", "the Minsk agreements". */
export const namedDocuments = (sentence: Sentence, index: MentionIndex): Candidate[] =>
  atTokens(sentence, (token) => named(sentence, token, index));

const named = (sentence: Sentence, noun: Token, index: MentionIndex): Candidate[] => {
  const type = typeOf(sentence, noun);
  if (!type || !noun.pos.startsWith('NN') || index.at(sentence, noun.index, 'Person')) return [];
  if (isHonour(sentence.tokens.slice(noun.index, noun.index + 5).map(({ text }) => text))) return [];
  // "A Honda Accord" is a car.
  if (noun.text === 'Accord' && sentence.tokens[noun.index - 1]?.ner === 'ORGANIZATION') return [];
  // "the Ruritanian National Convention": where a party meets.
  if (
    noun.text === 'Convention' &&
    /^(National|Party|Constitutional|Republican|Democratic)$/.test(sentence.tokens[noun.index - 1]?.text ?? '')
  )
    return [];
  const tokens = isCapital(noun) ? capitalised(sentence, noun, index) : afterPlace(sentence, noun, index);
  if (!tokens) return [];
  const span = spanOf(sentence, tokens);
  // "The Law of the Sea Convention" is a convention.
  const last = sentence.tokens[Math.max(...tokens)] ?? noun;
  const ending = (isCapital(last) && typeOf(sentence, last)) || type;
  const title = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return [
    {
      ...span,
      sentence,
      head: ending === type ? noun.index : last.index,
      level: 'name',
      cited: { title, documentType: ending.name },
      rule: 'cited.name',
    },
  ];
};

/** The kind that the noun tells, in the plural too where several texts are one name: "the Oslo Accords". */
const typeOf = (sentence: Sentence, noun: Token): DocumentType | undefined => {
  const word = noun.text.toLowerCase();
  const before = sentence.tokens[noun.index - 1]?.text ?? '';
  // "The Rome Statute of the International Criminal Court", "the Statute of the Tribunal": what states have agreed on.
  const ofCourt = /^ of (?:the )?(?:\p{Lu}\S* )*(?:Court|Tribunal)\b/u.test(
    sentence.text.slice(noun.end - sentence.start),
  );
  if (word === 'statute' && (before === 'Rome' || ofCourt)) return typeOfNamedDocument.get('treaty');
  if (word === 'act' && before === 'Final') return typeOfNamedDocument.get('agreement');
  const isSeveral =
    /^(accords|agreements|protocols)$/.test(word) || (word === 'conventions' && /^(Geneva|Hague|Vienna)$/.test(before));
  return (
    typeOfNamedDocument.get(word) ??
    typeOfNamedDocument.get(noun.lemma.toLowerCase()) ??
    (isSeveral ? typeOfNamedDocument.get(word.slice(0, -1)) : undefined)
  );
};

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '') && token?.pos !== 'CD';

/** Nouns that open the title of a text with "of", as "Freedom of Information Act". */
const matters: ReadonlySet<string> = new Set(
  'Freedom Protection Prevention Suppression Abolition Promotion Elimination Prohibition Regulation Status Transfer Rights Rule Law Code Sale Exchange Control Administration Registration Recognition Interpretation Offences Duties Powers'.split(
    ' ',
  ),
);

/** First and last token of the name around a capitalised noun; undefined when it is no name, or the name of something else. */
const capitalised = (sentence: Sentence, noun: Token, index: MentionIndex): readonly number[] | undefined => {
  const next = sentence.tokens[noun.index + 1];
  // "Convention Center", "Treaty Organization": the noun is only a part of another name.
  if (isCapital(next) && next?.pos.startsWith('NN')) return undefined;
  let first = noun.index;
  for (let step = leftStep(sentence, first); step > 0; step = leftStep(sentence, first)) first -= step;
  if (first < noun.index && isMatterOf(sentence, first, noun, index)) first -= 2;
  let last = noun.index;
  for (let step = rightStep(sentence, last); step > 0; step = rightStep(sentence, last)) last += step;
  const isBare = last - first === 1 && /^(executive|joint|final|annual|new)$/i.test(sentence.tokens[first]?.text ?? '');
  if (last === noun.index && isYear(sentence.tokens[last + 1])) last++;
  last = endOfParties(sentence, last);
  return last - first > 0 && !isBare ? [first, last] : undefined;
};

/** "... Between the United States and Mexico": with the capital its parties are words of the title. */
const endOfParties = (sentence: Sentence, last: number): number => {
  if (textAt(sentence, last + 1) !== 'between' || sentence.tokens[last + 1]?.text !== 'Between') return last;
  let end = last + 1;
  let parties = 1;
  for (let at = end + 1; parties > 0; at++) {
    const token = sentence.tokens[at];
    if (isNamePart(token)) end = at;
    else if (token?.text.toLowerCase() === 'and' && parties === 1) parties++;
    else if (!/^(the|of)$/i.test(token?.text ?? '')) parties = 0;
  }
  return sentence.tokens.slice(last + 2, end).some(({ text }) => text.toLowerCase() === 'and') ? end : last;
};

/** "The Employment Rights Act 1996": which of several acts of one name it is. */
const isYear = (token: Token | undefined): boolean => /^(1[6-9]|20)\d\d$/.test(token?.text ?? '');

/** "Freedom of" before "Information Act", "Status of" before "Forces Agreement": what a text is about, and neither body nor office. */
const isMatterOf = (sentence: Sentence, first: number, noun: Token, index: MentionIndex): boolean => {
  const [matter, of] = [sentence.tokens[first - 2], sentence.tokens[first - 1]];
  return (
    /^(act|bill|code|convention|agreement|law)$/.test(noun.lemma.toLowerCase()) &&
    of?.text === 'of' &&
    matters.has(matter?.text ?? '') &&
    !index.at(sentence, first - 2, 'Organization', 'Person', 'Place')
  );
};

const leftStep = (sentence: Sentence, index: number): number => {
  const before = sentence.tokens[index - 1];
  const twoBefore = sentence.tokens[index - 2];
  if (isNamePart(before)) return 1;
  // A feast, and no day beside the text.
  if (before?.text === 'Friday' && twoBefore?.text === 'Good') return 2;
  if (before?.pos === 'HYPH' && isNamePart(twoBefore)) return 2;
  return before?.text === 'and' &&
    isNamePart(twoBefore) &&
    isNamePart(sentence.tokens[index]) &&
    twoBefore?.pos === 'NNP'
    ? 2
    : 0;
};

const isNamePart = (token: Token | undefined): boolean =>
  isCapital(token) &&
  // "the Decree of the President No. 268".
  !/^Nos?\.?$/.test(token?.text ?? '') &&
  /^(NNP|NNPS|NN|NNS|JJ|VBN|VBG)$/.test(token?.pos ?? '') &&
  token?.ner !== 'DATE' &&
  !(token?.index === 0 && token.pos !== 'NNP');

/** A capitalised word, or small ones that lead to another: "on the", "of", "for the", "and". */
const rightStep = (sentence: Sentence, index: number): number => {
  for (let step = 1; step <= 3; step++) {
    const token = sentence.tokens[index + step];
    if (isNamePart(token)) return step === 1 || joins(sentence, index, step) ? step : 0;
    if (!/^(of|on|for|to|against|concerning|regarding|relating|and|the|in|between)$/.test(token?.text ?? '')) return 0;
  }
  return 0;
};

/** A name goes on over "of" and "on"; over "and", "in" and "between" only once it has gone on by another. */
const joins = (sentence: Sentence, index: number, step: number): boolean => {
  const first = sentence.tokens[index + 1]?.text ?? '';
  if (/^(of|on|for|against|concerning|regarding|relating)$/.test(first)) return true;
  // "the Agreement Relating to Civil Aviation", "on Cooperation in the Field of Science and Technology".
  if (first === 'to' && /^relat(ing|ed)$/i.test(textAt(sentence, index))) return true;
  if (first === 'in' && isField(sentence, index + step)) return true;
  if (step === 2 && first === 'and' && textAt(sentence, index - 1) === 'of' && isField(sentence, index - 2))
    return true;
  if (step === 2 && first === 'and' && isSubject(sentence, index)) return !isSomebody(sentence.tokens[index + 2]);
  const noun = typeOfNamedDocument.has(textAt(sentence, index));
  return step < 3 && !noun && first === 'and' && !/^(NNP)$/.test(sentence.tokens[index]?.pos ?? '');
};

const isField = (sentence: Sentence, index: number): boolean =>
  /^(Fields?|Areas?|Spheres?|Matters)$/.test(sentence.tokens[index]?.text ?? '');

/** "Covenant on Civil": the first word of what the text is about. */
const isSubject = (sentence: Sentence, index: number): boolean =>
  /^(on|against|concerning|regarding|relating)$/.test(
    sentence.tokens[sentence.tokens[index - 1]?.text === 'the' ? index - 2 : index - 1]?.text ?? '',
  );

const isSomebody = (token: Token | undefined): boolean =>
  /^(PERSON|ORGANIZATION|LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE|NATIONALITY)$/.test(token?.ner ?? '');

/** "The Minsk agreements", "the Oslo accords": small letters do behind the name of a place. */
const afterPlace = (sentence: Sentence, noun: Token, index: MentionIndex): readonly number[] | undefined => {
  if (noun.lemma === 'report') return afterPerson(sentence, noun);
  if (!/^(agreement|accord|treaty|convention|protocol|armistice)$/.test(noun.lemma)) return undefined;
  const place = noun.index > 0 ? index.at(sentence, noun.index - 1, 'Place') : undefined;
  const before = sentence.tokens[noun.index - 1];
  const tagged =
    /^(LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE)$/.test(before?.ner ?? '') ||
    // "The Camp David accords", "the Sykes-Picot agreement": after a house or two people; a firm's agreement has no name.
    (/^(PERSON|MISC|O)$/.test(before?.ner ?? '') && before?.pos === 'NNP');
  const named = place?.level === 'name' && place.end < noun.start;
  const first = named
    ? sentence.tokens.find((token) => token.start >= place.start)?.index
    : tagged
      ? capitalsBefore(sentence, noun.index)
      : undefined;
  const article = first !== undefined && sentence.tokens[first - 1]?.text.toLowerCase() === 'the';
  return article ? [first, noun.index] : undefined;
};

/** First of the capitalised words right before a noun. */
const capitalsBefore = (sentence: Sentence, noun: number): number => {
  let first = noun - 1;
  while (sentence.tokens[first - 1]?.pos === 'NNP' || (sentence.tokens[first - 1]?.pos === 'HYPH' && first > 1))
    first -= 1;
  return first;
};

/** "The Petrova report": called after who led the inquiry. */
const afterPerson = (sentence: Sentence, noun: Token): readonly number[] | undefined => {
  const name = sentence.tokens[noun.index - 1];
  const year = /^\d{4}$/.test(sentence.tokens[noun.index - 2]?.text ?? '') ? 1 : 0;
  const article = sentence.tokens[noun.index - 2 - year]?.text.toLowerCase() === 'the';
  const isOfOther = sentence.tokens[noun.index + 1]?.pos.startsWith('NN') ?? false;
  return article && !isOfOther && name?.ner === 'PERSON' && name.pos === 'NNP'
    ? [noun.index - 1, noun.index]
    : undefined;
};
