import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { contentNouns, deedsToThings } from '../../ontology/contentNouns.js';
import { claimVerbs } from '../../ontology/verbSenses.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on, onAny } from './mendArcs.js';
import { hung, rewired } from './rewired.js';
import { isBehindComma } from './verbAbove.js';

/**
 * Mends clauses and words that the parser gives no place: ", who had led the bank" describes the noun before it, "Founded in 1921, the
 * firm" tells what was done to the subject, in "was found dead" it is how somebody was found, and in "and over 700 wounded" the
 * number is who was.
 */
export const repairRelatives = mendArcs(() => [
  besideRelative,
  secondSubject,
  underSecretary,
  relativeClause,
  ofPredicate,
  whoRefused,
  withoutObject,
  someOfWhom,
  frontedParticiple,
  foundDead,
  numberBefore,
]);

/** "arrested Omar Said, who had fled, and his brother": the parser hangs the brother on the "and", and that on the clause. */
const besideRelative = on('dep', (sentence, { governor: and, dependent: other }) => {
  if (tokenAt(sentence, and).pos !== 'CC' || !/^NN/.test(tokenAt(sentence, other).pos)) return undefined;
  const clause = arcTo(sentence, and)?.governor ?? -1;
  const own = clause < 0 ? undefined : arcTo(sentence, clause);
  if (own?.relation !== 'acl:relcl' || sentence.tokens[and - 1]?.text !== ',') return undefined;
  if (tokenAt(sentence, own.governor).ner !== 'PERSON' || !isSomebody(sentence, other)) return undefined;
  const role = arcTo(sentence, own.governor);
  const arc = { governor: own.governor, dependent: other, relation: 'conj' };
  const mended = rewired(sentence, other, arc, [
    { ...arc, relation: 'conj:and' },
    ...(role && /^(nsubj|obj|obl|nmod)/.test(role.relation) ? [{ ...role, dependent: other }] : []),
  ]);
  return hung(mended, { governor: other, dependent: and, relation: 'cc' });
});

/** ", who had led the bank", "in the ruins, which had been homes": hung on anything before. */
const relativeClause = on('dep ccomp', (sentence, { governor, dependent: verb, relation }) => {
  if (!tokenAt(sentence, verb).pos.startsWith('VB')) return undefined;
  const subject = children(sentence, verb, 'nsubj').find((one) =>
    /^(WP|WDT)$/.test(tokenAt(sentence, one.dependent).pos),
  );
  // "asked who had fled", "disclosed, in an article, who had"; "which, he said, had".
  if (subject && relation === 'ccomp' && !isOfNounBefore(sentence, subject.dependent, governor)) return undefined;
  const noun = subject && antecedent(sentence, subject.dependent);
  if (!subject || noun === undefined || noun > verb || isUnder(sentence, noun, verb)) return undefined;
  const clause = { governor: noun, dependent: verb, relation: 'acl:relcl' };
  const mended = hung(sentence, clause);
  return { ...mended, graph: [...mended.graph, { governor: verb, dependent: noun, relation: subject.relation }] };
});

const isOfNounBefore = (sentence: Sentence, pronoun: number, above: number): boolean => {
  const noun = sentence.tokens[pronoun - 2];
  const { text } = tokenAt(sentence, pronoun);
  return (
    above < pronoun &&
    isBehindComma(sentence, pronoun) &&
    noun?.pos.startsWith('NN') === true &&
    (text === 'which' || (text === 'who' && isSomebody(sentence, noun.index)))
  );
};

/** "was a chemist who taught at the university": the parser takes the clause for what was. */
const ofPredicate = on('ccomp', (sentence, { governor: noun, dependent: verb }) => {
  if (!tokenAt(sentence, noun).pos.startsWith('NN')) return undefined;
  const subject = children(sentence, verb, 'nsubj', 'nsubj:pass').find(
    ({ dependent }) => dependent === noun + 1 && tokenAt(sentence, dependent).text === 'who',
  );
  if (!subject) return undefined;
  const mended = hung(sentence, { governor: noun, dependent: verb, relation: 'acl:relcl' });
  return { ...mended, graph: [...mended.graph, { governor: verb, dependent: noun, relation: subject.relation }] };
});

