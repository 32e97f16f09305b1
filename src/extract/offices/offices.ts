import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { around } from '../../model/span.js';
import { spanOf } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { pastTitles, representing } from '../../ontology/officeTitles.js';
import { demonymPlace } from '../demonymPlace.js';
import { isHedged } from '../isHedged.js';
import { indexMentions, type MentionIndex } from '../mentionsAt.js';
import type { Rule } from '../rule.js';
import { behindComma, behindName, known, partner, sharedBody } from './bodyBeside.js';
import { type Holder, holderOf } from './holder.js';
import { claim } from './officeClaim.js';
import { type OfficePhrase, officePhrases } from './officePhrase.js';
import { fromVerbs } from './officesOfVerbs.js';
import { unnamed } from './unnamed.js';

/** Titles and offices of named people: "President Joe Biden", "Ana Petrova, the mayor of X", "N, who heads the agency". */
export const offices: Rule = (annotated) => {
  const index = indexMentions(annotated.mentions);
  const claims = annotated.sentences.flatMap((sentence) => [
    ...officePhrases(sentence, index).flatMap((phrase) => fromPhrase(annotated, sentence, phrase, index)),
    ...fromVerbs(sentence, index),
  ]);
  return { mentions: [], claims, problems: [] };
};

const fromPhrase = (
  annotated: AnnotatedDocument,
  sentence: Sentence,
  phrase: OfficePhrase,
  index: MentionIndex,
): Claim[] => {
  const holder =
    holderOf(sentence, phrase, index) ??
    sharedHolder(sentence, phrase, index) ??
    holderOfFirst(sentence, phrase, index);
  if (isHedged(sentence, phrase.first)) return [];
  if (!holder) return unnamed(annotated, sentence, phrase, index);
  const { start, end } = spanOf(sentence, [isOrdinal(sentence, phrase) ? phrase.first + 1 : phrase.first, phrase.last]);
  const title = ofOnePerson(sentence, phrase, annotated.document.text.slice(start, end).replace(/\s+/gu, ' '));
  const { person, rule } = holder;
  const span = around(person, { start, end });
  const value = [timeOfTitle(sentence, phrase), title].filter(Boolean).join(' ');
  const has = claim(sentence, { subject: person.id, predicate: 'HAS_TITLE', value, span, rule });
  const body =
    partner(sentence, phrase, index) ??
    known(annotated, phrase.body) ??
    sharedBody(sentence, phrase, index) ??
    behindComma(sentence, phrase, index) ??
    (rule === 'offices.before-name' ? behindName(sentence, person, index) : undefined) ??
    (phrase.country ? demonymPlace(annotated, phrase.country) : undefined);
  if (!body || body.id === person.id || isCounsel(title, body)) return [has];
  const evidence = body.sentence === sentence.index ? around(span, body) : span;
  const of = { subject: person.id, object: body.id, span: evidence, rule } as const;
  if (phrase.isRank)
    return [has, claim(sentence, { ...of, predicate: 'MEMBER_OF' })].filter(
      (one) => one === has || forces.test(body.text),
    );
  // Who founded it need not hold an office in it: that is FOUNDED_BY.
  if (/^(?:co-?)?founder$/i.test(title)) return [has];
  const held = claim(sentence, { ...of, predicate: 'HELD_OFFICE', title });
  const lemma = lemmaAt(sentence, phrase.head);
  const isForPlace = body.kind === 'Place' && sentence.tokens[phrase.last + 1]?.text === 'for';
  return representing.has(lemma) && !isForPlace
    ? [has, held, claim(sentence, { ...of, predicate: 'REPRESENTS' })]
    : [has, held];
};

/** "Presidents A and B", "Foreign ministers A of X and B of Y": each is one. */
const ofOnePerson = (sentence: Sentence, { head, last }: OfficePhrase, title: string): string => {
  const noun = sentence.tokens[head];
  if (head !== last || !noun || !/^NNP?S$/.test(noun.pos) || !/s$/.test(noun.text)) return title;
  const single = noun.lemma.toLowerCase() === noun.text.toLowerCase() ? noun.text.replace(/s$/, '') : noun.lemma;
  const capital = /^\p{Lu}/u.test(noun.text) ? `${single[0]?.toUpperCase() ?? ''}${single.slice(1)}` : single;
  return `${title.slice(0, title.length - noun.text.length)}${capital}`;
};

