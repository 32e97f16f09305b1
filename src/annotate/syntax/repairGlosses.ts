import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "accused Norland of massing troops, a charge officials in Sarn denied", "called it a siege, a term diplomats rarely use": what the text adds
 * about a word said, with its own subject and verb, and nothing that is said itself.
 */
const ofWord = on('dep compound nsubj obj obl:tmod appos', (sentence, { governor, dependent: word }) => {
  if (!isGlossWord.test(tokenAt(sentence, word).text)) return undefined;
  if (!/^an?$/.test(sentence.tokens[word - 1]?.text ?? '') || sentence.tokens[word - 2]?.text !== ',') return undefined;
  const [verb, subject] = [governor, arcTo(sentence, governor)?.governor ?? -1]
    .flatMap((at) =>
      at < 0 ? [] : children(sentence, at, 'nsubj').map(({ dependent }): [number, number] => [at, dependent]),
    )
    .find(([at, one]) => one > word && at > one && isNext(sentence, word, one)) ?? [-1, -1];
  if (verb < 0 || !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos)) return undefined;
  const root = sentence.tree.find((arc) => arc.governor === -1)?.dependent ?? -1;
  if (root < 0 || root > word || root === verb) return undefined;
  return [
    { governor: root, dependent: word, relation: 'appos' },
    { governor: word, dependent: verb, relation: 'acl:relcl' },
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: word, dependent: word - 1, relation: 'det' },
  ].reduce(hung, sentence);
});

const isNext = (sentence: Sentence, word: number, subject: number): boolean => {
  const first = Math.min(...subtree(sentence, subject, ['punct']).filter((token) => token > word));
  return first === word + 1;
};

const isGlossWord =
  /^(charge|claim|allegation|accusation|term|figure|assertion|report|demand|condition|account|suggestion)$/;

export const repairGlosses = mendArcs(() => [ofWord]);
