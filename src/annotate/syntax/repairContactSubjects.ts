import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { subjectArc } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/**
 * "The man they arrested on Monday died": of a noun with a pronoun right behind it as a second subject the parser's verb says what is
 * done to the noun (a contact clause, Jespersen 1927), and the next finite verb what the noun does.
 */
const ofTwoSubjects = on('nsubj nsubj:pass', (sentence, { governor: verb, dependent: noun }) => {
  if (!isContactClause(sentence, noun, verb)) return undefined;
  const above = arcTo(sentence, verb);
  if (!above) return undefined;
  if (/^csubj/.test(above.relation))
    return above.governor > verb ? mended(sentence, noun, verb, above.governor) : undefined;
  return withMainBehind(sentence, above, noun, verb);
});

/** "A journalist we interviewed said nothing": where the noun is taken for the sentence. */
const ofRoot = on('dep', (sentence, { governor: noun, dependent: verb }) => {
  const above = arcTo(sentence, noun);
  if (above?.relation !== 'root' || !isContactClause(sentence, noun, verb)) return undefined;
  return withMainBehind(sentence, above, noun, verb);
});

/** "points out the sticker he placed there": the parser makes the noun place it as well; it is pointed out. */
const ofObject = on('nsubj', (sentence, { governor: verb, dependent: noun }) => {
  const above = arcTo(sentence, verb);
  if (above?.relation !== 'ccomp' || above.governor > noun || !isContactClause(sentence, noun, verb)) return undefined;
  if (children(sentence, above.governor, 'obj', 'ccomp').length > 1) return undefined;
  const turned = [
    { governor: above.governor, dependent: noun, relation: 'obj' },
    { governor: noun, dependent: verb, relation: 'acl:relcl' },
  ].reduce(hung, sentence);
  return withGap(turned, noun, verb);
});

/** With the verb behind the clause in the place that the parser gave to another word. */
const withMainBehind = (sentence: Sentence, above: Arc, noun: number, verb: number): Sentence | undefined => {
  const main = mainBehind(sentence, verb);
  return main === undefined ? undefined : mended(hung(sentence, { ...above, dependent: main }), noun, verb, main);
};

const mended = (sentence: Sentence, noun: number, verb: number, main: number): Sentence => {
  const arcs: readonly Arc[] = [
    subjectArc(sentence, main, noun),
    { governor: noun, dependent: verb, relation: 'acl:relcl' },
    // "The reforms she promised never came."
    ...children(sentence, verb, 'advmod', 'punct')
      .filter(({ dependent, relation }) => dependent === main - 1 || (relation === 'punct' && dependent > main))
      .map((arc) => ({ ...arc, governor: main })),
  ];
  const turned = arcs.reduce(hung, sentence);
  const done = tokenAt(turned, verb).pos === 'VBN' && children(turned, verb, 'aux').length === 0 ? 'VBD' : undefined;
  const told = done ? retagged(turned, verb, { pos: done }) : turned;
  return withGap(told, noun, verb);
};

/** With the noun as what is done in the clause behind it, where its verb can have an object. */
const withGap = (sentence: Sentence, noun: number, verb: number): Sentence =>
  goesWithout.test(tokenAt(sentence, verb).lemma)
    ? sentence
    : { ...sentence, graph: [...sentence.graph, { governor: verb, dependent: noun, relation: 'obj' }] };

/** A noun with an article or owner, a pronoun right behind it, and that one's verb, without an object. */
const isContactClause = (sentence: Sentence, noun: number, verb: number): boolean => {
  const { pos } = tokenAt(sentence, noun);
  const who = arcTo(sentence, noun + 1);
  return (
    /^NNS?$/.test(pos) &&
    !isWhen(sentence, noun) &&
    children(sentence, noun, 'det', 'nmod:poss', 'nummod').length > 0 &&
    who?.governor === verb &&
    who.relation === 'nsubj' &&
    /^(he|she|they|we|i)$/i.test(textAt(sentence, noun + 1)) &&
    verb > noun + 1 &&
    sentence.tokens.slice(noun + 2, verb).every(({ index, pos: tag }) => {
      const arc = arcTo(sentence, index);
      return arc?.governor === verb && (arc.relation.startsWith('aux') || tag === 'RB');
    }) &&
    /^VB[DNPZG]$/.test(tokenAt(sentence, verb).pos) &&
    !aside.test(tokenAt(sentence, verb).lemma) &&
    children(sentence, verb, 'obj', 'mark', 'cop').length === 0
  );
};

/** "The day he died", "the way they went": of time, way and reason the clause lacks no object. */
const isWhen = (sentence: Sentence, noun: number): boolean => {
  const { ner, lemma } = tokenAt(sentence, noun);
  return (
    /^(DATE|TIME|DURATION)$/.test(ner) ||
    /^(day|night|morning|evening|week|month|year|hour|minute|moment|time|way|reason|instant|extent|speed|place|manner|fact|claim|news|belief)$/.test(
      lemma,
    )
  );
};

