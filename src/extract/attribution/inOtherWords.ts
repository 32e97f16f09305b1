import type { Arc, Sentence, Token } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, hasCase, isQuotationMark, subtree } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { hearsayAdjectives, hearsayAdverbs, speechNouns, speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isTextNoun } from '../textsThatSay.js';
import type { Report } from './report.js';
import { sayer, speakerOf } from './speaker.js';
import { toReport } from './toReport.js';

/** "The claim that troops fired", "the minister's denial that ...". */
export const byNoun = (sentence: Sentence, noun: number, index: MentionIndex): Report[] => {
  const token = sentence.tokens[noun];
  const known = token?.pos.startsWith('NN') ? speechNouns.get(token.lemma.toLowerCase()) : undefined;
  if (!known) return [];
  // "amid reports that": hearsay, where "the report that" is somebody's.
  const stance = token?.lemma === 'report' && token.pos === 'NNS' ? 'alleged' : known;
  // "denied reports that ...", "rejected claims that ...": who denies says that it is not so.
  const above = arcTo(sentence, noun);
  const denier = above?.relation === 'obj' ? sentence.tokens[above.governor] : undefined;
  const isDenied =
    denier?.pos.startsWith('VB') === true &&
    (speechVerbs.get(denier.lemma) === 'denied' || /^(retract|recant|disown)$/.test(denier.lemma));
  const owner =
    isDenied && denier
      ? speakerOf(sentence, denier.index, index)
      : ([...children(sentence, noun, 'nmod:poss', 'compound'), ...givenBy(sentence, noun)]
          .map((arc) => sayer(sentence, arc.dependent, index))
          .find(Boolean) ?? voicedBy(sentence, noun, index));
  return children(sentence, noun, 'ccomp', 'acl')
    .filter((arc) => arc.relation !== 'acl:relcl')
    .map((arc) => arc.dependent)
    .filter((clause) =>
      children(sentence, clause, 'mark', 'dep').some((arc) => textAt(sentence, arc.dependent) === 'that'),
    )
    .map((clause) => toReport(sentence, subtree(sentence, clause), clause, isDenied ? 'denied' : stance, owner));
};

/** "the announcement by the minister that", "the allegations of the rebels that". */
const givenBy = (sentence: Sentence, noun: number): readonly Arc[] =>
  children(sentence, noun, 'nmod').filter(({ dependent }) => hasCase(sentence, dependent, /^(by|from|of)$/));

/** "expressed the view that", "is of the opinion that": whose view it is. */
const voicedBy = (sentence: Sentence, noun: number, index: MentionIndex): Mention | undefined => {
  const above = arcTo(sentence, noun);
  // "raising fears that": they are not those of what raises them.
  const isRaised =
    /^(raise|give|put)$/.test(sentence.tokens[above?.governor ?? -1]?.lemma ?? '') &&
    /^(fear|question|doubt|suspicion|speculation|hope|worry|alarm|impression)$/.test(
      sentence.tokens[noun]?.lemma ?? '',
    );
  const isVoiced = above?.relation === 'obj' && voicing.has(sentence.tokens[above.governor]?.lemma ?? '') && !isRaised;
  const holder = isVoiced
    ? above.governor
    : children(sentence, noun, 'cop').length > 0 && children(sentence, noun, 'case').length > 0
      ? noun
      : undefined;
  return holder === undefined ? undefined : speakerOf(sentence, holder, index);
};

const voicing = new Set(
  'express voice state reiterate repeat hold make issue reaffirm convey give put air raise share reject relay'.split(
    ' ',
  ),
);

/** "According to X, ...": all of the clause that it hangs by. */
export const accordingTo = (sentence: Sentence, source: number, index: MentionIndex): Report[] => {
  const isView = /^(view|opinion|word|assessment|account|estimation|judgment|judgement)s?$/.test(
    textAt(sentence, source),
  );
  const preposition = caseOf(sentence, source);
  const isAccording = preposition === 'according';
  if (!isAccording && !isView) return [];
  const owners = children(sentence, source, 'nmod:poss', 'nmod').filter(
    (one) => one.relation === 'nmod:poss' || /^(of|by|from)$/.test(caseOf(sentence, one.dependent)),
  );
  const owner =
    owners.map((one) => sayer(sentence, one.dependent, index)).find(Boolean) ?? countingBody(sentence, source, index);
  const arc = arcTo(sentence, source);
  if (!isAccording && !(isView && owner && /^(in|by)$/.test(preposition) && arc?.relation === 'obl')) return [];
  const own = sayer(sentence, isAccording ? whichStands(sentence, source) : source, index);
  // "a statement by the police chief": a text speaks for who issued it.
  const speaker = own?.kind === 'Document' && owner && owner.kind !== 'Place' ? owner : (own ?? owner);
  // "according to reports", "according to trial testimony": hearsay.
  const isHearsay = hearsayWords.test(textAt(sentence, source)) || isUnknownName(sentence, source);
  if (!arc || arc.governor < 0) return [];
  // "The prosecutor said that, according to testimony, ...": who says so is told.
  const stance = !speaker && isHearsay && !isSaid(sentence, arc.governor) ? 'alleged' : 'said';
  const aside = new Set(subtree(sentence, source));
  // "..., according to the organisers; police put the figure at 8,000": each side of the semicolon is told by its own.
  const isBeyond = (token: number): boolean =>
    sentence.tokens.slice(Math.min(token, source), Math.max(token, source)).some(({ text }) => text === ';');
  const tokens = ((isAccording && aheadOfLast(sentence, aside)) || subtree(sentence, arc.governor)).filter(
    (token) => !aside.has(token) && !isBeyond(token),
  );
  return [toReport(sentence, tokens, arc.governor, stance, speaker)];
};

