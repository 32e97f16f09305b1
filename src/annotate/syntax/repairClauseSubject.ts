import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { isVerbAt } from '../../model/words.js';
import { clauseVerbs, speechNouns, speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "Police said there were six blasts", "The army said in a statement two guards were shot": without "that" the parser makes the saying the
 * subject of what is said. A finite verb that nothing marks is no subject of another: what stands behind it is its clause.
 */
const saidFirst = on('csubj csubj:pass', (sentence, { governor: told, dependent: saying }) => {
  if (saying > told || !isSaying(sentence, saying)) return undefined;
  const above = arcTo(sentence, told);
  if (!above || isMarked(sentence, saying) || children(sentence, told, 'nsubj', 'mark').length > 0) return undefined;
  const risen = hung(hung(sentence, { ...above, dependent: saying }), {
    governor: saying,
    dependent: told,
    relation: 'ccomp',
  });
  return withThere(risen, saying, told) ?? withSubject(risen, saying, told) ?? risen;
});

const isSaying = (sentence: Sentence, verb: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, verb);
  return (
    /^VB[DZP]$/.test(pos) &&
    (speechVerbs.has(lemma) || clauseVerbs.has(lemma)) &&
    children(sentence, verb, 'nsubj').some((arc) => arc.dependent < verb)
  );
};

/** "What he said was wrong", "that he said so was wrong". */
const isMarked = (sentence: Sentence, saying: number): boolean =>
  subtree(sentence, saying).some((token) => token < saying && /^(W|IN)/.test(tokenAt(sentence, token).pos)) ||
  children(sentence, saying, 'obj', 'ccomp', 'xcomp').length > 0;

/** "there were six blasts at night": being is the verb, the blasts its subject, and the night is of neither alone. */
const withThere = (sentence: Sentence, saying: number, noun: number): Sentence | undefined => {
  const be = children(sentence, noun, 'cop')[0]?.dependent;
  const there = be === undefined ? undefined : sentence.tokens.slice(saying + 1, be).find(({ pos }) => pos === 'EX');
  if (be === undefined || !there) return undefined;
  const moved = children(sentence, noun, 'advmod', 'obl', 'advcl', 'aux', 'punct').filter(
    (arc) => isOfClause(arc, noun) || arc.dependent < be,
  );
  return [
    { governor: saying, dependent: be, relation: 'ccomp' },
    { governor: be, dependent: noun, relation: 'nsubj' },
    { governor: be, dependent: there.index, relation: 'expl' },
    ...moved.map((arc) => ({ ...arc, governor: be })),
  ].reduce(hung, sentence);
};

const isOfClause = ({ dependent }: Arc, noun: number): boolean => dependent > noun;

/** "said in a statement two guards were shot": one phrase to the parser, and two where a new number or article begins. */
const withSubject = (sentence: Sentence, saying: number, told: number): Sentence | undefined => {
  const arc = children(sentence, saying, 'obl').find(({ dependent }) => dependent > saying && dependent < told);
  if (!arc) return undefined;
  const subject = arc.dependent;
  const text = children(sentence, subject, 'compound').find(
    ({ dependent }) => speechNouns.has(tokenAt(sentence, dependent).lemma) && tokenAt(sentence, dependent).pos === 'NN',
  )?.dependent;
  const next = text === undefined ? undefined : sentence.tokens[text + 1];
  if (text === undefined || !next || !/^(CD|DT|PRP\$|JJ)$/.test(next.pos)) return undefined;
  return [
    subjectArc(sentence, told, subject),
    { governor: saying, dependent: text, relation: 'obl' },
    ...children(sentence, subject)
      .filter(({ dependent }) => dependent < text)
      .map((one) => ({ ...one, governor: text })),
  ].reduce(hung, sentence);
};

/**
 * "Troops fired at protesters alleging the vote had been rigged", "criticized him for a letter saying the firm could fail": the parser makes
 * all before the clause its subject. Whom the clause tells of stands right before its auxiliary, behind the participle of speech.
 */
