import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, hasMark, subtree } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';

/** "urged the army to leave the town, which has not answered": what is told beside a noun is not asked for. */
export const besideDemands = (sentence: Sentence, clause: number): number[] =>
  hangingBy(sentence, subtree(sentence, clause), 'acl:relcl')
    .map(({ dependent }) => subtree(sentence, dependent, ['punct']))
    .filter((tokens) => sentence.tokens[(tokens[0] ?? 0) - 1]?.text === ',')
    .flat();

/** What stands inside of a clause that somebody says and is the author's own. */
export const asidesIn = (sentence: Sentence, clause: number): number[] => {
  const tokens = subtree(sentence, clause);
  const circumstances = hangingBy(sentence, tokens, 'advcl');
  return [
    ...repliesIn(sentence, hangingBy(sentence, tokens, 'acl:relcl')),
    ...concessionsIn(sentence, clause, circumstances),
    ...verdictsIn(sentence, tokens),
    ...namingsIn(sentence, [...hangingBy(sentence, tokens, 'acl:relcl'), ...hangingBy(sentence, tokens, 'dep')]),
    ...mainIn(sentence, clause),
    ...othersIn(sentence, circumstances),
    ...meanwhileIn(sentence, circumstances),
    ...despiteIn(sentence, tokens),
    ...askedIn(sentence, circumstances),
    ...insertedIn(sentence, tokens),
    ...answersIn(sentence, tokens),
    ...besideIn(sentence, clause, [...circumstances, ...hangingBy(sentence, tokens, 'dep')]),
  ];
};

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

const hangingBy = (sentence: Sentence, tokens: readonly number[], relation: string): readonly Arc[] =>
  tokens.flatMap((token) => children(sentence, token, relation));

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

/** ", but the police denied it", ", the police said": nor does who speaks say what others say beside. */
export const otherSayersIn = (sentence: Sentence, host: number, verb: number): number[] =>
  children(sentence, host, 'conj', 'parataxis')
    .filter(
      ({ dependent, relation }) =>
        dependent > verb &&
        speechVerbs.has(sentence.tokens[dependent]?.lemma ?? '') &&
        children(sentence, dependent, 'nsubj').some((arc) => sentence.tokens[arc.dependent]?.pos.startsWith('NN')) &&
        (relation === 'parataxis' ||
          children(sentence, dependent, 'cc').some(({ dependent: word }) => sentence.tokens[word - 1]?.text === ',')),
    )
    .flatMap((arc) => subtree(sentence, arc.dependent));

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

/** "While some were shot, or said to have been, most fled": the main clause, which the parser hung on the last verb before it. */
const mainIn = (sentence: Sentence, clause: number): number[] =>
  /^(while|although|though|whereas)$/.test(textAt(sentence, 0)) && isRootMarked(sentence)
    ? subtree(sentence, clause)
        .flatMap((token) => children(sentence, token, 'parataxis', 'ccomp'))
        .filter(({ dependent }) => children(sentence, dependent, 'nsubj', 'nsubj:pass').length > 0)
        .map(({ dependent }) => subtree(sentence, dependent))
        .filter(([first]) => first !== undefined && first > clause && sentence.tokens[first - 1]?.text === ',')
        .flat()
    : [];

/** The parser took the clause of the first word for the sentence. */
const isRootMarked = (sentence: Sentence): boolean => {
  const arc = arcTo(sentence, 0);
  return arc?.relation === 'mark' && arcTo(sentence, arc.governor)?.relation === 'root';
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
