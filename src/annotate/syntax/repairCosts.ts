import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/** "The storm cost 12 lives", "The closure cost 900 people their jobs": the tagger takes the verb for a noun, which the storm is a part of. */
const costLives = on('dep obj', (sentence, { governor: verb, dependent: lost }) => {
  if (tokenAt(sentence, verb).text !== 'cost' || tokenAt(sentence, verb).pos !== 'NN' || lost < verb) return undefined;
  if (arcTo(sentence, verb)?.relation !== 'root' || !taken.test(tokenAt(sentence, lost).lemma)) return undefined;
  const number = sentence.tokens.slice(verb + 1, verb + 5).find(({ pos }) => !/^(IN|JJR|JJS|RB)$/.test(pos));
  if (number?.pos !== 'CD' || children(sentence, verb, 'cop', 'aux').length > 0) return undefined;
  const subject =
    children(sentence, verb, 'nsubj')[0]?.dependent ??
    children(sentence, verb, 'compound').find((arc) => arc.dependent === verb - 1)?.dependent;
  if (subject === undefined || subject > verb) return undefined;
  const turned: readonly Arc[] = [
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: verb, dependent: lost, relation: 'obj' },
    ...describing(sentence, verb, subject),
    ...children(sentence, verb, 'dep')
      .filter((arc) => arc.dependent > verb && arc.dependent < lost)
      .map((arc) => ({ ...arc, relation: 'iobj' })),
    // "in Sarn": of what was lost the place is that of the loss.
    ...children(sentence, lost, 'nmod')
      .filter((arc) => arc.dependent > lost)
      .map((arc) => ({ ...arc, governor: verb, relation: 'obl' })),
  ];
  return retagged(turned.reduce(hung, sentence), verb, { pos: 'VBD' });
});

/** "The storm cost 12 lives in the valley": somebody who lives there, the parser thinks. */
const costAndLives = on('nsubj', (sentence, { governor: lives, dependent: verb }) => {
  const own = arcTo(sentence, lives);
  if (!own || !isCostInLives(sentence, verb, lives)) return undefined;
  const subject = children(sentence, verb, 'compound').find((arc) => arc.dependent === verb - 1)?.dependent;
  if (subject === undefined || children(sentence, lives, 'obj', 'xcomp', 'ccomp').length > 0) return undefined;
  const turned: readonly Arc[] = [
    { ...own, dependent: verb },
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: verb, dependent: lives, relation: 'obj' },
    { governor: lives, dependent: lives - 1, relation: 'nummod' },
    ...describing(sentence, verb, subject),
    ...children(sentence, lives)
      .filter((arc) => arc.dependent !== verb)
      .map((arc) => ({ ...arc, governor: verb })),
  ];
  return asLives(turned.reduce(hung, sentence), verb, lives);
});

/** The same, who live in the cost. */
const livesOfCost = on('acl', (sentence, { governor: verb, dependent: lives }) => {
  if (!isCostInLives(sentence, verb, lives) || children(sentence, verb, 'nsubj').length === 0) return undefined;
  const turned: readonly Arc[] = [
    { governor: verb, dependent: lives, relation: 'obj' },
    { governor: lives, dependent: lives - 1, relation: 'nummod' },
    ...children(sentence, lives).map((arc) => ({ ...arc, governor: verb })),
  ];
  return asLives(turned.reduce(hung, sentence), verb, lives);
});

/** "cost 12 lives", whose last the tagger takes for a verb. */
const isCostInLives = (sentence: Sentence, verb: number, lives: number): boolean =>
  tokenAt(sentence, lives).text === 'lives' &&
  tokenAt(sentence, lives).pos === 'VBZ' &&
  tokenAt(sentence, verb).text === 'cost' &&
  verb === lives - 2 &&
  tokenAt(sentence, lives - 1).pos === 'CD';

const asLives = (sentence: Sentence, verb: number, lives: number): Sentence =>
  retagged(retagged(sentence, verb, { pos: 'VBD' }), lives, { pos: 'NNS', lemma: 'life' });

/** What stands before the subject, which the parser hung by the verb. */
const describing = (sentence: Sentence, verb: number, subject: number): readonly Arc[] =>
  children(sentence, verb, 'det', 'amod', 'compound', 'nmod:poss')
    .filter((arc) => arc.dependent < subject)
    .map((arc) => ({ ...arc, governor: subject }));

const taken = /^(life|job|home|livelihood)$/;

/** What is lost to a storm or a merger. */
export const repairCosts = mendArcs(() => [costLives, costAndLives, livesOfCost]);
