import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { typeOfVerb } from '../../ontology/events/index.js';
import { personNouns } from '../../ontology/personNouns.js';
import { isAfterSomebody, isBetweenCommas, isNameBehind, isQuestion } from './askedAndCalled.js';
import { becomesFree, copularParticiple } from './becoming.js';
import { isCalledGoodOrBad, isCalledInQuotes, isCalledSo, isConvened, isWhat } from './calls.js';
import { hurledWeapon } from './instruments.js';
import { isToOffice } from './senses/otherSense.js';
import { senseOf } from './senses/verbSense.js';
import { isPassive, prepositionOf, verbLemma } from './trigger.js';
import { flies, isByNature, isForOthersTo, isPopulation, isUsedAgainst, mayBeLost } from './whatIsActedOn.js';

/** Something that nobody does helps to bring something about. */
const isHelpedAlong = (sentence: Sentence, index: number, isSomebody: (token: number) => boolean): boolean =>
  children(sentence, index, 'obj').length === 0 &&
  children(sentence, index, 'xcomp').some((arc) => tokenAt(sentence, arc.dependent).pos === 'VB') &&
  children(sentence, index, 'nsubj').some(
    ({ dependent }) => tokenAt(sentence, dependent).pos === 'NN' && !isSomebody(dependent),
  );

