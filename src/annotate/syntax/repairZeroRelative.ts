import type { Arc, Sentence } from '../../model/annotation.js';
import { children, subtree, tokenAt } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { attributivePlurals } from '../../ontology/attributivePlurals.js';
import { personNouns } from '../../ontology/personNouns.js';
import { subjectArc } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved } from './rewired.js';

/**
 * "many issues observers have raised": the parser reads both plurals as one noun. In English a plural stands before another noun
 * only in fixed pairs ("sports officials"); elsewhere the second is the subject of a clause that says something of the first.
 */
const ofPlurals = on('compound', (sentence, { governor: person, dependent: thing }) => {
  if (person !== thing + 1 || !isTopic(sentence, thing)) return undefined;
  const { pos, lemma } = tokenAt(sentence, person);
  if (pos !== 'NNS' || !personNouns.has(lemma)) return undefined;
  const clause = clauseBehind(sentence, person);
  if (!clause) return undefined;
  // "These are the promises ministers have kept": the clause is taken for the sentence.
  const isWhole = sentence.tree[clause]?.relation === 'root';
  const above = sentence.tree[isWhole ? clause : person];
  if (!above || (isWhole && children(sentence, person, 'cop').length === 0)) return undefined;
  const kept = children(sentence, person).filter((arc) => arc.dependent !== thing && arc.dependent !== clause);
  const turned: readonly Arc[] = [
    { ...above, dependent: thing },
    ...kept.map((arc) => ({ ...arc, governor: thing })),
    { governor: clause, dependent: person, relation: 'nsubj' },
    { governor: thing, dependent: clause, relation: 'acl:relcl' },
  ];
  const mended = turned.reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: clause, dependent: thing, relation: 'obj' }] };
});

/** "the questions", "many mistakes": with a determiner or number of its own, which the parser hangs on the second noun. */
const isTopic = (sentence: Sentence, thing: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, thing);
  return (
    pos === 'NNS' &&
    !attributivePlurals.has(lemma.toLowerCase()) &&
    !personNouns.has(lemma) &&
    /^(DT|JJ|CD|PRP\$)$/.test(sentence.tokens[thing - 1]?.pos ?? '')
  );
};

/** The verb of the clause, right behind its subject, with an object of its own nowhere: "have raised", "made". */
const clauseBehind = (sentence: Sentence, person: number): number | undefined => {
  let at = person + 1;
  while (
    /^(have|had|has|did|do|will|would|could|can|should|may|might|must|be|been|never|also|not)$/.test(
      lemmaAt(sentence, at),
    )
  )
    at++;
  const verb = sentence.tokens[at];
  if (!verb?.pos.startsWith('VB') || verb.pos === 'VBG') return undefined;
  // "the bombings suspects arrested in May": without an auxiliary only what is done to no suspect.
  if (
    at === person + 1 &&
    !/^(make|raise|ask|take|give|hold|use|face|commit|pose|have|want|need|say|see)$/.test(verb.lemma)
  )
    return undefined;
  const relation = sentence.tree[at]?.relation ?? '';
  return /^(acl|dep|ccomp|root)/.test(relation) &&
    children(sentence, at, 'obj', 'ccomp', 'nsubj:pass', 'aux:pass').length === 0
    ? at
    : undefined;
};

/** "the role the parties played": what stands right behind a noun with an article or owner of its own is the subject of a clause about it. */
const behindNoun = on('dep', (sentence, { governor: thing, dependent: subject }) => {
  if (subject < thing || !tokenAt(sentence, thing).pos.startsWith('NN')) return undefined;
  const above = sentence.tree[thing];
  const clause = describing(sentence, subject);
  if (!above || clause === undefined || !isOfNoObject(sentence, clause)) return undefined;
  const first = Math.min(...subtree(sentence, subject).filter((token) => token > thing));
  if (first !== thing + 1 || !/^(DT|PRP\$|NNP|NNPS)$/.test(tokenAt(sentence, first).pos)) return undefined;
  const turned: readonly Arc[] = [
    { ...above, relation: above.relation === 'iobj' ? 'obj' : above.relation },
    { governor: clause, dependent: subject, relation: 'nsubj' },
    { governor: thing, dependent: clause, relation: 'acl:relcl' },
  ];
  const mended = turned.reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: clause, dependent: thing, relation: 'obj' }] };
});

/** "the role Norland's parties played": the parser takes the noun for a word before the name. */
const behindName = on('compound', (sentence, { governor: name, dependent: thing }) => {
  if (name !== thing + 1 || tokenAt(sentence, thing).pos !== 'NN') return undefined;
  if (!tokenAt(sentence, name).pos.startsWith('NNP') || personNouns.has(tokenAt(sentence, thing).lemma))
    return undefined;
  const owner = sentence.tree[name];
  const subject = owner?.relation === 'nmod:poss' ? owner.governor : -1;
  const above = sentence.tree[subject];
  if (!above || subject < name || !/^(obj|iobj|obl|nmod|nsubj)$/.test(above.relation)) return undefined;
  const clause = describing(sentence, subject);
  if (clause === undefined || !isOfNoObject(sentence, clause)) return undefined;
  const turned: readonly Arc[] = [
    { ...above, dependent: thing, relation: above.relation === 'iobj' ? 'obj' : above.relation },
    ...[...children(sentence, name), ...children(sentence, subject)]
      .filter((arc) => arc.dependent < thing)
      .map((arc) => ({ ...arc, governor: thing })),
    { governor: clause, dependent: subject, relation: 'nsubj' },
    { governor: thing, dependent: clause, relation: 'acl:relcl' },
  ];
  const mended = turned.reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: clause, dependent: thing, relation: 'obj' }] };
});

