import type { Arc, Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, hasMark, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { negatingWords } from '../../ontology/deniedComplements.js';
import {
  clauseVerbs,
  demandingVerbs,
  findingVerbs,
  raisedVerbs,
  type Stance,
  speechVerbs,
} from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import { isDefinite } from '../events/definiteness.js';
import { isNegated } from '../events/negated.js';
import { saysTo } from '../events/saysTo.js';
import type { MentionIndex } from '../mentionsAt.js';
import { isReadOut } from '../textsThatSay.js';
import { asidesIn, besideDemands } from './asides.js';
import { besideSaying } from './besideSaying.js';
import { clauseBefore, hostOf, ownMarks } from './clausesBeside.js';
import { clausesOf, isClause } from './clausesOf.js';
import { knownBesideDenied } from './deniedBeside.js';
import { namingIn } from './namingIn.js';
import type { Report } from './report.js';
import { isPassive, sayer, speakerOf } from './speaker.js';
import { toReport } from './toReport.js';

/** "X said that ...", "..., X said", "X is said to have ...", "X accused Y of ...". */
export const byVerb = (sentence: Sentence, verb: number, index: MentionIndex): Report[] => {
  const token = sentence.tokens[verb];
  const stance = token?.pos.startsWith('VB') ? (isReadOut(sentence, verb) ? 'said' : stanceOf(token.lemma)) : undefined;
  if (!stance || isNotSaid(sentence, verb) || isDescription(sentence, verb)) return [];
  const isTold = isHearsay(sentence, verb);
  const passive = isTold || isPassive(sentence, verb);
  // "The court heard that he fled": who hears it does not say it.
  const isHeard = token?.lemma === 'hear' && !passive;
  // "nine men are missing and believed to be dead": they believe nothing.
  const speaker = isHeard || (isTold && !isPassive(sentence, verb)) ? undefined : speakerOf(sentence, verb, index);
  if (!passive && !speaker && isNobodys(sentence, verb)) return [];
  // "The villagers show that they want peace": only texts and figures say by showing. "The owner discovered that the clerk had stolen": it was so.
  if (/^(show|discover|learn)$/.test(token?.lemma ?? '') && speaker && /^(Person|Group)$/.test(speaker.kind)) return [];
  const clauses = clausesOf(sentence, verb, stance, passive);
  const isUnsigned = !speaker && isReport(sentence, verb);
  // "is said to have fled"; "was found to have fled" is how it is.
  const isOpen = isHeard || (passive && !findingVerbs.has(token?.lemma ?? '')) || isUnsigned;
  const weakened = isOpen && stance === 'said' ? 'alleged' : stance;
  const reports = clauses.map((clause) => {
    const isNoun =
      sentence.tokens[clause]?.pos.startsWith('NN') && children(sentence, clause, 'nsubj', 'expl').length === 0;
    const others = isNoun
      ? knownBesideDenied(sentence, verb, clause)
      : [
          ...asidesIn(sentence, clause),
          ...besideSaying(sentence, verb, clause),
          ...namingIn(sentence, clause),
          ...(demandingVerbs.has(token?.lemma ?? '') ? besideDemands(sentence, clause) : []),
        ];
    const whole = subtree(sentence, clause, isNoun ? ['acl', 'appos'] : []);
    // "described hearing shots; most fled".
    const stop = sentence.tokens.find(({ index, text }) => index > clause && text === ';')?.index;
    const isGerund = sentence.tokens[clause]?.pos === 'VBG';
    const all = isGerund && stop !== undefined ? whole.filter((one) => one < stop) : whole;
    const named = token?.lemma === 'call' ? whatIsCalled(sentence, clause) : [];
    const tokens = ownMarks(sentence, verb, clause, all).filter(
      (one) => one !== verb && !others.includes(one) && !named.includes(one),
    );
    const isIts = (!speaker || isPlaceIt(speaker)) && !passive && !isHeard && isSaidByIt(sentence, verb);
    const told = {
      ...toReport(sentence, tokens, clause, weakened, speaker),
      ...(isIts ? { byIt: true as const } : {}),
    };
    return isNoun && token?.lemma === 'blame' ? { ...told, onlyDoer: true as const } : told;
  });
  if (clauses.length > 0 || !speechVerbs.has(token?.lemma ?? '')) return reports;
  const put = stance === 'said' && isUnsigned ? 'alleged' : stance;
  return [...reports, ...hostOf(sentence, verb, put, speaker), ...clauseBefore(sentence, verb, put, speaker)];
};

/** "their most feared commander": nobody says anything by it. */
export const isDescription = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]?.pos === 'VBN' &&
  arcTo(sentence, verb)?.relation === 'amod' &&
  children(sentence, verb, 'advmod').some(({ dependent }) =>
    /^(most|more|much|widely)$/i.test(textAt(sentence, dependent)),
  );

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
      isInfinitive(sentence, dependent) && textAt(sentence, verb + 1) === 'to' && !saysTo(sentence, verb, dependent),
  );