/** The verb as the tables have it: with its particle, its object noun ("lose their lives"), or alone. */
export const reading = (
  sentence: Sentence,
  index: number,
  isSomebody: (token: number) => boolean,
): { lemma: string; type: string | undefined } => {
  // "helped found the party": the lemma of a bare form is its own.
  const isFounding = tokenAt(sentence, index).text === 'found' && isBareForm(sentence, index);
  const full = copularParticiple(sentence, index) ?? (isFounding ? 'found' : verbLemma(sentence, index));
  const bare = tokenAt(sentence, index).lemma.toLowerCase();
  const hasObject = children(sentence, index, 'obj').length > 0;
  const complements = children(sentence, index, 'obj', 'nsubj:pass', 'xcomp', 'obl', 'advmod')
    .filter((arc) => !/^(as|by)$/.test(prepositionOf(sentence, arc.dependent)))
    // "lost its majority in the vote" lost no vote.
    .filter((arc) => !hasObject || !/^(in|during|after|at)$/.test(prepositionOf(sentence, arc.dependent)))
    // "left his office" went out of a room.
    .filter((arc) => bare !== 'leave' || children(sentence, arc.dependent, 'det', 'nmod:poss').length === 0)
    .flatMap((arc) => {
      const complement = tokenAt(sentence, arc.dependent);
      const noun = complement.lemma.toLowerCase();
      return [
        // "came to power".
        ...(/^(power|office)$/.test(noun) ? [`${bare} ${prepositionOf(sentence, arc.dependent)} ${noun}`] : []),
        `${bare} ${noun}`,
        `${bare} ${complement.text.toLowerCase()}`,
      ];
    });
  // "Tuesday marked the second day of the protest".
  const isReached =
    bare === 'mark' &&
    children(sentence, index, 'nsubj').some((arc) => tokenAt(sentence, arc.dependent).ner === 'DATE');
  const withPreposition = children(sentence, index, 'obl')
    .filter((arc) => !/^(DATE|TIME|DURATION)$/.test(tokenAt(sentence, arc.dependent).ner))
    .map((arc) => `${bare} ${prepositionOf(sentence, arc.dependent)}`)
    // "lost 26 points to" is no defeat, "called it a day for" no demand.
    .filter(
      (words) =>
        (!/^call | to$/.test(words) || (!hasObject && !isPassive(sentence, index))) &&
        // "went down off the coast" is no blast.
        words !== 'go off' &&
        // "swore revenge in the capital": only the particle makes an oath of office.
        words !== 'swear in' &&
        (words !== 'operate on' || isPatient(sentence, index)) &&
        (words !== 'meet with' || isMetWith(sentence, index, isSomebody)),
    );
  if (bare === 'become') return { lemma: bare, type: becomesFree(sentence, index) ? 'Independence' : 'Appointment' };
  const phrase = isReached ? undefined : [...complements, ...withPreposition].find((words) => typeOfVerb(words));
  if (phrase) return { lemma: phrase, type: typeOfVerb(phrase)?.name };
  // "expelled the population", but "expelled three diplomats".
  if (
    full === 'expel' &&
    children(sentence, index, 'obj', 'nsubj:pass').some((arc) =>
      isPopulation.test(tokenAt(sentence, arc.dependent).lemma),
    )
  )
    return { lemma: full, type: 'Deportation' };
  // '"They took my father," recalled Amadi Sorro.'
  if (full === 'recall' && /^["”]$|^''$/.test(sentence.tokens[index - 1]?.text ?? ''))
    return { lemma: full, type: 'Statement' };
  // "the purchase helped push debt up": nobody is helped.
  if (full === 'help' && isHelpedAlong(sentence, index, isSomebody)) return { lemma: full, type: 'Cause' };
  // "The unit, called the Hawks", 'was called the "Hawks"': a name, and no call.
  if (
    full === 'call' &&
    (isPassive(sentence, index) || isBetweenCommas(sentence, index)) &&
    isNameBehind(sentence, index)
  )
    return { lemma: full, type: undefined };
  // "asked about the letter", "asked whether he had seen it", '"Why?" he asked': a question, and no demand.
  if (full === 'ask' && isQuestion(sentence, index)) return { lemma: full, type: 'Statement' };
  // "went off near the gate": the parser joins the particle to the place.
  if (full === 'go' && sentence.tokens[index + 1]?.text === 'off' && sentence.tokens[index + 2]?.pos === 'IN')
    return { lemma: 'go off', type: 'Bombing' };
  if (full === 'go' && isUnder(sentence, index)) return { lemma: 'go under', type: undefined };
  // "the attack, which he called a crime", 'called the findings "a collection of rumours"', "called the vote fair".
  if (
    full === 'call' &&
    (isCalledSo(sentence, index) || isCalledInQuotes(sentence, index) || isCalledGoodOrBad(sentence, index))
  )
    return { lemma: full, type: 'Statement' };
  // "called early elections", "a debate called to clear things up".
  if (full === 'call' && isConvened(sentence, index)) return { lemma: full, type: 'Decision' };
  // "called him a liar".
  if (full === 'call' && children(sentence, index, 'xcomp').length > 0) return { lemma: full, type: 'Statement' };
  if (full === 'use' && isUsedAgainst(sentence, index)) return { lemma: full, type: 'Attack' };
  if (full === 'name' && isAfterSomebody(sentence, index)) return { lemma: full, type: undefined };
  if (full === 'name' && !isToOffice(sentence, index)) return { lemma: full, type: 'Identification' };
  // "what the army called a depot".
  if (full === 'call' && isWhat(sentence, index)) return { lemma: full, type: 'Statement' };
  // 'called for "a better future"': the mark parts the verb from what it asks for.
  if (full === 'call' && !hasObject && sentence.tokens[index + 1]?.text === 'for' && !isPassive(sentence, index))
    return { lemma: 'call for', type: 'Demand' };
  // "called for sanctions to be lifted".
  if (full === 'call' && !hasObject && isForOthersTo(sentence, index)) return { lemma: 'call for', type: 'Demand' };
  // "the strongest storm to hit the coast": nobody is attacked.
  if (/^(hit|strike|batter)$/.test(full) && isByNature(sentence, index)) return { lemma: full, type: undefined };
  if (hurledWeapon(sentence, index) !== undefined)
    return { lemma: full, type: /^(launch|fire)$/.test(bare) && flies(sentence, index) ? 'LaunchOfWeapon' : 'Attack' };
  // "fired at the crowd", "were fired at by them", "rockets are fired toward the town": nobody loses a post; "was fired at 60", "at the plant" did.
  if (full === 'fire' && isAimed(sentence, index)) return { lemma: 'fire at', type: 'Attack' };
  if (full === 'lose' && children(sentence, index, 'obj').some((arc) => mayBeLost(sentence, arc.dependent)))
    return { lemma: full, type: 'Death' };
  // "declined to comment", but "sales declined".
  if (full === 'decline' && children(sentence, index, 'xcomp', 'obj').length > 0)
    return { lemma: full, type: 'Rejection' };
  if (full === 'expose' && isPassive(sentence, index)) return { lemma: full, type: undefined };
  return { lemma: full, type: senseOf(sentence, index, full, isSomebody) };
};

const isBareForm = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens[index - 1];
  return before?.pos === 'TO' || before?.pos === 'MD' || before?.lemma === 'help';
};

const isAimed = (sentence: Sentence, verb: number): boolean => {
  const [towards, whom] = sentence.tokens.slice(verb + 1, verb + 3);
  if (whom === undefined) return false;
  // At whom; and not the place or the hour at which.
  if (towards?.text === 'at' && isPassive(sentence, verb))
    return /^(IN|[.,:])$/.test(whom.pos)
      ? !/^(around|about|approximately|least)$/.test(whom.text)
      : /^(again|repeatedly)$/.test(whom.text);
  return (
    /^(at|toward|towards|upon|into)$/.test(towards?.text ?? '') &&
    whom.pos !== 'CD' &&
    !/^(DATE|TIME|DURATION)$/.test(whom.ner) &&
    !sentence.tokens.slice(verb + 2, verb + 5).some(({ text }) => /^(age|end|start|beginning|time)$/.test(text))
  );
};

/** "went under in 2009", "before going under near the island": the parser takes two prepositions for one. */
const isUnder = (sentence: Sentence, verb: number): boolean => {
  const [under, after] = sentence.tokens.slice(verb + 1, verb + 3);
  return (
    under?.text === 'under' && (after === undefined || /^(IN|CC|RB|TO|[.,:])$/.test(after.pos) || after.text === 'near')
  );
};

/** "met with criticism" meets nobody. */
const isMetWith = (sentence: Sentence, verb: number, isSomebody: (token: number) => boolean): boolean =>
  children(sentence, verb, 'obl').some(
    ({ dependent }) =>
      prepositionOf(sentence, dependent) === 'with' &&
      (isSomebody(dependent) || !/^NNS?$/.test(tokenAt(sentence, dependent).pos)),
  );

/** "operated on the child", but "operates on the ground". */
const isPatient = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obl').some(({ dependent }) => {
    const { pos, ner, lemma } = tokenAt(sentence, dependent);
    return pos.startsWith('PRP') || ner === 'PERSON' || personNouns.has(lemma);
  });
