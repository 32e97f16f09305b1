import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { hung, rewired } from './rewired.js';

/**
 * "the Board of Governors' adoption of a resolution", "the Ministry of Defence's decision": the parser makes it a board "of the
 * governors' adoption". Before a possessive mark capitalized words with "of" are one name, and what it owns is the head.
 */
export const repairPossessive = (sentence: Sentence): Sentence =>
  ofOwner(bodiesOf(ownDeed(ownDeedAsClause(besideName(sentence)))));

const bodiesOf = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(({ relation, governor, dependent }) => relation === 'nmod:poss' && governor > dependent)
    .reduce((mended, { governor: owned, dependent: last }) => {
      const above = arcTo(mended, owned);
      const of = children(mended, owned, 'case').find((arc) => tokenAt(mended, arc.dependent).text === 'of');
      if (above?.relation !== 'nmod' || !of || !isOneName(mended, above.governor, of.dependent, last)) return mended;
      const name = above.governor;
      const nameArc = arcTo(mended, name);
      if (!nameArc) return mended;
      const graphOf = (token: number): Arc[] => mended.graph.filter((one) => one.dependent === token);
      const turned: readonly (readonly [token: number, arc: Arc, arcs: readonly Arc[]])[] = [
        [owned, { ...nameArc, dependent: owned }, graphOf(name).map((one) => ({ ...one, dependent: owned }))],
        [name, ...both({ governor: owned, dependent: name, relation: 'nmod:poss' })],
        [
          last,
          { governor: name, dependent: last, relation: 'nmod' },
          [{ governor: name, dependent: last, relation: 'nmod:of' }],
        ],
        [of.dependent, ...both({ governor: last, dependent: of.dependent, relation: 'case' })],
      ];
      return turned.reduce((one, [token, arc, arcs]) => rewired(one, token, arc, arcs), mended);
    }, sentence);

