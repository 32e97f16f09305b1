import type { Sentence, Token } from '../../model/annotation.js';
import { arcTo, children, hasCase } from '../../model/syntax.js';
import { arrangedNouns } from '../../ontology/arrangedWords.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { puttingOff } from '../../ontology/timeWords.js';
import { lookingAheadVerbs } from '../../ontology/verbClasses.js';
import type { Tense } from './rule.js';

/** Verbs and adjectives whose infinitive or noun is still to come: "is expected to meet on Monday". */
const planning = new Set(
  'agree aim announce due expect hope intend plan pledge prepare promise propose schedule set slate threaten vow want will wish'.split(
    ' ',
  ),
);

/** "called on workers to strike on Monday", "urged them to meet in May": whenever that was said. */
const calling = /^(call|urge|invite|encourage)$/;

/** What is on a timetable is told in the present: "the talks begin on Monday". */
const scheduled = new Set('begin start open resume reopen expire depart leave'.split(' '));

/**
 * The tense of the clause that an expression stands in: up the tree from its token to the first verb or copula, else the
 * verb nearest in the sentence. A sentence without any, as a headline, is in the present.
 */
export const tenseAt = (sentence: Sentence, at: number): Tense => {
  const token = sentence.tokens.find((each) => each.end > at) ?? sentence.tokens[0];
  if (!token) return 'present';
  const before = sentence.tokens[token.index - (sentence.tokens[token.index - 1]?.pos === 'IN' ? 2 : 1)];
  if (before?.pos === 'VBD' || isSince(sentence, token.index)) return 'past';
  if (
    isSetFor(sentence, token) ||
    isAhead(sentence, token) ||
    isDayAhead(sentence, token) ||
    isUpcoming(sentence, token)
  )
    return 'future';
  if (isRecalled(sentence, token.index) || isOfText(sentence, token)) return 'past';
  const seen = new Set<number>();
  for (let index = token.index; index >= 0 && !seen.has(index); index = arcTo(sentence, index)?.governor ?? -1) {
    seen.add(index);
    const tense = tenseOf(sentence, index);
    if (tense) return tense;
  }
  const verbs = sentence.tokens.filter((each) => /^VB[DPZ]?$/.test(each.pos));
  const nearest = verbs.sort((a, b) => Math.abs(a.index - token.index) - Math.abs(b.index - token.index))[0];
  return (nearest && tenseOf(sentence, nearest.index)) ?? 'present';
};

/** "has been missing since November": what goes on since then began before now. */
const isSince = (sentence: Sentence, index: number): boolean => /^since$/i.test(sentence.tokens[index - 1]?.text ?? '');

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

/** "The report of 12 June accuses", "a letter dated 3 May": what is written has its day behind it. */
const isOfText = (sentence: Sentence, { index }: Token): boolean => {
  const [noun, of] = [sentence.tokens[index - 2], sentence.tokens[index - 1]];
  return of?.text === 'dated' || (of?.text === 'of' && typeOfDocumentNoun.has(noun?.lemma.toLowerCase() ?? ''));
};

/** "You will recall the talks on 18 August", "will remember the strike of May": what is called to mind was, whenever that is done. */
const isRecalled = (sentence: Sentence, at: number): boolean => {
  const arc = arcTo(sentence, at);
  const above = arc && sentence.tokens[arc.governor];
  if (!arc || !above) return false;
  // "on 18 August": its day hangs on the month.
  if (above.pos.startsWith('NN'))
    return /^(nmod|obl|nummod|compound)/.test(arc.relation) && isRecalled(sentence, above.index);
  const isDated = sentence.tokens[at]?.ner === 'DATE';
  return (
    (above.lemma === 'recall' &&
      ((arc.relation === 'obj' && (isDated || isEvent(sentence, at))) ||
        (/^obl/.test(arc.relation) &&
          children(sentence, above.index, 'obj').some(({ dependent }) => isEvent(sentence, dependent))))) ||
    (/^(remember|recollect)$/.test(above.lemma) && arc.relation === 'obj' && !isDated)
  );
};

/** "recall the talks on 3 May"; "will recall its ambassador", "will recall 500 cars on 3 May" calls them back. */
const isEvent = (sentence: Sentence, noun: number): boolean =>
  typeOfNoun(sentence.tokens[noun]?.lemma ?? '') !== undefined;