/** "those who refused to come out", "villagers who feared losing it": the parser takes the first verb for the subject of the second. */
const whoRefused = on('nsubj', (sentence, { governor: second, dependent: first }) => {
  const above = arcTo(sentence, second);
  const who = children(sentence, second, 'obj').find((arc) => /^W(P|DT)$/.test(tokenAt(sentence, arc.dependent).pos));
  if (above?.relation !== 'acl:relcl' || who?.dependent !== first - 1) return undefined;
  if (!/^VB[DPZ]$/.test(tokenAt(sentence, first).pos) || first > second) return undefined;
  const subject = { governor: first, dependent: who.dependent, relation: 'nsubj' };
  // "rivals, who argued he had failed": he did, and not they.
  const own = children(sentence, second, 'nsubj', 'nsubj:pass').find((arc) => arc.dependent > first)?.dependent;
  const mended = [
    { ...above, dependent: first },
    subject,
    { governor: first, dependent: second, relation: own === undefined ? 'xcomp' : 'ccomp' },
  ].reduce(hung, sentence);
  const isStale = (arc: Arc): boolean =>
    arc.governor === second && arc.dependent === above.governor && /^(obj|nsubj)/.test(arc.relation);
  return {
    ...mended,
    graph: [
      ...mended.graph
        .filter((arc) => !isStale(arc))
        .map((arc) => (own !== undefined && isControlled(arc, above.governor) ? { ...arc, dependent: own } : arc)),
      { governor: first, dependent: above.governor, relation: 'nsubj' },
      ...(own === undefined ? [{ governor: second, dependent: above.governor, relation: 'nsubj:xsubj' }] : []),
    ],
  };
});

/** "had failed to contain it": who fails to. */
const isControlled = ({ dependent, relation }: Arc, noun: number): boolean =>
  dependent === noun && relation === 'nsubj:xsubj';

/**
 * "a charge that his lawyers reject", "the bridge that the flood destroyed": without an object the clause does not say what the charge is;
 * the charge is what they reject.
 */
const withoutObject = on('ccomp acl', (sentence, { governor: noun, dependent: verb }) => {
  if (!tokenAt(sentence, noun).pos.startsWith('NN')) return undefined;
  const that = children(sentence, verb, 'mark', 'dep').find((arc) => tokenAt(sentence, arc.dependent).text === 'that');
  if (that?.dependent !== noun + 1 || children(sentence, verb, 'nsubj').length === 0) return undefined;
  const isClaim = claimVerbs.has(tokenAt(sentence, verb).lemma);
  const deed = isClaim ? verb : deedTo(sentence, noun, verb);
  if (deed === undefined || children(sentence, verb, 'obj', 'ccomp', 'aux:pass').length > 0) return undefined;
  if (isClaim && children(sentence, verb, 'xcomp', 'obl').length > 0) return undefined;
  const mended = hung(hung(sentence, { governor: noun, dependent: verb, relation: 'acl:relcl' }), {
    governor: deed,
    dependent: that.dependent,
    relation: 'obj',
  });
  return { ...mended, graph: [...mended.graph, { governor: deed, dependent: noun, relation: 'obj' }] };
});

/** What was done, or was to be done, to what the noun names: "destroyed", "wanted to carry out". Nouns of thought and speech have a content instead. */
const deedTo = (sentence: Sentence, noun: number, verb: number): number | undefined => {
  // "It was in Paris that police raided a flat".
  if (!/^NNS?$/.test(tokenAt(sentence, noun).pos) || children(sentence, noun, 'cop').length > 0) return undefined;
  const deed =
    children(sentence, verb, 'xcomp').find((arc) => isInfinitive(sentence, arc.dependent))?.dependent ?? verb;
  const { lemma } = tokenAt(sentence, deed);
  const isDone =
    // "the decision that they need to make".
    (contentNouns.has(tokenAt(sentence, noun).lemma)
      ? deed !== verb && /^(make|take)$/.test(lemma)
      : deedsToThings.has(lemma)) && children(sentence, deed, 'obj', 'ccomp', 'xcomp', 'aux:pass').length === 0;
  return isDone ? deed : undefined;
};

/** "the protesters, some of whom had thrown stones": the parser sees two clauses; these protesters had. */
const someOfWhom = on('nsubj nsubj:pass', (sentence, { governor: verb, dependent: some, relation }) => {
  const isOfWhom = children(sentence, some, 'nmod').some((arc) => /^WP$/.test(tokenAt(sentence, arc.dependent).pos));
  if (!isOfWhom || /^(none|neither)$/i.test(tokenAt(sentence, some).text)) return undefined;
  const first = Math.min(some, ...children(sentence, some, 'advmod', 'det', 'nummod').map((arc) => arc.dependent));
  const noun = antecedent(sentence, first);
  if (noun === undefined || arcTo(sentence, verb)?.governor === noun || isUnder(sentence, noun, verb)) return undefined;
  const mended = hung(sentence, { governor: noun, dependent: verb, relation: 'acl:relcl' });
  // "two agents, one of whom fled": not both.
  if (/^CD$/.test(tokenAt(sentence, some).pos)) return mended;
  return { ...mended, graph: [...mended.graph, { governor: verb, dependent: noun, relation }] };
});

/** Whether a token hangs below another, so that the other cannot be hung on it. */
const isUnder = (sentence: Sentence, token: number, above: number): boolean => subtree(sentence, above).includes(token);

