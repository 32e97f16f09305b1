import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children, hasCase } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isTextNoun } from '../textsThatSay.js';
import type { Report } from './report.js';
import { speakerOf } from './speaker.js';

/**
 * "Minister Jansen said:" at the end of a line, and in the next lines, without quotation marks, what "I" or "we" have to say: his
 * words, as far as the last line with a first person before a paragraph without one.
 */
export const statementsOf = (annotated: AnnotatedDocument, index: MentionIndex): Report[] => {
  const { text } = annotated.document;
  return [...text.matchAll(/:[ \t]*\n\s*(?=[^\s"“„«'‘•*-])/g)].flatMap((match): Report[] => {
    const start = match.index + match[0].length;
    const lead = annotated.sentences.findLast((one) => one.start <= match.index && match.index < one.end);
    const owner = lead && ownerOfText(lead, index);
    const end = owner ? lastBeforeOthers(text, start) : lastOfFirstPerson(text, start);
    if (end === undefined || !lead) return [];
    const speaker =
      owner ??
      lead.tokens
        .filter(({ pos, lemma }) => pos.startsWith('VB') && speechVerbs.get(lemma) === 'said')
        .map((token) => speakerOf(lead, token.index, index))
        .findLast(Boolean);
    return speaker && speaker.kind !== 'Place'
      ? [{ sentence: lead.index, span: { start, end }, core: new Set(), stance: 'said', speaker }]
      : [];
  });
};

/** "Following is the text of Boucher's statement:", "The full text of the statement by the ministry follows:": whose text it is. */
const ownerOfText = (lead: Sentence, index: MentionIndex): Mention | undefined => {
  if (
    !/\b(?:full )?text of\b.*\b(?:statement|remarks|speech|letter|communiqu[eé]|address|message|note)\b/i.test(
      lead.text,
    )
  )
    return undefined;
  return lead.tokens
    .filter(({ index: token }) => isTextNoun(lead, token))
    .flatMap(({ index: token }) => [
      ...children(lead, token, 'nmod:poss'),
      ...children(lead, token, 'nmod').filter((arc) => hasCase(lead, arc.dependent, /^(by|from|of)$/)),
    ])
    .map((arc) => index.at(lead, arc.dependent, 'Person', 'Organization'))
    .find((mention) => mention !== undefined && mention.level !== 'pronoun');
};

/** A text that is given whole goes on to the end, or to a line in which others speak. */
const lastBeforeOthers = (text: string, start: number): number => {
  let end = start;
  for (const match of text.slice(start).matchAll(/[^\n]+/g)) {
    if (notTheirs.test(match[0])) break;
    end = start + match.index + match[0].length;
  }
  return end;
};

/**
 * Where the last of the lines ends that are the speaker's: the first of them must speak in the first person, and so must every
 * paragraph; quotation marks and others who speak end them.
 */
const lastOfFirstPerson = (text: string, start: number): number | undefined => {
  let end: number | undefined;
  /** As `end`, without the lines of a sentence that goes on. */
  let whole: number | undefined;
  /** Whether the paragraph so far has a first person. */
  let own: boolean | undefined;
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(at, stop);
    if (notTheirs.test(line)) return whole;
    if (firstPerson.test(line)) {
      end = stop;
      own = true;
    } else if (end === undefined) return undefined;
    else if (/\S/.test(line)) own ??= false;
    else if (own === false) break;
    else own = undefined;
    if (own === undefined || /[.!?]\s*$/.test(line)) whole = end;
    at = stop + 1;
  }
  return end;
};

const notTheirs =
  /^\s*(?:notes?\b|further\b|background\b|ends\b)|["“”„«»]|(?<!\b(?:i|we) (?:have |had |just )?)\b(?:said|says|told|tells|added|adds|stated|declared|explained|insisted)\b/i;

const firstPerson =
  /(?<!\b(?:War|Part|Phase|Title|Article|Section|Chapter|Class|Category|Level) )\bI\b|\b(?:[Ww]e|[Mm]y|[Oo]ur|us|me)\b/;
