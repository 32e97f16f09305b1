import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { deedNouns } from '../../ontology/factualityWords.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { resultVerbs } from '../../ontology/verbClasses.js';
import { rewired } from './rewired.js';

/**
 * Mends what trails behind a clause and is hung on its last noun: ", killing seven people" is what the verb led to, ", blaming
 * rebels" what its subject did besides, ", severed in 2012" describes the noun before the comma, "a bus carrying workers on
 * Tuesday" tells the day of the clause, "crashed minutes after take-off" no object, and "suspicion of planning to attack" a plan.
 */
export const repairTrailing = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((mended, { dependent }) => {
    const arc = arcTo(mended, dependent);
    if (!arc || arc.governor < 0) return mended;
    return repairs.reduce<Sentence | undefined>((done, repair) => done ?? repair(mended, arc), undefined) ?? mended;
  }, sentence);

type Repair = (sentence: Sentence, arc: Arc) => Sentence | undefined;

const isBehindComma = (sentence: Sentence, index: number): boolean => sentence.tokens[index - 1]?.text === ',';

const isBare = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj', 'aux', 'case', 'mark', 'cop').length === 0;

/** The verb of the clause that a noun is said in: through its phrases, and not out of the clause. */
const verbAbove = (sentence: Sentence, from: number): number | undefined => {
  for (let token = from, steps = 0; token >= 0 && steps < 8; steps++) {
    if (tokenAt(sentence, token).pos.startsWith('VB')) return token;
    const arc = arcTo(sentence, token);
    if (!arc || !/^(obj|iobj|obl|nmod|conj|appos|dep|nsubj:pass)/.test(arc.relation)) return undefined;
    token = arc.governor;
  }
  return undefined;
};

/** What is said besides is the speaker's: "denied that it had fired, blaming the rebels", "rejected claims that it had, calling them". */
const sayerAbove = (sentence: Sentence, verb: number): number => {
  for (let token = verb, steps = 0; steps < 4; steps++) {
    const arc = arcTo(sentence, token);
    if (!arc || arc.governor < 0 || !/^(ccomp|acl|obj|nmod)$/.test(arc.relation)) return verb;
    token = arc.governor;
    const { pos, lemma } = tokenAt(sentence, token);
    if (pos.startsWith('VB') && speechVerbs.has(lemma)) return token;
  }
  return verb;
};

const saying = /^(blaming|accusing|calling|saying|adding|citing|urging|insisting|warning|vowing|describing|denying)$/i;

/** ", killing seven people" hung on the last noun: a clause of the verb. A description of the subject stays one. */
const participleOfClause: Repair = (sentence, { governor, dependent, relation }) => {
  const { pos, lemma, text } = tokenAt(sentence, dependent);
  if (pos !== 'VBG' || !/^(dep|acl|conj|advcl)$/.test(relation) || dependent < governor) return undefined;
  const isNoun = tokenAt(sentence, governor).pos.startsWith('NN');
  if (relation === 'conj' && isNoun && children(sentence, dependent, 'obj').length > 0)
    return listed(sentence, dependent, governor);
  if (relation === 'conj') return undefined;
  if (relation === 'advcl') {
    const sayer = saying.test(text) && isBehindComma(sentence, dependent) ? sayerAbove(sentence, governor) : governor;
    return sayer === governor ? undefined : clause(sentence, dependent, sayer);
  }
  if (!isBehindComma(sentence, dependent) || !isBare(sentence, dependent)) return undefined;
  if (relation === 'acl' && !resultVerbs.has(lemma) && !saying.test(text)) return undefined;
  const verb = verbAbove(sentence, governor);
  if (verb === undefined || verb === governor) return undefined;
  const main = saying.test(text) ? sayerAbove(sentence, verb) : verb;
  return clause(sentence, dependent, main);
};

/** "went from house to house, looting shops and beating residents": clauses that were listed with the last noun. */
const listed = (sentence: Sentence, verb: number, noun: number): Sentence | undefined => {
  const first = children(sentence, noun, 'conj').find(
    (arc) => arc.dependent < verb && tokenAt(sentence, arc.dependent).pos === 'VBG',
  );
  const main = verbAbove(sentence, noun);
  if (first) return joined(sentence, verb, first.dependent);
  const before =
    main === undefined
      ? undefined
      : children(sentence, main, 'advcl').find(
          (arc) => arc.dependent < verb && arc.dependent > noun && tokenAt(sentence, arc.dependent).pos === 'VBG',
        );
  if (before) return joined(sentence, verb, before.dependent);
  return main !== undefined && isBehindComma(sentence, verb) ? clause(sentence, verb, main) : undefined;
};

