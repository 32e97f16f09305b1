import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents, hasCase, isAcrossQuotation, isInfinitive } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import type { MentionIndex } from '../mentionsAt.js';
import { sharesPassive } from '../sharedPassive.js';
import { isReadOut, isTextNoun } from '../textsThatSay.js';

/** Who speaks by a verb: its subject, for "told by X" its agent, for "who said" the noun before. The author ("we") is no speaker. */
export const speakerOf = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  const passive = isPassive(sentence, verb);
  const arc = arcTo(sentence, verb);
  // "the woman who said", "a cable stating".
  const isParticiple = arc?.relation === 'acl' && sentence.tokens[verb]?.pos === 'VBG';
  // "a force that was accused": it does not accuse.
  const isRelative = arc?.relation === 'acl:relcl' && !passive;
  // "The envoy of Norland, noting that": behind a comma a noun has said it that is somebody.
  const isBehindComma =
    isParticiple &&
    sentence.tokens[verb - 1]?.text === ',' &&
    sentence.tokens[verb + 1]?.text === 'that' &&
    /^(Person|Group)$/.test(index.at(sentence, arc.governor)?.kind ?? '');
  const relative = isRelative || isBehindComma || (isParticiple && arc?.governor === verb - 1) ? [arc.governor] : [];
  // "with Petrova stating": who stands right before, whatever the parser hangs it on.
  const isBehindName = sentence.tokens[verb]?.pos === 'VBG' && sentence.tokens[verb - 1]?.pos === 'NNP';
  if (isBehindName && /^(acl|amod)$/.test(arc?.relation ?? '')) relative.unshift(verb - 1);
  const quoted = passive ? undefined : quotedBy(sentence, verb);
  if (quoted !== undefined) return sayer(sentence, quoted, index);
  const subjects = passive
    ? children(sentence, verb, 'obl')
        .map((one) => one.dependent)
        .filter((token) => hasCase(sentence, token, /^by$/i))
    : [
        ...children(sentence, verb, 'nsubj'),
        ...dependents(sentence, verb, 'nsubj'),
        // "reads the statement".
        ...(isReadOut(sentence, verb) ? children(sentence, verb, 'obj') : []),
      ].map((one) => one.dependent);
  // "(Department of State, Central Files) stating that": what is in brackets says nothing.
  const isAside = (token: number): boolean =>
    sentence.tokens.slice(token, Math.max(token, verb)).some(({ text }) => /^(\)|-RRB-)$/.test(text)) &&
    /^(\(|-LRB-)$/.test(
      sentence.tokens.slice(0, token).findLast(({ text }) => /^([()]|-[LR]RB-)$/.test(text))?.text ?? '',
    );
  const own = [...subjects, ...relative]
    .filter((token) => !isAside(token))
    .map((token) => sayer(sentence, token, index) ?? besideIt(sentence, token, index))
    .find(Boolean);
  if (own || subjects.length > 0 || passive) return own;
  return speakerAbove(sentence, verb, index) ?? sayerBefore(sentence, verb, index);
};

/**
 * "rejected that, telling reporters that", "told the paper in May, when he had won - adding that": where the parser hangs the participle on
 * anything before it, who said something last, or what the sentence is about, says this too.
 */
const sayerBefore = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  const { pos, lemma } = sentence.tokens[verb] ?? { pos: '', lemma: '' };
  if (pos !== 'VBG' || !speechVerbs.has(lemma) || !/^(,|[-–—]+)$/.test(textAt(sentence, verb - 1))) return undefined;
  if (children(sentence, verb, 'ccomp').length === 0) return undefined;
  const before = sentence.tokens.filter(
    (token) => token.index < verb && token.pos.startsWith('VB') && !isAcrossQuotation(sentence, token.index, verb),
  );
  const host =
    before.findLast(
      (token) => speechVerbs.get(token.lemma) === 'said' && children(sentence, token.index, 'nsubj').length > 0,
    ) ?? before.find((token) => arcTo(sentence, token.index)?.relation === 'root');
  return (
    host &&
    children(sentence, host.index, 'nsubj')
      .map((one) => sayer(sentence, one.dependent, index))
      .find(Boolean)
  );
};

/** "juggler and stick balancer, Valeri Tkach, said", "said the 63-year-old former president Mr Hale": the name beside a noun that is no mention. */
const besideIt = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined =>
  children(sentence, token, 'appos', 'dep')
    .map((arc) => index.at(sentence, arc.dependent, 'Person', 'Organization'))
    .find((mention) => mention?.level === 'name');