const describing = (sentence: Sentence, noun: number): number | undefined =>
  children(sentence, noun, 'acl').find((arc) => arc.relation === 'acl' && arc.dependent > noun)?.dependent;

/** "played", "have raised": a past form without object or auxiliary, and not "raised by". */
const isOfNoObject = (sentence: Sentence, verb: number): boolean =>
  /^VB[DN]$/.test(tokenAt(sentence, verb).pos) &&
  children(sentence, verb, 'obj', 'aux', 'aux:pass', 'ccomp').length === 0 &&
  !/^by$/i.test(sentence.tokens[verb + 1]?.text ?? '');

/**
 * "after evicting them from terrain they controlled": the parser makes a sentence of the pronoun and its verb, and hangs the clause before
 * them on it. Without a comma they tell of the noun.
 */
const ofPronoun = on('advcl obl', (sentence, { governor: clause, dependent: fronted }) => {
  if (fronted > clause) return undefined;
  const above = sentence.tree[clause];
  const subject = children(sentence, clause, 'nsubj')[0]?.dependent;
  if (!above || !/^(parataxis|dep|ccomp)$/.test(above.relation) || above.governor > fronted) return undefined;
  if (subject === undefined || !/^(they|he|she|it|we)$/i.test(tokenAt(sentence, subject).text)) return undefined;
  const noun = subject - 1;
  if (!/^NNS?$/.test(sentence.tokens[noun]?.pos ?? '') || !subtree(sentence, fronted).includes(noun)) return undefined;
  if (!/^(VBD|VBP|VBZ|VBN)$/.test(tokenAt(sentence, clause).pos) || clause > subject + 2) return undefined;
  if (children(sentence, clause, 'obj', 'ccomp', 'xcomp', 'mark', 'cc').length > 0) return undefined;
  const mended = hung(hung(sentence, { governor: above.governor, dependent: fronted, relation: 'advcl' }), {
    governor: noun,
    dependent: clause,
    relation: 'acl:relcl',
  });
  return { ...mended, graph: [...mended.graph, { governor: clause, dependent: noun, relation: 'obj' }] };
});

/** "had fled, a claim the police rejected": the parser makes two subjects of what was rejected and of who did it. */
const ofVerdict = on('nsubj', (sentence, { governor: clause, dependent: verdict }) => {
  const above = sentence.tree[clause];
  const subject = children(sentence, clause, 'nsubj').at(-1)?.dependent;
  if (!above || subject === undefined || subject <= verdict || clause < subject) return undefined;
  if (!/^(parataxis|dep|ccomp|conj|advcl)$/.test(above.relation) || above.governor > verdict) return undefined;
  if (!/^(claim|charge|allegation|accusation|assertion|statement|demand|move|view)$/.test(lemmaAt(sentence, verdict)))
    return undefined;
  if (!/^an?$/.test(sentence.tokens[verdict - 1]?.text ?? '') || sentence.tokens[verdict - 2]?.text !== ',')
    return undefined;
  if (children(sentence, clause, 'obj', 'ccomp', 'mark', 'cc').length > 0) return undefined;
  const mended = hung(hung(sentence, { governor: above.governor, dependent: verdict, relation: 'obl:npmod' }), {
    governor: verdict,
    dependent: clause,
    relation: 'acl:relcl',
  });
  return { ...mended, graph: [...mended.graph, { governor: clause, dependent: verdict, relation: 'obj' }] };
});

/** "The letter the minister sent to the council was published": of two subjects the first is what the second sent, and what was published. */
const ofSubject = on('csubj csubj:pass', (sentence, { governor: main, dependent: clause }) => {
  const subjects = children(sentence, clause, 'nsubj').map((arc) => arc.dependent);
  const [thing, doer] = subjects.sort((a, b) => a - b);
  if (subjects.length !== 2 || thing === undefined || doer === undefined || doer > clause) return undefined;
  if (!/^NNS?$/.test(tokenAt(sentence, thing).pos) || Math.min(...subtree(sentence, doer)) !== thing + 1)
    return undefined;
  if (!isOfNoObject(sentence, clause)) return undefined;
  const mended = hung(moved(sentence, subjectArc(sentence, main, thing)), {
    governor: thing,
    dependent: clause,
    relation: 'acl:relcl',
  });
  const isSent = (arc: Arc): boolean => arc.governor === clause && arc.dependent === thing;
  return {
    ...mended,
    graph: [...mended.graph.filter((arc) => !isSent(arc)), { governor: clause, dependent: thing, relation: 'obj' }],
  };
});

export const repairZeroRelative = mendArcs(() => [ofPlurals, behindNoun, behindName, ofPronoun, ofVerdict, ofSubject]);
