import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { circumstancesBeside } from './circumstancesBeside.js';
import { descriptionsBeside } from './descriptionsBeside.js';

/** "urged the army to leave the town, which has not answered": what is told beside a noun is not asked for. */
export const besideDemands = (sentence: Sentence, clause: number): number[] =>
  hangingBy(sentence, subtree(sentence, clause), 'acl:relcl')
    .map(({ dependent }) => subtree(sentence, dependent, ['punct']))
    .filter((tokens) => sentence.tokens[(tokens[0] ?? 0) - 1]?.text === ',')
    .flat();

/** What stands inside of a clause that somebody says and is the author's own. */
export const asidesIn = (sentence: Sentence, clause: number): number[] => {
  const tokens = subtree(sentence, clause);
  const loose = hangingBy(sentence, tokens, 'dep');
  return [
    ...descriptionsBeside(sentence, tokens, hangingBy(sentence, tokens, 'acl:relcl'), loose),
    ...circumstancesBeside(sentence, clause, hangingBy(sentence, tokens, 'advcl'), loose),
    ...mainIn(sentence, clause),
  ];
};

const hangingBy = (sentence: Sentence, tokens: readonly number[], relation: string): readonly Arc[] =>
  tokens.flatMap((token) => children(sentence, token, relation));

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