const settingVerbs = /^(call|schedule|set|plan|slate|announce|convene|fix|book|expect|postpone|adjourn|summon)$/;

/** Undefined for what has no tense of its own: nouns, participles and infinitives whose governor decides. */
const tenseOf = (sentence: Sentence, index: number): Tense | undefined => {
  const token = sentence.tokens[index];
  if (!token) return undefined;
  const helpers = children(sentence, index, 'aux', 'cop').flatMap(({ dependent }) => sentence.tokens[dependent] ?? []);
  if (helpers.some(isFuture)) return 'future';
  if (isPastModal(sentence, index, helpers)) return 'past';
  if (helpers.some((helper) => helper.pos === 'TO') || children(sentence, index, 'mark').some(isTo(sentence))) {
    const governor = sentence.tokens[arcTo(sentence, index)?.governor ?? -1];
    // "They are to travel on Friday", with "are" above or beside the infinitive.
    if (helpers.some(({ lemma, pos }) => lemma === 'be' && /^VB[PZ]$/.test(pos))) return 'future';
    if (governor?.lemma === 'be' && /^VB[PZ]$/.test(governor.pos)) return 'future';
    return governor && (planning.has(governor.lemma.toLowerCase()) || calling.test(governor.lemma))
      ? 'future'
      : undefined;
  }
  if (token.pos === 'VBD' || helpers.some((helper) => helper.pos === 'VBD')) return 'past';
  if (token.pos === 'VBN') {
    // "Operations aimed at capturing them on Thursday" were on Thursday.
    // "had been scheduled to meet on Saturday".
    if (helpers.some(({ text }) => text.toLowerCase() === 'had')) return 'past';
    if (planning.has(token.lemma) && !(helpers.length === 0 && isGivenOut(sentence, index)))
      return token.lemma === 'aim' && helpers.length === 0 ? undefined : 'future';
    const perfect = helpers.some((helper) => helper.lemma === 'have');
    return perfect || helpers.length === 0 ? 'past' : 'present';
  }
  if (token.pos === 'VBG') return helpers.length > 0 ? 'future' : undefined;
  if (token.pos === 'VBZ' || token.pos === 'VBP')
    return planning.has(token.lemma) || isScheduled(sentence, token) ? 'future' : 'present';
  if (helpers.some((helper) => helper.pos === 'MD')) return 'future';
  if (planning.has(token.lemma) && token.pos === 'JJ') return 'future';
  return helpers.length > 0 ? 'present' : undefined;
};

/** "a decision announced on Monday", "a plan proposed by the envoy": who did so did it before. */
const isGivenOut = (sentence: Sentence, index: number): boolean =>
  /^(announce|promise|propose|agree|pledge)$/.test(sentence.tokens[index]?.lemma ?? '') &&
  arcTo(sentence, index)?.relation === 'acl' &&
  children(sentence, index, 'obl').some(({ dependent }) => sentence.tokens[dependent]?.ner === 'DATE') &&
  !children(sentence, index, 'obl').some(({ dependent }) => hasCase(sentence, dependent, /^for$/i));

/** "Blast leaves 12 dead", "Police open fire": with an object, in a headline, they tell of what was. */
const isScheduled = (sentence: Sentence, { index, lemma }: Token): boolean =>
  scheduled.has(lemma) && children(sentence, index, 'obj', 'xcomp').length === 0;

/** "could not take place", "might have been avoided". */
const isPastModal = (sentence: Sentence, index: number, helpers: readonly Token[]): boolean =>
  helpers.some(({ pos }) => pos === 'MD') &&
  (helpers.some(({ lemma, text }) => lemma === 'have' && text.toLowerCase() === 'have') ||
    (helpers.some(({ text }) => text.toLowerCase() === 'could') &&
      children(sentence, index, 'advmod').some(({ dependent }) =>
        /^(not|n't)$/.test(sentence.tokens[dependent]?.text ?? ''),
      )));

const isFuture = ({ lemma, pos }: Token): boolean => pos === 'MD' && /^(?:will|shall|'ll|wo|would)$/i.test(lemma);

const isTo =
  (sentence: Sentence) =>
  ({ dependent }: { readonly dependent: number }): boolean =>
    sentence.tokens[dependent]?.pos === 'TO';
