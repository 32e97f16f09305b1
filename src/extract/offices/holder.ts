import type { Sentence, Token } from '../../model/annotation.js';
import { isUntold } from '../../model/auxiliaries.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { appointingVerbs, ranks } from '../../ontology/officeTitles.js';
import { personTitles, titlesAsNames } from '../../ontology/titles.js';
import type { MentionIndex } from '../mentionsAt.js';
import { type OfficePhrase, officePhrases } from './officePhrase.js';

export interface Holder {
  readonly person: Mention;
  readonly rule: string;
}

/** Whose title it is: of the name right behind it, of a name in apposition, or of the subject of "is", "became". */
export const holderOf = (sentence: Sentence, phrase: OfficePhrase, index: MentionIndex): Holder | undefined => {
  const before = nameBehind(sentence, phrase, index);
  if (before) return { person: before, rule: 'offices.before-name' };
  const ahead = nameBefore(sentence, phrase, index);
  const isListed = ahead !== undefined && hasOffice(sentence, ahead, index);
  const behind =
    nameInApposition(sentence, phrase, index) ?? (isListed ? nextName(sentence, phrase, index) : undefined);
  // "at the invitation of Prime Minister A, the President of X, B, paid a visit": A has a title already.
  const after = ahead && behind && (isListed || hasTitle(sentence, ahead)) ? behind : (ahead ?? behind);
  if (after) return { person: after, rule: 'offices.apposition' };
  const subject = subjectOf(sentence, phrase, index);
  return subject && { person: subject, rule: 'offices.predicate' };
};

const isName = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'Person' && mention.level === 'name';

/** "President Joe Biden", "National Leader of Azerbaijani people Heydar Aliyev". */
const nameBehind = (sentence: Sentence, { end }: OfficePhrase, index: MentionIndex): Mention | undefined => {
  // "Army spokesman Col. N".
  const rank = [end + 1, end + 2, end + 3].find(
    (at) =>
      (!ranks.has(word(sentence, at)) && !personTitles.has(word(sentence, at))) ||
      // "Prime Minister Sheikh Hasina": the word is of her name.
      titlesAsNames.has(`${word(sentence, at)} ${word(sentence, at + 1)}`),
  );
  const next = sentence.tokens[rank ?? end + 1];
  // "king of the Mossi": a people, and nobody who is called so.
  return next && word(sentence, next.index - 1) !== 'the' ? startingAt(sentence, next, index) : undefined;
};

const word = (sentence: Sentence, at: number): string =>
  sentence.tokens[at]?.text.toLowerCase().replace(/\.$/, '') ?? '';

const hasTitle = (sentence: Sentence, name: Mention): boolean => {
  const first = sentence.tokens.findIndex((token) => token.start === name.start);
  return personTitles.has(textAt(sentence, first - 1));
};

/** "The President of X, A, the President of Y, B, and the ministers": an office and a comma stand before each name. */
const hasOffice = (sentence: Sentence, name: Mention, index: MentionIndex): boolean => {
  const first = sentence.tokens.findIndex((token) => token.start === name.start);
  return (
    sentence.tokens[first - 1]?.text === ',' && officePhrases(sentence, index).some(({ end }) => end === first - 2)
  );
};

const nextName = (sentence: Sentence, { end }: OfficePhrase, index: MentionIndex): Mention | undefined => {
  const next = sentence.tokens[end + 2];
  return sentence.tokens[end + 1]?.text === ',' && next ? startingAt(sentence, next, index) : undefined;
};

const startingAt = (sentence: Sentence, token: Token, index: MentionIndex): Mention | undefined =>
  index.inSentence(sentence, 'Person').find((mention) => isName(mention) && mention.start === token.start);

/** "Heydar Aliyev, the National Leader": a comma between, and no other name that the title could stand before. */
const nameBefore = (
  sentence: Sentence,
  { head, start, end }: OfficePhrase,
  index: MentionIndex,
): Mention | undefined => {
  if (sentence.tokens[start - 1]?.text !== ',') return undefined;
  const name = index.at(sentence, start - 2, 'Person');
  const closed = /^[,.;:)–-]+$|^(who|and|said|says|told)$/.test(sentence.tokens[end + 1]?.text ?? '.');
  // "Ana Petrova, director of the Sarn Institute in Varna": what stands behind says where the body is.
  const arc = arcTo(sentence, head);
  const linked = arc?.relation === 'appos' && arc.governor === name?.head && sentence.tokens[end + 1]?.text === 'in';
  if (!closed && !linked) return undefined;
  const ends = name && sentence.tokens[start - 2]?.end === name.end;
  const isListed =
    sentence.tokens[start]?.text !== 'the' &&
    /^(and|,)$/.test(sentence.tokens[end + 1]?.text ?? '') &&
    isCapitalList(sentence, end + 1, index);
  return isName(name) && ends && !isListed ? name : undefined;
};

