import type { Arc, Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { headlineVerbs } from '../../ontology/headlineVerbs.js';
import { hung, retagged } from './rewired.js';

/**
 * "Iran summons Swiss envoy, expels two": in a headline the tagger takes the verb for a plural, and the parser the clause for one long
 * noun. The verb becomes the head, the name before it its subject; the verbs behind commas are listed with it.
 */
export const repairHeadlineVerb = (sentence: Sentence): Sentence => ofAction(ofHeadline(sentence));

/** "Today's action targets Saman Tolui": what is done today targets somebody, and there are no targets. */
const ofAction = (sentence: Sentence): Sentence => {
  const root = sentence.tree.find((arc) => arc.governor < 0)?.dependent ?? -1;
  const verb = sentence.tokens[root];
  const lemma = verb?.text === 'targets' ? 'target' : headlineVerbs.get(verb?.text ?? '');
  const subject = children(sentence, root, 'compound').find((arc) => arc.dependent === root - 1)?.dependent;
  if (verb?.pos !== 'NNS' || lemma === undefined || subject === undefined) return sentence;
  if (!/^(action|move|decision|designation|measure|announcement)$/.test(tokenAt(sentence, subject).lemma))
    return sentence;
  const object = children(sentence, root, 'dep', 'appos', 'nmod').find((arc) => arc.dependent > root)?.dependent;
  if (object === undefined || sentence.tokens.some(({ pos, index }) => index < root && /^VB[DZP]$/.test(pos)))
    return sentence;
  const before = children(sentence, root, 'nmod:poss', 'det', 'amod').filter((arc) => arc.dependent < subject);
  const mended = [
    { governor: root, dependent: subject, relation: 'nsubj' },
    { governor: root, dependent: object, relation: 'obj' },
    ...before.map((arc) => ({ ...arc, governor: subject })),
  ].reduce(hung, sentence);
  return retagged(mended, root, { pos: 'VBZ', lemma });
};

const ofHeadline = (sentence: Sentence): Sentence => {
  const [subject, verb] = sentence.tokens;
  const lemma = headlineVerbs.get(verb?.text.toLowerCase() ?? '');
  const head = sentence.tree[1]?.governor ?? -1;
  if (!subject || !verb || lemma === undefined || verb.pos !== 'NNS' || head <= 1 || !isClause(sentence, head))
    return sentence;
  const isNext = sentence.tree[head]?.relation === 'nsubj';
  const above = sentence.tree[isNext ? (sentence.tree[head]?.governor ?? -1) : head];
  if (!above || !/^NN/.test(subject.pos) || sentence.tree[1]?.relation !== 'compound') return sentence;
  const next = nextVerb(sentence, head);
  // "Iran sanctions relief", "Paris attacks suspect" may be one noun.
  if (next === undefined && !isObjectOnly(sentence, head)) return sentence;
  const arcs: readonly Arc[] = [
    { ...above, dependent: 1 },
    { governor: 1, dependent: 0, relation: 'nsubj' },
    { governor: 1, dependent: head, relation: 'obj' },
    ...(next === undefined ? [] : [{ governor: 1, dependent: next, relation: 'conj' }]),
  ];
  const mended = arcs.reduce(hung, sentence);
  return {
    ...mended,
    tokens: mended.tokens.map((token) =>
      token.index === 1
        ? { ...token, pos: 'VBZ', lemma }
        : token.index === next && token.pos === 'NNS'
          ? { ...token, pos: 'VBZ', lemma: headlineVerbs.get(token.text.toLowerCase()) ?? token.lemma }
          : token,
    ),
    graph: [...mended.graph, ...(next === undefined ? [] : [{ governor: next, dependent: 0, relation: 'nsubj' }])],
  };
};

/** The noun is the root, or the subject of what stands behind a comma, in a sentence without a verb before it. */
const isClause = (sentence: Sentence, head: number): boolean =>
  (sentence.tree[head]?.governor === -1 ||
    (sentence.tree[head]?.relation === 'nsubj' && nextVerb(sentence, head) === sentence.tree[head]?.governor)) &&
  /^NN/.test(tokenAt(sentence, head).pos) &&
  sentence.tokens.slice(0, head).every(({ pos }) => !/^(VB[DZP]|MD)$/.test(pos)) &&
  children(sentence, head, 'cop', 'nsubj').length === 0;

/** "Swiss envoy", "two envoys": what stands before the noun is not in the middle of a noun of several. */
const isObjectOnly = (sentence: Sentence, head: number): boolean =>
  sentence.tokens.slice(2, head).some(({ pos }) => /^(JJ|CD|NNP)/.test(pos));

/** ", expels three": the first word behind the comma. */
const nextVerb = (sentence: Sentence, head: number): number | undefined => {
  const comma = sentence.tokens.findIndex(({ text, index }) => index > head && text === ',');
  const token = sentence.tokens[comma + 1];
  const above = sentence.tree[token?.index ?? -1]?.governor;
  if (comma < 0 || !token || (above !== head && sentence.tree[head]?.governor !== token.index)) return undefined;
  return token.pos === 'VBZ' || headlineVerbs.has(token.text.toLowerCase()) ? token.index : undefined;
};
