import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, isAcrossQuotation, subtree } from '../../model/syntax.js';
import { type Stance, speechVerbs } from '../../ontology/speechVerbs.js';
import { resultVerbs } from '../../ontology/verbClasses.js';
import { otherSayersIn } from './asides.js';
import type { Report } from './report.js';
import { toReport } from './toReport.js';

/** "The bomb, X said, killed ...": the verb hangs beside the clause that it reports. */
export const hostOf = (sentence: Sentence, verb: number, stance: Stance, speaker: Mention | undefined): Report[] => {
  const arc = arcTo(sentence, verb);
  // "..., a radio report said": who says so is not told, and it is not the text.
  const isTold = speaker !== undefined || stance === 'alleged';
  const isGap = arc?.relation === 'csubj' && isRightBefore(sentence, verb, arc.governor);
  if (!arc || !(arc.relation === 'parataxis' || isGap) || arc.governor < 0 || !isTold) return [];
  if (children(sentence, verb, 'ccomp').length > 0) return [];
  // "the matter he had hoped to discuss": what follows is what he hoped.
  if (children(sentence, verb, 'xcomp').some(({ dependent }) => dependent > verb)) return [];
  if (saysItself(sentence, verb)) return [];
  // "accused the army of raids it said were crimes": said of the noun before it, and not of the accusing.
  if (arc.governor < verb && isBehindNoun(sentence, verb) && isBeforeVerb(sentence, verb)) return [];
  const own = new Set([...subtree(sentence, verb), ...otherSayersIn(sentence, arc.governor, verb)]);
  const ahead = isGap ? [] : aheadOf(sentence, verb);
  // "fired back at rockets it said were fired": what it says begins behind the verb.
  const isOfNoun = isGap || (arc.governor > verb && isBehindNoun(sentence, verb));
  const stop = isOfNoun ? sentence.tokens.find(({ index, text }) => index > verb && text === ';')?.index : undefined;
  const host = subtree(sentence, arc.governor)
    .filter((token) => !own.has(token) && !(isOfNoun && token < verb))
    .filter((token) => stop === undefined || token < stop);
  return [
    toReport(
      sentence,
      ahead.length > 0
        ? [...ahead, ...whatCameOfIt(sentence, verb, arc.governor)]
        : ownMarks(sentence, verb, arc.governor, host),
      arc.governor,
      stance,
      speaker,
    ),
  ];
};

/** "struck what the army said was a camp": the parser makes a subject of who says so. */
const isRightBefore = (sentence: Sentence, verb: number, told: number): boolean =>
  told > verb &&
  arcTo(sentence, verb + 1)?.governor === told &&
  /^(VB[DPZ]|MD)$/.test(sentence.tokens[verb + 1]?.pos ?? '');

const isBeforeVerb = (sentence: Sentence, verb: number): boolean =>
  /^(VB[DPZ]?|MD)$/.test(sentence.tokens[verb + 1]?.pos ?? '');

/** "rockets it said": without a comma between. */
const isBehindNoun = (sentence: Sentence, verb: number): boolean => {
  const subject = children(sentence, verb, 'nsubj')[0]?.dependent;
  if (subject === undefined || subject > verb) return false;
  const first = subtree(sentence, subject)[0] ?? subject;
  return /^NN/.test(sentence.tokens[first - 1]?.pos ?? '');
};

/** "A shell hit the farm, they said, killing two": told as the deed before the tag is. */
const whatCameOfIt = (sentence: Sentence, verb: number, host: number): number[] =>
  children(sentence, host, 'advcl')
    .filter(
      ({ dependent }) =>
        dependent > verb &&
        sentence.tokens[dependent - 1]?.text === ',' &&
        sentence.tokens[dependent]?.pos === 'VBG' &&
        resultVerbs.has(sentence.tokens[dependent]?.lemma ?? ''),
    )
    .flatMap(({ dependent }) => subtree(sentence, dependent));

/** "..., a minister said, adding that ...": where the clause of a verb of speech ends and its next verb of speech begins. */
export const tagEnd = (sentence: Sentence, verb: number): number =>
  sentence.tokens.find(
    ({ index, pos, lemma, text }) =>
      index > verb + 1 &&
      sentence.tokens[index - 1]?.text === ',' &&
      // ", state media said Thursday, as rescuers searched".
      ((pos === 'VBG' && speechVerbs.has(lemma)) || (/^(as|while)$/.test(text) && index <= verb + 6)),
  )?.index ?? sentence.tokens.length;

