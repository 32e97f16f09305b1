import type { AnnotatedDocument, Quotation } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children } from '../../model/syntax.js';
import { quotingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { speakerOfText } from './givenTexts.js';
import { speakerNamedBehind, speakerOfLead } from './leadsAndSignatures.js';
import type { Report } from './report.js';
import { sayer, speakerOf } from './speaker.js';
import { speakerBeside } from './speakerBeside.js';

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
      : (issued(annotated, whole, speakerBeside(annotated, whole, index), index) ??
        speakerBeforeColon(annotated, whole, index) ??
        (isSpeech(annotated, quotation) && !isToldBySomebody(annotated, whole)
          ? (speakerOfLead(annotated, whole, index) ?? speakerNamedBehind(annotated, whole, index))
          : undefined) ??
        speakerOfText(annotated, whole, index));
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

/** '"We regret ... We call on ...", reads the statement': of a text that has no name who issued it before the words, and none that they speak of. */
const issued = (
  annotated: AnnotatedDocument,
  quotation: Quotation,
  speaker: Mention | undefined,
  index: MentionIndex,
): Mention | undefined =>
  speaker?.kind === 'Document' && speaker.level === 'nominal' && speaker.sentence > quotation.sentence
    ? (speakerOfText(annotated, quotation, index) ?? speaker)
    : speaker;

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

/** '"...," said another', '"...," the one beside him said': a verb of speech behind the marks whose subject is nobody that we know. */
const isToldBySomebody = (annotated: AnnotatedDocument, { end }: Quotation): boolean => {
  const sentence = annotated.sentences.find((one) => one.start <= end && end < one.end);
  const next = sentence?.tokens.find((token) => token.start >= end && /[\p{L}\p{N}]/u.test(token.text));
  if (!next || !sentence) return false;
  // '... Norlanders." Two divisions: the mayor said': behind a full stop a capital begins what is of no speech.
  const { text } = annotated.document;
  if (/\.["”]?$/.test(text.slice(Math.max(0, end - 1), end + 1)) && /^\p{Lu}/u.test(next.text)) return false;
  if (next.pos.startsWith('VB')) return quotingVerbs.has(next.lemma);
  return (
    /^(DT|NNS?|JJ)$/.test(next.pos) &&
    sentence.tokens.some(
      ({ index, pos, lemma }) => index > next.index && /^VB[DZ]$/.test(pos) && quotingVerbs.has(lemma),
    )
  );
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
