import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { subjectArc } from './clauseArcs.js';
import { hung } from './rewired.js';

/**
 * "Forty farmers, most of them women, were killed": the parser makes a clause of the aside ("most ... women"), hangs the farmers on
 * it, and leaves the verb without a subject. The farmers are the subject, and the aside stands beside them.
 */
export const repairOfThem = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((mended, { dependent: aside }) => {
    const arc = arcTo(mended, aside);
    const verb = arc?.governor ?? -1;
    if (!arc || verb < aside || !/^(ccomp|advcl|parataxis|dep)$/.test(arc.relation)) return mended;
    if (!/^NN/.test(tokenAt(mended, aside).pos) || !/^VB/.test(tokenAt(mended, verb).pos)) return mended;
    if (children(mended, verb, 'nsubj', 'nsubj:pass', 'csubj').length > 0) return mended;
    const part = children(mended, aside, 'nsubj').find((one) => isOfThem(mended, one.dependent))?.dependent;
    const whole = children(mended, aside, 'dep').find(
      (one) =>
        part !== undefined &&
        /^NN/.test(tokenAt(mended, one.dependent).pos) &&
        isRightBefore(mended, one.dependent, part),
    )?.dependent;
    if (whole === undefined) return mended;
    const led = hung(mended, subjectArc(mended, verb, whole));
    return hung(led, { governor: whole, dependent: aside, relation: 'parataxis' });
  }, sentence);

/** "most of them", "three of them". */
const isOfThem = (sentence: Sentence, part: number): boolean =>
  children(sentence, part, 'nmod').some(
    ({ dependent }) => /^them$/i.test(tokenAt(sentence, dependent).text) && hasCase(sentence, dependent, /^of$/i),
  );

/** Before the comma before the part and what stands before it ("the majority", "at least three"). */
const isRightBefore = (sentence: Sentence, whole: number, part: number): boolean => {
  const comma = sentence.tokens.slice(whole + 1, part).findIndex(({ text }) => text === ',');
  return whole < part && comma >= 0 && part - (whole + 1 + comma) <= 4;
};
