import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { subjectArc } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved, retagged } from './rewired.js';

/**
 * "Forty farmers, most of them women, were killed": the parser makes a clause of the aside ("most ... women"), hangs the farmers on
 * it, and leaves the verb without a subject. The farmers are the subject, and the aside stands beside them.
 */
export const repairOfThem = (sentence: Sentence): Sentence =>
  withParticiple(
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
    }, sentence),
  );

/**
 * "The party, which tabled forty amendments, all of them rejected, boycotted the vote": the parser has the party reject, and hangs its
 * verb on that. The amendments were rejected.
 */
const withParticiple = mendArcs(() => [
  on('dep parataxis ccomp conj', (sentence, { governor: rejected, dependent: verb }) => {
    if (verb < rejected) return undefined;
    if (!/^VB[DN]$/.test(tokenAt(sentence, rejected).pos) || !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos))
      return undefined;
    const them = rejected - 1;
    const part = arcTo(sentence, them)?.governor ?? -1;
    const whole = arcTo(sentence, part);
    const above = arcTo(sentence, rejected);
    if (!/^(them|which|whom)$/.test(sentence.tokens[them]?.text ?? '') || part < 0 || !whole || !above)
      return undefined;
    if (!isOfThem(sentence, part) || sentence.tokens[verb - 1]?.text !== ',') return undefined;
    if (whole.governor < 0 || whole.governor > part || !/^NN/.test(tokenAt(sentence, whole.governor).pos))
      return undefined;
    if (children(sentence, rejected, 'aux', 'aux:pass', 'obj').length > 0) return undefined;
    if (children(sentence, verb, 'nsubj', 'nsubj:pass', 'cc', 'mark').length > 0) return undefined;
    const subject = children(sentence, rejected, 'nsubj').find((arc) => arc.dependent < part)?.dependent;
    if (subject === undefined || subject === whole.governor) return undefined;
    const mended = [
      { ...above, dependent: verb },
      { governor: whole.governor, dependent: rejected, relation: 'acl' },
      ...children(sentence, rejected, 'punct')
        .filter((arc) => arc.dependent > verb)
        .map((arc) => ({ ...arc, governor: verb })),
    ].reduce(hung, moved(sentence, subjectArc(sentence, verb, subject)));
    return retagged(mended, rejected, { pos: 'VBN' });
  }),
]);

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
