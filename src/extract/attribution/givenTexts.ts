import type { AnnotatedDocument, Quotation, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children, hasCase } from '../../model/syntax.js';
import { words } from '../../ontology/words.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isReadOut, isTextNoun } from '../textsThatSay.js';
import { speakerOf } from './speaker.js';

/**
 * Who speaks in a text that is given whole: 'The ministry issued a statement. The statement runs as follows: "..."', '"...", reads the
 * statement': who issued the last text of that name.
 */
export const speakerOfText = (
  { sentences, document }: AnnotatedDocument,
  quotation: Quotation,
  index: MentionIndex,
): Mention | undefined => {
  const lead = sentences[quotation.sentence - 1];
  const last = sentences.find((one) => one.start < quotation.end && quotation.end <= one.end);
  const noun =
    (last && nounBehind(last, quotation.end)) ??
    (lead && /[:,]\s*$/.test(lead.text) && /^\s*\S{0,2}$/.test(document.text.slice(lead.end, quotation.start))
      ? nounBefore(lead)
      : undefined);
  if (noun === undefined) return undefined;
  for (const there of sentences.slice(Math.max(0, quotation.sentence - reach), quotation.sentence).reverse()) {
    const issuer = issuerIn(there, noun, index);
    if (issuer) return issuer;
  }
  return undefined;
};

/** Sentences back in which it may have been issued. */
const reach = 4;

/** '..." reads the statement', '..." the statement said'. */
const nounBehind = (sentence: Sentence, end: number): string | undefined => {
  const behind = sentence.tokens.filter(({ start }) => start >= end);
  const verb = behind.find(
    ({ index, lemma }) => isReadOut(sentence, index) || /^(say|conclude|note|add|state)$/.test(lemma),
  );
  const noun = behind.find(({ index }) => isTextNoun(sentence, index));
  return verb && noun && Math.abs(verb.index - noun.index) <= 4 ? noun.lemma : undefined;
};

/** "The statement runs as follows,", "issued a statement, in which it is stated:". */
const nounBefore = (lead: Sentence): string | undefined =>
  nounIntroduced(lead) ??
  (lead.tokens.some(
    ({ index, lemma }) => /^(run|read|say|follow|go|state|continue)$/.test(lemma) && subjectText(lead, index),
  )
    ? lead.tokens.findLast(({ index, pos }) => /^NN/.test(pos) && isTextNoun(lead, index) && isSubject(lead, index))
        ?.lemma
    : undefined);

/** "a statement, which reads:", "the note, where in particular it is stated:", "a statement saying:": what ends on a verb of speech. */
const nounIntroduced = (lead: Sentence): string | undefined => {
  const last = lead.tokens.findLast(({ text }) => /\p{L}/u.test(text));
  const isSaying = last && (introducing.test(last.lemma) || /^(follows|following)$/.test(last.text.toLowerCase()));
  const opener = isSaying && lead.tokens.findLast(({ text }) => /^(which|where|saying|stating|reading)$/i.test(text));
  if (!opener) return undefined;
  return lead.tokens.findLast(({ index, pos }) => index < opener.index && /^NN/.test(pos) && isTextNoun(lead, index))
    ?.lemma;
};

const introducing = /^(run|read|say|state|mention|note|declare|stress|emphasize|emphasise)$/;

const subjectText = (lead: Sentence, verb: number): boolean =>
  children(lead, verb, 'nsubj').some(({ dependent }) => isTextNoun(lead, dependent));

const isSubject = (lead: Sentence, token: number): boolean => /^nsubj/.test(lead.tree[token]?.relation ?? '');

/** "The ministry has issued a statement", "In a statement, the ministry said". */
const issuerIn = (sentence: Sentence, noun: string, index: MentionIndex): Mention | undefined => {
  for (const text of sentence.tokens) {
    if (text.lemma !== noun) continue;
    const arc = sentence.tree[text.index];
    if (!arc || arc.governor < 0) continue;
    const isIssued = arc.relation === 'obj' && issuing.has(sentence.tokens[arc.governor]?.lemma ?? '');
    const isIn = arc.relation === 'obl' && hasCase(sentence, text.index, /^(in|through|via)$/i);
    const speaker =
      (isIssued || isIn ? speakerOf(sentence, arc.governor, index) : undefined) ??
      issuedBy(sentence, text.index, arc.relation === 'nsubj:pass' ? arc.governor : undefined, index);
    if (speaker && /^(Person|Organization|Group)$/.test(speaker.kind) && speaker.level !== 'pronoun') return speaker;
  }
  return undefined;
};

/** "a statement issued by the ministry", "The statement was issued by the ministry". */
const issuedBy = (
  sentence: Sentence,
  text: number,
  verb: number | undefined,
  index: MentionIndex,
): Mention | undefined =>
  [...(verb === undefined ? [] : [verb]), ...children(sentence, text, 'acl').map((arc) => arc.dependent)]
    .filter((token) => issuing.has(sentence.tokens[token]?.lemma ?? ''))
    .flatMap((token) => children(sentence, token, 'obl'))
    .filter((arc) => hasCase(sentence, arc.dependent, /^by$/i))
    .map((arc) => index.at(sentence, arc.dependent, 'Person', 'Organization', 'Group'))
    .find(Boolean);

const issuing = words('issue release make publish adopt give post circulate deliver send spread disseminate');
