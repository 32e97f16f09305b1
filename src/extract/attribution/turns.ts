import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import type { MentionIndex } from '../mentionsAt.js';
import { answererOf } from './answerers.js';
import type { Report } from './report.js';

/**
 * Interviews, debates and transcripts: "MS. PETROVA: ..." at the start of a line gives all up to the next label to whom it names, and
 * "A: ..." to whom the heading names. Of what a question takes for known nobody stands for it. Three labels make a transcript; a single
 * colon does not. Labels in capitals are known in a text that has lost its line breaks as well, and there two make one, or one
 * with a form of address or an office that the text begins with.
 */
export const turnsOf = (annotated: AnnotatedDocument, index: MentionIndex): Report[] => {
  const { text } = annotated.document;
  const labels = labelsOf(text);
  const answerer = labels.some(([, who]) => isAnswer.test(who ?? ''))
    ? answererOf(annotated, labels[0]?.index ?? 0, index)
    : undefined;
  return labels.flatMap((match, number): Report[] => {
    const start = match.index + match[0].length;
    const end = labels[number + 1]?.index ?? text.length;
    const sentence = annotated.sentences.find((one) => one.end > match.index);
    if (!sentence) return [];
    const turn = { sentence: sentence.index, span: { start, end }, core: new Set<number>() };
    if (isQuestion.test(match[1] ?? '')) return premisesIn(annotated, { start, end });
    const speaker = isAnswer.test(match[1] ?? '')
      ? answerer
      : named(index.inSentence(sentence, 'Person', 'Organization'), match.index, start);
    return speaker ? [{ ...turn, stance: 'said', speaker }] : [];
  });
};

const labelsOf = (text: string): readonly RegExpExecArray[] => {
  const atLines = [...text.matchAll(label)];
  const isMany = atLines.length >= 3 && new Set(atLines.map((one) => one[1])).size <= atLines.length * 0.7;
  if (isMany) return atLines;
  const inCapitals = [...text.matchAll(capitalLabel)].filter(([, who]) => isOfTranscript.test(who ?? ''));
  return inCapitals.length >= 2 || inCapitals[0]?.index === 0 ? inCapitals : [];
};

const label =
  /(?<=^|\n)[ \t]*(\p{Lu}[\p{L}.'’-]*(?: (?:(?:of|for|the|and) ){0,2}\p{Lu}[\p{L}.'’-]*){0,5}):[ \t]+(?=\S)/gu;

/** At the start of a line, or behind the end of a sentence. */
const capitalLabel =
  /(?=\p{Lu})(?<=^|\n[ \t]*|[.!?…"”)\]–—-] +)(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,6}):[ \t]+(?=\S)/gu;

/** "QUESTION", "MR WREN", "FOREIGN MINISTER ASKANI", "SENIOR OFFICIAL TWO". */
const isOfTranscript =
  /^(?:QUESTION|MODERATOR|INTERVIEWER|OPERATOR|Q)$|\b(?:MR|MRS|MS|DR|SECRETARY|MINISTER|PRESIDENT|AMBASSADOR|OFFICIAL|GENERAL|ADMIRAL|COLONEL|SENATOR|GOVERNOR|SPOKESPERSON|COORDINATOR|ENVOY|REPRESENTATIVE|COMMISSIONER|CHANCELLOR|DIRECTOR)\b/;

/** What is asked has happened or not by itself; what is told before it is only the asker's. */
const premisesIn = ({ sentences }: AnnotatedDocument, turn: Span): Report[] =>
  sentences
    .filter((one) => overlaps(one, turn) && !/\?["”'’)]*\s*$/.test(one.text))
    .map(({ index, start, end }) => ({
      sentence: index,
      span: { start: Math.max(start, turn.start), end: Math.min(end, turn.end) },
      core: new Set(),
      stance: 'alleged',
    }));

const isQuestion = /^(Q|Question|QUESTION)$/;
const isAnswer = /^(A|Answer|ANSWER)$/;

/** The name in a label, or the office where it has none: "THE PRESIDENT: ...". */
const named = (speakers: readonly Mention[], start: number, end: number): Mention | undefined => {
  const inLabel = speakers.filter((one) => one.level !== 'pronoun' && one.start >= start && one.end <= end);
  return inLabel.find(({ level }) => level === 'name') ?? inLabel.find(({ kind }) => kind === 'Person');
};