/** "according to health ministry figures", "a Radio Tolm tally", "figures released by the ministry": whose figures they are. */
const countingBody = (sentence: Sentence, source: number, index: MentionIndex): Mention | undefined =>
  figures.has(lemmaAt(sentence, source))
    ? [
        ...children(sentence, source, 'compound'),
        ...children(sentence, source, 'acl')
          .filter(({ dependent }) => releasing.has(lemmaAt(sentence, dependent)))
          .flatMap(({ dependent }) => children(sentence, dependent, 'obl'))
          .filter(({ dependent }) => hasCase(sentence, dependent, /^by$/)),
      ]
        .map((one) => index.at(sentence, one.dependent, 'Organization'))
        .find(Boolean)
    : undefined;

const releasing = words('release publish compile collect gather keep maintain issue provide record prepare present');

const figures = words('figure datum data tally count estimate statistics statistic record survey poll analysis');

/**
 * "Troops left the town after they had burnt it, according to the army.", '... "a farce," according to the mayor, citing a letter': behind the last
 * comma of a sentence it is told of all that stands before, wherever the parser hangs it.
 */
const aheadOfLast = (sentence: Sentence, aside: ReadonlySet<number>): readonly number[] | undefined => {
  const { tokens } = sentence;
  const first = Math.min(...aside);
  const comma = isQuotationMark(sentence, first - 1) ? first - 2 : first - 1;
  if (!endsWith(tokens, Math.max(...aside)) || tokens[comma]?.text !== ',') return undefined;
  return tokens.slice(0, comma).map(({ index }) => index);
};

/** Nothing more to come but what the source says or cites besides. */
const endsWith = (tokens: readonly Token[], last: number): boolean => {
  const behind = tokens.slice(last + 1).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return (
    behind.length === 0 ||
    (tokens[last + 1]?.text === ',' && /^(citing|quoting|which|adding|who)$/.test(behind[0]?.text ?? ''))
  );
};

/** "a statement according to which troops had fired": the text before. */
const whichStands = (sentence: Sentence, source: number): number => {
  const before = sentence.tokens.findLast(
    ({ index, pos }) => index < source && pos.startsWith('NN') && isTextNoun(sentence, index),
  )?.index;
  return textAt(sentence, source) === 'which' && before !== undefined && source - before <= 4 ? before : source;
};

/** Whether somebody says the clause of a verb, or a clause by it. */
const isSaid = (sentence: Sentence, verb: number): boolean => {
  const above = arcTo(sentence, verb);
  return isSaying(sentence, above?.relation === 'ccomp' && above.governor >= 0 ? above.governor : verb);
};

const isSaying = (sentence: Sentence, verb: number): boolean =>
  /^(say|tell|add|state|announce|note|explain|confirm|allege)$/.test(lemmaAt(sentence, verb)) &&
  children(sentence, verb, 'nsubj').length > 0;

const hearsayWords = /^((report|rumou?r|account|leak|claim)s?|testimony|information|sources?|insiders?|outlets?)$/;

/** "according to the daily An-Nahar": somebody says so, whom we do not know. */
const isUnknownName = (sentence: Sentence, source: number): boolean =>
  /^NNPS?$/.test(sentence.tokens[source]?.pos ?? '') && sentence.tokens[source]?.ner !== 'DATE';

const caseOf = (sentence: Sentence, token: number): string => {
  const marker = children(sentence, token, 'case')[0];
  return marker ? textAt(sentence, marker.dependent) : '';
};

/** "Reportedly killed", "the alleged attack". */
export const hearsay = (sentence: Sentence, word: number): Report[] => {
  const arc = arcTo(sentence, word);
  if (!arc || arc.governor < 0) return [];
  const text = textAt(sentence, word);
  if (arc.relation === 'advmod' && hearsayAdverbs.has(text))
    return [toReport(sentence, subtree(sentence, arc.governor, clausal), arc.governor, 'alleged', undefined)];
  // "the most feared commander": he is one.
  const isDegree = children(sentence, word, 'advmod').some((one) =>
    /^(most|more|much|widely)$/i.test(textAt(sentence, one.dependent)),
  );
  if (arc.relation === 'amod' && hearsayAdjectives.has(text) && !isDegree)
    return [toReport(sentence, [arc.governor], arc.governor, 'alleged', undefined)];
  return [];
};

/** Clauses that an adverb of hearsay beside their verb does not reach. */
const clausal = ['advcl', 'acl', 'acl:relcl', 'ccomp', 'parataxis', 'conj'];
