import type { AnnotatedDocument, Sentence, Token } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { atTokens, children, governors } from '../../model/syntax.js';
import {
  accordingKinds,
  adoptionVerbs,
  ownedKinds,
  quotedKinds,
  tellingKinds,
  typeOfDocumentNoun,
} from '../../ontology/documentTypes.js';
import { bindingKinds, handlingVerbs, tellingVerbs } from '../../ontology/documentUse.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { phraseStart } from '../phraseStart.js';
import { givesItsWords, isReadOut } from '../textsThatSay.js';
import { adoptionOf, datedBehind } from './adoption.js';
import type { Candidate } from './candidate.js';
import { isInForce, isPlainlyText, isTelling } from './inForce.js';
import { symbolBehind } from './symbols.js';

/**
 * Texts without name or number that somebody adopts ("signed a decree"), that say something, that have a date ("a letter
 * dated 3 May") or an author ("a report by the commission"), or that are quoted ("in its ruling the court found").
 */
export const nominalDocuments = (sentence: Sentence, index: MentionIndex, annotated: AnnotatedDocument): Candidate[] =>
  atTokens(sentence, (token) => {
    const noun = token.lemma.toLowerCase();
    // The tagger knows no "verbale".
    if (!/^NNS?$/.test(token.pos) && noun !== 'verbale') return [];
    const pair = `${sentence.tokens[token.index - 1]?.text.toLowerCase()} ${noun}`;
    const paired = typeOfDocumentNoun.get(pair);
    const type = paired ?? typeOfDocumentNoun.get(noun);
    if (!type || !/^\p{Ll}/u.test(token.text)) return [];
    // "court documents show that", but many reports are no text that one could name.
    const isSeveral = token.pos === 'NNS' && type.name === 'document';
    const isOfYear = isBoundByYear(sentence, token, type.name);
    if (token.pos !== 'NN' && pair !== 'note verbale' && !isSeveral && !isOfYear) return [];
    const next = sentence.tokens[token.index + 1];
    if (next?.pos.startsWith('NN') && !/^(dated|No\.?|Nos\.?)$/.test(next.text)) return [];
    if (noun === 'note' && !paired && !isNoteToSomebody(sentence, token)) return [];
    const { end } = token;
    const { start } = (paired && sentence.tokens[token.index - 1]) || token;
    const number = symbolBehind(sentence, token.index);
    const candidate: Candidate = {
      sentence,
      start,
      end,
      head: token.index,
      level: 'nominal',
      cited: { documentType: type.name, ...(number ? { number } : {}) },
      rule: 'cited.nominal',
    };
    const isSaying =
      saysSomething(sentence, token.index) ||
      isAccordingTo(sentence, token, type.name) ||
      (tellingKinds.has(type.name) && isTelling(sentence, token.index));
    if (isSeveral) return isSaying ? [candidate] : [];
    const isCited =
      isSaying ||
      (noun === 'note' && next?.text === 'of' && sentence.tokens[token.index + 2]?.text === 'protest') ||
      number !== undefined ||
      adoptionOf(candidate) !== undefined ||
      isIssued(sentence, token) ||
      isOfYear ||
      isPlainlyText(sentence, token.index) ||
      isDated(annotated, sentence, token, type.name) ||
      isInForce(sentence, token.index, type.name) ||
      (ownedKinds.has(type.name) && isOwned(sentence, token, index)) ||
      (quotedKinds.has(type.name) && isQuoted(sentence, token));
    return isCited ? [candidate] : [];
  });

/** "A note", "its note of protest"; who "takes note of" something writes none, and a bank note is money. */
const isNoteToSomebody = (sentence: Sentence, noun: Token): boolean => {
  const first = phraseStart(sentence, noun.index, attributes);
  const before = sentence.tokens.slice(first, noun.index).map(({ text }) => text.toLowerCase());
  return (
    /^(DT|PRP\$|POS)$/.test(sentence.tokens[first - 1]?.pos ?? '') &&
    !before.some((word) =>
      /^(bank|promissory|bond|treasury|dollar|euro|pound|musical|high|low|sick|positive|sour|suicide|final|side|programme|program)$/.test(
        word,
      ),
    )
  );
};

/** "the report says that", "a letter stating that", '"...," the statement reads': whose words they are. */
const saysSomething = (sentence: Sentence, noun: number): boolean =>
  givesItsWords(sentence, noun) ||
  [...governors(sentence, noun, 'nsubj'), ...children(sentence, noun, 'acl')].some((arc) => {
    const verb = arc.relation === 'acl' ? arc.dependent : arc.governor;
    return (
      (speechVerbs.has(sentence.tokens[verb]?.lemma ?? '') || isReadOut(sentence, verb)) &&
      /^VB[ZDPG]$/.test(sentence.tokens[verb]?.pos ?? '') &&
      children(sentence, verb, 'ccomp').length > 0
    );
  });