const joined = (sentence: Sentence, verb: number, first: number): Sentence => {
  const arc = { governor: first, dependent: verb, relation: 'conj' };
  return rewired(sentence, verb, arc, [{ ...arc, relation: 'conj:and' }]);
};

/** ", blaming rebels for it" read as one more object, the participle as its adjective. */
const participleOfObject: Repair = (sentence, { governor: noun, dependent, relation }) => {
  const { pos, text } = tokenAt(sentence, dependent);
  if (pos !== 'VBG' || relation !== 'amod' || noun < dependent || !isBehindComma(sentence, dependent)) return undefined;
  const above = arcTo(sentence, noun);
  if (above?.relation !== 'obj') return undefined;
  if (!children(sentence, above.governor, 'obj').some((one) => one.dependent < dependent)) return undefined;
  const main = saying.test(text) ? sayerAbove(sentence, above.governor) : above.governor;
  const object = { governor: dependent, dependent: noun, relation: 'obj' };
  const behind = children(sentence, noun, 'nmod', 'acl').filter((arc) => arc.dependent > noun);
  return behind.reduce(
    (one, arc) =>
      rewired(one, arc.dependent, { ...arc, governor: dependent, relation: arc.relation.replace('nmod', 'obl') }),
    rewired(clause(sentence, dependent, main), noun, object, [object]),
  );
};

const clause = (sentence: Sentence, verb: number, main: number): Sentence => {
  const arc = { governor: main, dependent: verb, relation: 'advcl' };
  return rewired(sentence, verb, arc, [arc]);
};

/** "restored relations, severed in 2012": a past participle that the parser could not place describes the noun before it. */
const participleOfNoun: Repair = (sentence, { dependent, relation }) => {
  if (relation !== 'dep' || tokenAt(sentence, dependent).pos !== 'VBN' || !isBare(sentence, dependent))
    return undefined;
  if (!isBehindComma(sentence, dependent) || children(sentence, dependent, 'obj').length > 0) return undefined;
  const last = sentence.tokens[dependent - 2];
  if (!last?.pos.startsWith('NN')) return undefined;
  const arc = { governor: headOfName(sentence, last.index), dependent, relation: 'acl' };
  return rewired(sentence, dependent, arc, [arc]);
};

/** "the Royal Courts of Justice, ...": all of a name, and not its last word. */
const headOfName = (sentence: Sentence, token: number): number => {
  const arc = arcTo(sentence, token);
  const isInside =
    arc !== undefined &&
    arc.governor >= 0 &&
    /^(compound|flat|nmod)/.test(arc.relation) &&
    tokenAt(sentence, token).pos.startsWith('NNP') &&
    tokenAt(sentence, arc.governor).pos.startsWith('NNP');
  return isInside ? headOfName(sentence, arc.governor) : token;
};

/** "fired on a bus carrying workers on Tuesday": the day is that of the clause, and not of a state that only describes. */
const timeOfClause: Repair = (sentence, arc) => {
  const { governor: participle, dependent, relation } = arc;
  if (
    !/^(obl|advmod)$/.test(relation) ||
    dependent < participle ||
    !/^(DATE|TIME)$/.test(tokenAt(sentence, dependent).ner)
  )
    return undefined;
  const { pos } = tokenAt(sentence, participle);
  const above = arcTo(sentence, participle);
  if (pos !== 'VBG' || above?.relation !== 'acl' || isBehindComma(sentence, participle)) return undefined;
  if (!isBare(sentence, participle) || !/^(obj|obl)$/.test(arcTo(sentence, above.governor)?.relation ?? ''))
    return undefined;
  const verb = verbAbove(sentence, above.governor);
  return verb === undefined || !/^VB[DZPN]$/.test(tokenAt(sentence, verb).pos)
    ? undefined
    : rewired(sentence, dependent, { ...arc, governor: verb });
};

/** "crashed minutes after take-off", "died days later". */
const measureOfTime: Repair = (sentence, arc) =>
  arc.relation === 'obj' &&
  /^(second|minute|hour|day|week|month|year)$/.test(tokenAt(sentence, arc.dependent).lemma) &&
  /^(after|before|later|earlier|ago)$/.test(sentence.tokens[arc.dependent + 1]?.text ?? '')
    ? rewired(sentence, arc.dependent, { ...arc, relation: 'obl:npmod' }, [{ ...arc, relation: 'obl:npmod' }])
    : undefined;

