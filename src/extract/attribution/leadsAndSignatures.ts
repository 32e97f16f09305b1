import type { AnnotatedDocument, Quotation, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children } from '../../model/syntax.js';
import { givenTexts, quotingVerbs, speechNouns, textGivingVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { speakerOf } from './speaker.js';

/**
 * 'General Hale released the following statement today:' and, in the next line, '"We mourn ..."': the subject of the line that ends on a colon
 * or a comma, when its last main verb says something or gives a text; who speaks in a clause of it ("who told reporters", "when the mayor
 * said") says nothing of what follows.
 */
export const speakerOfLead = (
  { document, sentences }: AnnotatedDocument,
  { start, sentence }: Quotation,
  index: MentionIndex,
): Mention | undefined => {
  const lead = sentences[sentence - 1];
  if (!lead || !/[:,]\s*$/.test(lead.text) || !/^\s*["“”„«]?$/.test(document.text.slice(lead.end, start)))
    return undefined;
  const verb = lastMainVerb(lead);
  if (verb === undefined || !(quotingVerbs.has(lead.tokens[verb]?.lemma ?? '') || givesText(lead, verb)))
    return undefined;
  const speaker = speakerOf(lead, verb, index);
  return speaker && speaker.level !== 'pronoun' && speaker.kind !== 'Place' ? speaker : undefined;
};

/** The root, or the last finite verb that is joined to it; the only finite verb of the line whatever the parser makes of it. */
const lastMainVerb = (sentence: Sentence): number | undefined => {
  const finite = sentence.tokens.filter(({ pos }) => /^VB[DPZ]$/.test(pos)).map(({ index }) => index);
  if (finite.length < 2) return finite[0];
  return finite.findLast((verb) => {
    const arc = arcTo(sentence, verb);
    return (
      arc !== undefined &&
      (arc.governor < 0 || (arc.relation === 'conj' && arcTo(sentence, arc.governor)?.governor === -1))
    );
  });
};

/** "issued the following statement", "gave this reply"; of several things that are given nothing tells what the words are. */
export const givesText = (sentence: Sentence, verb: number): boolean =>
  textGivingVerbs.has(sentence.tokens[verb]?.lemma ?? '') &&
  children(sentence, verb, 'obj').some(({ dependent }) => {
    const lemma = sentence.tokens[dependent]?.lemma ?? '';
    return (speechNouns.has(lemma) || givenTexts.has(lemma)) && children(sentence, dependent, 'conj').length === 0;
  });

/** '"..." - Ana Petrova, teacher', '"..." Ana Petrova, High Representative': who is named after the words, in a line that tells nothing of the name. */
export const speakerNamedBehind = (
  { document, sentences }: AnnotatedDocument,
  { end }: Quotation,
  index: MentionIndex,
): Mention | undefined => {
  const dash = /^(?:["”»]?[ \t]*\n?[ \t]*[-–—]{1,2}[ \t]+|["”»][ \t]*\n?[ \t]*)(?=\p{Lu})/u.exec(
    document.text.slice(end, end + 12),
  );
  const from = dash ? end + dash[0].length : -1;
  const sentence = sentences.find((one) => one.start <= from && from < one.end);
  if (!sentence || sentence.tokens.some(({ pos, start }) => start >= from && /^(VB[DPZ]|MD)$/.test(pos)))
    return undefined;
  return index.inSentence(sentence, 'Person').find((one) => one.level === 'name' && one.start === from);
};
