import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { nounKind } from '../mentions/nounKind.js';
import { isOneself, isPersonNoun } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

const otherAntecedent = on('acl:relcl', (sentence, { governor: noun, dependent: verb, relation }) => {
  const word = children(sentence, verb, 'nsubj', 'nsubj:pass', 'obj')
    .map(({ dependent }) => dependent)
    .find((token) => /^(who|which)$/i.test(tokenAt(sentence, token).text) && token < verb);
  if (word === undefined || sentence.tokens[word - 1]?.text !== ',') return undefined;
  const meant =
    tokenAt(sentence, word).text.toLowerCase() === 'who'
      ? personBefore(sentence, noun, word - 2)
      : (titledBefore(sentence, word - 2) ??
        bodyOf(sentence, noun, word - 2) ??
        eventOf(sentence, noun, verb) ??
        severalAbove(sentence, noun, verb));
  if (meant === undefined || meant === noun) return undefined;
  const stale = [noun, ...children(sentence, noun, 'conj').map(({ dependent }) => dependent)];
  const ofNoun = (arc: Arc): boolean =>
    stale.includes(arc.dependent) && /^(nsubj|obj)/.test(arc.relation) && arc.dependent < verb;
  const verbs = [verb, ...children(sentence, verb, 'conj', 'xcomp').map(({ dependent }) => dependent)];
  const mended = hung(sentence, { governor: meant, dependent: verb, relation });
  return {
    ...mended,
    graph: mended.graph.map((arc) =>
      verbs.includes(arc.governor) && ofNoun(arc) ? { ...arc, dependent: meant } : arc,
    ),
  };
});

/** "the courage of the nurses, who go on": people, where the parser has the courage go on. */
const personBefore = (sentence: Sentence, noun: number, last: number): number | undefined => {
  if (isPersonNoun(sentence, noun) || tokenAt(sentence, noun).pos.startsWith('NNP')) return undefined;
  return sentence.tree.find(
    (arc) =>
      arc.relation === 'nmod' &&
      arc.dependent > noun &&
      arc.dependent <= last &&
      isPersonNoun(sentence, arc.dependent) &&
      Math.max(...subtree(sentence, arc.dependent).filter((token) => token <= last)) === last,
  )?.dependent;
};

