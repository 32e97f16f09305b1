import type { Sentence } from '../../model/annotation.js';
import { arcTo, blamedOn, children, isInfinitive, subtree } from '../../model/syntax.js';
import { negatingWords } from '../../ontology/complementModality.js';
import {
  clauseVerbs,
  demandingVerbs,
  findingVerbs,
  raisedVerbs,
  type Stance,
  speechNouns,
  speechVerbs,
} from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import { saysTo } from '../events/saysTo.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isReadOut } from '../textsThatSay.js';
import { asidesIn } from './asides.js';
import { clauseBefore, hostOf, ownMarks } from './clausesBeside.js';
import type { Report } from './report.js';
import { isPassive, lower, sayer, speakerOf } from './speaker.js';
import { toReport } from './toReport.js';

/** "X said that ...", "..., X said", "X is said to have ...", "X accused Y of ...". */
export const byVerb = (sentence: Sentence, verb: number, index: MentionIndex): Report[] => {
  const token = sentence.tokens[verb];
  const stance = token?.pos.startsWith('VB') ? (isReadOut(sentence, verb) ? 'said' : stanceOf(token.lemma)) : undefined;
  if (!stance || isNotSaid(sentence, verb)) return [];
  const passive = isPassive(sentence, verb) || isHearsay(sentence, verb);
  // "The court heard that he fled": who hears it does not say it.
  const isHeard = token?.lemma === 'hear' && !passive;
  const speaker = isHeard ? undefined : speakerOf(sentence, verb, index);
  if (!passive && !speaker && isNobodys(sentence, verb)) return [];
  // "The villagers show that they want peace": only texts and figures say by showing.
  if (token?.lemma === 'show' && speaker && /^(Person|Group)$/.test(speaker.kind)) return [];
  const clauses = clausesOf(sentence, verb, stance, passive);
  // "is said to have fled"; "was found to have fled" is how it is.
  const isOpen = isHeard || (passive && !findingVerbs.has(token?.lemma ?? ''));
  const weakened = isOpen && stance === 'said' ? 'alleged' : stance;
  const reports = clauses.map((clause) => {
    const isNoun = sentence.tokens[clause]?.pos.startsWith('NN') && children(sentence, clause, 'nsubj').length === 0;
    const others = isNoun ? [] : asidesIn(sentence, clause);
    const whole = subtree(sentence, clause, isNoun ? ['acl', 'appos'] : []);
    // "described hearing shots; most fled".
    const stop = sentence.tokens.find(({ index, text }) => index > clause && text === ';')?.index;
    const isGerund = sentence.tokens[clause]?.pos === 'VBG';
    const all = isGerund && stop !== undefined ? whole.filter((one) => one < stop) : whole;
    const tokens = ownMarks(sentence, verb, clause, all).filter((one) => one !== verb && !others.includes(one));
    const told = toReport(sentence, tokens, clause, weakened, speaker);
    return isNoun && token?.lemma === 'blame' ? { ...told, onlyDoer: true as const } : told;
  });
  if (clauses.length > 0 || !speechVerbs.has(token?.lemma ?? '')) return reports;
  return [...reports, ...hostOf(sentence, verb, stance, speaker), ...clauseBefore(sentence, verb, stance, speaker)];
};

/**
 * "were freed or said to have died", "the jet, thought to be lost, landed": people and things are said to, and nobody says to. With a
 * subject of its own, the past says so of others only in the perfect: "officials said to expect delays" told others to.
 */
const isHearsay = (sentence: Sentence, verb: number): boolean =>
  /^VB[DN]$/.test(sentence.tokens[verb]?.pos ?? '') &&
  raisedVerbs.has(sentence.tokens[verb]?.lemma ?? '') &&
  children(sentence, verb, 'obj', 'aux').length === 0 &&
  children(sentence, verb, 'xcomp').some(
    ({ dependent }) =>
      isInfinitive(sentence, dependent) && lower(sentence, verb + 1) === 'to' && !saysTo(sentence, verb, dependent),
  );

const stanceOf = (lemma: string): Stance | undefined =>
  speechVerbs.get(lemma) ?? clauseVerbs.get(lemma) ?? (demandingVerbs.has(lemma) ? 'said' : undefined);

