import type { AnnotatedDocument, Quotation, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { contains, overlaps } from '../../model/span.js';
import { arcTo, children } from '../../model/syntax.js';
import { quotingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';
import { sayer, speakerOf } from './speaker.js';

/**
 * Whose words stand in quotation marks: the subject of the nearest verb of speech beside them in their sentences; without
 * one, who has the word: the speaker of the quotation before, or of what the sentence before them reports.
 */
export const quotedReports = (annotated: AnnotatedDocument, index: MentionIndex): Report[] => {
  const reports: Report[] = [];
  let last: { readonly quotation: Quotation; readonly speaker: Mention } | undefined;
  for (const quotation of annotated.quotations) {
    const isSame = last?.quotation.whole !== undefined && last.quotation.whole === quotation.whole;
    const whole = { ...quotation, ...quotation.whole };
    const own = isSame
      ? last?.speaker
      : (speakerBeside(annotated, whole, index) ?? speakerBeforeColon(annotated, whole, index));
    const speaker =
      own ??
      (isSpeech(annotated, quotation) && !isToldBySomebody(annotated, whole)
        ? last && isNext(annotated, last.quotation, quotation)
          ? last.speaker
          : speakerBefore(annotated, whole, index)
        : undefined);
    if (!speaker) continue;
    last = { quotation, speaker };
    const { start, end, sentence } = quotation;
    reports.push({ sentence, span: { start, end }, core: new Set(), stance: 'said', speaker });
  }
  return reports;
};

/** A quotation that fills its sentence to the end is speech; words inside a sentence may be a term or a title. */
const isSpeech = (annotated: AnnotatedDocument, quotation: Quotation): boolean => {
  const sentence = annotated.sentences[quotation.sentence];
  return sentence !== undefined && quotation.start - sentence.start <= 2;
};

/** In the same paragraph at most two sentences on; or the next paragraph, when it has nothing but these words. */
const isNext = ({ document, quotations }: AnnotatedDocument, last: Quotation, next: Quotation): boolean => {
  if (next.sentence - last.sentence > 2) return false;
  const lines = document.text.slice(last.end, next.start).split(/\n+/);
  return lines.length === 1 || (lines.length === 2 && isAllQuoted(document.text, next, quotations));
};

/** Whether the line of a quotation has no word outside of quotation marks. */
const isAllQuoted = (text: string, { start, end }: Quotation, quotations: readonly Quotation[]): boolean => {
  const first = text.lastIndexOf('\n', start) + 1;
  const stop = text.indexOf('\n', end);
  const last = stop < 0 ? text.length : stop;
  const words = [...text.slice(first, last).matchAll(/[\p{L}\p{N}]+/gu)];
  return words.every(({ index }) => quotations.some((one) => one.start <= first + index && first + index < one.end));
};

/** '"...," said another': a verb of speech right behind the marks whose subject is nobody that we know. */
const isToldBySomebody = (annotated: AnnotatedDocument, { end }: Quotation): boolean => {
  const sentence = annotated.sentences.find((one) => one.start <= end && end < one.end);
  const next = sentence?.tokens.find((token) => token.start >= end && /[\p{L}\p{N}]/u.test(token.text));
  return next?.pos.startsWith('VB') === true && quotingVerbs.has(next.lemma);
};

/** 'Ruiz told reporters that the house was surrounded. "The man fired."': who is reported in the sentence before speaks on. */
const speakerBefore = (
  annotated: AnnotatedDocument,
  { start, sentence }: Quotation,
  index: MentionIndex,
): Mention | undefined => {
  const before = annotated.sentences[sentence - 1];
  if (!before || /\n\s*\S[^\n]*\n/.test(annotated.document.text.slice(before.end, start))) return undefined;
  const root = before.tokens.find((token) => arcTo(before, token.index)?.relation === 'root');
  const isReport =
    root?.pos.startsWith('VB') === true &&
    speechVerbs.get(root.lemma) === 'said' &&
    children(before, root.index, 'ccomp').length > 0;
  const speaker = root && isReport ? speakerOf(before, root.index, index) : undefined;
  return speaker && /^(Person|Group)$/.test(speaker.kind) ? speaker : undefined;
};

/** 'The mayor was blunt: "..."': the person that the words before the colon are about. */
const speakerBeforeColon = (
  annotated: AnnotatedDocument,
  { start }: Quotation,
  index: MentionIndex,
): Mention | undefined => {
  const sentence = annotated.sentences.find((one) => one.start <= start && start < one.end);
  const colon = sentence?.tokens.findLast(({ end, text }) => end <= start && !/^["“”«'`]+$/.test(text));
  if (!sentence || colon?.text !== ':') return undefined;
  const before = sentence.tokens.slice(0, colon.index);
  if (before.some(({ lemma }) => written.has(lemma.toLowerCase()))) return undefined;
  const root = before.find(({ index }) => arcTo(sentence, index)?.relation === 'root');
  const subject = root && children(sentence, root.index, 'nsubj')[0];
  const speaker = subject && sayer(sentence, subject.dependent, index);
  return speaker?.kind === 'Person' ? speaker : undefined;
};

/** On these it is read, whoever holds them. */
const written = new Set(
  'sign banner placard poster headline inscription plaque shirt t-shirt graffiti slogan question caption book film song title'.split(
    ' ',
  ),
);

const speakerBeside = (
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
          quotingVerbs.has(token.lemma) &&
          !annotated.quotations.some((other) => contains(other, token)),
      )
      .map((token) => ({
        token,
        speaker:
          outside(speakerOf(sentence, token.index, index), quotation) ??
          beside(sentence, token.index, index, quotation),
      })),
  );
  const distance = (at: number): number => (at < quotation.start ? quotation.start - at : at - quotation.end);
  const told = candidates
    .filter((one) => one.speaker)
    .sort((a, b) => distance(a.token.start) - distance(b.token.start));
  return told[0]?.speaker;
};

/** The closing words "he said." may have become a sentence of their own, with the closing mark or without it. */
const isTail = ({ document }: AnnotatedDocument, { end }: Quotation, after: Sentence): boolean =>
  /^\p{Ll}/u.test(after.text) ||
  (after.start - end <= 2 && /^[!?,]/.test(document.text.slice(end - 1)) && isTag(after));

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

/** "..." said X; "..." X said: the mention in contact with the verb, where the parser lost its subject. */
const beside = (sentence: Sentence, verb: number, index: MentionIndex, quotation: Quotation): Mention | undefined =>
  // "told the press, ...": who is told does not speak.
  (sentence.tokens[verb]?.lemma === 'tell' ? [verb - 1] : [verb - 1, verb + 1])
    .map((token) => index.at(sentence, token, 'Person', 'Organization', 'Group'))
    .map((mention) => outside(mention, quotation))
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