/** "A communiqué issued in Belmark", which the parser often takes for the main verb. */
const isIssued = (sentence: Sentence, noun: Token): boolean => {
  const [verb, next] = [sentence.tokens[noun.index + 1], sentence.tokens[noun.index + 2]];
  return (
    verb !== undefined &&
    /^VB[DN]$/.test(verb.pos) &&
    (adoptionVerbs.has(verb.lemma) || handlingVerbs.has(verb.lemma)) &&
    /^(in|on|by|at|after|last|today|yesterday|earlier|this)$/.test(next?.text.toLowerCase() ?? '')
  );
};

/** "a letter dated 3 May", "the law of 26 April 1991", "the letter of the ambassador dated 30 March". */
const isDated = (annotated: AnnotatedDocument, sentence: Sentence, noun: Token, kind: string): boolean => {
  const times = bySentence(annotated.times, sentence.index).filter(({ type, edtf }) => type === 'DATE' && edtf);
  const [first, second] = [sentence.tokens[noun.index + 1], sentence.tokens[noun.index + 2]];
  if (first?.text === 'of' && times.some(({ start }) => start === second?.start))
    return !/^(book|article|document)$/.test(kind);
  return datedBehind(sentence, noun.index, times) !== undefined;
};

/** "a 1994 treaty", "the 1993 resolutions"; the convention of a year is as often a gathering, and "2000 treaties" are so many. */
const isBoundByYear = (sentence: Sentence, { index, lemma, pos }: Token, kind: string): boolean =>
  bindingKinds.has(kind) &&
  (pos !== 'NNS' || children(sentence, index, 'det', 'nmod:poss').length > 0) &&
  lemma !== 'convention' &&
  children(sentence, index, 'nummod', 'compound', 'amod', 'dep', 'nmod:tmod').some(
    ({ dependent }) => dependent < index && /^(?:1[6-9]|20)\d\d$/.test(sentence.tokens[dependent]?.text ?? ''),
  );

/** "a report by the commission", "a decree of the Presidium", "the court's ruling". */
const isOwned = (sentence: Sentence, noun: Token, index: MentionIndex): boolean => {
  const of = sentence.tokens[noun.index + 1];
  // Who a text is "by" wrote it, named or not: "a report by a police expert"; whose it is "of" may be meant by it.
  const isAuthored = of?.text === 'by';
  const owner = (token: number): boolean => {
    const mention = index.at(sentence, token, 'Organization', 'Person');
    if (!mention || mention.level === 'pronoun') return false;
    if (isAuthored) return true;
    return mention.kind === 'Organization' || mention.level === 'name' || /\p{Lu}/u.test(mention.text.slice(1));
  };
  if (/^(of|by|from)$/.test(of?.text ?? '')) {
    const the = /^(the|a|an)$/.test(sentence.tokens[noun.index + 2]?.text ?? '') ? 3 : 2;
    const steps = isAuthored ? [0, 1, 2, 3, 4] : [0, 1, 2];
    return steps.some((more) => {
      const step = the + more;
      const inside = sentence.tokens.slice(noun.index + 2, noun.index + step + 1);
      return owner(noun.index + step) && inside.every(({ pos }) => /^(DT|JJ|NN|CD|HYPH|VBN)/.test(pos));
    });
  }
  const first = /^(JJ|VBN)/.test(sentence.tokens[noun.index - 1]?.pos ?? '') ? noun.index - 1 : noun.index;
  return sentence.tokens[first - 1]?.pos === 'POS' && owner(first - 2);
};

/** "according to the indictment", "according to court documents". */
const isAccordingTo = (sentence: Sentence, noun: Token, kind: string): boolean => {
  const first = phraseStart(sentence, noun.index, attributes);
  const behind = /^(DT|PRP\$)$/.test(sentence.tokens[first - 1]?.pos ?? '') ? first - 1 : first;
  return (
    accordingKinds.has(kind) &&
    sentence.tokens[behind - 1]?.text === 'to' &&
    /^according$/i.test(sentence.tokens[behind - 2]?.text ?? '')
  );
};

/** Between an article and the noun. */
const attributes = /^(JJ|NN|VBN|VBG|CD)/;

/** "in its report, the commission concluded". */
const isQuoted = (sentence: Sentence, noun: Token): boolean => {
  const first = phraseStart(sentence, noun.index, attributes);
  if (!/^(DT|PRP\$)$/.test(sentence.tokens[first - 1]?.pos ?? '')) return false;
  const before = sentence.tokens[first - 2];
  return (
    /^in$/i.test(before?.text ?? '') &&
    sentence.tokens.some(
      ({ lemma, pos, index }) =>
        (speechVerbs.has(lemma) || tellingVerbs.has(lemma)) &&
        /^VB[DZPN]$/.test(pos) &&
        Math.abs(index - noun.index) < 14,
    )
  );
};
