import type { AnnotatedDocument, Quotation, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children } from '../../model/syntax.js';
import { quotingVerbs, speechNouns } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import type { MentionIndex } from '../mentionsAt.js';
import { speakerOf } from './speaker.js';

/**
 * 'General Hale released the following statement today:' and, in the next line, '"We mourn ..."': the subject of the line that ends on a colon
 * or a comma, when its verb says something or gives a text.
 */
export const speakerOfLead = (
  { document, sentences }: AnnotatedDocument,
  { start, sentence }: Quotation,
  index: MentionIndex,
): Mention | undefined => {
  const lead = sentences[sentence - 1];
  if (!lead || !/[:,]\s*$/.test(lead.text) || !/^\s*["“”„«]?$/.test(document.text.slice(lead.end, start)))
    return undefined;
  const verb = lead.tokens.findLast(
    (token) => /^VB[DPZ]$/.test(token.pos) && (quotingVerbs.has(token.lemma) || givesText(lead, token.index)),
  );
  const speaker = verb && speakerOf(lead, verb.index, index);
  return speaker && speaker.level !== 'pronoun' && speaker.kind !== 'Place' ? speaker : undefined;
};

/** "issued the following statement", "gave this reply"; of several things that are given nothing tells what the words are. */
export const givesText = (sentence: Sentence, verb: number): boolean =>
  givingVerbs.has(sentence.tokens[verb]?.lemma ?? '') &&
  children(sentence, verb, 'obj').some(({ dependent }) => {
    const lemma = sentence.tokens[dependent]?.lemma ?? '';
    return (speechNouns.has(lemma) || textNouns.has(lemma)) && children(sentence, dependent, 'conj').length === 0;
  });

const givingVerbs = words('release issue give make provide offer publish post read deliver send share circulate');

const textNouns = words(
  'remark message text quote letter note response reply address speech testimony email e-mail tweet',
);

/** '"..." - Ana Petrova, teacher': who is named behind a dash after the words. */
export const speakerBehindDash = (
  { document, sentences }: AnnotatedDocument,
  { end }: Quotation,
  index: MentionIndex,
): Mention | undefined => {
  const dash = /^["”»]?[ \t]*\n?[ \t]*[-–—]{1,2}[ \t]+(?=\p{Lu})/u.exec(document.text.slice(end, end + 12));
  const from = dash ? end + dash[0].length : -1;
  const sentence = sentences.find((one) => one.start <= from && from < one.end);
  return sentence && index.inSentence(sentence, 'Person').find((one) => one.level === 'name' && one.start === from);
};
