import type { Arc, Sentence } from '../../model/annotation.js';
import { children, hasMark, subtree } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';

/** Clauses of circumstance inside of what somebody says that are the author's own, by the tree; `besideSaying` tells others by the words. */
export const circumstancesBeside = (
  sentence: Sentence,
  clause: number,
  circumstances: readonly Arc[],
  loose: readonly Arc[],
): number[] => [
  ...concessionsIn(sentence, clause, circumstances),
  ...othersIn(sentence, circumstances),
  ...meanwhileIn(sentence, circumstances),
  ...askedIn(sentence, circumstances),
  ...besideIn(sentence, clause, [...circumstances, ...loose]),
];

/** ", with engineers insisting that it had cracked": what others say besides. */
const othersIn = (sentence: Sentence, circumstances: readonly Arc[]): number[] =>
  circumstances
    .filter(
      ({ dependent }) =>
        speechVerbs.has(sentence.tokens[dependent]?.lemma ?? '') &&
        children(sentence, dependent, 'nsubj').length > 0 &&
        hasMark(sentence, dependent, /^with$/i),
    )
    .flatMap((arc) => subtree(sentence, arc.dependent));

/** "said costs must fall as it reported a loss": what the speaker made known by that. */
const meanwhileIn = (sentence: Sentence, circumstances: readonly Arc[]): number[] =>
  circumstances
    .filter(
      ({ dependent }) =>
        /^(report|announce|present|unveil|publish|release|issue|launch)$/.test(
          sentence.tokens[dependent]?.lemma ?? '',
        ) &&
        /^VB[DZ]$/.test(sentence.tokens[dependent]?.pos ?? '') &&
        children(sentence, dependent, 'obj').length > 0 &&
        children(sentence, dependent, 'nsubj').some((arc) =>
          /^(he|she|it|they)$/.test(textAt(sentence, arc.dependent)),
        ) &&
        children(sentence, dependent, 'mark', 'advmod').some((arc) => textAt(sentence, arc.dependent) === 'as'),
    )
    .flatMap((arc) => subtree(sentence, arc.dependent));

/** "said the town was safe when asked about the raid": that he was asked he does not say. */
const askedIn = (sentence: Sentence, circumstances: readonly Arc[]): number[] =>
  circumstances
    .filter(
      ({ dependent }) =>
        /^(ask|press|question)$/.test(sentence.tokens[dependent]?.lemma ?? '') &&
        sentence.tokens[dependent]?.pos === 'VBN' &&
        textAt(sentence, dependent - 1) === 'when',
    )
    .flatMap((arc) => subtree(sentence, arc.dependent));

/**
 * "said 12 had died, as rescuers combed the ruins", "says it will leave, a day after rebels took the town": behind the comma the author
 * goes on, in the past of the saying, which is not the tense of what is said.
 */
const besideIn = (sentence: Sentence, clause: number, circumstances: readonly Arc[]): number[] =>
  isInOtherTense(sentence, clause)
    ? circumstances
        .filter(({ dependent }) => dependent > clause && isPlainPast(sentence, dependent))
        .filter(({ dependent }) => {
          const subject = children(sentence, dependent, 'nsubj', 'nsubj:pass')[0]?.dependent;
          const mark = children(sentence, dependent, 'mark', 'advmod').find(({ dependent: word }) =>
            /^(as|after|before)$/.test(textAt(sentence, word)),
          )?.dependent;
          if (subject === undefined || mark === undefined || mark > subject) return false;
          if (isLikened(sentence, clause, dependent, mark)) return false;
          const first = textAt(sentence, mark) === 'as' ? mark : timeBefore(sentence, mark);
          const isNoun = sentence.tokens[subject]?.pos.startsWith('NN') === true;
          return first !== undefined && sentence.tokens[first - 1]?.text === ',' && (isNoun || first < mark);
        })
        .flatMap((arc) => subtree(sentence, arc.dependent))
    : [];

/** "will fail, as the last ones failed", "had leaked, as inspectors found": so says whoever says the rest. */
const isLikened = (sentence: Sentence, clause: number, verb: number, mark: number): boolean =>
  textAt(sentence, mark) === 'as' &&
  (sentence.tokens[verb]?.lemma === sentence.tokens[clause]?.lemma ||
    /^(find|show|know|see|expect|promise|hope|fear|plan)$/.test(sentence.tokens[verb]?.lemma ?? '') ||
    speechVerbs.has(sentence.tokens[verb]?.lemma ?? ''));

/** "a day after", "just hours after", "two weeks before": where the phrase begins. */
const timeBefore = (sentence: Sentence, mark: number): number | undefined => {
  if (!/^(hour|day|week|month|year|minute)s?$/.test(textAt(sentence, mark - 1))) return undefined;
  let first = mark - 1;
  while (/^(DT|CD|JJ|RB)$/.test(sentence.tokens[first - 1]?.pos ?? '')) first--;
  return first;
};

/** "had died", "would leave", "has died", "is ready": and not the plain past. */
const isInOtherTense = (sentence: Sentence, clause: number): boolean =>
  [clause, ...children(sentence, clause, 'aux', 'cop', 'aux:pass').map((arc) => arc.dependent)].some(
    (token) => /^(VB[PZ]|MD)$/.test(sentence.tokens[token]?.pos ?? '') || /^(had|'d|’d)$/.test(textAt(sentence, token)),
  );

const isPlainPast = (sentence: Sentence, verb: number): boolean => {
  const helpers = children(sentence, verb, 'aux', 'aux:pass', 'cop').map((arc) => textAt(sentence, arc.dependent));
  // A participle that has a subject, and nothing that helps it, is none.
  return helpers.length === 0
    ? /^VB[DN]$/.test(sentence.tokens[verb]?.pos ?? '')
    : helpers.every((word) => /^(was|were)$/.test(word));
};

/** "They complain that they are ignored, though most were heard": behind a comma it is the author who objects. */
const concessionsIn = (sentence: Sentence, clause: number, circumstances: readonly Arc[]): number[] =>
  circumstances
    .filter(({ dependent }) => {
      const marker = children(sentence, dependent, 'mark').find((arc) =>
        /^(though|although)$/.test(textAt(sentence, arc.dependent)),
      )?.dependent;
      if (marker === undefined || marker < clause) return false;
      return sentence.tokens[textAt(sentence, marker - 1) === 'even' ? marker - 2 : marker - 1]?.text === ',';
    })
    .flatMap((arc) => subtree(sentence, arc.dependent));
