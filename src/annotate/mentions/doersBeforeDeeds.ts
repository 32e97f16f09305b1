import type { Sentence } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { arcTo, atTokens, children, hasCase, tokenAt } from '../../model/syntax.js';
import { doersBeforeDeeds } from '../../ontology/deedsBehindDoers.js';
import { lightVerbs } from '../../ontology/lightVerbs.js';
import type { NounPhrase } from './nounPhrases.js';

/** "the rebel bombing", "government air raids", "a police raid on the paper": who did it, in a word before the deed. */
export const doersOf = (sentence: Sentence): (NounPhrase & { readonly kind: EntityKind })[] =>
  atTokens(sentence, (token) => {
    const arc = /^(NN|NNP|JJ)$/.test(token.pos) ? arcTo(sentence, token.index) : undefined;
    if (!arc || !/^(compound|amod)$/.test(arc.relation) || arc.governor < token.index) return [];
    const doer = doersBeforeDeeds.get(token.text.toLowerCase());
    const isTheirs = doer?.deeds.has(tokenAt(sentence, arc.governor).lemma.toLowerCase()) === true;
    if (!doer || !isTheirs || hasOtherDoer(sentence, arc.governor, token.index)) return [];
    return [{ sentence: sentence.index, first: token.index, head: token.index, kind: doer.kind }];
  });

/** "the militia attack by the army", "the rebel attack was carried out by guards", "guards carried out the rebel attack": somebody else did it. */
const hasOtherDoer = (sentence: Sentence, deed: number, doer: number): boolean => {
  // "the rebel government attack".
  if (
    children(sentence, deed, 'compound', 'amod').some(
      ({ dependent }) => dependent !== doer && doersBeforeDeeds.has(tokenAt(sentence, dependent).text.toLowerCase()),
    )
  )
    return true;
  const arc = arcTo(sentence, deed);
  const verb = arc && /^(nsubj:pass|obj)$/.test(arc.relation) ? arc.governor : -1;
  const isCarriedOut =
    arc?.relation === 'obj' &&
    [
      tokenAt(sentence, verb).lemma,
      ...children(sentence, verb, 'compound:prt').map(
        ({ dependent }) => `${tokenAt(sentence, verb).lemma} ${tokenAt(sentence, dependent).lemma}`,
      ),
    ].some((lemma) => lightVerbs.get(lemma) === 'agent');
  return (
    [deed, ...(arc?.relation === 'nsubj:pass' ? [verb] : [])].some((head) =>
      children(sentence, head, 'nmod', 'obl').some(({ dependent }) => hasCase(sentence, dependent, /^by$/)),
    ) ||
    (isCarriedOut && children(sentence, verb, 'nsubj').length > 0)
  );
};
