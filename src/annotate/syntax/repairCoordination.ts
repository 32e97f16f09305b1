import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { coordinate } from './coordinate.js';
import { rewired } from './rewired.js';
import { isPlainPast, orItsSubject, verbAbove } from './verbAbove.js';

/**
 * Mends what the parser does to lists of clauses ("claimed 150 lives, wounded 744 others, and 4 people went missing"): it hangs
 * the second verb on the last noun before it, as if it described that noun, and then numbers move to another verb. A verb
 * form with an object of its own, or a finite one, describes no noun: it is coordinated with the verb of the clause.
 */
export const repairCoordination = (sentence: Sentence): Sentence =>
  besidePhrase(saidBesides(repliedAlso(reportedAlso(listedClauses(sentence)))));

const listedClauses = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter((arc) => arc.relation === 'acl')
    .reduce((mended, arc) => {
      const main = verbAbove(mended, arc.governor, orItsSubject);
      if (main === undefined || main === arc.dependent) return mended;
      if (isOwnClause(mended, arc)) return coordinateWithSubject(mended, arc, main);
      return isObjectTaking(mended, arc) ? coordinate(mended, arc.dependent, main) : mended;
    }, sentence);

/**
 * "said soldiers had gone to the village and had beaten those who hid", "helped them buy ships and move money", "urged them to leave and to
 * return": in the form of what is said, helped or urged, and not of the saying.
 */
const reportedAlso = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(({ relation, governor }) => relation === 'conj' && governor >= 0)
    .reduce((mended, { governor: saying, dependent: verb }) => {
      if (!hasTense(mended, saying)) return mended;
      const isBare = tokenAt(mended, verb).pos === 'VB' && children(mended, verb, 'aux').length === 0;
      if (!isBare && !hasHad(mended, verb)) return mended;
      const told = children(mended, saying, 'ccomp', 'xcomp').find(
        ({ dependent }) =>
          dependent > saying &&
          dependent < verb &&
          (isBare ? tokenAt(mended, dependent).pos === 'VB' : hasHad(mended, dependent)),
      );
      if (!told || children(mended, verb, 'nsubj', 'nsubj:pass').length > 0) return mended;
      if (isInfinitive(mended, verb) ? !isInfinitive(mended, told.dependent) : isMarked(mended, verb)) return mended;
      return coordinate(mended, verb, told.dependent);
    }, sentence);

const isMarked = (sentence: Sentence, verb: number): boolean => children(sentence, verb, 'mark').length > 0;

const hasTense = (sentence: Sentence, verb: number): boolean =>
  /^VB[DZP]$/.test(tokenAt(sentence, verb).pos) && children(sentence, verb, 'aux').length === 0;

/** "reported that he had met rebels, but his office denied it": in the tense of the saying, and not of what is said. */
const repliedAlso = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(({ relation, governor }) => relation === 'conj' && governor >= 0)
    .reduce((mended, { governor: told, dependent: verb }) => {
      const above = arcTo(mended, told);
      if (above?.relation !== 'ccomp' || above.governor < 0 || above.governor > told) return mended;
      const isOther =
        children(mended, verb, 'cc').some((arc) => tokenAt(mended, arc.dependent).text === 'but') &&
        children(mended, verb, 'nsubj', 'nsubj:pass').length > 0;
      if (!isOther || !hasHad(mended, told) || !isPlainPast(mended, verb) || !replies(mended, verb)) return mended;
      if (!isPlainPast(mended, above.governor)) return mended;
      const arc = { governor: above.governor, dependent: verb, relation: 'conj' };
      return rewired(mended, verb, arc, [{ ...arc, relation: 'conj:but' }]);
    }, sentence);

const replies = (sentence: Sentence, verb: number): boolean =>
  speechVerbs.has(tokenAt(sentence, verb).lemma) ||
  /^(dismiss|reject|refute|dispute|decline|refuse)$/.test(tokenAt(sentence, verb).lemma);

const hasHad = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBN' &&
  children(sentence, verb, 'aux').some((arc) => tokenAt(sentence, arc.dependent).text === 'had');

/**
 * "denied that police had used force and promised to punish them", "paid tribute to those who had died, and expressed its sorrow": what is
 * said besides, in the tense of the first verb. What was told or describes goes by an auxiliary that it lacks.
 */