/** "Resolution No. 12 “On the rights of the people”, which recognized them": the text whose title stands in between. */
const titledBefore = (sentence: Sentence, last: number): number | undefined => {
  if (!/^["”]$|^''$/.test(sentence.tokens[last]?.text ?? '')) return undefined;
  const opening = sentence.tokens.slice(0, last).findLastIndex(({ text }) => /^["“]$|^``$/.test(text));
  const text = sentence.tokens
    .slice(0, Math.max(0, opening))
    .findLastIndex(({ pos, lemma }) => pos.startsWith('NN') && typeOfDocumentNoun.has(lemma.toLowerCase()));
  return text >= 0 && opening - text <= 8 ? text : undefined;
};

/** "the head of the company, which runs the port", "Ana Petrova, a lawyer at Lumen, which": nobody is "which"; it is what stands right before. */
const bodyOf = (sentence: Sentence, noun: number, last: number): number | undefined => {
  if (!isOneself(sentence, noun)) return undefined;
  const phrase = subtree(sentence, noun);
  return sentence.tree.find(
    ({ dependent, relation }) =>
      /^(nmod|appos)$/.test(relation) &&
      dependent > noun &&
      dependent <= last &&
      !isOneself(sentence, dependent) &&
      phrase.includes(dependent) &&
      Math.max(...subtree(sentence, dependent).filter((token) => token <= last)) === last,
  )?.dependent;
};

/** "the deportation of the Tatars, which began in May": it began, and not they. */
const eventOf = (sentence: Sentence, noun: number, verb: number): number | undefined => {
  const arc = arcTo(sentence, noun);
  if (arc?.relation !== 'nmod' || arc.governor < 0 || !hasCase(sentence, noun, /^of$/i)) return undefined;
  return /^(begin|start|end|last|occur|happen|follow|erupt)$/.test(tokenAt(sentence, verb).lemma) &&
    typeOfNoun(tokenAt(sentence, arc.governor).lemma.toLowerCase()) !== undefined &&
    typeOfNoun(tokenAt(sentence, noun).lemma.toLowerCase()) === undefined
    ? arc.governor
    : undefined;
};

/** "the actions of the leadership of Armenia, which serve to increase tensions": several do, and not the one who stands before. */
const severalAbove = (sentence: Sentence, noun: number, verb: number): number | undefined => {
  if (tokenAt(sentence, verb).pos !== 'VBP' || !/^NNP?$/.test(tokenAt(sentence, noun).pos)) return undefined;
  if (children(sentence, noun, 'conj').length > 0) return undefined;
  for (let at = noun, steps = 0; steps < 4; steps++) {
    const arc = arcTo(sentence, at);
    if (arc?.relation !== 'nmod' || arc.governor < 0) return undefined;
    at = arc.governor;
    if (/^NNP?S$/.test(tokenAt(sentence, at).pos)) return at;
  }
  return undefined;
};

/** "the conclusions of the meeting that took place in May", "of the summit held in May": that took place which can. */
const whatTookPlace = on('acl acl:relcl', (sentence, { governor: noun, dependent: verb, relation }) => {
  if (noun > verb || isEvent(sentence, noun)) return undefined;
  if (!(relation === 'acl' ? isHeld(sentence, verb) : isOfHappening(sentence, verb))) return undefined;
  // "Hostages from the raid held in Sarn", "the leader of the protest held in Sarn": people may be held.
  if (relation === 'acl' && /^(Person|Group)$/.test(nounKind(sentence, noun) ?? '')) return undefined;
  const meant = sentence.tree
    .filter(
      ({ governor, dependent, relation: of }) =>
        of === 'nmod' && governor === noun && dependent < verb && hasCase(sentence, dependent, /^(of|from|at)$/i),
    )
    .map(({ dependent }) => dependent)
    .findLast((token) => isEvent(sentence, token));
  if (meant === undefined) return undefined;
  const mended = hung(sentence, { governor: meant, dependent: verb, relation });
  return {
    ...mended,
    graph: mended.graph.map((arc) =>
      arc.governor === verb && arc.dependent === noun && /^nsubj/.test(arc.relation)
        ? { ...arc, dependent: meant }
        : arc,
    ),
  };
});

const isEvent = (sentence: Sentence, noun: number): boolean =>
  typeOfNoun(tokenAt(sentence, noun).lemma.toLowerCase()) !== undefined;

const isHeld = (sentence: Sentence, verb: number): boolean => /^(held|convened)$/.test(tokenAt(sentence, verb).text);

const isOfHappening = (sentence: Sentence, verb: number): boolean =>
  /^(occur|happen)$/.test(tokenAt(sentence, verb).lemma) ||
  (tokenAt(sentence, verb).lemma === 'take' && sentence.tokens[verb + 1]?.text === 'place');

/** "Residents, spurred by messages that officials sent": without a comma before it "that" tells of the noun right before, and of none beyond a comma. */
const behindNearest = on('acl:relcl', (sentence, { governor: noun, dependent: verb, relation }) => {
  const that = children(sentence, verb, 'nsubj', 'nsubj:pass', 'obj').find(
    ({ dependent }) => tokenAt(sentence, dependent).text === 'that' && tokenAt(sentence, dependent).pos === 'WDT',
  )?.dependent;
  if (that === undefined || that < noun + 3 || !/^NNP?S?$/.test(tokenAt(sentence, that - 1).pos)) return undefined;
  const between = sentence.tokens.slice(noun + 1, that - 1);
  // "firms, banks and unions that left": of all that are listed.
  if (!between.some(({ text }) => text === ',') || between.some(({ text }) => /^(and|or)$/.test(text)))
    return undefined;
  if (!subtree(sentence, noun).includes(that - 1) || children(sentence, noun, 'conj').length > 0) return undefined;
  const mended = hung(sentence, { governor: that - 1, dependent: verb, relation });
  return {
    ...mended,
    graph: mended.graph.map((arc) =>
      arc.governor === verb && arc.dependent === noun && /^(nsubj|obj)/.test(arc.relation)
        ? { ...arc, dependent: that - 1 }
        : arc,
    ),
  };
});

/** Relative clauses that the parser hangs on another noun than the one they tell of. */
export const repairAntecedents = mendArcs(() => [otherAntecedent, whatTookPlace, behindNearest]);
