import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isQuotationMark, subtree, tokenAt } from '../../model/syntax.js';
import { quotingVerbs, taggingVerbs } from '../../ontology/speechVerbs.js';
import { mendArcs, onAny } from './mendArcs.js';
import { hung, moved } from './rewired.js';

/**
 * "The witness said he fled, NHK reported.", '"He lied," she says, pouring tea': who is named last, or behind the closing marks, says
 * all that stands before, and stands inside of none of it, on which the parser hangs it.
 */
const tagApart = onAny((sentence, arc) => {
  const { governor, dependent: saying, relation } = arc;
  if (/^(aux|cop|mark)/.test(relation) || !/^VB[DZ]$/.test(tokenAt(sentence, saying).pos)) return undefined;
  const first = startOfTag(sentence, saying);
  const top = topOf(sentence);
  if (first === undefined || governor >= first || top < 0 || top >= first) return undefined;
  if (governor === top && relation === 'parataxis') return undefined;
  const named = withOwnSpeaker(sentence, saying, first);
  return named && behindTag(freed(named, saying, first, arc, top), saying);
});

/** The main verb, also where the parser took a quotation mark for it. */
const topOf = (sentence: Sentence): number => {
  const root = sentence.tokens.find(({ index }) => (arcTo(sentence, index)?.governor ?? 0) < 0)?.index ?? -1;
  return isQuotationMark(sentence, root) ? (children(sentence, root, 'dep')[0]?.dependent ?? root) : root;
};

/** Where the tag begins: behind the closing marks, or, where nothing but circumstances follow, behind the last comma. */
const startOfTag = (sentence: Sentence, saying: number): number | undefined => {
  const { lemma } = tokenAt(sentence, saying);
  const isName = children(sentence, saying, 'nsubj').some(({ dependent }) => dependent > saying);
  if (isQuotationMark(sentence, saying - 1) && isName && quotingVerbs.has(lemma)) return saying;
  if (!taggingVerbs.has(lemma) && !/^(rule|recall|recount|quote)$/.test(lemma)) return undefined;
  // A text that begins with it: "Says he will leave, ...".
  if (saying < 1) return undefined;
  let first = saying - 1;
  if (tokenAt(sentence, first).pos !== 'PRP') {
    if (!/^NN/.test(tokenAt(sentence, first).pos)) return undefined;
    while (
      /^(DT|JJ|NN|NNS|NNP|NNPS|POS|CD|PRP\$|HYPH)$/.test(sentence.tokens[first - 1]?.pos ?? '') ||
      // "a state-owned newspaper".
      (sentence.tokens[first - 1]?.pos === 'VBN' && sentence.tokens[first - 2]?.pos === 'HYPH')
    )
      first--;
  }
  if (first < 3) return undefined;
  if (isQuotationMark(sentence, first - 1) && /^[,.!?]$/.test(sentence.tokens[first - 2]?.text ?? '')) return first;
  return sentence.tokens[first - 1]?.text === ',' && isLast(sentence, saying) && isAlone(sentence, saying, first)
    ? first
    : undefined;
};

/** "After the blast, a militia claimed responsibility", "where, at noon, rebels announced a truce": what is said stands behind it, or it is in a clause. */
const isAlone = (sentence: Sentence, saying: number, first: number): boolean =>
  (tokenAt(sentence, saying).lemma === 'tell' ||
    children(sentence, saying, 'obj').every((arc) => arc.dependent < first)) &&
  // "for $3 million, the firms announced": there the parser takes a preposition for a mark.
  children(sentence, saying, 'mark').every(
    (arc) => arc.dependent >= first || /^for$/i.test(tokenAt(sentence, arc.dependent).text),
  );

/** "..., a court ruled on Monday.", "..., police said, citing witnesses". */
const isLast = (sentence: Sentence, saying: number): boolean => {
  const behind = sentence.tokens.slice(saying + 1);
  const comma = behind.findIndex(
    ({ text }, at) =>
      text === ',' &&
      /^(VBG|RB)$/.test(behind[at + 1]?.pos ?? '') &&
      isGerund(behind[at + 1]?.pos, behind[at + 2]?.pos),
  );
  return (comma < 0 ? behind : behind.slice(0, comma)).every(
    ({ pos, text }) => !/^(VB|MD|TO|WDT|WP|WRB|CC|:)/.test(pos) && !/^(that|["“”])$/.test(text),
  );
};

const isGerund = (first: string | undefined, second: string | undefined): boolean =>
  first === 'VBG' || (first === 'RB' && second === 'VBG');

/** Its subject in the tag; what the parser took for it before the comma is what the verb there acts on. */
const withOwnSpeaker = (sentence: Sentence, saying: number, first: number): Sentence | undefined => {
  const subjects = children(sentence, saying, 'nsubj');
  if (subjects.some(({ dependent }) => dependent >= first)) return sentence;
  const own = saying - 1;
  const taken = subjects[0];
  if (arcTo(sentence, own)?.relation !== 'appos') return undefined;
  if (!taken) return hung(sentence, { governor: saying, dependent: own, relation: 'nsubj' });
  const verb = sentence.tokens[Math.min(...subtree(sentence, taken.dependent, ['punct', 'appos'])) - 1];
  if (!verb || !/^VB[DZPNG]?$/.test(verb.pos) || children(sentence, verb.index, 'obj').length > 0) return undefined;
  return hung(hung(sentence, { governor: verb.index, dependent: taken.dependent, relation: 'obj' }), {
    governor: saying,
    dependent: own,
    relation: 'nsubj',
  });
};

/** The tag beside all that is said; what hangs on it and stands before is of what is said, and of its main clause behind "and". */
const freed = (sentence: Sentence, saying: number, first: number, { governor, relation }: Arc, top: number): Sentence =>
  children(sentence, saying)
    .filter(({ dependent, relation }) => dependent < first && relation !== 'punct')
    .reduce(
      (one, arc) => moved(one, { ...arc, governor: relation === 'conj' ? top : governor }),
      hung(sentence, { governor: top, dependent: saying, relation: 'parataxis' }),
    );

/** '" she says, pouring tea in the kitchen she rents', "a court ruled, partly upholding": what goes on with a gerund is not said. */
const behindTag = (sentence: Sentence, saying: number): Sentence =>
  children(sentence, saying, 'ccomp', 'dep')
    .filter(({ dependent }) => {
      const comma = sentence.tokens.findIndex(({ index, text }) => index > saying && text === ',');
      const [one, other] = [sentence.tokens[comma + 1], sentence.tokens[comma + 2]];
      return comma > 0 && dependent > comma && isGerund(one?.pos, other?.pos);
    })
    .reduce((mended, arc) => moved(mended, { ...arc, relation: 'advcl' }), sentence);

/** Who is said last to have said it. */
export const repairTags = mendArcs(() => [tagApart]);