/** "the first minister to be charged", "the second governor since 2010 to resign": of many, and not the First Minister. */
const isOrdinal = (sentence: Sentence, { first, head, last }: OfficePhrase): boolean =>
  first < head &&
  /^(first|second|third|fourth|fifth)$/.test(sentence.tokens[first]?.text ?? '') &&
  sentence.tokens
    .slice(last + 1, last + 8)
    .some(({ pos, index }) => pos === 'TO' && /^VB/.test(sentence.tokens[index + 1]?.pos ?? ''));

/** "the former Egyptian finance minister": whoever held it says so in his title. */
const timeOfTitle = (sentence: Sentence, { start, first }: OfficePhrase): string | undefined => {
  const before = sentence.tokens.slice(Math.max(0, start - 3), first);
  // "the former wife of President N", "a former aide to President N": she is former, and he is not.
  const other = before.findLastIndex(({ pos, text }) => /^(IN|TO|VB[DZPG]?|CC)$/.test(pos) || text === 'of');
  return sentence.text
    .slice(
      (before[other + 1]?.start ?? sentence.tokens[first]?.start ?? 0) - sentence.start,
      (sentence.tokens[first]?.start ?? 0) - sentence.start,
    )
    .match(pastTitles)?.[0]
    .toLowerCase();
};

/** "A Memphis attorney" works there and holds no office of the city; "the U.S. attorney" does. */
const isCounsel = (title: string, { kind, subtype }: Mention): boolean =>
  /^(?:defen[cs]e )?attorney$/i.test(title) && kind === 'Place' && subtype !== 'country';

/** What people of rank serve in. */
const forces = /army|navy|force|corps|guard|police|marine|military|legion|fleet|brigade|regiment|division|battalion/iu;

/** "CEO and co-founder Ana Petrova": the second title stands before the name, the first goes with it. */
const sharedHolder = (sentence: Sentence, phrase: OfficePhrase, index: MentionIndex): Holder | undefined => {
  if (sentence.tokens[phrase.end + 1]?.text !== 'and') return undefined;
  // "The Commissioner for Trade and the Minister of Finance N": two.
  if (sentence.tokens[phrase.end + 2]?.text.toLowerCase() === 'the') return undefined;
  const second = officePhrases(sentence, index).find((other) => other.start === phrase.end + 2);
  // "The Secretary and Prime Minister N" are two: one who is both has no article there.
  const isOther = second !== undefined && ofState.test(sentence.tokens[phrase.head]?.text ?? '');
  if (isOther && sentence.tokens[phrase.start]?.text.toLowerCase() === 'the') return undefined;
  // "The Prime Minister and President N" are two.
  const heads = [phrase.head, second?.head ?? -1].map((token) => sentence.tokens[token]?.text.toLowerCase());
  if (heads.includes('president') && heads.some((word) => word === 'minister' || word === 'premier')) return undefined;
  const holder = second && holderOf(sentence, second, index);
  return holder?.rule === 'offices.before-name' ? holder : undefined;
};

const ofState = /^(President|Premier|Chancellor|Minister|Secretary|King|Queen|Ambassador|Speaker|Governor)$/;

/** "Ana Petrova, vice president and general manager of the Sarn Hotel": the second title of two. */
const holderOfFirst = (sentence: Sentence, phrase: OfficePhrase, index: MentionIndex): Holder | undefined => {
  if (sentence.tokens[phrase.start - 1]?.text !== 'and') return undefined;
  const first = officePhrases(sentence, index).find((other) => other.end === phrase.start - 2);
  const holder = first && holderOf(sentence, first, index);
  return holder?.rule === 'offices.apposition' ? holder : undefined;
};
