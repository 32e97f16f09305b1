import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import { arcTo, tokenAt } from '../../model/syntax.js';
import { words } from '../../ontology/words.js';
import type { Findings } from '../rule.js';
import { withOpened } from './openedEvents.js';

/**
 * "Planning or directing attacks constitutes a basis for sanctions", "Recruiting children is a war crime", "Attacks on hospitals amount to war
 * crimes": what somebody says of a kind of deed, by its gerund or a bare noun in the present, is told of none that was done. Its words before
 * the verb, and those of what the verb calls it, become open; what has a date or a name of its own is a case ("Israel's strikes on
 * Gaza constitute ...").
 */
export const definitions = (annotated: AnnotatedDocument, found: Findings): Findings => {
  const defined = new Map(annotated.sentences.map((sentence) => [sentence.index, definedIn(sentence)]));
  return withOpened(found, ({ sentence, head }) => {
    const range = defined.get(sentence);
    return range !== undefined && range.start <= head && head < range.end && head !== range.verb;
  });
};

interface Range {
  readonly start: number;
  readonly verb: number;
  readonly end: number;
}

const definedIn = (sentence: Sentence): Range | undefined => {
  const verb = sentence.tokens.findIndex(({ index }) => isDefining(sentence, index));
  if (verb < 0) return undefined;
  const opens = sentence.tokens
    .slice(0, verb)
    .findLastIndex(({ text, pos }) => clauseOpens.test(text) && pos !== 'WDT');
  const start = opens + 1;
  if (!isKind(sentence, start, verb)) return undefined;
  const end = sentence.tokens.findIndex(
    ({ index, pos, text }) => index > verb && (clauseEnds.test(text) || (index > verb + 1 && /^VB[DN]$/.test(pos))),
  );
  return { start, verb, end: end < 0 ? sentence.tokens.length : end };
};

const clauseOpens = /^(that|:|;|["“”]|``|'')$/i;

/** "violates the truce", "is a crime that was ordered in Sarn": what is known, or told besides, is no kind. */
const clauseEnds = /^([,.;:?!"“”]|''|but|although|while|as|because|the|this|that|which|who|whom|where|when)$/;

/** "constitutes", "amount to", "is a crime": in the present, without a subject's "they". */
const isDefining = (sentence: Sentence, index: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, index);
  if (!/^VB[ZP]$/.test(pos)) return false;
  if (/^(constitute|violate|contravene|breach)$/.test(lemma)) return true;
  if (/^(amount|qualify|count)$/.test(lemma)) return /^(to|as)$/.test(sentence.tokens[index + 1]?.text ?? '');
  if (lemma !== 'be') return false;
  const head = arcTo(sentence, index);
  return head?.relation === 'cop' && head.governor > index && judgements.has(tokenAt(sentence, head.governor).lemma);
};

const judgements = words(`
crime offence offense felony violation breach basis ground act form infringement contravention abuse outrage
illegal unlawful punishable prohibited forbidden unacceptable inadmissible unconstitutional criminal impermissible
`);

/** Whether the words before the verb name a kind of deed: a gerund, or a noun without article, number, owner or name. */
const isKind = (sentence: Sentence, start: number, verb: number): boolean => {
  const region = sentence.tokens.slice(start, verb);
  const first = region[0];
  if (
    !first ||
    region.some(({ text }) =>
      /^(the|this|that|these|those|such|his|her|its|their|our|recent|yesterday|today)$/.test(text.toLowerCase()),
    )
  )
    return isGerund(first?.text, region[1]?.pos) && !region.some(({ pos }) => /^(VB[DZP]|MD)$/.test(pos));
  if (region.some(({ pos }) => /^(VB[DZP]|MD|CD)$/.test(pos))) return false;
  if (isGerund(first.text, region[1]?.pos)) return true;
  const isNamed = region.slice(1).some(({ pos, ner }) => pos.startsWith('NNP') || /^(LOCATION|MISC|PERSON)$/.test(ner));
  const isBySomebody = region.some(({ text }, at) => text === 'by' && region[at + 1]?.pos.startsWith('NNP'));
  return kinds.has(first.text.toLowerCase())
    ? !isBySomebody
    : !isNamed &&
        first.pos === 'NNS' &&
        /^(against|on|of|targeting|directed|committed|carried)$/.test(region[1]?.text ?? '');
};

/** "Recruiting children", which the tagger may take for a noun; "Fighting in the north" goes on. */
const isGerund = (text: string | undefined, next: string | undefined): boolean =>
  text !== undefined &&
  /^\p{L}{3,}ing$/u.test(text) &&
  !/^(during|following|according|including|regarding|concerning|considering|evening|morning|king|spring|string|ongoing|continuing|increasing|growing|existing|remaining|recurring|outstanding|rising|mounting|escalating|spending|building|housing|nothing|something|everything|anything)$/i.test(
    text,
  ) &&
  next !== undefined &&
  !/^(IN|VB[DZP]|,|RB)$/.test(next);

const kinds = words(
  'involvement participation complicity membership incitement recruitment use failure refusal support assistance perfidy pillage torture enslavement deportation discrimination',
);
