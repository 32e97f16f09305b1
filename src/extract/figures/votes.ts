import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { type Measure, measureNamed } from '../../ontology/measures/index.js';
import type { Candidate } from './candidates.js';
import { numberAt } from './numbers.js';

/**
 * The numbers of a vote that no unit stands behind: "by 112 votes to 13", "a vote of 51 to 49", "voted 88-5", "approved the
 * bill 58-41", "13 votes in favour, two against and 4 abstentions". The first is for, the second against.
 */
export const votesIn = (sentence: Sentence): Candidate[] => {
  const [forIt, against, abstaining] = ['votes', 'against', 'abstentions'].map(measureNamed);
  const scores = sentence.tokens.flatMap(({ index }) => scoreAt(sentence, index) ?? []);
  if (!forIt || !against || !abstaining) return [];
  return [
    ...scores.flatMap(({ first, second, event }) => [
      candidate(sentence, first, forIt, event),
      candidate(sentence, second, against, event),
    ]),
    ...inFavour(sentence, forIt),
    ...beside(sentence, forIt, against, abstaining).filter(
      ({ phrase }) =>
        !scores.some(({ first, second }) => phrase.number === first.token || phrase.number === second.token),
    ),
  ];
};

interface Score {
  readonly first: NumberSpan;
  readonly second: NumberSpan;
  readonly event: number;
}

/** A number in a sentence; a score is one token for both where no space stands in between. */
interface NumberSpan {
  readonly token: number;
  readonly last: number;
  readonly value: number;
}

const candidate = (sentence: Sentence, number: NumberSpan, measure: Measure, event: number): Candidate => {
  const phrase = {
    first: number.token,
    number: number.token,
    last: number.last,
    value: number.value,
    qualifier: 'exact',
  } as const;
  const noun = sentence.tokens[number.last]?.lemma ?? '';
  const unit = /^(vote|abstention)$/.test(noun) ? { unit: noun } : {};
  return { phrase, trigger: { measure, tokens: [event], construction: 'parse' }, ...unit };
};

const whole = (sentence: Sentence, index: number): NumberSpan | undefined => {
  const number = sentence.tokens[index]?.pos === 'CD' ? numberAt(sentence, index) : undefined;
  // "51 to 49" goes down, "40 to 50" is a range.
  return number && number.upper === undefined && Number.isInteger(number.value)
    ? { token: index, last: number.last, value: number.value }
    : undefined;
};

const scoreAt = (sentence: Sentence, index: number): Score | undefined => {
  const first = whole(sentence, index);
  // "adopted Resolution No. 1140-18".
  if (!first || /^(no|no\.|nos|nos\.|number)$/.test(textAt(sentence, index - 1))) return undefined;
  const told = textAt(sentence, first.last + 1) === 'votes' ? first.last + 1 : undefined;
  let link = (told ?? first.last) + 1;
  if (/^(for|in)$/.test(textAt(sentence, link))) link += textAt(sentence, link) === 'in' ? 2 : 1;
  const second = linkFits(textAt(sentence, link), told !== undefined) ? opposing(sentence, link + 1) : undefined;
  if (!second) return undefined;
  const event = voteBefore(sentence, index, told !== undefined) ?? voteBehind(sentence, second.last);
  return event === undefined ? undefined : { first: { ...first, last: told ?? first.last }, second, event };
};

/** "by 14 votes to none": nobody is a number too. */
const opposing = (sentence: Sentence, index: number): NumberSpan | undefined =>
  /^(none|nil|zero)$/.test(textAt(sentence, index)) ? { token: index, last: index, value: 0 } : whole(sentence, index);

const linkFits = (link: string, told: boolean): boolean => (told ? /^(to|against)$/ : /^(to|-|–|against)$/).test(link);

/** "A vote of", "voted", and with votes told or no other number near "approved the bill". */
const voteBefore = (sentence: Sentence, number: number, told: boolean): number | undefined => {
  const verb = verbBefore(sentence, number);
  if (told) return verb ?? byVotes(sentence, number);
  if (textAt(sentence, number - 1) === 'of' && sentence.tokens[number - 2]?.lemma === 'vote') return verb ?? number - 2;
  if (sentence.tokens[number - 1]?.lemma === 'vote' || sentence.tokens[number - 2]?.lemma === 'vote')
    return verb ?? number - 1;
  const text = sentence.tokens.slice(verb ?? number, number);
  const direct = text.length > 1 && text.length <= 8 && text.every((token) => !/^(CD|IN|TO|,|:|VBG)$/.test(token.pos));
  return verb !== undefined && direct && /^[-–]$/.test(textAt(sentence, number + 1)) ? verb : undefined;
};