/** "on suspicion of planning to attack": the infinitive behind a noun that plans or fails belongs to it. */
const deedOfNoun: Repair = (sentence, { governor, dependent, relation }) => {
  const [noun, to] = [sentence.tokens[dependent - 2], sentence.tokens[dependent - 1]];
  if (!/^(xcomp|advcl)$/.test(relation) || to?.pos !== 'TO' || !noun?.pos.startsWith('NN')) return undefined;
  if (noun.index === governor || sharesSubject(sentence, noun.index, governor)) return undefined;
  if (!deedNouns.has(noun.lemma.toLowerCase())) return undefined;
  const arc = { governor: noun.index, dependent, relation: 'acl' };
  const mended = rewired(sentence, dependent, arc, [{ ...arc, relation: 'acl:to' }]);
  const isOthers = (one: Arc): boolean => one.governor === dependent && one.relation.startsWith('nsubj');
  return arcTo(sentence, noun.index)?.governor === governor
    ? { ...mended, graph: mended.graph.filter((one) => !isOthers(one)) }
    : mended;
};

/** "signed an agreement to protect": who signs means to protect; who foils a plot does not mean to bomb. */
const sharesSubject = (sentence: Sentence, noun: number, verb: number): boolean =>
  arcTo(sentence, noun)?.governor === verb && !againstDeeds.test(tokenAt(sentence, verb).lemma);

const againstDeeds =
  /^(foil|thwart|prevent|stop|avert|uncover|discover|expose|reveal|disrupt|block|condemn|denounce|reject|oppose|criticize|criticise|welcome|praise|investigate|deplore)$/;

/** "sank off the coast": a preposition taken for a particle. */
const offPlace: Repair = (sentence, arc) => {
  const { governor: verb, dependent: place, relation } = arc;
  if (relation !== 'obj' || !offshore.test(tokenAt(sentence, place).lemma)) return undefined;
  const off = children(sentence, verb, 'compound:prt').find((one) => tokenAt(sentence, one.dependent).text === 'off');
  if (!off || off.dependent > place) return undefined;
  const moved = rewired(sentence, place, { ...arc, relation: 'obl' }, [{ ...arc, relation: 'obl:off' }]);
  return rewired(moved, off.dependent, { governor: place, dependent: off.dependent, relation: 'case' });
};

const offshore = /^(coast|shore|island|peninsula|cape|port|road|motorway|highway|runway)$/;

/** "were beaten and denied medical care": an object behind the second verb is not that of the first, which is passive. */
const objectOfSecond: Repair = (sentence, arc) => {
  const { governor: first, dependent: object, relation } = arc;
  if (relation !== 'obj' || children(sentence, first, 'aux:pass').length === 0) return undefined;
  const second = children(sentence, first, 'conj').findLast(
    (one) => one.dependent > first && one.dependent < object && tokenAt(sentence, one.dependent).pos.startsWith('VB'),
  );
  return second ? rewired(sentence, object, { ...arc, governor: second.dependent }) : undefined;
};

/** "called on the parties to stop": who is called on is no subject of an aside. */
const calledOn: Repair = (sentence, { governor: verb, dependent: deed, relation }) => {
  const on = sentence.tokens[verb + 1];
  if (relation !== 'advcl' || tokenAt(sentence, verb).lemma !== 'call' || !/^(on|upon)$/.test(on?.text ?? ''))
    return undefined;
  const who = children(sentence, deed, 'nsubj')[0]?.dependent;
  if (who === undefined || on === undefined || arcTo(sentence, on.index)?.governor !== deed) return undefined;
  const turned: readonly (readonly [Arc, readonly Arc[]])[] = [
    [
      { governor: verb, dependent: who, relation: 'obl' },
      [
        { governor: verb, dependent: who, relation: 'obl:on' },
        { governor: deed, dependent: who, relation: 'nsubj:xsubj' },
      ],
    ],
    both({ governor: who, dependent: on.index, relation: 'case' }),
    both({ governor: verb, dependent: deed, relation: 'xcomp' }),
  ];
  return turned.reduce((mended, [arc, arcs]) => rewired(mended, arc.dependent, arc, arcs), sentence);
};

const both = (arc: Arc): readonly [Arc, readonly Arc[]] => [arc, [arc]];

const repairs: readonly Repair[] = [
  calledOn,
  offPlace,
  objectOfSecond,
  participleOfClause,
  participleOfObject,
  participleOfNoun,
  timeOfClause,
  measureOfTime,
  deedOfNoun,
];
