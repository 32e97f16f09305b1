import type { Sentence, Token } from '../../model/annotation.js';
import { arcTo, children, hasCase } from '../../model/syntax.js';
import { arrangedNouns } from '../../ontology/arrangedWords.js';
import { puttingOff } from '../../ontology/timeWords.js';
import { lookingAheadVerbs } from '../../ontology/verbClasses.js';

/** Days that are to come whatever the tense of the clause that they stand in. */
export const isDayToCome = (sentence: Sentence, token: Token): boolean =>
  isSetFor(sentence, token) ||
  isAhead(sentence, token) ||
  isDayAhead(sentence, token) ||
  isUpcoming(sentence, token) ||
  isOfWhatIsAsked(sentence, token);

/** "ordered the team not to play Saturday's qualifier": what somebody is told to do is to come, and so is the day that it is of. */
const isOfWhatIsAsked = (sentence: Sentence, { index }: Token): boolean => {
  const day = arcTo(sentence, index);
  const deed = day?.relation === 'nmod:poss' ? arcTo(sentence, day.governor) : undefined;
  const order = deed && /^(obj|obl)$/.test(deed.relation) ? arcTo(sentence, deed.governor) : undefined;
  return (
    deed !== undefined &&
    order !== undefined &&
    sentence.tokens[deed.governor]?.pos === 'VB' &&
    isTakenPartIn.test(sentence.tokens[deed.governor]?.lemma ?? '') &&
    isAsking.test(sentence.tokens[order.governor]?.lemma ?? '')
  );
};

/** What one does with a match or a vote to come; "to investigate Monday's bombing" looks back. */
const isTakenPartIn = /^(play|attend|boycott|skip|miss|contest|host|join|postpone|cancel)$/;

const isAsking = /^(order|ask|tell|instruct|forbid|advise|decide|allow|permit|prepare|agree|call|urge)$/;

/** "called elections for 7 June", "set the trial for Monday", "adjourned to Monday": a day that something is put on is to come. */
const isSetFor = (sentence: Sentence, { index }: Token): boolean => {
  const before = sentence.tokens[index - 1]?.text.toLowerCase() ?? '';
  const verbs = before === 'for' ? settingVerbs : /^(to|until|till)$/.test(before) ? puttingOff : undefined;
  return sentence.tokens.slice(Math.max(0, index - 9), index).some(
    ({ lemma, pos, index: verb }) =>
      pos.startsWith('VB') &&
      (verbs?.test(lemma) ||
        // "ruled out talks before June": that is to come, whenever it was ruled out.
        (/^(before|by|until|till)$/.test(before) &&
          lookingAheadVerbs.has(sentence.tokens[verb + 1]?.text === 'out' ? `${lemma} out` : lemma))),
  );
};

/** "guarded the polls ahead of Sunday's election": whenever they did, the day is to come. */
const isAhead = (sentence: Sentence, { index }: Token): boolean =>
  /(^| )(ahead of|run ?-? ?up to|eve of)$/.test(
    sentence.tokens
      .slice(Math.max(0, index - 4), index)
      .map(({ text }) => text.toLowerCase())
      .join(' '),
  ) &&
  /^['’]s$/.test(sentence.tokens[index + 1]?.text ?? '') &&
  // "On the eve of Monday's attack": that may be over.
  sentence.tokens.slice(index + 2, index + 5).some(({ lemma }) => arrangedNouns.has(lemma.toLowerCase()));

/** "ahead of the election on Sunday", "ahead of the summit next week". */
const isDayAhead = (sentence: Sentence, { index }: Token): boolean => {
  const noun = sentence.tokens[arcTo(sentence, index)?.governor ?? -1];
  return (
    noun !== undefined &&
    noun.index < index &&
    arrangedNouns.has(noun.lemma.toLowerCase()) &&
    /(^| )ahead of( \p{L}+){0,3}$/u.test(
      sentence.tokens
        .slice(Math.max(0, noun.index - 5), noun.index)
        .map(({ text }) => text)
        .join(' '),
    )
  );
};

/** "noted the upcoming January 9 conference", "the forthcoming talks on 3 May": whoever spoke of it before, the day is to come. */
const isUpcoming = (sentence: Sentence, { index }: Token): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps < 3; at = arcTo(sentence, at)?.governor ?? -1, steps++) {
    const noun = sentence.tokens[at];
    if (!noun?.pos.startsWith('NN') && noun?.pos !== 'CD') return false;
    if (children(sentence, at, 'amod').some(({ dependent }) => isToCome.test(sentence.tokens[dependent]?.text ?? '')))
      return true;
  }
  return false;
};

const isToCome = /^(upcoming|forthcoming|impending)$/i;

const settingVerbs = /^(call|schedule|set|plan|slate|announce|convene|fix|book|expect|postpone|adjourn|summon)$/;

/**
 * "its rivals in November's election were weak", "the days before the 5 November vote": votes are spoken of long before they are held, and
 * the nearest is meant, whatever the tense. What was won, lost or done in one was done then.
 */
export const isDayOfVote = (sentence: Sentence, { index, text }: Token): boolean => {
  if (/day$/i.test(text)) return false;
  const noun = arcTo(sentence, isNumber(sentence, index) ? (arcTo(sentence, index)?.governor ?? index) : index);
  const vote = sentence.tokens[noun?.governor ?? -1];
  if (!noun || !vote || !voteNouns.test(vote.lemma)) return false;
  if (!/^(nmod:poss|compound|nummod|amod|nmod)$/.test(noun.relation)) return false;
  const above = arcTo(sentence, vote.index);
  const verb = sentence.tokens[above?.governor ?? -1];
  // Of what is told of the vote itself the tense tells.
  const isTold = /^(obj|nsubj|nsubj:pass)$/.test(above?.relation ?? '') && verb?.pos.startsWith('VB');
  // "the results of the October election", "turnout in the October vote".
  if (/^(result|outcome|winner|loser|victory|defeat|turnout|count|recount|aftermath)$/.test(verb?.lemma ?? ''))
    return false;
  // "said that its rivals in July's vote were weak": what was said was not done in it, whatever the parser hangs it on.
  const isDoneThen =
    verb !== undefined &&
    verb.lemma !== 'say' &&
    /^VB[DN]$/.test(verb.pos) &&
    hasCase(sentence, vote.index, /^(in|at|during)$/i);
  return !isTold && !isDoneThen && !hasCase(sentence, vote.index, /^(after|since|following)$/i);
};

/** "5 November": its number hangs on the month. */
const isNumber = (sentence: Sentence, index: number): boolean => /^\d/.test(sentence.tokens[index]?.text ?? '');

const voteNouns = /^(election|by-election|vote|referendum|poll|ballot|runoff|run-off|primary|convention|midterm)$/i;