/** "In a 58-41 vote". */
const voteBehind = (sentence: Sentence, last: number): number | undefined =>
  sentence.tokens[last + 1]?.lemma === 'vote' ? (verbBefore(sentence, last) ?? last + 1) : undefined;

const deciding =
  /^(adopt|approve|pass|reject|defeat|elect|re-elect|endorse|ratify|carry|vote|confirm|impeach|acquit|overturn|back)$/;

/** "Voted" is nearest to the numbers, be another verb between: "voted 88 to 5 to impeach him, with 7 abstentions". */
const verbBefore = (sentence: Sentence, index: number): number | undefined => {
  return lastVerb(sentence, index, /^vote$/) ?? lastVerb(sentence, index, deciding);
};

const lastVerb = (sentence: Sentence, before: number, lemmas: RegExp): number | undefined =>
  sentence.tokens.slice(0, before).findLast(({ pos, lemma }) => pos.startsWith('VB') && lemmas.test(lemma))?.index;

/** With votes told other verbs are decided by them too; "decided the match 3-1" tells none. */
const byVotes = (sentence: Sentence, number: number): number | undefined =>
  lastVerb(sentence, number, /^(decide|extend|renew)$/);

/** Where nothing is decided: "received 9 votes in favour, 4 against". */
const gettingBefore = (sentence: Sentence, index: number): number | undefined =>
  lastVerb(sentence, index, /^(receive|get|win|garner|secure|poll)$/);

/** "Fifty-one senators voted for the bill", "31 deputies voted in favour": how many were for it. */
const inFavour = (sentence: Sentence, forIt: Measure): Candidate[] =>
  atTokens(sentence, (token): Candidate[] => {
    const number = whole(sentence, token.index);
    if (!number || isInNumber(sentence, token.index)) return [];
    const behind = number.last + 1;
    const verb = voters.test(textAt(sentence, behind)) ? behind + 1 : behind;
    const direction = `${textAt(sentence, verb + 1)} ${textAt(sentence, verb + 2)}`;
    const isFor = textAt(sentence, verb) === 'voted' && /^(for |in favou?r|yes)/.test(direction);
    return isFor ? [candidate(sentence, number, forIt, verb)] : [];
  });

/** "one" of "Fifty-one". */
const isInNumber = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index - 1]?.pos === 'CD' ||
  (textAt(sentence, index - 1) === '-' && sentence.tokens[index - 2]?.pos === 'CD');

const voters =
  /^(senators|deputies|lawmakers|legislators|members|mps|delegates|representatives|councillors|councilors|countries|states|nations|people|voters|judges|delegations)$/;

/** "13 in favour", "two against", "47 voted against", "4 abstentions", "three abstained": in a sentence that tells of a vote. */
const beside = (sentence: Sentence, forIt: Measure, against: Measure, abstaining: Measure): Candidate[] => {
  if (!sentence.tokens.some((token) => token.lemma === 'vote')) return [];
  return atTokens(sentence, (token): Candidate[] => {
    const number = whole(sentence, token.index);
    if (!number || isInNumber(sentence, token.index) || isOfTime(sentence, number) || isOfOthers(sentence, number))
      return [];
    const [next, after] = [textAt(sentence, number.last + 1), textAt(sentence, number.last + 2)];
    const event = verbBefore(sentence, token.index) ?? gettingBefore(sentence, token.index) ?? number.last + 1;
    const opposed =
      (next === 'against' && /^(|,|\.|and|with|;|it)$/.test(after)) || (next === 'voted' && after === 'against');
    if (opposed) return [candidate(sentence, number, against, next === 'voted' ? number.last + 1 : event)];
    if (next === 'in' && /^favou?r$/.test(after)) return [candidate(sentence, number, forIt, event)];
    const abstained = /^(abstentions?|abstained|abstaining)$/.test(next);
    const told = /^abstentions?$/.test(next) ? { ...number, last: number.last + 1 } : number;
    return abstained ? [candidate(sentence, told, abstaining, event)] : [];
  });
};

/** "Voted in 2016 in favour". */
const isOfTime = (sentence: Sentence, { token }: NumberSpan): boolean =>
  /^(DATE|TIME|DURATION)$/.test(sentence.tokens[token]?.ner ?? '') ||
  /^(in|on|since)$/.test(textAt(sentence, token - 1));

/** "40 in favour of the bill cheered": something else is told of them. */
const isOfOthers = (sentence: Sentence, { last }: NumberSpan): boolean => {
  const behind = sentence.tokens.slice(last + 1);
  const end = behind.findIndex(({ pos }) => /^(,|:|\.|CC|W.*)$/.test(pos));
  return (
    textAt(sentence, last + 3) === 'of' && behind.slice(0, Math.max(0, end)).some(({ pos }) => /^VB[DPZ]$/.test(pos))
  );
};