/** "The paper quoted Blake as saying": whom it quotes. */
const quotedBy = (sentence: Sentence, verb: number): number | undefined =>
  /^(quote|cite)$/.test(sentence.tokens[verb]?.lemma ?? '') &&
  sentence.tokens
    .slice(verb)
    .some(({ index, text }) => /^(saying|telling)$/.test(text) && textAt(sentence, index - 1) === 'as')
    ? children(sentence, verb, 'obj')[0]?.dependent
    : undefined;

/** "The army attacked, saying that ...", "was quoted as saying", "arrived and said": the subject of the verb that it hangs on. */
const speakerAbove = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  const above = hostVerb(sentence, verb);
  if (above === undefined) return undefined;
  const quoted = quotedBy(sentence, above);
  if (quoted !== undefined) return sayer(sentence, quoted, index);
  return children(sentence, above, 'nsubj', 'nsubj:pass')
    .map((one) => sayer(sentence, one.dependent, index))
    .find(Boolean);
};

const hostVerb = (sentence: Sentence, verb: number): number | undefined => {
  const arc = arcTo(sentence, verb);
  const isParticiple = sentence.tokens[verb]?.pos === 'VBG' && /^(advcl|dep|xcomp|conj|obl)$/.test(arc?.relation ?? '');
  // "..., an official told the paper, adding that ...": the parser hangs both on what the official said.
  const tag = children(sentence, arc?.governor ?? -1, 'parataxis').findLast(
    ({ dependent }) => dependent < verb && speechVerbs.has(sentence.tokens[dependent]?.lemma ?? ''),
  );
  if (isParticiple && tag && sentence.tokens[verb - 1]?.text === ',') return tag.dependent;
  // "took to the radio to say that", "wrote to add that".
  const isAim = arc?.relation === 'advcl' && isInfinitive(sentence, verb);
  if (
    isAim &&
    /^VB[DZP]$/.test(sentence.tokens[arc.governor]?.pos ?? '') &&
    reaching.has(lemmaAt(sentence, arc.governor))
  )
    return arc.governor;
  if (!arc || arc.governor < 0 || !(isParticiple || arc.relation === 'conj')) return undefined;
  // "was defiant, saying".
  const isState = isParticiple && children(sentence, arc.governor, 'cop').length > 0;
  return isState || sentence.tokens[arc.governor]?.pos.startsWith('VB') ? arc.governor : undefined;
};

/** By these one comes to say something. Lemmas. */
const reaching = words('take turn use write post email speak stand appear');

export const sayer = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined => {
  // "prosecutor Ana Hale KC said": letters behind a name.
  const named = isLetters.test(textAt(sentence, token)) ? index.at(sentence, token - 1, 'Person') : undefined;
  const mention = named ?? index.at(sentence, token, 'Person', 'Organization', 'Group', 'Place', 'Document');
  // "a letter seen by the agency says": the agency is inside the phrase, and only saw it.
  if (mention && mention.head !== token && isTextNoun(sentence, token)) return undefined;
  if (mention?.kind === 'Document' && mention.level === 'nominal') return authorOf(sentence, token, index) ?? mention;
  // "it said": of a country; no place is meant by "there".
  if (mention?.kind === 'Place' && mention.level === 'pronoun' && !/^it$/i.test(mention.text)) return undefined;
  return mention && !/^(i|we|you|this|that)$/i.test(mention.text) ? mention : undefined;
};

const isLetters = /^(qc|kc|mp|msp|mep|mbe|obe|cbe|jp)$/i;

/** "a report of the Lakes Union": a text without a name speaks for the body that it is of. */
const authorOf = (sentence: Sentence, noun: number, index: MentionIndex): Mention | undefined => {
  if (!/^(of|by|from)$/.test(textAt(sentence, noun + 1))) return undefined;
  const [first, second] = [noun + 2, noun + 3].map((token) => index.at(sentence, token, 'Organization'));
  const body = first ?? second;
  return body && body.level !== 'pronoun' ? body : undefined;
};

export const isPassive = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux:pass').length > 0 || sharesPassive(sentence, verb) || isAccused(sentence, verb);

/** "Ex-Mayor Convicted of Fraud": a headline has no auxiliary, and who accuses has an object. */
const isAccused = (sentence: Sentence, verb: number): boolean => {
  const token = sentence.tokens[verb];
  return (
    /^VB[DN]$/.test(token?.pos ?? '') &&
    /^(accuse|charge|convict|indict|suspect|acquit|clear|absolve)$/.test(token?.lemma.toLowerCase() ?? '') &&
    children(sentence, verb, 'obj', 'ccomp', 'aux').length === 0 &&
    children(sentence, verb, 'obl', 'advcl').some(({ dependent }) =>
      children(sentence, dependent, 'case', 'mark').some((arc) =>
        /^(of|with|for|over|in)$/.test(textAt(sentence, arc.dependent)),
      ),
    )
  );
};
