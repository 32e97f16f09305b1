import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { on, onAny } from './mendArcs.js';
import { hung, rewired } from './rewired.js';

/** "The wounded were flown to Split", "the shelling of houses": the parser takes the article for the head. */
export const asNoun = on('amod', (sentence, { governor: article, dependent: adjective }) => {
  if (adjective !== article + 1 || tokenAt(sentence, article).pos !== 'DT') return undefined;
  if (tokenAt(sentence, article).text.toLowerCase() !== 'the') return undefined;
  const mended = turned(sentence, { governor: adjective, dependent: article, relation: 'det' });
  return mended && tokenAt(sentence, adjective).pos === 'VBG' ? asNounAt(mended, adjective) : mended;
});

/** The arc between two words the other way round: the governor stands where the dependent stood, with all that hung on it. */
export const turned = (sentence: Sentence, arc: Arc): Sentence | undefined => {
  const { governor, dependent } = arc;
  const above = arcTo(sentence, dependent);
  const others = children(sentence, dependent).filter((one) => one.dependent !== governor);
  return (
    above &&
    [{ ...above, dependent: governor }, arc, ...others.map((one) => ({ ...one, governor }))].reduce(
      (mended, one) => rewired(mended, one.dependent, one),
      sentence,
    )
  );
};

/** "the shelling of the town", "a drone crashed": with an article it is a noun. */
export const asDeed = on('det', (sentence, { governor: gerund, dependent: article }) =>
  (tokenAt(sentence, gerund).pos === 'VBG' ||
    (/^VBP?$/.test(tokenAt(sentence, gerund).pos) &&
      article === gerund - 1 &&
      /^(a|an|the)$/i.test(tokenAt(sentence, article).text))) &&
  children(sentence, gerund, 'obj', 'aux', 'nsubj', 'xcomp', 'ccomp').length === 0
    ? asNounAt(sentence, gerund)
    : undefined,
);

export const asNounAt = (sentence: Sentence, gerund: number): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.map((token) =>
    token.index === gerund ? { ...token, pos: 'NN', lemma: token.text.toLowerCase() } : token,
  ),
});

/** "fired warning shots": nobody warns the shots. */
export const asWarning = on('obj', (sentence, { governor, dependent: shots }) => {
  if (!/^shots?$/.test(tokenAt(sentence, shots).text) || shots !== governor + 1) return undefined;
  const above = arcTo(sentence, governor);
  if (tokenAt(sentence, governor).text !== 'warning' || !above || above.governor < 0) return undefined;
  const others = children(sentence, governor).filter((arc) => arc.dependent !== shots);
  return [
    { governor: above.governor, dependent: shots, relation: 'obj' },
    { governor: shots, dependent: governor, relation: 'compound' },
    ...others.map((arc) => ({ ...arc, governor: above.governor })),
  ].reduce(hung, asNounAt(sentence, governor));
});

/** "oblige all member states to", "obliges both states to": the tagger has them state something. */
export const asStates = onAny((sentence, { governor: verb, dependent: states, relation }) => {
  const { text, pos } = tokenAt(sentence, states);
  const before = sentence.tokens[states - 1];
  if (text !== 'states' || !pos.startsWith('VB') || !/^(member|both|these|all|two)$/.test(before?.text ?? ''))
    return undefined;
  const noun: Sentence = {
    ...sentence,
    tokens: sentence.tokens.map((token) => (token.index === states ? { ...token, pos: 'NNS', lemma: 'state' } : token)),
  };
  if (before?.text !== 'member' || !/^(ccomp|obj)$/.test(relation)) return noun;
  const described = children(sentence, before.index).map((arc) => ({ ...arc, governor: states }));
  return [
    { governor: states, dependent: before.index, relation: 'compound' },
    { governor: verb, dependent: states, relation: 'obj' },
    ...described,
    ...children(sentence, states, 'xcomp').map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, noun);
});
