import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { isAddressing } from '../../ontology/roleRules.js';
import { givenTo } from '../../ontology/verbClasses.js';
import { nounKind } from '../mentions/nounKind.js';
import { withSubjects } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hasDeterminer } from './nounsAsInfinitives.js';
import { hung, rewired } from './rewired.js';

/** "warned of a spill four times the size of the lake": how large what stands before is, and nothing that is warned. */
const measureOfNoun = on('obj', (sentence, { dependent: size, governor }) => {
  if (
    !/^(size|number|amount|length|height|weight|width|area|rate|level|volume|price|cost|strength)$/.test(
      tokenAt(sentence, size).lemma,
    )
  )
    return undefined;
  const times = [...children(sentence, size, 'nummod', 'compound', 'nmod:npmod', 'det:predet')].find(({ dependent }) =>
    /^(time|twice|half|double|triple)s?$/.test(tokenAt(sentence, dependent).lemma.toLowerCase()),
  );
  const first = Math.min(...subtree(sentence, size));
  const noun = sentence.tokens[first - 1];
  if (!times || noun === undefined || noun.index <= governor || !noun.pos.startsWith('NN')) return undefined;
  return hung(sentence, { governor: noun.index, dependent: size, relation: 'dep' });
});

/** "calling it a sham": the parser takes what something is called for a measure. */
const calledSo = on('obl:npmod', (sentence, { governor: verb, dependent: noun }) =>
  /^(call|name|dub|label|brand|term)$/.test(tokenAt(sentence, verb).lemma) &&
  tokenAt(sentence, noun).pos.startsWith('NN') &&
  tokenAt(sentence, noun).ner === 'O' &&
  children(sentence, verb, 'obj').some((arc) => arc.dependent > verb && arc.dependent < noun)
    ? hung(sentence, { governor: verb, dependent: noun, relation: 'xcomp' })
    : undefined,
);

/** "owns the Dutch football club N", "outsold rivals Toyota and Fiat": nobody is given anything; the parser takes the name for a thing given. */
const onlyObject = on('iobj', (sentence, { governor: verb, dependent: noun }) => {
  const { lemma, pos } = tokenAt(sentence, verb);
  if (!pos.startsWith('VB') || !tokenAt(sentence, noun).pos.startsWith('NN')) return undefined;
  if (isAddressing(lemma) || givenTo.has(lemma) || noun < verb || tokenAt(sentence, noun).ner === 'NUMBER')
    return undefined;
  if (children(sentence, verb, 'obj', 'ccomp', 'xcomp', 'csubj', 'dep').length > 0) return undefined;
  return nounKind(sentence, noun) === undefined && !tokenAt(sentence, noun).pos.startsWith('NNP')
    ? undefined
    : hung(sentence, { governor: verb, dependent: noun, relation: 'obj' });
});

/** "to impose an asset freeze, a travel ban, and an embargo": what is listed behind an object is an object, and no second deed. */
const listedObject = on('conj', (sentence, { governor: verb, dependent: noun }) => {
  if (noun < verb || !isListed(sentence, noun)) return undefined;
  if (!tokenAt(sentence, verb).pos.startsWith('VB')) return undefined;
  const object = children(sentence, verb, 'obj').findLast(({ dependent }) => dependent < noun)?.dependent;
  if (object === undefined || !tokenAt(sentence, object).pos.startsWith('NN')) return undefined;
  const between = sentence.tokens.slice(object + 1, Math.min(...subtree(sentence, noun, ['acl', 'acl:relcl'])));
  if (between.length === 0 || between.some(({ pos }) => !/^(,|CC|DT|JJ|CD|NN|NNS|NNP|NNPS|POS|PRP\$)$/.test(pos)))
    return undefined;
  const arc = { governor: object, dependent: noun, relation: 'conj' };
  return rewired(sentence, noun, arc, [
    { ...arc, relation: 'conj:and' },
    { governor: verb, dependent: noun, relation: 'obj' },
  ]);
});

/**
 * "was put on the list, requiring members to impose a freeze, a travel ban, and an embargo": a passive takes no object behind that of a later
 * verb; what stands there is listed with it.
 */
const objectOfNearer = on('obj', (sentence, { governor: verb, dependent: noun }) => {
  if (noun < verb || children(sentence, verb, 'aux:pass').length === 0) return undefined;
  const others = children(sentence, noun, 'conj').map((arc) => arc.dependent);
  const first = Math.min(...subtree(sentence, noun));
  const before = first - 2;
  if (others.length === 0 || !isListed(sentence, noun) || sentence.tokens[first - 1]?.text !== ',') return undefined;
  const nearer = before > verb ? arcTo(sentence, before) : undefined;
  if (nearer?.relation !== 'obj' || nearer.governor <= verb || !tokenAt(sentence, before).pos.startsWith('NN'))
    return undefined;
  return [noun, ...others].reduce((mended, token) => {
    const arc = { governor: before, dependent: token, relation: 'conj' };
    return rewired(mended, token, arc, [
      { ...arc, relation: 'conj:and' },
      { governor: nearer.governor, dependent: token, relation: 'obj' },
    ]);
  }, sentence);
});

