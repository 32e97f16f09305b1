import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import type { MentionIndex } from '../mentionsAt.js';

/**
 * Who answers in a briefing of questions and answers: "Spokesperson Ana Petrova's Regular Press Conference", "Press Briefing by Ana
 * Petrova", "Spokesperson Petrova held a press conference"; else the only person whom the heading names.
 */
export const answererOf = (
  { document, sentences }: AnnotatedDocument,
  end: number,
  index: MentionIndex,
): Mention | undefined => {
  const { text } = document;
  const persons = sentences
    .filter((sentence) => sentence.start < end)
    .flatMap((sentence) => index.inSentence(sentence, 'Person'))
    .filter((one) => one.level !== 'pronoun' && one.end <= end);
  const told = persons.find(
    (one) =>
      isHolder.test(text.slice(one.end, Math.min(end, one.end + reach))) ||
      isHeldBy.test(text.slice(Math.max(0, one.start - reach), one.start)),
  );
  if (told) return told;
  const names = persons.filter((one) => one.level === 'name');
  return names.every((one) => one.text === names[0]?.text) ? names[0] : undefined;
};

/** Letters between the person and the briefing. */
const reach = 80;

const occasion = `(?:press conference|press briefing|news conference|briefing|interview|remarks|press availability)`;

const isHolder = new RegExp(
  String.raw`^(?:['’]s?|\s+(?:held|holds|hosted|hosts|chaired|gave|gives|presided over|started))\s+(?:[\p{L}-]+\s+){0,4}${occasion}\b`,
  'iu',
);

const isHeldBy = new RegExp(String.raw`\b${occasion}\s+(?:by|of|with)\s+(?:[\p{L}.'’-]+\s+){0,8}$`, 'iu');