/** Where what is said stands between quotation marks, what stands outside of them with the verb is not said. */
export const ownMarks = (
  sentence: Sentence,
  verb: number,
  head: number,
  tokens: readonly number[],
): readonly number[] =>
  isAcrossQuotation(sentence, verb, head) && !opensOutside(sentence, verb, head)
    ? tokens.filter((token) => isAcrossQuotation(sentence, verb, token))
    : tokens;

/**
 * 'said that the need was "dire"', 'the raiders "swept" into the town, a guard said': a clause that begins before the marks is said as a
 * whole.
 */
const opensOutside = (sentence: Sentence, verb: number, head: number): boolean =>
  children(sentence, head, 'mark', 'nsubj', 'csubj').some(
    ({ dependent }) => dependent < head && !isAcrossQuotation(sentence, verb, dependent) && dependent !== verb,
  );

/** "The army blamed the rebels; the rebels blame the army": a clause of its own, which says nothing of the one before it. */
const saysItself = (sentence: Sentence, verb: number): boolean => {
  const first = subtree(sentence, verb, ['punct'])[0] ?? verb;
  const mark = sentence.tokens[first - 1]?.text ?? '';
  // "The ship was hit - the rebels posted a video."
  const isWhole =
    mark === ';' || (/^[-–—]+$/.test(mark) && children(sentence, verb, 'obj').some((arc) => arc.dependent > verb));
  return isWhole && !sentence.tokens.slice(0, first).some(({ text }) => /^["“”]$/.test(text));
};

/** Of "They fired and fled when he came, a witness said." all that stands before the last comma, however it hangs together. */
const aheadOf = (sentence: Sentence, verb: number): number[] => {
  const subject = children(sentence, verb, 'nsubj')[0];
  const isLast = sentence.tokens.slice(verb + 1, tagEnd(sentence, verb)).every((token) => !/^VB[DPZ]$/.test(token.pos));
  if (!subject || !isLast || subject.dependent > verb) return [];
  const comma = sentence.tokens.findLastIndex(
    ({ index, text }) => index < subject.dependent && text === ',' && !isInside(sentence, index, subject.dependent),
  );
  const isQuoted = sentence.tokens.slice(0, comma + 1).some(({ text }) => /^["“”]$/.test(text));
  return comma > 0 && !isQuoted ? sentence.tokens.slice(0, comma).map(({ index }) => index) : [];
};

/** "a survivor, Daud Halim, told": the commas of an apposition are the subject's own. */
const isInside = (sentence: Sentence, token: number, head: number): boolean => {
  const first = subtree(sentence, head, ['punct'])[0] ?? head;
  return token > first;
};

/** "..., X said.": where the parser has lost the clause, all that stands before the comma. */
export const clauseBefore = (
  sentence: Sentence,
  verb: number,
  stance: Stance,
  speaker: Mention | undefined,
): Report[] => {
  const subject = children(sentence, verb, 'nsubj')[0];
  const isTold = speaker !== undefined || stance === 'alleged';
  if (!isTold || !subject || arcTo(sentence, verb)?.relation !== 'root' || subject.dependent > verb) return [];
  const first = subtree(sentence, subject.dependent)[0] ?? subject.dependent;
  const before = sentence.tokens.slice(0, first - 1);
  const isClause = before.some((token) => /^VB[DZP]$/.test(token.pos)) && !/^(IN|WRB|WDT)$/.test(before[0]?.pos ?? '');
  if (sentence.tokens[first - 1]?.text !== ',' || !isClause) return [];
  const head = before.find((token) => arcTo(sentence, token.index)?.governor === verb && token.pos.startsWith('VB'));
  const tokens = before.map((token) => token.index);
  // "Recalling the visit in which it was agreed, he stressed": by that he says what stands behind.
  const isOnTheWay =
    head !== undefined &&
    /^VB[GN]$/.test(head.pos) &&
    arcTo(sentence, head.index)?.relation === 'advcl' &&
    children(sentence, head.index, 'nsubj', 'nsubj:pass', 'aux').length === 0;
  return head && !isOnTheWay ? [toReport(sentence, tokens, head.index, stance, speaker)] : [];
};
