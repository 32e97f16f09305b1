import type { Arc, Sentence } from '../../model/annotation.js';
import { sharingVerbs } from '../../model/sharingVerbs.js';
import { children, dependents, isInfinitive, tokenAt } from '../../model/syntax.js';

/**
 * "Thorsen and Wanyama were freed and flown home": the graph gives the second verb the first of two subjects only. Who is listed with
 * the subject of a verb is one too.
 */
export const repairShared = (sentence: Sentence): Sentence => {
  const missing = sentence.graph
    .filter(({ relation }) => /^nsubj(:pass|:xsubj)?$/.test(relation))
    .flatMap(({ governor, dependent, relation }) =>
      children(sentence, dependent, 'conj')
        .map((arc): Arc => ({ governor, dependent: arc.dependent, relation }))
        .filter((arc) => /^(NN|PRP)/.test(tokenAt(sentence, arc.dependent).pos) && !isKnown(sentence, arc)),
    );
  const found = [
    ...missing,
    ...objectsOfBoth(sentence),
    ...ofInfinitives(sentence),
    ...agentsOfAll(sentence),
    ...undergoersOfAll(sentence),
  ];
  return found.length === 0 ? sentence : { ...sentence, graph: [...sentence.graph, ...found] };
};

/** "was overthrown and was captured, tortured and killed": the parser's graph gives the last of a list within a list no subject. */
const undergoersOfAll = (sentence: Sentence): Arc[] =>
  sentence.tree
    .filter(({ governor, relation }) => relation === 'conj' && sentence.tree[governor]?.relation === 'conj')
    .filter(
      ({ governor, dependent }) =>
        tokenAt(sentence, dependent).pos === 'VBN' &&
        children(sentence, governor, 'aux:pass').length > 0 &&
        children(sentence, dependent, 'aux', 'obj').length === 0 &&
        dependents(sentence, dependent, 'nsubj', 'csubj').length === 0,
    )
    .flatMap(({ governor, dependent }) =>
      dependents(sentence, governor, 'nsubj:pass').map(
        (arc): Arc => ({ governor: dependent, dependent: arc.dependent, relation: 'nsubj:pass' }),
      ),
    );

/** "were killed or deported by the army": who stands behind a list of passive verbs did all of it. */
const agentsOfAll = (sentence: Sentence): Arc[] =>
  sentence.graph
    .filter(({ relation }) => /^obl:(agent|by)$/.test(relation))
    .flatMap(({ governor, dependent, relation }) =>
      sharingVerbs(sentence, governor, dependent)
        .filter((verb) => verb !== governor)
        .map((verb): Arc => ({ governor: verb, dependent, relation }))
        .filter((arc) => !isKnown(sentence, arc)),
    );

/** "who was accused of it, offered to resign": a verb that a repair gave its subject has an infinitive of the same. */
const ofInfinitives = (sentence: Sentence): Arc[] =>
  sentence.tree.flatMap(({ governor: verb, dependent: infinitive, relation }) => {
    if (relation !== 'xcomp' || verb < 0 || !isInfinitive(sentence, infinitive)) return [];
    if (!/^VB[DNZP]$/.test(tokenAt(sentence, verb).pos) || infinitive < verb) return [];
    if (children(sentence, verb, 'obj', 'iobj', 'nsubj:pass', 'aux:pass', 'obl').length > 0) return [];
    if (dependents(sentence, infinitive).some((arc) => /^(nsubj|csubj|expl)/.test(arc.relation))) return [];
    if (children(sentence, infinitive, 'aux:pass').length > 0) return [];
    return dependents(sentence, verb, 'nsubj').map(
      (arc): Arc => ({ governor: infinitive, dependent: arc.dependent, relation: 'nsubj:xsubj' }),
    );
  });

/** "shot and killed a woman": what stands behind two verbs is done by both to it, though the parser gives it to the first. */
const objectsOfBoth = (sentence: Sentence): Arc[] =>
  sentence.tree.flatMap(({ governor: first, dependent: second, relation }) => {
    const areVerbs =
      relation === 'conj' &&
      second === first + 2 &&
      /^(and|nor)$/.test(sentence.tokens[first + 1]?.text ?? '') &&
      /^VB/.test(tokenAt(sentence, first).pos);
    if (!areVerbs || tokenAt(sentence, first).pos !== tokenAt(sentence, second).pos) return [];
    // "was shot and killed a man": who undergoes it does it to nobody.
    if (children(sentence, first, 'aux:pass', 'nsubj:pass').length > 0) return [];
    // "beat and kicked the prisoners", which it gives to the second; "came and took it" takes one object.
    if (harming.test(tokenAt(sentence, first).lemma) && children(sentence, first, 'obj', 'obl', 'ccomp').length === 0)
      return children(sentence, second, 'obj')
        .map((arc): Arc => ({ governor: first, dependent: arc.dependent, relation: 'obj' }))
        .filter((arc) => !isKnown(sentence, arc) && startsBehind(sentence, { ...arc, governor: second }));
    if (children(sentence, second, 'obj', 'obl', 'ccomp', 'xcomp', 'compound:prt').length > 0) return [];
    // "coordinating and executing rocket and mortar attacks": of a list the parser may give it the first word.
    if (/^(execute|return)$/.test(tokenAt(sentence, second).lemma)) return [];
    return children(sentence, first, 'obj')
      .map((arc): Arc => ({ governor: second, dependent: arc.dependent, relation: 'obj' }))
      .filter((arc) => arc.dependent > second && !isKnown(sentence, arc) && startsBehind(sentence, arc));
  });

const harming =
  /^(attack|beat|shoot|stab|kill|wound|injure|kidnap|abduct|arrest|detain|torture|rape|kick|rob|seize|capture|loot|burn|shell|bomb|destroy|raid|storm|expel|deport|harass|threaten|interrogate|condemn|criticise|criticize)$/;

/** Nothing stands between the second verb and the object. */
const startsBehind = (sentence: Sentence, { governor, dependent }: Arc): boolean =>
  !sentence.tokens.slice(governor + 1, dependent).some(({ pos }) => /^(IN|TO|VB|CC|,|RB|RP)/.test(pos));

const isKnown = (sentence: Sentence, { governor, dependent, relation }: Arc): boolean =>
  sentence.graph.some((one) => one.governor === governor && one.dependent === dependent && one.relation === relation);
