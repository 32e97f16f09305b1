import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { subjectArc } from './clauseArcs.js';
import { hung, rewired } from './rewired.js';

/**
 * Mends sentences whose subject is cut off from its verb by a clause between commas ("The airline, which employs 900 people, filed for
 * bankruptcy"): the parser makes the subject the whole sentence, and the verb, whose past form looks like a participle, describes
 * the last noun before it.
 */
export const repairInterrupted = (sentence: Sentence): Sentence => byClause(withInfinitive(byParticiple(sentence)));

/** "The Ministry, having summoned the envoy, demands": the parser takes the participle for the verb of the subject. */
const byParticiple = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((mended, { dependent: verb }) => {
    const arc = arcTo(mended, verb);
    if (!arc || arc.governor < 0 || arc.governor > verb || !/^(dep|parataxis|ccomp|conj)$/.test(arc.relation))
      return mended;
    const participle = arc.governor;
    const subject = children(mended, participle, 'nsubj')[0]?.dependent;
    if (subject === undefined || !isAside(mended, subject, participle) || !isFiniteBehind(mended, verb)) return mended;
    const over = arcTo(mended, participle);
    if (!over) return mended;
    const risen = rewired(mended, verb, { ...over, dependent: verb });
    const below = { governor: verb, dependent: participle, relation: 'advcl' };
    const led = rewired(risen, participle, below, [below]);
    return hung(led, subjectArc(mended, verb, subject));
  }, sentence);

/** ", having summoned", ", being surrounded by troops": no finite form, behind a comma. A bare "surrounded" may be the past of the verb. */
const isAside = (sentence: Sentence, subject: number, participle: number): boolean => {
  const { pos } = tokenAt(sentence, participle);
  const auxiliaries = children(sentence, participle, 'aux', 'cop').map((arc) => arc.dependent);
  const first = Math.min(participle, ...auxiliaries);
  return (
    subject < first &&
    /^VB[GN]$/.test(pos) &&
    auxiliaries.every((one) => /^(having|being|been)$/.test(tokenAt(sentence, one).text)) &&
    (pos === 'VBG' || auxiliaries.length > 0) &&
    sentence.tokens.slice(subject + 1, first).some(({ text }) => text === ',') &&
    !sentence.tokens.slice(subject + 1, first).some(({ pos: between }) => /^(VB[DPZ]|MD|W.*)$/.test(between))
  );
};

/** A verb with a tense and without a subject, behind a comma. */
const isFiniteBehind = (sentence: Sentence, verb: number): boolean => {
  const first = opening(sentence, verb);
  return (
    /^(VB[DPZ]|MD)$/.test(tokenAt(sentence, first).pos) &&
    sentence.tokens[first - 1]?.text === ',' &&
    children(sentence, verb, 'nsubj', 'nsubj:pass', 'csubj', 'mark', 'cc').length === 0
  );
};

/** "The minister, who was accused of it, offered to resign": the parser has "offered" help to resign. */
const withInfinitive = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(({ relation, governor }) => relation === 'acl' && arcTo(sentence, governor)?.relation === 'root')
    .reduce((mended, { governor: noun, dependent: infinitive }) => {
      const verb = children(mended, infinitive, 'aux').find(
        ({ dependent }) =>
          /^VB[DN]$/.test(tokenAt(mended, dependent).pos) &&
          sentence.tokens[dependent - 1]?.text === ',' &&
          sentence.tokens[dependent + 1]?.pos === 'TO' &&
          dependent < infinitive &&
          !/^(be|have|do)$/.test(tokenAt(mended, dependent).lemma),
      )?.dependent;
      if (verb === undefined || relativeBehind(mended, noun) === undefined) return mended;
      return [
        { governor: noun, dependent: verb, relation: 'acl' },
        { governor: verb, dependent: infinitive, relation: 'xcomp' },
      ].reduce(hung, mended);
    }, sentence);

const byClause = (sentence: Sentence): Sentence => {
  const root = sentence.tree.find((arc) => arc.governor < 0)?.dependent;
  if (root === undefined || !isUnfinished(sentence, root)) return sentence;
  const verb = (
    sentence.tree.find((arc) => isCutOff(sentence, root, arc, /^VB[DN]$/)) ??
    sentence.tree.find((arc) => isCutOff(sentence, root, arc, /^VBZ$/))
  )?.dependent;
  return verb === undefined ? sentence : raised(sentence, root, verb);
};