const saidBesides = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(({ relation, governor }) => relation === 'conj' && governor >= 0)
    .reduce((mended, { governor: told, dependent: verb }) => {
      const above = arcTo(mended, told);
      const { pos, lemma } = tokenAt(mended, verb);
      if (!above || above.governor < 0 || above.governor > told || !says(lemma) || !/^VB[DZP]$/.test(pos))
        return mended;
      if (says(tokenAt(mended, told).lemma) || children(mended, verb, 'nsubj', 'nsubj:pass', 'aux', 'mark').length > 0)
        return mended;
      if (children(mended, told, 'aux', 'aux:pass', 'cop').length === 0) return mended;
      const and = children(mended, verb, 'cc')[0]?.dependent ?? 0;
      const main =
        above.relation === 'ccomp'
          ? above.governor
          : above.relation === 'acl:relcl' && mended.tokens[and - 1]?.text === ','
            ? verbAbove(mended, above.governor)
            : undefined;
      if (main === undefined || main > told || tokenAt(mended, main).pos !== pos) return mended;
      // "said that the firm was failing and urged them to stay": who is told of may have done it as well.
      const speaks = above.relation !== 'ccomp' || /^(deny|reject|refute|dispute)$/.test(tokenAt(mended, main).lemma);
      return speaks && children(mended, main, 'nsubj').length > 0 ? coordinate(mended, verb, main) : mended;
    }, sentence);

const says = (lemma: string): boolean =>
  speechVerbs.has(lemma) ||
  /^(promise|vow|pledge|express|urge|call|demand|condemn|praise|thank|welcome|accuse|deny|warn)$/.test(lemma);

/** "founded the bank in 2013 and controls four firms", "extending the mandate and deciding to raise": joined to the verb, and not to a phrase of it. */
const besidePhrase = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(({ relation, governor }) => relation === 'conj' && governor >= 0)
    .reduce((mended, { governor: noun, dependent: verb }) => {
      if (!/^(NNP?S?|CD|\$)$/.test(tokenAt(mended, noun).pos) || children(mended, noun, 'cop', 'nsubj').length > 0)
        return mended;
      if (children(mended, verb, 'nsubj', 'nsubj:pass', 'csubj', 'mark', 'case', 'det', 'amod').length > 0)
        return mended;
      const main = verbAbove(mended, noun, orItsSubject);
      if (main === undefined || main > noun || children(mended, verb, 'cc').length === 0) return mended;
      const isAlike =
        hasTense(mended, verb) || (tokenAt(mended, verb).pos === 'VBG' && tokenAt(mended, main).pos === 'VBG');
      return isAlike && children(mended, verb, 'obj', 'xcomp', 'ccomp', 'obl').length > 0
        ? coordinate(mended, verb, main)
        : mended;
    }, sentence);

/** "and 4 people went": a finite verb on a listed noun, without a relative word, is the noun's own clause. */
const isOwnClause = (sentence: Sentence, { governor, dependent }: Arc): boolean =>
  /^VB[DPZ]$/.test(tokenAt(sentence, dependent).pos) &&
  dependent > governor &&
  arcTo(sentence, governor)?.relation === 'conj' &&
  children(sentence, governor, 'cc').length > 0 &&
  children(sentence, dependent, 'nsubj', 'nsubj:pass', 'mark').length === 0;

/** ", severely wounded 744 others": what a passive participle describes has no object beside it. */
const isObjectTaking = (sentence: Sentence, { governor, dependent }: Arc): boolean => {
  if (!/^VB[DN]$/.test(tokenAt(sentence, dependent).pos) || dependent < governor) return false;
  if (!children(sentence, dependent, 'obj').some((arc) => arc.dependent > dependent)) return false;
  const before = sentence.tokens.slice(governor + 1, dependent).filter((token) => !token.pos.startsWith('RB'));
  return before.length > 0 && before.every((token) => token.text === ',' || token.pos === 'CC');
};

const coordinateWithSubject = (
  sentence: Sentence,
  { governor: noun, dependent: verb }: Arc,
  main: number,
): Sentence => {
  const joined = rewired(sentence, verb, { governor: main, dependent: verb, relation: 'conj' }, [
    { governor: main, dependent: verb, relation: 'conj:and' },
  ]);
  const subject = { governor: verb, dependent: noun, relation: 'nsubj' };
  return rewired(joined, noun, subject, [subject]);
};