/** The noun before the comma, or before the comma of an age: "Merkova, 54, who". */
const antecedent = (sentence: Sentence, pronoun: number): number | undefined => {
  const before = (index: number): number => (sentence.tokens[index - 1]?.text === ',' ? index - 2 : -1);
  const at = before(pronoun);
  const noun = sentence.tokens[at]?.pos === 'CD' ? before(at) : at;
  return sentence.tokens[noun]?.pos.startsWith('NN') ? noun : undefined;
};

/** Before the comma and the subject. */
const frontedParticiple = on('advmod amod dep nsubj', (sentence, { governor: main, dependent: participle }) => {
  if (participle > 1 || tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  if (!tokenAt(sentence, main).pos.startsWith('VB') || children(sentence, participle, 'obl').length === 0)
    return undefined;
  const arc = { governor: main, dependent: participle, relation: 'advcl' };
  return hung(sentence, arc);
});

const foundDead = on('obj', (sentence, arc) =>
  /^(dead|guilty|alive|unconscious|innocent|missing)$/.test(tokenAt(sentence, arc.dependent).text) &&
  /^(find|pronounce|declare|presume)$/.test(tokenAt(sentence, arc.governor).lemma) &&
  children(sentence, arc.governor, 'aux:pass').length > 0
    ? rewired(sentence, arc.dependent, { ...arc, relation: 'xcomp' })
    : undefined,
);

const numberBefore = onAny((sentence, { governor: verb, dependent: number, relation }) => {
  // "killed and seven more seriously injured".
  const isMore =
    relation === 'dep' &&
    /^(more|others)$/.test(tokenAt(sentence, number).text) &&
    children(sentence, number, 'nummod').length > 0 &&
    sentence.tokens.slice(number + 1, verb).every(({ pos }) => pos === 'RB');
  const isNumber = /^(obj|obl|nsubj)$/.test(relation) && number === verb - 1 && tokenAt(sentence, number).pos === 'CD';
  if (number > verb || (!isMore && !isNumber)) return undefined;
  if (tokenAt(sentence, verb).pos !== 'VBN' || arcTo(sentence, verb)?.relation !== 'conj') return undefined;
  const subject = { governor: verb, dependent: number, relation: 'nsubj:pass' };
  const mended = hung(sentence, subject);
  const isShared = (one: Arc): boolean =>
    one.governor === verb && one.relation.startsWith('nsubj') && one.dependent !== number;
  return { ...mended, graph: mended.graph.filter((one) => !isShared(one)) };
});

/** "Hours after the blasts, jets struck", "near Sarn, witnesses said": of two subjects the one next to the verb is it. */
const secondSubject = on('nsubj', (sentence, arc) => {
  const { governor: verb, dependent: first } = arc;
  if (first > verb || /^W/.test(tokenAt(sentence, first).pos)) return undefined;
  const isOther = children(sentence, verb, 'nsubj').some(
    (one) => one.relation === 'nsubj' && one.dependent > first && one.dependent < verb,
  );
  if (!isOther || !sentence.tokens.slice(first, verb).some(({ text }) => text === ',')) return undefined;
  return rewired(sentence, first, { ...arc, relation: 'dep' }, [{ ...arc, relation: 'dep' }]);
});

/** `"... in our banks," said Under Secretary Ferris`: who speaks stands behind the verb, and "under" is of the title. */
const underSecretary = on('obl', (sentence, arc) => {
  const { governor: verb, dependent: who } = arc;
  // "Under Secretary for Political Affairs Victoria Hale said": the name behind the title speaks.
  const name = children(sentence, who, 'dep', 'appos').find(
    ({ dependent }) => dependent === verb - 1 && tokenAt(sentence, dependent).ner === 'PERSON',
  )?.dependent;
  if (name !== undefined && who > 0 && sentence.tokens[who - 1]?.text === 'Under') {
    if (children(sentence, verb, 'nsubj').length > 0) return undefined;
    return [
      { governor: verb, dependent: name, relation: 'nsubj' },
      { governor: name, dependent: who, relation: 'compound' },
      { governor: who, dependent: who - 1, relation: 'compound' },
    ].reduce(hung, sentence);
  }
  const [quote, under, title] = [verb - 1, verb + 1, verb + 2].map((index) => sentence.tokens[index]);
  if (under?.text !== 'Under' || title?.text !== 'Secretary') return undefined;
  if (!quote || !/^(["”,]|'')$/.test(quote.text)) return undefined;
  const subject = { ...arc, relation: 'nsubj' };
  const before = children(sentence, verb, 'nsubj').filter((one) => one.dependent < verb);
  const mended = [
    { governor: who, dependent: under.index, relation: 'compound' },
    ...before.map((one) => ({ ...one, relation: 'dep' })),
  ].reduce((one, next) => rewired(one, next.dependent, next, [next]), sentence);
  return hung(mended, subject);
});
