import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';

/** What describes a noun inside of what somebody says and is the author's own: replies, names given, verdicts, who tells it. */
export const descriptionsBeside = (
  sentence: Sentence,
  tokens: readonly number[],
  descriptions: readonly Arc[],
  loose: readonly Arc[],
): number[] => [
  ...repliesIn(sentence, [...descriptions, ...loose]),
  ...verdictsIn(sentence, tokens),
  ...namingsIn(sentence, [...descriptions, ...loose]),
  ...despiteIn(sentence, tokens),
  ...insertedIn(sentence, tokens),
  ...answersIn(sentence, tokens),
];

/** "stories which, he noted, were false", "the men, he said, had fled": who tells it, and nothing that is told. */
const insertedIn = (sentence: Sentence, tokens: readonly number[]): number[] =>
  tokens.filter(
    (token) =>
      speechVerbs.has(sentence.tokens[token]?.lemma ?? '') &&
      /^VB[DZ]$/.test(sentence.tokens[token]?.pos ?? '') &&
      /^(he|she|they)$/.test(textAt(sentence, token - 1)) &&
      sentence.tokens[token + 1]?.text === ',' &&
      /^(,|which)$/.test(textAt(sentence, token - 2)),
  );

/** ", despite the union saying that it had": nor is what others say against it. */
const despiteIn = (sentence: Sentence, tokens: readonly number[]): number[] =>
  tokens
    .filter(
      (noun) =>
        hasCase(sentence, noun, /^despite$/i) &&
        subtree(sentence, noun).some(
          (token) =>
            arcTo(sentence, token)?.relation === 'acl' &&
            sentence.tokens[token]?.pos === 'VBG' &&
            speechVerbs.has(sentence.tokens[token]?.lemma ?? ''),
        ),
    )
    .flatMap((noun) => subtree(sentence, noun));

/** ", which the government denies", ", a charge that his lawyers reject": the words of the source itself, and not of whom it reports. */
const repliesIn = (sentence: Sentence, descriptions: readonly Arc[]): number[] =>
  descriptions
    .filter(
      ({ dependent }) =>
        /^(deny|reject|dispute|dismiss|refute|contest)$/.test(sentence.tokens[dependent]?.lemma ?? '') &&
        children(sentence, dependent, 'obj').some((arc) => /^(which|that)$/.test(textAt(sentence, arc.dependent))),
    )
    .flatMap((arc) => subtree(sentence, arc.dependent));

/** ", to which the envoy replied that ...": so are answers. */
const answersIn = (sentence: Sentence, tokens: readonly number[]): number[] =>
  tokens
    .filter(
      (token) =>
        /^(reply|respond|answer|retort|counter)$/.test(sentence.tokens[token]?.lemma ?? '') &&
        children(sentence, token, 'obl').some((arc) => textAt(sentence, arc.dependent) === 'which'),
    )
    .flatMap((token) => subtree(sentence, token));

/** "the attack, which he called a crime": that he calls it so the source says, and not he. */
const namingsIn = (sentence: Sentence, descriptions: readonly Arc[]): number[] =>
  descriptions
    .filter(
      ({ dependent }) =>
        /^(call|describe|term|brand|label|denounce|condemn|dub)$/.test(sentence.tokens[dependent]?.lemma ?? '') &&
        /^VB[DZP]$/.test(sentence.tokens[dependent]?.pos ?? '') &&
        children(sentence, dependent, 'nsubj').some((arc) =>
          /^(he|she|it|they)$/.test(textAt(sentence, arc.dependent)),
        ) &&
        children(sentence, dependent, 'obj').some((arc) => textAt(sentence, arc.dependent) === 'which'),
    )
    .map(({ dependent }) => dependent);

/** ", a move that angered the union", ", a claim that the army has made before": what the author makes of it. */
const verdictsIn = (sentence: Sentence, tokens: readonly number[]): number[] =>
  tokens
    .filter(
      (noun) =>
        /^(move|step|shift|reversal|claim|charge|allegation|accusation|assertion|statement|remark|comment|announcement|warning|admission|denial|suggestion)$/.test(
          sentence.tokens[noun]?.lemma ?? '',
        ) &&
        children(sentence, noun, 'acl:relcl', 'dep').some((arc) => arc.dependent > noun) &&
        children(sentence, noun, 'det').some(
          ({ dependent }) => /^an?$/.test(textAt(sentence, dependent)) && sentence.tokens[dependent - 1]?.text === ',',
        ),
    )
    .flatMap((noun) => subtree(sentence, noun));