/** In "A, President B and C" the title belongs to the next name. */
const isCapitalList = (sentence: Sentence, at: number, index: MentionIndex): boolean => {
  const next = sentence.tokens[at + 1];
  return sentence.tokens[at]?.text === 'and' && next !== undefined && startingAt(sentence, next, index) !== undefined;
};

/** "The company's chief executive, Ana Petrova, said": a comma between, and the parse has the two in apposition. */
const nameInApposition = (
  sentence: Sentence,
  { head, body, start, end }: OfficePhrase,
  index: MentionIndex,
): Mention | undefined => {
  // "Kuwait's oil minister, Sheik N".
  let titled = end + 2;
  // "Ambassador of Norland, His Excellency Dr. N".
  while (personTitles.has(textAt(sentence, titled)) || /^(his|her)$/.test(textAt(sentence, titled))) titled++;
  const next = sentence.tokens[titled];
  if (sentence.tokens[end + 1]?.text !== ',' || !next) return undefined;
  const name = startingAt(sentence, next, index);
  if (!name || !/^(DT|PRP\$|NNP|NN|JJ)$/.test(sentence.tokens[start]?.pos ?? '')) return undefined;
  const closing = sentence.tokens.find((token) => token.start >= name.end)?.text ?? '.';
  const arc = arcTo(sentence, name.head);
  // The parser takes any noun of "the chairperson-in-office of the council", and a council is no person.
  const linked =
    arc?.relation === 'appos' &&
    arc.governor >= head &&
    arc.governor <= end &&
    (arc.governor === head || body?.kind === 'Organization');
  return linked && /^[,.;:]$/.test(closing) ? name : undefined;
};

/** "Ana Petrova is the mayor of X", "is an economist and former minister", "was elected president", "His brother, N, is the head". */
const subjectOf = (sentence: Sentence, { head }: OfficePhrase, index: MentionIndex): Mention | undefined => {
  const arc = arcTo(sentence, head);
  const first = arc?.relation === 'conj' && arc.governor < head ? arc.governor : head;
  const copula = [head, first].find((predicate) => children(sentence, predicate, 'cop').length > 0);
  const appointed =
    arc && appointingVerbs.has(sentence.tokens[arc.governor]?.lemma ?? '') && /^(xcomp|obj|obl)$/.test(arc.relation);
  const predicate = copula ?? (appointed ? arc.governor : undefined);
  if (predicate === undefined || isUntold(sentence, predicate)) return undefined;
  const given = appointed ? appointee(sentence, predicate, index) : undefined;
  if (given) return given;
  const passive = children(sentence, predicate, 'aux:pass').length > 0;
  if (appointed && !passive && !/^(become|remain|serve)$/.test(sentence.tokens[predicate]?.lemma ?? ''))
    return undefined;
  const subject = children(sentence, predicate, 'nsubj')[0];
  // "Ana Petrova, who is the mayor of X".
  const isWho = subject && /^who$/i.test(textAt(sentence, subject.dependent)) && arc?.relation === 'acl:relcl';
  return subject && personAt(sentence, isWho ? arc.governor : subject.dependent, index);
};

/** Who stands at a token; of somebody described, who is named beside him. */
const personAt = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined => {
  const person = index.at(sentence, token, 'Person');
  if (person?.level !== 'nominal') return person;
  return children(sentence, token, 'appos')
    .map((arc) => index.at(sentence, arc.dependent, 'Person'))
    .find(isName);
};

/** "The company named Ana Petrova as head of the unit": whom somebody has put into the office. */
const appointee = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  if (!/^VB[DN]$/.test(sentence.tokens[verb]?.pos ?? '')) return undefined;
  const object = children(sentence, verb, 'obj')[0];
  const person = object && index.at(sentence, object.dependent, 'Person');
  return isName(person) ? person : undefined;
};