/** "..., saying they had fled": the parser takes the participle for a conjunction of the clause, or for an adjective of its subject. */
export const bySaying = (sentence: Sentence, verb: number, index: MentionIndex): Report[] => {
  const token = sentence.tokens[verb];
  const stance = token?.pos === 'VBG' ? speechVerbs.get(token.lemma) : undefined;
  const arc = arcTo(sentence, verb);
  if (!stance || !arc || sentence.tokens[verb - 1]?.text !== ',' || !/^(mark|amod)$/.test(arc.relation)) return [];
  const clause = arc.relation === 'mark' ? arc.governor : (arcTo(sentence, arc.governor)?.governor ?? -1);
  const above = arcTo(sentence, clause);
  if (!above || !/^(advcl|parataxis|dep)$/.test(above.relation) || !isClause(sentence, clause)) return [];
  const speaker = children(sentence, above.governor, 'nsubj')
    .map((one) => sayer(sentence, one.dependent, index))
    .find(Boolean);
  const tokens = subtree(sentence, clause).filter((one) => one !== verb);
  return speaker ? [toReport(sentence, tokens, clause, stance, speaker)] : [];
};

/** "Did not say", "would say", "refused to say", "neither confirmed nor denied": nothing is said by it. */
const isNotSaid = (sentence: Sentence, verb: number): boolean =>
  // "After the news was reported, he received support".
  (isPassive(sentence, verb) &&
    children(sentence, verb, 'mark').some((arc) =>
      /^(after|before|since|because)$/.test(lower(sentence, arc.dependent)),
    )) ||
  // "It should be noted that": who writes so says it.
  (isPassive(sentence, verb) &&
    children(sentence, verb, 'aux').some((arc) => /^(should|must)$/.test(lower(sentence, arc.dependent))) &&
    /^(note|recall|stress|emphasize|emphasise|underline|mention|add|observe|recognize|recognise|acknowledge|point|say)$/.test(
      sentence.tokens[verb]?.lemma ?? '',
    )) ||
  (arcTo(sentence, verb)?.relation === 'xcomp' &&
    negatingWords.has(sentence.tokens[arcTo(sentence, verb)?.governor ?? -1]?.lemma ?? '')) ||
  children(sentence, verb, 'advmod', 'aux', 'mark', 'cc').some((arc) =>
    /^(not|n['’]t|never|neither|nor|would|could|might|if|cannot)$/.test(lower(sentence, arc.dependent)),
  );

/** "No reason to believe", "I believe": an infinitive that nobody does, or the author's own words. */
const isNobodys = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').every((arc) => /^(i|we)$/.test(lower(sentence, arc.dependent))) ||
  children(sentence, verb, 'mark').some((arc) => lower(sentence, arc.dependent) === 'to');

const clausesOf = (sentence: Sentence, verb: number, stance: Stance, passive: boolean): number[] => {
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
          !speaksItself(sentence, token),
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
      ? children(sentence, verb, 'xcomp').map((arc) => arc.dependent)
      : [];
  const accused = /^(accuse|suspect|blame|charge|convict|indict|acquit)$/.test(sentence.tokens[verb]?.lemma ?? '')
    ? children(sentence, verb, 'advcl', 'obl')
        .map((arc) => arc.dependent)
        .filter((token) =>
          children(sentence, token, 'mark', 'case').some((arc) =>
            /^(of|for|with)$/.test(lower(sentence, arc.dependent)),
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
    (lemma === 'deny' && children(sentence, verb, 'iobj').length === 0) ||
    (lemma === 'blame' && blamedOn(sentence, verb).length > 0)
      ? children(sentence, verb, 'obj')
          .map((arc) => arc.dependent)
          .filter((token) => !speechNouns.has(sentence.tokens[token]?.lemma ?? ''))
      : // "confirmed the deaths of 11 soldiers", "reported three arrests".
        /^(confirm|report|allege|acknowledge)$/.test(lemma) && !passive
        ? children(sentence, verb, 'obj')
            .map((arc) => arc.dependent)
            .filter((token) => tolls.has(sentence.tokens[token]?.lemma ?? ''))
        : [];
  return [
    ...[...clauses, ...gerunds, ...infinitives].filter((clause) => isClause(sentence, clause)),
    ...accused,
    ...states,
    ...deed,
  ];
};

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

/** ", noting that ...": another verb of speech and no clause of this one. */
const speaksItself = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.pos === 'VBG' && speechVerbs.has(sentence.tokens[token]?.lemma ?? '');

const isClause = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.pos.startsWith('VB') === true || children(sentence, token, 'nsubj', 'cop').length > 0;
