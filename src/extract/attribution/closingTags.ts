import type { Sentence } from '../../model/annotation.js';
import { isUntold } from '../../model/auxiliaries.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, isQuotationMark } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { type Stance, speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isDescription, isReport } from './byVerb.js';
import { tagEnd } from './clausesBeside.js';
import type { Report } from './report.js';
import { speakerOf } from './speaker.js';
import { beforeBrackets, commaAt, commaBefore, nameApart, tokenOf } from './tagCommas.js';
import { toReport } from './toReport.js';

/**
 * "..., the ministry said in a statement.": a clause with a subject, a verb of speech and nothing that is said behind it, at the end of the
 * sentence. All before its comma is told by it, however the parser hangs the two together.
 */
export const closingTag = (sentence: Sentence, verb: number, index: MentionIndex): Report[] => {
  const stance = stanceOf(sentence, verb);
  if (!stance || !endsWith(sentence, verb) || isInside(sentence, verb)) return [];
  const named = nameApart(sentence, verb, index);
  const comma = named ? commaAt(sentence, tokenOf(sentence, named)) : commaBefore(sentence, verb, index);
  if (comma === undefined || isQuoted(sentence, comma)) return [];
  const ahead = sentence.tokens.slice(0, comma);
  const head = mainVerb(sentence, comma);
  if (head === undefined || (!isLast(sentence, verb) && isDescribing(sentence, head))) return [];
  const isHeard = lemmaAt(sentence, verb) === 'hear';
  const speaker = isHeard
    ? undefined
    : [
        named,
        speakerOf(sentence, verb, index),
        ofPhrase(sentence, comma + 1, verb, index),
        index.at(sentence, verb - 1, 'Person', 'Organization', 'Group'),
        inBrackets(sentence, verb, index),
      ].find((one) => one && one.start >= (sentence.tokens[comma]?.end ?? 0));
  // "..., I think, ...": the author's own.
  if (/^(i|we|you)$/i.test(speaker?.text ?? '')) return [];
  // "..., a source close to the talks said": nobody whom we know, and not the text.
  const isUnsigned = !speaker && stance === 'said';
  if (isUnsigned && !isReport(sentence, verb)) return [];
  const tokens = ahead.map((token) => token.index);
  return [toReport(sentence, tokens, head, isUnsigned ? 'alleged' : stance, speaker)];
};

/** "the Harbour Operations Centre (HOC) office said": the body whose letters stand in brackets before its noun, or right before the verb. */
const inBrackets = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  if (/^(\)|-RRB-)$/.test(sentence.tokens[verb - 2]?.text ?? '') && sentence.tokens[verb - 1]?.pos === 'NN')
    return index.at(sentence, verb - 3, 'Organization');
  const last = /^(has|have|had)$/.test(sentence.tokens[verb - 1]?.text ?? '') ? verb - 2 : verb - 1;
  const name = beforeBrackets(sentence, last);
  return name < last ? index.at(sentence, name, 'Organization') : undefined;
};

const stanceOf = (sentence: Sentence, verb: number): Stance | undefined => {
  const token = sentence.tokens[verb];
  const stance = token && /^VB[DPZN]$/.test(token.pos) ? speechVerbs.get(token.lemma) : undefined;
  // "..., the minister denied."
  if (stance === 'denied' || !token || isDescription(sentence, verb)) return undefined;
  // "..., the inquiry heard.": from whom is not told.
  if (token.lemma === 'hear')
    return children(sentence, verb, 'nsubj').some((arc) => hearing.test(lemmaAt(sentence, arc.dependent)))
      ? 'alleged'
      : undefined;
  // Of these, a clause with an object or none is no report: "..., troops found.", "..., he pointed."
  if (
    /^(find|show|point|quote|publish|accuse|charge|blame|convict|indict|promise|vow|pledge|describe|hear|expect|hope)$/.test(
      token.lemma,
    )
  )
    return undefined;
  return stance;
};

const hearing = /^(court|inquiry|enquiry|tribunal|jury|inquest|hearing|trial|panel|commission|committee|judge)$/;

