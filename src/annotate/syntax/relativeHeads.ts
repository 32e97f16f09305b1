import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { harmfulDeeds } from '../../ontology/harmfulDeeds.js';
import { resultVerbs } from '../../ontology/verbClasses.js';
import { words } from '../../ontology/words.js';
import { nounKind } from '../mentions/nounKind.js';
import { isOneself } from './isSomebody.js';
import { on } from './mendArcs.js';
import { hung } from './rewired.js';
import { isBehindComma, verbAbove } from './verbAbove.js';

/** "41 percent for Hanak, who has ruled": of an amount nobody says "who"; it is the name before the comma. */
export const whoIsNamed = on('acl:relcl', (sentence, { governor: noun, dependent: verb }) => {
  if (!/^NN/.test(tokenAt(sentence, noun).pos)) return undefined;
  const who = children(sentence, verb, 'nsubj', 'nsubj:pass').find(
    (arc) => tokenAt(sentence, arc.dependent).text === 'who',
  );
  const name = who && sentence.tokens[who.dependent - 2];
  if (!who || !name || name.index <= noun || sentence.tokens[who.dependent - 1]?.text !== ',') return undefined;
  if (name.ner !== 'PERSON' || !name.pos.startsWith('NNP') || tokenAt(sentence, noun).ner === 'PERSON')
    return undefined;
  if (nounKind(sentence, noun) !== undefined || tokenAt(sentence, noun).pos.startsWith('NNP')) return undefined;
  if (!subtree(sentence, noun).includes(name.index)) return undefined;
  return described(sentence, name.index, noun, verb, who.relation);
});

/** "the shelling of three villages that left two dead": the shelling did, and not the villages. */
export const deedThatHarmed = on('acl:relcl', (sentence, { governor: harmed, dependent: verb }) => {
  if (!resultVerbs.has(tokenAt(sentence, verb).lemma)) return undefined;
  const above = arcTo(sentence, harmed);
  const deed = above?.governor ?? -1;
  if (deed < 0 || !above || !/^(nmod|obl)$/.test(above.relation) || deed > harmed) return undefined;
  if (!harmfulDeeds.has(tokenAt(sentence, deed).lemma) && !harmfulDeeds.has(tokenAt(sentence, deed).text))
    return undefined;
  // "the bombing of a group that killed five".
  if (
    nounKind(sentence, harmed) !== 'Place' &&
    !/^(LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE)$/.test(tokenAt(sentence, harmed).ner)
  )
    return undefined;
  const that = children(sentence, verb, 'nsubj').find((arc) =>
    /^(that|which)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  if (!that || children(sentence, verb, 'obj', 'xcomp', 'ccomp').length === 0) return undefined;
  return described(sentence, deed, harmed, verb, that.relation);
});

/** "The epicentre of the quake, which struck at nine": the quake strikes, and none of its measures. */
export const ofMeasured = on('acl:relcl', (sentence, { governor: measure, dependent: verb }) => {
  if (!measures.has(tokenAt(sentence, measure).lemma)) return undefined;
  const which = children(sentence, verb, 'nsubj').find(
    (arc) => tokenAt(sentence, arc.dependent).text === 'which' && sentence.tokens[arc.dependent - 1]?.text === ',',
  );
  const noun = which && children(sentence, measure, 'nmod').find((arc) => arc.dependent === which.dependent - 2);
  return which && noun && harmfulDeeds.has(tokenAt(sentence, noun.dependent).lemma)
    ? described(sentence, noun.dependent, measure, verb, which.relation)
    : undefined;
});

const measures = words(
  'epicentre epicenter magnitude strength force centre center toll victim survivor scene site cause extent',
);

/** "the director of Clearwater, which was founded by farmers": no person is "which"; it is the body behind "of". */
export const whichBehindPerson = on('acl:relcl', (sentence, { governor: person, dependent: verb }) => {
  if (nounKind(sentence, person) !== 'Person' && tokenAt(sentence, person).ner !== 'PERSON') return undefined;
  const which = children(sentence, verb, 'nsubj', 'nsubj:pass').find(
    (arc) => tokenAt(sentence, arc.dependent).text === 'which' && arc.dependent < verb,
  );
  if (!which || !isBehindComma(sentence, which.dependent)) return undefined;
  const body = children(sentence, person, 'nmod').find((arc) => arc.dependent === which.dependent - 2)?.dependent;
  return body === undefined || tokenAt(sentence, body).ner === 'PERSON' || nounKind(sentence, body) === 'Person'
    ? undefined
    : described(sentence, body, person, verb, which.relation);
});

/** "threw flour at the officers, which led to arrests": no people are "which"; what was told before led to it. */
export const whichOfPeople = on('acl:relcl', (sentence, { governor: noun, dependent: verb }) => {
  if (!isOneself(sentence, noun)) return undefined;
  const which = children(sentence, verb, 'nsubj', 'nsubj:pass', 'obj').find(
    (arc) => tokenAt(sentence, arc.dependent).text === 'which' && arc.dependent < verb,
  );
  const main = which && isBehindComma(sentence, which.dependent) ? verbAbove(sentence, noun) : undefined;
  if (main === undefined || main > noun) return undefined;
  const mended = hung(sentence, { governor: main, dependent: verb, relation: 'parataxis' });
  return { ...mended, graph: mended.graph.filter((arc) => arc.governor !== verb || arc.dependent !== noun) };
});

/** A relative clause, and what is listed with it, taken from one noun to another, which becomes their subject. */
const described = (sentence: Sentence, noun: number, from: number, verb: number, relation: string): Sentence => {
  const verbs = [verb, ...children(sentence, verb, 'conj').map((arc) => arc.dependent)];
  const mended = hung(sentence, { governor: noun, dependent: verb, relation: 'acl:relcl' });
  const own = mended.graph.filter(
    (arc) => verbs.includes(arc.governor) && arc.dependent === from && arc.relation.startsWith('nsubj'),
  );
  const subjects = own.some((arc) => arc.governor === verb)
    ? own
    : [...own, { governor: verb, dependent: from, relation }];
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((arc) => !own.includes(arc)),
      ...subjects.map((arc) => ({ ...arc, dependent: noun })),
    ],
  };
};
