import type { Sentence } from '../../model/annotation.js';
import { blamedOn, children, tokenAt } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { demandingVerbs, raisedVerbs, type Stance, speechNouns, speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';

/** The heads of what a verb of speech tells: its clause, and what stands for one ("admitted paying", "accused of fraud"). */
export const clausesOf = (sentence: Sentence, verb: number, stance: Stance, passive: boolean): number[] => {
  const clauses = [
    ...children(sentence, verb, 'ccomp').map((arc) => arc.dependent),
    ...children(sentence, verb, 'dep')
      .map((arc) => arc.dependent)
      .filter(
        (token) =>
          token > verb &&
          !demandingVerbs.has(sentence.tokens[verb]?.lemma ?? '') &&
          sentence.tokens[token]?.pos.startsWith('VB') &&
          !goesOn(sentence, token) &&
          // "tweeted using his account".
          sentence.tokens[token]?.text !== 'using' &&
          !speaksItself(sentence, token) &&
          !isTag(sentence, token),
      ),
  ];
  const lemma = sentence.tokens[verb]?.lemma ?? '';
  // "admitted paying bribes".
  const gerunds = /^(admit|acknowledge|concede|recall|report|mention|describe)$/.test(lemma)
    ? children(sentence, verb, 'xcomp', 'dep')
        .map((arc) => arc.dependent)
        .filter((token) => sentence.tokens[token]?.pos === 'VBG')
    : [];
  const infinitives =
    (passive && !addressing.test(lemma)) || stance === 'denied' || lemma === 'claim' || demandingVerbs.has(lemma)
      ? children(sentence, verb, 'xcomp')
          .map((arc) => arc.dependent)
          // "were supposed to leave": that was meant, and nobody supposes it; "is supposed to have left".
          .filter(
            (clause) =>
              lemma !== 'suppose' ||
              children(sentence, clause, 'aux').some((arc) => textAt(sentence, arc.dependent) === 'have'),
          )
      : [];
  const accused = /^(accuse|suspect|blame|charge|convict|indict|acquit)$/.test(sentence.tokens[verb]?.lemma ?? '')
    ? children(sentence, verb, 'advcl', 'obl')
        .map((arc) => arc.dependent)
        .filter((token) =>
          children(sentence, token, 'mark', 'case').some((arc) =>
            /^(of|for|with)$/.test(textAt(sentence, arc.dependent)),
          ),
        )
    : [];
  // "are presumed drowned", "is believed dead".
  const states =
    passive && raisedVerbs.has(lemma)
      ? children(sentence, verb, 'obj', 'advcl')
          .map((arc) => arc.dependent)
          .filter((token) => token === verb + 1 && /^(VBN|JJ)$/.test(sentence.tokens[token]?.pos ?? ''))
      : [];
  // "blamed the attack on rebels", "denied the attack": that it was theirs, that it was not, is the speaker's word.
  const deed =
    // "was denied visits": he had none.
    (lemma === 'deny' && !passive && children(sentence, verb, 'iobj').length === 0) ||
    (lemma === 'blame' && blamedOn(sentence, verb).length > 0)
      ? children(sentence, verb, 'obj')
          .map((arc) => arc.dependent)
          // "denied his request": it was made.
          .filter(
            (token) =>
              !speechNouns.has(sentence.tokens[token]?.lemma ?? '') &&
              !refused.test(sentence.tokens[token]?.lemma ?? ''),
          )
      : // "confirmed the deaths of 11 soldiers", "reported three arrests".
        /^(confirm|report|allege|acknowledge)$/.test(lemma) && !passive
        ? children(sentence, verb, 'obj')
            .map((arc) => arc.dependent)
            .filter((token) => tolls.has(sentence.tokens[token]?.lemma ?? ''))
        : [];
  // "rockets that he said were fired", "what analysts say is an attempt": without a subject of its own the parser makes an object of it.
  const gaps = children(sentence, verb, 'xcomp', 'obj')
    .map((arc) => arc.dependent)
    .filter((token) => token > verb && !demandingVerbs.has(lemma) && isFiniteClause(sentence, verb, token))
    // "Noting the assurances he says he had".
    .filter((token) => !speechVerbs.has(sentence.tokens[token]?.lemma ?? ''));
  return [
    ...[...clauses, ...gerunds, ...infinitives, ...gaps].filter((clause) => isClause(sentence, clause)),
    ...accused,
    ...states,
    ...deed,
  ];
};

const isFiniteClause = (sentence: Sentence, verb: number, token: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, verb);
  const told = tokenAt(sentence, token).pos;
  const isBehind = token === verb + 1 && /^(say|claim|believe)$/.test(lemma) && pos !== 'VBN';
  return (
    /^VB[DPZ]$/.test(told) ||
    (told === 'VBN' && isBehind) ||
    children(sentence, token, 'aux', 'aux:pass', 'cop').some((arc) =>
      /^(VB[DPZ]|MD)$/.test(tokenAt(sentence, arc.dependent).pos),
    )
  );
};

const refused = /^(request|appeal|motion|petition|application|plea|bid)$/;

/** What is reported without a clause. */
const tolls = words(
  'death casualty fatality injury arrest killing loss attack explosion clash case violation strike shooting abduction detention',
);

/** "were told to leave", "is expected to win": nobody says that they do. */
const addressing = /^(tell|warn|expect|hope|predict|promise|vow|pledge|caution|inform|mean)$/;

/** "ruled on Monday, partly upholding a fine": what one does by saying so. */
const goesOn = (sentence: Sentence, token: number): boolean => {
  const before = sentence.tokens[token - 1]?.pos === 'RB' ? token - 2 : token - 1;
  return sentence.tokens[token]?.pos === 'VBG' && sentence.tokens[before]?.text === ',';
};

/** ", noting that ...": another verb of speech and no clause of this one; "told the paper she is disputing it" is one. */
const speaksItself = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.pos === 'VBG' &&
  speechVerbs.has(sentence.tokens[token]?.lemma ?? '') &&
  children(sentence, token, 'aux').length === 0;

/** ", said Ana Petrova": who says the rest, and not what is said. */
const isTag = (sentence: Sentence, token: number): boolean =>
  speechVerbs.has(sentence.tokens[token]?.lemma ?? '') &&
  sentence.tokens[token - 1]?.text === ',' &&
  children(sentence, token, 'nsubj').some(({ dependent }) => dependent > token);

export const isClause = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.pos.startsWith('VB') === true || children(sentence, token, 'nsubj', 'cop').length > 0;