/** "said Ana Berg of the bank's legal office": the office is the bank's, and nobody "of the bank" owns it. */
const ofOwner = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(({ relation, governor, dependent }) => relation === 'nmod:poss' && governor > dependent)
    .reduce((mended, { governor: owned, dependent: person }) => {
      const above = arcTo(mended, owned);
      const owner = children(mended, person, 'nmod').find(
        (arc) => caseOf(mended, arc.dependent, /^['’]s?$/) !== undefined,
      );
      const of = owner && caseOf(mended, owner.dependent, /^(of|from|at|with)$/);
      if (!above || !owner || of === undefined || tokenAt(mended, person).ner !== 'PERSON') return mended;
      const graphOf = mended.graph
        .filter((one) => one.dependent === owned)
        .map((one) => ({ ...one, dependent: person }));
      const turned: readonly (readonly [token: number, arc: Arc, arcs: readonly Arc[]])[] = [
        [person, { ...above, dependent: person }, graphOf],
        [
          owned,
          { governor: person, dependent: owned, relation: 'nmod' },
          [{ governor: person, dependent: owned, relation: `nmod:${tokenAt(mended, of).text}` }],
        ],
        [owner.dependent, ...both({ governor: owned, dependent: owner.dependent, relation: 'nmod:poss' })],
        [of, ...both({ governor: owned, dependent: of, relation: 'case' })],
      ];
      return turned.reduce((one, [token, arc, arcs]) => rewired(one, token, arc, arcs), mended);
    }, sentence);

/**
 * "The Central Bank of Norland's governor resigned", "in the Republic of Norland's east": the parser hangs what is owned beside the
 * name, or on its last word.
 */
const besideName = (sentence: Sentence): Sentence =>
  sentence.tokens
    .filter(({ text, pos }) => pos === 'POS' && /^['’]s?$/.test(text))
    .reduce((mended, { index: mark }) => {
      const last = mark - 1;
      const inner = arcTo(mended, last);
      const of = inner?.relation === 'nmod' ? caseOf(mended, last, /^of$/) : undefined;
      const name = inner?.governor ?? -1;
      const owned = ownedBehind(mended, mark);
      const [above, own] = [arcTo(mended, name), owned === undefined ? undefined : arcTo(mended, owned)];
      if (of === undefined || owned === undefined || !above || !own || !isOneName(mended, name, of, last))
        return mended;
      const isParallel = own.governor === above.governor && own.relation === above.relation;
      const beside = arcTo(mended, above.governor);
      const isStray =
        (own.governor === last && own.relation === 'dep') ||
        (own.relation === 'nsubj' && beside?.relation === 'nsubj' && beside.governor === own.governor);
      if (!(isParallel || isStray) || /poss/.test(above.relation)) return mended;
      const graphOf = mended.graph.filter((one) => one.dependent === name).map((one) => ({ ...one, dependent: owned }));
      const led = isParallel ? mended : rewired(mended, owned, { ...above, dependent: owned }, graphOf);
      const cases = isParallel ? [] : children(led, name, 'case').filter(({ dependent }) => dependent < name);
      return [
        { governor: owned, dependent: name, relation: 'nmod:poss' },
        ...cases.map((arc) => ({ ...arc, governor: owned })),
      ].reduce(hung, led);
    }, sentence);

/** The last of the nouns right behind the mark. */
const ownedBehind = (sentence: Sentence, mark: number): number | undefined => {
  let last = mark;
  while (/^(JJ|NN|HYPH)/.test(sentence.tokens[last + 1]?.pos ?? '')) last++;
  return last > mark && /^NNS?$/.test(sentence.tokens[last]?.pos ?? '') ? last : undefined;
};

/** "The army's shelling of the village killed four": the shelling did, though the parser has it describe the army. */
const ownDeed = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(({ relation, governor, dependent }) => relation === 'amod' && governor < dependent)
    .reduce((mended, { governor: owner, dependent: deed }) => {
      const above = arcTo(mended, owner);
      const isOwned = caseOf(mended, owner, /^['’]s?$/) === deed - 1 && tokenAt(mended, deed).pos === 'VBG';
      if (!above || !isOwned) return mended;
      const graphOf = mended.graph.filter((one) => one.dependent === owner).map((one) => ({ ...one, dependent: deed }));
      const turned: readonly (readonly [token: number, arc: Arc, arcs?: readonly Arc[]])[] = [
        [deed, { ...above, dependent: deed }, graphOf],
        [owner, ...both({ governor: deed, dependent: owner, relation: 'nmod:poss' })],
        ...children(mended, owner)
          .filter((arc) => arc.dependent > deed)
          .map((arc) => [arc.dependent, { ...arc, governor: deed }] as const),
      ];
      const moved = turned.reduce((one, [token, arc, arcs]) => rewired(one, token, arc, arcs), mended);
      return { ...moved, tokens: asNounAt(moved, deed) };
    }, sentence);

/** "condemned the army's shelling of a market": the parser hears "the army is shelling". */
const ownDeedAsClause = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(
      ({ relation, dependent }) => /^(ccomp|advcl)$/.test(relation) && sentence.tokens[dependent + 1]?.text === 'of',
    )
    .reduce((mended, { governor: verb, dependent: deed }) => {
      const mark = children(mended, deed, 'aux').find((arc) => /^['’]s?$/.test(tokenAt(mended, arc.dependent).text));
      const owner = children(mended, deed, 'nsubj')[0]?.dependent;
      if (tokenAt(mended, deed).pos !== 'VBG' || mark?.dependent !== deed - 1 || owner !== deed - 2) return mended;
      if (children(mended, deed, 'mark', 'obj').length > 0 || children(mended, verb, 'obj').length > 0) return mended;
      const of = children(mended, deed, 'obl').find((arc) => caseOf(mended, arc.dependent, /^of$/) === deed + 1);
      if (!of) return mended;
      const turned: readonly (readonly [token: number, arc: Arc, arcs?: readonly Arc[]])[] = [
        [deed, ...both({ governor: verb, dependent: deed, relation: 'obj' })],
        [owner, ...both({ governor: deed, dependent: owner, relation: 'nmod:poss' })],
        [mark.dependent, ...both({ governor: owner, dependent: mark.dependent, relation: 'case' })],
        [
          of.dependent,
          { governor: deed, dependent: of.dependent, relation: 'nmod' },
          [{ governor: deed, dependent: of.dependent, relation: 'nmod:of' }],
        ],
      ];
      const moved = turned.reduce((one, [token, arc, arcs]) => rewired(one, token, arc, arcs), mended);
      return { ...moved, tokens: asNounAt(moved, deed) };
    }, sentence);

const asNounAt = ({ tokens }: Sentence, at: number): Sentence['tokens'] =>
  tokens.map((token) => (token.index === at ? { ...token, pos: 'NN', lemma: token.text.toLowerCase() } : token));

const caseOf = (sentence: Sentence, token: number, words: RegExp): number | undefined =>
  children(sentence, token, 'case').find((arc) => words.test(tokenAt(sentence, arc.dependent).text))?.dependent;

const both = (arc: Arc): readonly [Arc, readonly Arc[]] => [arc, [arc]];

/** "Board of Governors", "Bank of the West": capitalized on both sides of "of", nothing else between. */
const isOneName = (sentence: Sentence, first: number, of: number, last: number): boolean =>
  of === first + 1 &&
  tokenAt(sentence, first).pos.startsWith('NNP') &&
  sentence.tokens.slice(of + 1, last + 1).every(({ pos, text }) => pos.startsWith('NNP') || /^(the|and|,)$/.test(text));