/** A noun with its article, or several, that is told of nobody and stands behind no preposition. */
const isListed = (sentence: Sentence, noun: number): boolean =>
  tokenAt(sentence, noun).pos.startsWith('NN') &&
  (hasDeterminer(sentence, noun) || tokenAt(sentence, noun).pos === 'NNS') &&
  children(sentence, noun, 'cop', 'nsubj', 'nsubj:pass', 'case', 'mark', 'aux').length === 0;

/** "told editors from agencies", "asked reporters from Oslo": where those who are told are from; but "urged them from his cell". */
const fromListener = on('obl', (sentence, { governor, dependent }) => {
  const from = children(sentence, dependent, 'case')[0]?.dependent;
  const listener = children(sentence, governor, 'obj')[0]?.dependent;
  if (from === undefined || tokenAt(sentence, from).text !== 'from' || listener !== from - 1) return undefined;
  if (!isBodyOrPlace(sentence, dependent) || children(sentence, dependent, 'nmod:poss').length > 0) return undefined;
  return isAddressing(tokenAt(sentence, governor).lemma) && tokenAt(sentence, listener).pos === 'NNS'
    ? hung(sentence, { governor: listener, dependent, relation: 'nmod' })
    : undefined;
});

/** A name, or several bodies: from one, as from "the prison" or "the palace", somebody may be speaking. */
const isBodyOrPlace = (sentence: Sentence, noun: number): boolean => {
  const { pos, ner } = tokenAt(sentence, noun);
  return pos.startsWith('NNP') ? ner !== 'PERSON' : pos === 'NNS' && nounKind(sentence, noun) === 'Organization';
};

/** '"He's concerned me for years"': what is concerned has no object; he does it. */
const notPassive = on('aux:pass', (sentence, { governor: verb, dependent: auxiliary }) => {
  if (!/^['’]s$/.test(tokenAt(sentence, auxiliary).text)) return undefined;
  const object = children(sentence, verb, 'obj').find((arc) => arc.dependent === verb + 1)?.dependent;
  const subject = children(sentence, verb, 'nsubj:pass')[0]?.dependent;
  if (object === undefined || subject === undefined || !/^PRP$/.test(tokenAt(sentence, object).pos)) return undefined;
  return [
    { governor: verb, dependent: auxiliary, relation: 'aux' },
    { governor: verb, dependent: subject, relation: 'nsubj' },
  ].reduce(hung, sentence);
});

/** "Freighter attacked by rebels sinking": what was attacked sinks, and not who attacked it. */
const sinksItself = on('acl', (sentence, { governor: agent, dependent: verb }) => {
  if (!sinking.test(tokenAt(sentence, verb).text)) return undefined;
  const passive = arcTo(sentence, agent)?.governor ?? -1;
  if (passive < 0) return undefined;
  const isAgent = arcTo(sentence, agent)?.relation === 'obl' && hasCase(sentence, agent, /^by$/);
  const noun = children(sentence, passive, 'nsubj', 'nsubj:pass').find((one) => one.dependent < passive)?.dependent;
  if (!isAgent || noun === undefined || tokenAt(sentence, passive).pos !== 'VBN') return undefined;
  return hung(withSubjects(sentence, verb, [{ governor: verb, dependent: noun, relation: 'nsubj' }]), {
    governor: passive,
    dependent: verb,
    relation: 'advcl',
  });
});

const sinking = /^(sink|leak|burn|drift|list|capsize|explode|smoulder)ing$/;

/** "a $300,000 payment": the parser takes the article for the object, and cannot place the payment. */
const ofArticle = on('dep', (sentence, { governor: article, dependent: noun }) => {
  const above = arcTo(sentence, article);
  if (noun < article || tokenAt(sentence, article).pos !== 'DT' || !above) return undefined;
  const isAmount = sentence.tokens.slice(article + 1, noun).every(({ pos }) => /^(\$|CD|JJ|HYPH)$/.test(pos));
  if (!isAmount || noun === article + 1 || !tokenAt(sentence, noun).pos.startsWith('NN')) return undefined;
  const risen = hung(sentence, { ...above, dependent: noun });
  return children(risen, article).reduce(
    (mended, arc) => hung(mended, { ...arc, governor: noun }),
    hung(risen, { governor: noun, dependent: article, relation: 'det' }),
  );
});

/** Objects and subjects that the parser hangs on the wrong word. */
export const repairObjects = mendArcs(() => [
  listedObject,
  objectOfNearer,
  measureOfNoun,
  fromListener,
  notPassive,
  sinksItself,
  ofArticle,
  onlyObject,
  calledSo,
]);
