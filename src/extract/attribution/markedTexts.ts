import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, hasCase } from '../../model/syntax.js';
import { textGivingVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isTextNoun } from '../textsThatSay.js';
import type { Report } from './report.js';
import { speakerOf } from './speaker.js';

/**
 * Cables mark a text that they hand on by "Begin text." and "End text.", having no quotation marks: it is said by who made, read, sent or
 * handed over the text that the sentence before speaks of, or from whom it was received.
 */
export const markedTexts = (annotated: AnnotatedDocument, index: MentionIndex): Report[] => {
  const { text } = annotated.document;
  const ends = [...text.matchAll(closing)].map((match) => match.index);
  let next = 0;
  let last = -1;
  return [...text.matchAll(opening)].flatMap((match): Report[] => {
    const start = match.index + match[0].length;
    while ((ends[next] ?? start) < start) next++;
    const end = ends[next];
    if (end === undefined || start < last) return [];
    last = end;
    const lead = annotated.sentences.findLast((one) => one.end <= match.index + 1 && one.tokens.some(isWord));
    const speaker = lead && whoseText(lead, index);
    return speaker ? [{ sentence: lead.index, span: { start, end }, core: new Set(), stance: 'said', speaker }] : [];
  });
};

const opening = /(?<=^|[\s(])begin(?:ning)? (?:of )?(?:text|quote|translation|message|statement|note)\b/gi;
const closing = /\bend (?:of )?(?:text|quote|translation|message|statement|note)\b/gi;

const isWord = ({ text }: { readonly text: string }): boolean => /\p{L}/u.test(text);

const whoseText = (lead: Sentence, index: MentionIndex): Mention | undefined => {
  for (const { index: noun } of lead.tokens) {
    const arc = arcTo(lead, noun);
    if (!arc || arc.governor < 0 || !/^(obj|obl(:tmod)?|nsubj:pass)$/.test(arc.relation) || !isGiven(lead, noun))
      continue;
    const verb = lead.tokens[arc.governor]?.lemma ?? '';
    const from = [...children(lead, noun, 'nmod'), ...children(lead, arc.governor, 'obl')]
      .filter(({ dependent }) => hasCase(lead, dependent, /^(from|by|of)$/i))
      .map(({ dependent }) => index.at(lead, dependent, 'Person', 'Organization', 'Group'))
      .find(Boolean);
    const giver = /^(receive|get|obtain|transmit|forward|follow)$/.test(verb)
      ? from
      : (from ?? doer(lead, arc.governor, index));
    if (giver && giver.level !== 'pronoun') return giver;
  }
  return undefined;
};

const isGiven = (lead: Sentence, noun: number): boolean =>
  lead.tokens[noun]?.pos.startsWith('NN') === true &&
  (isTextNoun(lead, noun) ||
    /^(remark|message|text|reply|response|communication|demarche|aide-memoire)$/.test(lead.tokens[noun]?.lemma ?? ''));

/** Who gives it: the subject of the verb, or of the one that it serves ("called in the envoy to read him a statement"). */
const doer = (lead: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  const token = lead.tokens[verb];
  if (!token || !(giving.test(token.lemma) || textGivingVerbs.has(token.lemma))) return undefined;
  const own = speakerOf(lead, verb, index);
  const above = arcTo(lead, verb);
  return (
    own ??
    (above && above.governor >= 0 && /^(advcl|xcomp|conj)$/.test(above.relation)
      ? speakerOf(lead, above.governor, index)
      : undefined)
  );
};

const giving = /^(read|hand|deliver|present|make|convey|transmit|dictate|leave|address|pass)$/;