/** A noun, in a sentence with a full stop, that has a relative clause behind a comma and no verb of its own. */
const isUnfinished = (sentence: Sentence, root: number): boolean =>
  /^NN/.test(tokenAt(sentence, root).pos) &&
  /^[.!?"”]$/.test(sentence.tokens.at(-1)?.text ?? '') &&
  children(sentence, root, 'cop', 'nsubj', 'case').length === 0 &&
  relativeBehind(sentence, root) !== undefined;

/** The "which" or "who" behind a comma. */
const relativeBehind = (sentence: Sentence, root: number): number | undefined =>
  sentence.tokens.find(
    ({ index, pos }) =>
      index > root &&
      /^(WDT|WP\$?|WRB)$/.test(pos) &&
      (opensAside(sentence, index) || describesAside(sentence, root, index)),
  )?.index;

/** ", who", ", whose", ", in which". */
const opensAside = (sentence: Sentence, relative: number): boolean => {
  const before = sentence.tokens[relative - 1];
  return before?.text === ',' || (before?.pos === 'IN' && sentence.tokens[relative - 2]?.text === ',');
};

/** "Diallo, a minister who fled in May, returned": what the subject is said to be has the clause. */
const describesAside = (sentence: Sentence, root: number, relative: number): boolean =>
  children(sentence, root, 'appos').some(({ dependent }) => dependent === relative - 1 && dependent > root);

/** The past form, or its auxiliary, behind the comma that closes the clause. */
const isCutOff = (sentence: Sentence, root: number, { governor, dependent, relation }: Arc, tense: RegExp): boolean => {
  const relative = relativeBehind(sentence, root) ?? sentence.tokens.length;
  return (
    (/^(acl|dep|conj|parataxis|appos)$/.test(relation) ||
      (relation === 'xcomp' && children(sentence, dependent, 'aux', 'aux:pass').length > 0) ||
      (relation === 'acl:relcl' && strayVerb(sentence, dependent) !== undefined)) &&
    tense.test(tokenAt(sentence, dependent).pos) &&
    dependent > relative + 1 &&
    governor !== relative &&
    sentence.tokens[opening(sentence, dependent) - 1]?.text === ',' &&
    children(sentence, dependent, 'nsubj', 'nsubj:pass', 'mark').length === 0 &&
    sentence.tokens.slice(relative, dependent).some(({ pos }) => /^(VB[DPZ]|MD)$/.test(pos))
  );
};

/** "The company, which makes pumps, said": the verb of the clause, which the parser hangs beside "which" on the last one. */
const strayVerb = (sentence: Sentence, verb: number): number | undefined =>
  children(sentence, verb, 'dep').find(
    ({ dependent }) => dependent < verb && /^(VB[DPZ]|MD)$/.test(tokenAt(sentence, dependent).pos),
  )?.dependent;

/** The first word of "was razed", "never met". */
const opening = (sentence: Sentence, verb: number): number => {
  const first = Math.min(verb, ...children(sentence, verb, 'aux').map((arc) => arc.dependent));
  const adverb = children(sentence, verb, 'advmod').some((arc) => arc.dependent === first - 1);
  return adverb && sentence.tokens[first - 1]?.pos === 'RB' ? first - 1 : first;
};

const raised = (sentence: Sentence, root: number, verb: number): Sentence => {
  const subject = subjectArc(sentence, verb, root);
  const end = sentence.tokens.length - 1;
  const risen = rewired(sentence, verb, { governor: -1, dependent: verb, relation: 'root' });
  // "who had been appointed": what it is in the clause stays.
  const inClause = sentence.graph.filter((arc) => arc.dependent === root && arc.governor >= 0 && arc.governor !== verb);
  const led = withClause(rewired(risen, root, subject, [subject, ...inClause]), root, verb);
  return arcTo(led, end)?.governor === root
    ? rewired(led, end, { governor: verb, dependent: end, relation: 'punct' })
    : led;
};

const withClause = (sentence: Sentence, noun: number, verb: number): Sentence => {
  const loose = children(sentence, noun, 'dep').find(
    ({ dependent }) => dependent < verb && tokenAt(sentence, dependent).pos.startsWith('VB'),
  );
  const isOwned = tokenAt(sentence, relativeBehind(sentence, noun) ?? noun).pos === 'WP$';
  if (loose && isOwned) return hung(sentence, { ...loose, relation: 'acl:relcl' });
  const stray = strayVerb(sentence, verb);
  const relative = relativeBehind(sentence, noun);
  if (stray === undefined || relative === undefined || arcTo(sentence, relative)?.governor !== verb) return sentence;
  return hung(hung(sentence, { governor: noun, dependent: stray, relation: 'acl:relcl' }), {
    governor: stray,
    dependent: relative,
    relation: 'nsubj',
  });
};
