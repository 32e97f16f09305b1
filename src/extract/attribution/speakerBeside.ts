import type { AnnotatedDocument, Quotation, Sentence, Token } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { contains, overlaps } from '../../model/span.js';
import { children, hasCase, isInfinitive } from '../../model/syntax.js';
import { quotingVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isReadOut } from '../textsThatSay.js';
import { speakerOf } from './speaker.js';

/** The subject of the verb of speech that stands nearest to a quotation, in its sentences or in the closing words behind it. */
export const speakerBeside = (
  annotated: AnnotatedDocument,
  quotation: Quotation,
  index: MentionIndex,
): Mention | undefined => {
  const sentences = annotated.sentences.filter((sentence) => overlaps(sentence, quotation));
  const after = annotated.sentences[(sentences.at(-1)?.index ?? -1) + 1];
  const tail = after && isTail(annotated, quotation, after) ? [after] : [];
  const candidates = [...sentences, ...tail].flatMap((sentence) =>
    sentence.tokens
      .filter(
        (token) =>
          token.pos.startsWith('VB') &&
          (quotingVerbs.has(token.lemma) || isReadOut(sentence, token.index)) &&
          !isNoWord(sentence, token) &&
          !annotated.quotations.some((other) => contains(other, token)),
      )
      .map((token) => ({
        sentence,
        token,
        speaker:
          outside(speakerOf(sentence, token.index, index), quotation) ??
          beside(sentence, token.index, index, quotation) ??
          behindMarks(sentence, token.index, index, quotation),
      })),
  );
  const distance = (at: number): number => (at < quotation.start ? quotation.start - at : at - quotation.end);
  const told = candidates
    .filter((one) => one.speaker)
    .sort((a, b) => distance(a.token.start) - distance(b.token.start));
  const nearest = tagBehind(annotated, quotation, told) ?? told[0];
  // 'He said the firm had indicated it would pay, and "I saw it myself": both are what he said.
  const outer =
    nearest && /\b(?:and|but)\s*["“„«]?$/.test(annotated.document.text.slice(nearest.token.end, quotation.start))
      ? told.findLast(({ sentence, token }) => isSaidBy(sentence, nearest, token.index))
      : undefined;
  return (outer ?? nearest)?.speaker;
};

/** "four men reporting on the raid", "let others observe": no words are given by these. */
const isNoWord = (sentence: Sentence, { index, lemma, pos }: Token): boolean =>
  (lemma === 'observe' && isInfinitive(sentence, index)) ||
  (lemma === 'report' &&
    pos === 'VBG' &&
    children(sentence, index, 'obl').some(({ dependent }) => hasCase(sentence, dependent, /^(on|from)$/)));

/** '..., Norland says “This is our plan,” Hale said': words that end on a comma are of who stands behind them, when none introduces them before. */
const tagBehind = <T extends { readonly sentence: Sentence; readonly token: Token }>(
  { document }: AnnotatedDocument,
  { start, end }: Quotation,
  [nearest, ...others]: readonly T[],
): T | undefined => {
  const isBare =
    nearest !== undefined &&
    nearest.token.end <= start &&
    !/[,:]\s*["“„«]?$/.test(document.text.slice(nearest.token.end, start)) &&
    /[,?!]["”»]?$/.test(document.text.slice(start, end + 1));
  return isBare
    ? others.find(
        ({ sentence, token }) =>
          token.start >= end &&
          token.start - end < reach &&
          sentence.end > end &&
          // 'said it would “go on,” and the guard warned'.
          !/\b(?:and|but|while|as)\b/.test(document.text.slice(end, token.start)),
      )
    : undefined;
};

/** Letters between the words and the verb of who says them. */
const reach = 60;

/** A verb in the clause that another says. */
const isSaidBy = (
  sentence: Sentence,
  inner: { readonly sentence: Sentence; readonly token: { readonly index: number } },
  verb: number,
): boolean =>
  inner.sentence === sentence &&
  verb < inner.token.index &&
  children(sentence, verb, 'ccomp').some(({ dependent }) => dependent === inner.token.index);

/** The closing words "he said." may have become a sentence of their own, with the closing mark or without it. */
const isTail = ({ document }: AnnotatedDocument, { start, end }: Quotation, after: Sentence): boolean =>
  /^\p{Ll}/u.test(after.text) ||
  // 'Ivanov shouted: "Who will pay?" Merkel replied in Berlin.'
  (after.start - end <= 2 &&
    /^[!?,]/.test(document.text.slice(end - 1)) &&
    !/:\s*["“]?$/.test(document.text.slice(Math.max(0, start - 3), start + 1)) &&
    isTag(after));

/** "Petrova said on Monday.": a short sentence with a verb of speech that has no clause of its own. */
const isTag = (sentence: Sentence): boolean => {
  const first = sentence.tokens.findIndex((token) => /[\p{L}\p{N}]/u.test(token.text));
  const verb = sentence.tokens.slice(first, first + 8).find(({ pos }) => /^VB[DZP]$/.test(pos));
  return (
    verb !== undefined &&
    quotingVerbs.has(verb.lemma) &&
    (/^\p{Ll}/u.test(sentence.tokens[first]?.text ?? '') ||
      children(sentence, verb.index, 'ccomp', 'xcomp', 'obj').length === 0)
  );
};

const outside = (mention: Mention | undefined, quotation: Quotation): Mention | undefined =>
  mention && !contains(quotation, mention) ? mention : undefined;

/** '"...," a doctor at the clinic in Tolm, where he was treated, told the BBC': who stands right behind the marks, however far his verb. */
const behindMarks = (
  sentence: Sentence,
  verb: number,
  index: MentionIndex,
  { end }: Quotation,
): Mention | undefined => {
  const words = sentence.tokens.slice(0, verb).filter(({ start, text }) => start >= end && /[\p{L}\p{N}]/u.test(text));
  const first = words[0];
  if (!first || sentence.start > end || !/^VB[DZ]$/.test(sentence.tokens[verb]?.pos ?? '')) return undefined;
  const opens = words.find(({ pos, text }) => pos.startsWith('W') && /^(who|where|which|whose)$/.test(text));
  const isWhole = words.every(({ pos, index }) => !/^(VB[DPZ]|MD)$/.test(pos) || (opens && opens.index < index));
  const isBack = opens === undefined || sentence.tokens[verb - 1]?.text === ',';
  return isWhole && isBack
    ? index
        .inSentence(sentence, 'Person', 'Organization', 'Group')
        .find((one) => one.start === first.start && one.level !== 'pronoun')
    : undefined;
};

/** '"Who fired?" asked Ana Petrova.', of which the parser makes a sentence of its own. */
const isFirst = (sentence: Sentence, verb: number): boolean => verb === 0 && /^\p{Ll}/u.test(sentence.text);

/** "..." said X; "..." X said: the mention in contact with the verb, where the parser lost its subject. */
const beside = (sentence: Sentence, verb: number, index: MentionIndex, quotation: Quotation): Mention | undefined =>
  // "told the press, ...": who is told does not speak; 'saying ministers have "put right"': nor do those of whom something is said.
  ((!isFirst(sentence, verb) &&
    /^(tell|accuse|urge|ask|warn|blame|call|criticize|criticise|praise|thank|condemn|threaten)$/.test(
      sentence.tokens[verb]?.lemma ?? '',
    )) ||
  sentence.tokens[verb]?.pos === 'VBG'
    ? [verb - 1]
    : [verb - 1, verb + 1]
  )
    .map((token) => index.at(sentence, token, 'Person', 'Organization', 'Group'))
    .map((mention) => outside(mention, quotation))
    .filter((mention) => mention?.level !== 'pronoun' || !isFirst(sentence, verb))
    // "a letter seen by the agency says": only in contact.
    .find(
      (mention) =>
        mention &&
        !/^(i|we|it)$/i.test(mention.text) &&
        children(sentence, mention.head, 'case').length === 0 &&
        children(sentence, verb, 'nsubj').every(
          (arc) => arc.dependent > verb || mention.end <= (sentence.tokens[verb]?.start ?? 0),
        ),
    );
