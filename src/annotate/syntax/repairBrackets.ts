import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { givingVerbs, twoObjectVerbs } from '../../ontology/verbClasses.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/** "Ana Petrova (born in Varna in 1931, died in Paris in 2004)": what stands in brackets behind a name tells of who bears it. */
const lifeOf = on('dep', (sentence, { governor: name, dependent: verb }) => {
  if (verb !== name + 2 || !opens(sentence, name + 1)) return undefined;
  if (tokenAt(sentence, verb).pos !== 'VBN' || tokenAt(sentence, name).pos !== 'NNP') return undefined;
  const mended = withSubject(hung(sentence, { governor: name, dependent: verb, relation: 'acl' }), verb, name);
  return children(sentence, verb, 'dep')
    .filter(({ dependent }) => /^VB[DN]$/.test(tokenAt(sentence, dependent).pos) && dependent > verb)
    .reduce(
      (one, { dependent }) => withSubject(hung(one, { governor: verb, dependent, relation: 'conj' }), dependent, name),
      mended,
    );
});

const withSubject = (sentence: Sentence, verb: number, name: number): Sentence => ({
  ...sentence,
  graph: [
    ...sentence.graph,
    { governor: verb, dependent: name, relation: tokenAt(sentence, verb).pos === 'VBN' ? 'nsubj:pass' : 'nsubj' },
  ],
});

/** "Karl Voss (12 May 1890 - 3 July 1958) was a general": the name is who was, and no day. */
const nameBefore = on('dep', (sentence, { governor: head, dependent: name }) => {
  if (tokenAt(sentence, name).pos !== 'NNP' || !opens(sentence, name + 1)) return undefined;
  const subject = children(sentence, head, 'nsubj')[0]?.dependent;
  const close = sentence.tokens.findIndex(({ index, text }) => index > name && /^(\)|-RRB-)$/.test(text));
  if (subject === undefined || subject < name || subject > close || head < close) return undefined;
  const inside = children(sentence, head).filter(({ dependent }) => dependent > name && dependent < close);
  return inside.reduce(
    (one, { dependent }) => hung(one, { governor: name, dependent, relation: 'dep' }),
    hung(sentence, { governor: head, dependent: name, relation: 'nsubj' }),
  );
});

/**
 * "a Drug Enforcement Administration (DEA) agent", "The Free Army (FA) commander": the parser takes the body before the brackets for
 * who is told of. It is a part of the phrase, whose head is the noun behind them.
 */
const headBehind = on('dep appos', (sentence, { governor: body, dependent: acronym }) => {
  if (acronym !== body + 2 || !opens(sentence, body + 1)) return undefined;
  if (!/^\p{Lu}[\p{Lu}&-]+s?$/u.test(tokenAt(sentence, acronym).text) || !closes(sentence, acronym + 1))
    return undefined;
  const head = headFrom(sentence, acronym + 2);
  const above = arcTo(sentence, body);
  if (head === undefined || !above || above.governor < 0 || above.governor === head) return undefined;
  const arc = arcTo(sentence, head);
  // "gave the Liberation Front (LF) weapons": it gets them.
  const { lemma } = tokenAt(sentence, above.governor);
  if (above.relation === 'iobj' && (twoObjectVerbs.has(lemma) || givingVerbs.has(lemma))) return undefined;
  // "the murder of a Drug Agency (DA) agent": the murder was taken for a part of the agent's name.
  const isAbove = arc !== undefined && arcTo(sentence, above.governor)?.governor === head;
  const isBeside = arc?.governor === above.governor && /^(nsubj|obj|obl|dep)/.test(arc.relation);
  if (
    !isBeside &&
    !(isAbove && arcTo(sentence, above.governor)?.relation === 'compound') &&
    !(arc?.governor === body && /^(dep|appos|parataxis)$/.test(arc.relation))
  )
    return undefined;
  const opening = children(sentence, body).filter(
    ({ dependent, relation: own }) =>
      dependent < body &&
      (/^(det|case|nummod)$/.test(own) || (own === 'amod' && /^\p{Ll}/u.test(tokenAt(sentence, dependent).text))),
  );
  return [
    ...(isAbove && arc ? [{ ...arc, dependent: above.governor }] : []),
    { ...above, dependent: head, relation: above.relation === 'iobj' ? 'obj' : above.relation },
    { governor: head, dependent: body, relation: 'compound' },
    ...opening.map((one) => ({ ...one, governor: head })),
  ].reduce(hung, sentence);
});

/** The last of the nouns that begin at a token, where what follows is no name of its own. */
const headFrom = (sentence: Sentence, first: number): number | undefined => {
  let head = first - 1;
  while (/^NN(P|S|PS)?$/.test(sentence.tokens[head + 1]?.pos ?? '')) head++;
  if (head < first) return undefined;
  // "Islamic State (IS) fighters", "Federal Territory (FT) Police Command"; "the Northern Bank (NB) Ana Petrova" is two.
  const { ner } = tokenAt(sentence, head);
  const isTitled = tokenAt(sentence, first).ner !== 'PERSON';
  return (ner === 'PERSON' && !isTitled) || /^(DATE|TIME)$/.test(ner) ? undefined : head;
};

const closes = (sentence: Sentence, index: number): boolean => /^(\)|-RRB-)$/.test(sentence.tokens[index]?.text ?? '');

const opens = (sentence: Sentence, index: number): boolean => /^(\(|-LRB-)$/.test(sentence.tokens[index]?.text ?? '');

/** Mends what the parser makes of brackets behind a name. */
export const repairBrackets = mendArcs(() => [lifeOf, nameBefore, headBehind]);