/** Nothing behind the verb, or up to the next comma, but to whom, when, where and in what it was said. */
const endsWith = (sentence: Sentence, verb: number): boolean => {
  const behind = sentence.tokens.slice(verb + 1, tagStop(sentence, verb));
  const isAddressed = /^(tell|inform|warn|assure)$/.test(sentence.tokens[verb]?.lemma ?? '');
  return (
    behind.every(
      (token) => !/^(VB[DPZ]|MD|TO|WDT|WP|:|;)$/.test(token.pos) && !/^(that|:|;|but|and|["“”])$/.test(token.text),
    ) &&
    children(sentence, verb, 'ccomp', 'xcomp').every((arc) => arc.dependent < verb) &&
    children(sentence, verb, 'obj').every((arc) => isAddressed || arc.dependent < verb) &&
    !isUntold(sentence, verb)
  );
};

/** "The town fell, the army said on Monday, and people fled": the tag may close what stands before it in the middle of a sentence. */
const nextComma = ({ tokens }: Sentence, verb: number): number =>
  tokens.find(({ index, text }) => index > verb && index <= verb + longestTag && text === ',')?.index ?? tokens.length;

/** Where the words of a tag end that may stand in the middle. */
export const tagStop = (sentence: Sentence, verb: number): number =>
  Math.min(tagEnd(sentence, verb), nextComma(sentence, verb));

/** "spoke to men whose stories, she says, are alike": the tag stands inside of a clause, between its subject and its verb. */
const isInside = (sentence: Sentence, verb: number): boolean =>
  /^(VB[DZP]|MD)$/.test(sentence.tokens[nextComma(sentence, verb) + 1]?.pos ?? '');

/** Whether the sentence has nothing behind the tag, or only ", adding that". */
const isLast = (sentence: Sentence, verb: number): boolean => tagStop(sentence, verb) >= tagEnd(sentence, verb) - 1;

/** "The best that was hoped for, analysts say, is a truce": what stands before the tag is no clause, but described by one. */
const isDescribing = (sentence: Sentence, head: number): boolean => {
  const relation = arcTo(sentence, head)?.relation ?? '';
  // "Norland moved its tanks, a paper reported on Monday, raising fears": a clause of its own, whatever the parser takes it for.
  const isOwn = relation === 'advcl' && children(sentence, head, 'nsubj', 'nsubj:pass').length > 0;
  return (
    /^(acl|acl:relcl|csubj|advcl|amod|nsubj)$/.test(relation) &&
    !(isOwn && children(sentence, head, 'mark', 'advmod').every(({ dependent }) => !isMark(sentence, dependent)))
  );
};

const isMark = (sentence: Sentence, token: number): boolean =>
  /^(IN|WRB|WDT|WP)$/.test(sentence.tokens[token]?.pos ?? '');

/** Words behind "said" that tell to whom, when and where. */
const longestTag = 7;

/** "a spokesman for the ministry": of a phrase with a preposition the noun before it speaks. */
const ofPhrase = (sentence: Sentence, first: number, verb: number, index: MentionIndex): Mention | undefined => {
  const preposition = sentence.tokens.slice(first, verb).find(({ pos }) => pos === 'IN')?.index;
  return preposition === undefined
    ? undefined
    : index.at(sentence, preposition - 1, 'Person', 'Organization', 'Group', 'Document', 'Place');
};

/**
 * A quotation that opens the sentence or goes on from the one before: those words have a speaker of their own. Marks around a few words
 * inside of the news ("called it \"a crime\", the mayor said") are of no other.
 */
const isQuoted = (sentence: Sentence, comma: number): boolean => {
  const marks = sentence.tokens.slice(0, comma + 2).filter(({ index }) => isQuotationMark(sentence, index));
  return marks.length % 2 === 1 || marks[0]?.index === 0;
};

/** The verb of what stands before; undefined where it is no clause, or only says when or why ("When he left, ..."). */
const mainVerb = (sentence: Sentence, comma: number): number | undefined => {
  const ahead = sentence.tokens.slice(0, comma);
  // A participle that has a subject of its own is none: "a bomb wounded two".
  const finite = ahead.filter(
    ({ index, pos }) =>
      /^(VB[DPZ]|MD)$/.test(pos) ||
      (pos === 'VBN' &&
        children(sentence, index, 'nsubj').length > 0 &&
        children(sentence, index, 'aux', 'aux:pass').length === 0),
  );
  const opens = ahead[0];
  if (!opens || finite.length === 0) return undefined;
  // "From May, carriers will fly there, the ministry said": before a noun it opens no clause.
  const isClause = /^(IN|WRB)$/.test(opens.pos) && arcTo(sentence, opens.index)?.relation !== 'case';
  if (isClause && finite.length < 2) return undefined;
  const inside = (token: number): boolean => token < comma;
  const head = ahead.find(({ index, pos }) => pos.startsWith('VB') && !inside(arcTo(sentence, index)?.governor ?? -1));
  return head?.index ?? finite[0]?.index;
};
