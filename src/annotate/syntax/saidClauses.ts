import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { hung, retagged } from './rewired.js';

/** "He said the coalition needed to rediscover its unity": the parser takes the verb of what is said for a participle of its subject. */
export const clauseOfObject = (sentence: Sentence, saying: number): Sentence => {
  const object = children(sentence, saying, 'obj').find((arc) => arc.dependent > saying)?.dependent;
  if (object === undefined || !saysItself(sentence, saying)) return sentence;
  const clause = children(sentence, object, 'acl').find(
    ({ dependent }) =>
      dependent > object &&
      /^VB[DN]$/.test(tokenAt(sentence, dependent).pos) &&
      ((/^(need|want|try|plan|fail|decide|hope|refuse|manage|intend|seem|tend|begin|continue|agree)$/.test(
        tokenAt(sentence, dependent).lemma,
      ) &&
        children(sentence, dependent, 'xcomp').some((one) => isInfinitive(sentence, one.dependent))) ||
        (claiming.test(tokenAt(sentence, saying).lemma) && actsItself(sentence, object, dependent))),
  )?.dependent;
  if (clause === undefined) return sentence;
  const told = hung(sentence, { governor: saying, dependent: clause, relation: 'ccomp' });
  return retagged(hung(told, { governor: clause, dependent: object, relation: 'nsubj' }), clause, { pos: 'VBD' });
};

/** With a subject of its own, or the one of the verb that it is listed with: "and said the two needed to". */
const saysItself = (sentence: Sentence, saying: number): boolean => {
  const arc = arcTo(sentence, saying);
  return (
    children(sentence, saying, 'nsubj').length > 0 ||
    (arc?.relation === 'conj' && children(sentence, arc.governor, 'nsubj').length > 0)
  );
};

/**
 * "Residents reached by phone said soldiers had fired", "A report seen by the AP says officers fired": the parser takes the participle for the
 * verb of who speaks, and the saying for a helper of what is said.
 */
export const behindParticiple = (sentence: Sentence, saying: number): Sentence => {
  const arc = arcTo(sentence, saying);
  const told = arc?.governor ?? -1;
  if (
    !arc ||
    !/^(aux|punct|mark|cop|case)$/.test(arc.relation) ||
    told < saying ||
    tokenAt(sentence, saying).lemma !== 'say'
  )
    return sentence;
  const own = arcTo(sentence, told);
  const root = sentence.tree.find((one) => one.governor < 0)?.dependent;
  const participle =
    own?.governor === root ? root : children(sentence, told, 'advcl').find((one) => one.dependent < saying)?.dependent;
  if (!own || participle === undefined || participle > saying || (root !== told && root !== participle))
    return sentence;
  const subject = children(sentence, participle, 'nsubj', 'nsubj:pass')[0]?.dependent;
  const isBare = children(sentence, participle, 'aux', 'aux:pass', 'cop', 'mark').length === 0;
  if (tokenAt(sentence, participle).pos !== 'VBN' || !isBare || subject === undefined || subject !== participle - 1)
    return sentence;
  const hasDoer = children(sentence, told, 'nsubj', 'nsubj:pass').some((one) => one.dependent > saying);
  if (!hasDoer || !tokenAt(sentence, told).pos.startsWith('VB')) return sentence;
  const arcs: readonly Arc[] = [
    { governor: -1, dependent: saying, relation: 'root' },
    { governor: saying, dependent: subject, relation: 'nsubj' },
    { governor: subject, dependent: participle, relation: 'acl' },
    { governor: saying, dependent: told, relation: 'ccomp' },
  ];
  return arcs.reduce(hung, sentence);
};

/** "Ukraine said fighting continued": what has a subject of its own is a clause. */
export const clauseWithSubject = (sentence: Sentence, saying: number): Sentence => {
  const clause = children(sentence, saying, 'xcomp').find(
    ({ dependent }) =>
      dependent > saying &&
      /^VB[DN]$/.test(tokenAt(sentence, dependent).pos) &&
      children(sentence, dependent, 'aux', 'aux:pass', 'mark').length === 0 &&
      children(sentence, dependent, 'nsubj').some((arc) => arc.dependent > saying && arc.dependent < dependent),
  );
  if (!clause || children(sentence, saying, 'nsubj').length === 0 || tokenAt(sentence, saying).lemma !== 'say')
    return sentence;
  return retagged(hung(sentence, { ...clause, relation: 'ccomp' }), clause.dependent, { pos: 'VBD' });
};

/** "said Ongwen abducted children": the parser takes the verb for a word that describes its object, behind a name that does. */
export const clauseInObject = (sentence: Sentence, saying: number): Sentence => {
  const object = children(sentence, saying, 'obj').find((arc) => arc.dependent > saying)?.dependent;
  if (object === undefined || !/^(say|insist|allege|believe|think|argue)$/.test(tokenAt(sentence, saying).lemma))
    return sentence;
  if (children(sentence, saying, 'nsubj').length === 0 || children(sentence, saying, 'ccomp').length > 0)
    return sentence;
  const verb = children(sentence, object, 'amod').find(({ dependent }) =>
    /^VB[DN]$/.test(tokenAt(sentence, dependent).pos),
  )?.dependent;
  const doer = verb === undefined ? undefined : verb - 1;
  if (verb === undefined || doer === undefined || tokenAt(sentence, doer).pos !== 'NNP') return sentence;
  const before = children(sentence, object, 'compound', 'det', 'amod', 'nmod:poss').filter(
    (arc) => arc.dependent < verb,
  );
  if (before.some(({ relation, dependent }) => relation !== 'compound' || dependent <= saying)) return sentence;
  if (!before.some(({ dependent }) => dependent === doer)) return sentence;
  const arcs: readonly Arc[] = [
    { governor: saying, dependent: verb, relation: 'ccomp' },
    { governor: verb, dependent: object, relation: 'obj' },
    ...before.map((arc) => ({ ...arc, governor: doer })).filter(({ dependent }) => dependent !== doer),
    { governor: verb, dependent: doer, relation: 'nsubj' },
  ];
  return retagged(arcs.reduce(hung, sentence), verb, { pos: 'VBD' });
};

const claiming = /^(say|confirm|claim|believe|fear|suspect|insist|allege|admit|acknowledge)$/;

/** "confirmed a strike killed two men": to whom something is done has no object, but for what he is given or called. */
const actsItself = (sentence: Sentence, object: number, participle: number): boolean =>
  children(sentence, participle, 'nsubj').length === 0 &&
  sentence.tokens.slice(object, participle).every(({ pos, text }) => !pos.startsWith('W') && text !== ',') &&
  children(sentence, participle, 'obj').some((arc) => arc.dependent > participle) &&
  !/^(give|grant|award|offer|lend|send|pay|show|teach|tell|ask|allow|deny|refuse|owe|assign|call|name|dub|elect|appoint|consider|deem|make|fine|cost|forbid|promise|guarantee|spare|save|bring|buy|hand|leave|label|brand|term|rename)$/.test(
    tokenAt(sentence, participle).lemma,
  );