/** Verbs that take no object. */
const goesWithout =
  /^(live|die|arrive|go|come|work|sit|stand|stay|sleep|fall|speak|be|happen|occur|exist|appear|agree|talk|look|wait|belong|refer|rely|depend|lie|remain|last|vote|care|hear)$/;

/** "The attack he said killed ten": who says, thinks or knows does it aside. */
const aside =
  /^(say|claim|add|insist|tell|argue|warn|note|admit|maintain|allege|assert|explain|stress|think|believe|know|hope|fear|suspect|feel|mean|suppose|guess|assume|imagine)$/;

/** The finite verb or copula behind the clause that has no subject, mark or conjunction of its own. */
const mainBehind = (sentence: Sentence, verb: number): number | undefined =>
  children(sentence, verb, 'dep', 'advmod', 'parataxis', 'ccomp', 'xcomp', 'advcl').find(
    ({ dependent }) =>
      dependent > verb &&
      isFiniteVerb(sentence, dependent) &&
      children(sentence, dependent, 'nsubj', 'nsubj:pass', 'mark', 'cc', 'expl').length === 0,
  )?.dependent;

const isFiniteVerb = (sentence: Sentence, word: number): boolean =>
  /^VB[DPZ]$/.test(tokenAt(sentence, word).pos) ||
  children(sentence, word, 'aux', 'aux:pass', 'cop').some(({ dependent }) =>
    /^(VB[DPZ]|MD)$/.test(tokenAt(sentence, dependent).pos),
  );

/** "The town the rebels captured last week is near": the noun has its verb, and the clause hangs on it as what is done to the rebels. */
const ofNoun = on('dep', (sentence, { governor: thing, dependent: verb }) => {
  const above = arcTo(sentence, thing);
  const { pos } = tokenAt(sentence, verb);
  if (verb < thing || above?.relation === 'root' || !/^VB[DN]$/.test(pos)) return undefined;
  if (!/^NNS?$/.test(tokenAt(sentence, thing).pos) || children(sentence, thing, 'det', 'nmod:poss').length === 0)
    return undefined;
  const subject = children(sentence, verb, 'nsubj', 'nsubj:pass').find(({ dependent }) => dependent < verb)?.dependent;
  if (subject === undefined || subject !== verb - 1 || !/^NN/.test(tokenAt(sentence, subject).pos)) return undefined;
  const first = Math.min(...subtree(sentence, subject));
  if (first !== thing + 1 || !/^(DT|PRP\$|NNPS?)$/.test(tokenAt(sentence, first).pos)) return undefined;
  if (children(sentence, verb, 'obj', 'aux', 'aux:pass', 'ccomp', 'mark').length > 0) return undefined;
  if (/^by$/i.test(sentence.tokens[verb + 1]?.text ?? '') || aside.test(tokenAt(sentence, verb).lemma))
    return undefined;
  const turned = [
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: thing, dependent: verb, relation: 'acl:relcl' },
  ].reduce(hung, sentence);
  const told = retagged(turned, verb, { pos: 'VBD' });
  return { ...told, graph: [...told.graph, { governor: verb, dependent: thing, relation: 'obj' }] };
});

/** "The men the police arrested": without a relative pronoun, and with a subject right behind the noun, it is what the clause lacks. */
const gap = on('acl:relcl', (sentence, { governor: noun, dependent: verb }) => {
  if (!/^NNS?$/.test(tokenAt(sentence, noun).pos) || isWhen(sentence, noun) || verb < noun) return undefined;
  const subject = children(sentence, verb, 'nsubj').find(({ dependent }) => dependent < verb)?.dependent;
  if (subject === undefined || Math.min(...subtree(sentence, subject)) !== noun + 1) return undefined;
  if (/^(W|EX)/.test(tokenAt(sentence, subject).pos) || textAt(sentence, noun + 1) === 'that') return undefined;
  if (goesWithout.test(tokenAt(sentence, verb).lemma) || aside.test(tokenAt(sentence, verb).lemma)) return undefined;
  if (children(sentence, verb, 'obj', 'ccomp', 'xcomp', 'aux:pass', 'cop', 'mark').length > 0) return undefined;
  // "the town they lived in": the gap is behind the preposition.
  if (
    children(sentence, verb, 'compound:prt', 'obl').some(({ dependent }) =>
      /^(IN|RP|TO)$/.test(tokenAt(sentence, dependent).pos),
    )
  )
    return undefined;
  const arc = { governor: verb, dependent: noun, relation: 'obj' };
  const isKnown = sentence.graph.some((one) => one.governor === verb && one.dependent === noun);
  return isKnown ? undefined : { ...sentence, graph: [...sentence.graph, arc] };
});

/** Nouns that a clause without a relative pronoun describes. */
export const repairContactSubjects = mendArcs(() => [ofObject, ofTwoSubjects, ofRoot, ofNoun, gap]);