const sayingLast = on('csubj csubj:pass', (sentence, { governor: told, dependent: clause }) => {
  const above = arcTo(sentence, told);
  const first = children(sentence, told, 'aux', 'cop')[0]?.dependent;
  if (clause > told || !above || first === undefined) return undefined;
  if (children(sentence, told, 'nsubj', 'mark').length > 0 || isVerbAt(sentence, first - 1)) return undefined;
  const saying = subtree(sentence, clause).findLast((token) =>
    children(sentence, token, 'obj').some(
      ({ dependent }) =>
        dependent > token &&
        Math.max(...subtree(sentence, dependent)) === first - 1 &&
        saysOf(sentence, token, dependent),
    ),
  );
  const subject = saying === undefined ? undefined : children(sentence, saying, 'obj').at(-1)?.dependent;
  if (saying === undefined || subject === undefined || saying === clause) return undefined;
  return [
    { governor: above.governor, dependent: clause, relation: above.relation === 'root' ? 'root' : 'advcl' },
    { governor: saying, dependent: told, relation: 'ccomp' },
    subjectArc(sentence, told, subject),
  ].reduce(hung, sentence);
});

/** "alleging the vote had been rigged"; of a finite verb only what is no object by its form: "the figures indicated it would close". */
const saysOf = (sentence: Sentence, saying: number, subject: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, saying);
  if (lemma === 'ensure') return true;
  if (!speechVerbs.has(lemma) && !clauseVerbs.has(lemma)) return false;
  return pos === 'VBG'
    ? speechVerbs.has(lemma)
    : /^VB[DZP]$/.test(pos) && subject === saying + 1 && tokenAt(sentence, subject).pos === 'PRP';
};

/** "although officials said they had held several men, they had not charged any": what is said begins right behind, and the sentence goes on after it. */
const saidInside = on('advcl', (sentence, { governor: told, dependent: saying }) => {
  if (saying > told || !isSaying(sentence, saying)) return undefined;
  const above = arcTo(sentence, told);
  const subject = children(sentence, told, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (!above || subject === undefined || children(sentence, saying, 'mark').length === 0) return undefined;
  if (children(sentence, saying, 'obj', 'ccomp', 'xcomp').length > 0 || children(sentence, told, 'mark').length > 0)
    return undefined;
  if (Math.min(...subtree(sentence, subject)) !== saying + 1) return undefined;
  const main = children(sentence, told, 'parataxis', 'dep', 'ccomp').find(
    ({ dependent }) => dependent > told && goesOn(sentence, dependent),
  )?.dependent;
  if (main === undefined) return undefined;
  return [
    { ...above, dependent: main },
    { governor: main, dependent: saying, relation: 'advcl' },
    { governor: saying, dependent: told, relation: 'ccomp' },
    ...children(sentence, told, 'cc').map((arc) => ({ ...arc, governor: main })),
  ].reduce(hung, sentence);
});

/** A clause of its own behind a comma. */
const goesOn = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj', 'nsubj:pass').some(
    ({ dependent }) => sentence.tokens[Math.min(...subtree(sentence, dependent)) - 1]?.text === ',',
  );

/** "quoted survivors as saying the ship had burned": the parser takes the saying for an aside, and quotes the burning. */
const quotedAs = on('discourse', (sentence, { governor: told, dependent: saying }) => {
  const above = arcTo(sentence, told);
  if (!above || above.governor < 0 || saying > told) return undefined;
  if (!/^(quote|cite)$/.test(tokenAt(sentence, above.governor).lemma)) return undefined;
  const as = sentence.tokens[saying - 1];
  if (tokenAt(sentence, saying).pos !== 'VBG' || as?.text !== 'as') return undefined;
  return [
    { governor: above.governor, dependent: saying, relation: 'advcl' },
    { governor: saying, dependent: as.index, relation: 'mark' },
    { governor: saying, dependent: told, relation: 'ccomp' },
  ].reduce(hung, sentence);
});

export const repairClauseSubject = mendArcs(() => [saidFirst, sayingLast, saidInside, quotedAs]);