/**
 * "a coast guard report said", "the paper reported", "Tolm Radio says": nobody is named who says so whom we know, and it is not the text
 * itself. What figures show, and what a law says, is so.
 */
export const isReport = (sentence: Sentence, verb: number): boolean =>
  subjectsOf(sentence, verb).some(({ dependent }) => {
    const { pos } = sentence.tokens[dependent] ?? { pos: '' };
    return (
      /^(report|rumor|rumour|account|story)$/.test(lemmaAt(sentence, dependent)) ||
      // "Some say", "another said".
      (reporting.test(lemmaAt(sentence, verb)) && somebody.test(textAt(sentence, dependent))) ||
      (pos.startsWith('NN') && reporting.test(lemmaAt(sentence, verb)) && !isText.test(lemmaAt(sentence, dependent)))
    );
  });

/** Of "The Mirror disagrees, saying that" the subject of the verb before. */
const subjectsOf = (sentence: Sentence, verb: number): readonly Arc[] => {
  const above = arcTo(sentence, verb);
  return sentence.tokens[verb]?.pos === 'VBG' && above?.relation === 'advcl'
    ? children(sentence, above.governor, 'nsubj')
    : children(sentence, verb, 'nsubj');
};

/** "it" for a country: a text that was spoken of says more often what "it said". */
const isPlaceIt = ({ kind, level }: Mention): boolean => kind === 'Place' && level === 'pronoun';

/** "It said that": a text, or a body, that was spoken of before. */
const isSaidByIt = (sentence: Sentence, verb: number): boolean =>
  reporting.test(lemmaAt(sentence, verb)) &&
  children(sentence, verb, 'nsubj').some((arc) => textAt(sentence, arc.dependent) === 'it');

const somebody =
  /^(some|many|others?|another|one|several|few|most|everyone|everybody|someone|somebody|people|both|two|three)$/;

const reporting = /^(say|report|tell|claim|write|add|announce|warn|insist|argue|state|declare)$/;

const isText =
  /^(law|rule|constitution|treaty|convention|agreement|article|section|clause|resolution|text|charter|act|code)$/;

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
  // "The court held that": without "that" it holds something else.
  (lemmaAt(sentence, verb) === 'hold' &&
    !children(sentence, verb, 'ccomp').some(({ dependent }) => hasMark(sentence, dependent, /^that$/))) ||
  // "After the news was reported, he received support".
  (isPassive(sentence, verb) && hasMark(sentence, verb, /^(after|before|since|because)$/i)) ||
  // "It should be noted that": who writes so says it.
  (isPassive(sentence, verb) &&
    children(sentence, verb, 'aux').some((arc) => /^(should|must)$/.test(textAt(sentence, arc.dependent))) &&
    /^(note|recall|stress|emphasize|emphasise|underline|mention|add|observe|recognize|recognise|acknowledge|point|say)$/.test(
      sentence.tokens[verb]?.lemma ?? '',
    )) ||
  isKeptFrom(sentence, verb) ||
  // "They must learn that", "He may assume that": what one is to have in mind he does not say.
  (inMind.has(lemmaAt(sentence, verb)) && hasModal(sentence, verb)) ||
  children(sentence, verb, 'advmod', 'aux', 'mark', 'cc').some((arc) =>
    /^(not|n['’]t|never|neither|nor|would|could|might|if|cannot)$/.test(textAt(sentence, arc.dependent)),
  );

const inMind = words(
  'learn understand assume believe think suspect suppose imagine consider find hear determine establish discover conclude recognise recognize expect hope fear know recall',
);

/** "could not be reached to confirm", "failed to say"; who "did not hesitate to say" and "never fails to recall" does say it. */
const isKeptFrom = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  if (!arc || arc.governor < 0) return false;
  const { lemma } = tokenAt(sentence, arc.governor);
  const isDenied = isNegated(sentence, arc.governor);
  if (isDenied && /^(hesitate|cease|stop|fail|forget|neglect|omit|flinch|scruple)$/.test(lemma)) return false;
  return (isInfinitive(sentence, verb) && isDenied) || (arc.relation === 'xcomp' && negatingWords.has(lemma));
};

/** "No reason to believe", "I believe": an infinitive that nobody does, or the author's own words. */
const isNobodys = (sentence: Sentence, verb: number): boolean =>
  subjectsOf(sentence, verb).every((arc) => /^(i|we)$/.test(textAt(sentence, arc.dependent))) ||
  hasMark(sentence, verb, /^to$/i);

/** "called the vote a farce": that there was one is known. */
const whatIsCalled = (sentence: Sentence, clause: number): number[] =>
  children(sentence, clause, 'aux', 'cop', 'mark').length > 0 || sentence.tokens[clause]?.pos.startsWith('VB')
    ? []
    : children(sentence, clause, 'nsubj')
        .filter(({ dependent }) => isDefinite(sentence, dependent))
        .flatMap(({ dependent }) => subtree(sentence, dependent));
