import { offenders } from '../../ontology/offenders.js';
import { agrees } from './agreement.js';
import { isKeptApart } from './binding.js';
import { isBoundByNobody } from './boundPronouns.js';
import { toldBehind } from './cataphora.js';
import { Chosen } from './chosen.js';
import { isDoubtful } from './doubt.js';
import { type Entry, isSubject } from './entry.js';
import { harmedThere } from './harmedThere.js';
import { isOnlyListed, lastSpeaker } from './lastSpeaker.js';
import { isOfSubjectItself, ownSubject } from './ownSubject.js';
import { isOvershadowed } from './pairs.js';
import { endOfWhole } from './partsOfMany.js';
import { inBrackets, isGroupBeside, isOfOthers, isPartOfThem } from './pronounClues.js';
import { isGiving, isInFragment, speakerOfQuotation } from './quotationSpeaker.js';
import { isRatherAnother } from './ratherAnother.js';
import { isSpeaker, salience } from './salience.js';
import { before, type Discourse, isPronoun, type Link, nested, type Sieve } from './sieve.js';
import { anonymousSource } from './singularThey.js';
import { isHeard, isOfWords, isQuoting, spokenOf, tellerBehind } from './whoIsQuoted.js';

/**
 * Third person pronouns: of the mentions in this sentence and the two before it that agree in number, gender and kind, the
 * subject of the nearest sentence, then what stands furthest to the left. What is joined with a fitting mention fits.
 */
export const pronounAntecedents: Sieve = (discourse) => {
  const chosen = new Chosen(discourse);
  const links: Link[] = [];
  const seen = new Set<Entry>();
  const resolve = (entry: Entry): void => {
    if (entry.pronoun?.person !== 3 || seen.has(entry)) return;
    seen.add(entry);
    if (isBoundByNobody(discourse, entry)) return;
    const speaker = otherSpeaker(discourse, entry);
    if (speaker) resolve(speaker);
    const antecedent = antecedentOf(discourse, entry, chosen, speaker);
    if (!antecedent || isAlreadyOpen(discourse, entry, antecedent, (one) => seen.has(one) && !chosen.has(one))) return;
    chosen.add(entry, antecedent);
    links.push([entry, antecedent]);
  };
  discourse.entries.forEach(resolve);
  return links;
};

/**
 * "They were rescued, and all of them are well", "They live in camps. Aid groups say they need food": whoever could not be told at the first
 * "they" cannot be told at the next, and is rather meant than who tells it.
 */
const isAlreadyOpen = (
  discourse: Discourse,
  pronoun: Entry,
  antecedent: Entry,
  isOpen: (one: Entry) => boolean,
): boolean =>
  pronoun.pronoun?.number === 'plural' &&
  (isOpenBefore(discourse, pronoun, antecedent, isOpen) ||
    (isSpeaker(antecedent) &&
      antecedent.sentence === pronoun.sentence &&
      discourse
        .inSentence(pronoun.mention.sentence - 1)
        .some((one) => isPronoun(one) && samePronoun(one, pronoun) && isOpen(one) && isSubject(one))));

const isOpenBefore = (
  discourse: Discourse,
  pronoun: Entry,
  antecedent: Entry,
  isOpen: (one: Entry) => boolean,
): boolean =>
  discourse
    .inSentence(pronoun.mention.sentence)
    .some(
      (one) =>
        one.index < pronoun.index &&
        one.index > antecedent.index &&
        isPronoun(one) &&
        samePronoun(one, pronoun) &&
        isOpen(one),
    );

/** "he" in what somebody says is another; "himself", and "he" in some words of it, may be who says it. */
const otherSpeaker = (discourse: Discourse, entry: Entry): Entry | undefined =>
  entry.pronoun?.reflexive || isInFragment(discourse, entry) ? undefined : speakerOfQuotation(discourse, entry);

const antecedentOf = (
  discourse: Discourse,
  pronoun: Entry,
  chosen: Chosen,
  speaker: Entry | undefined,
): Entry | undefined => {
  const gloss = inBrackets(discourse, pronoun);
  // "the rebels had shot him (Reuters)": an agency is no man.
  if (gloss && (gloss.mention.kind === 'Person' || !/^(he|him|his|she|her)$/i.test(pronoun.mention.text))) return gloss;
  const subject =
    anonymousSource(discourse, pronoun) ?? ownSubject(discourse, pronoun) ?? harmedThere(discourse, pronoun);
  if (subject && (!isPronoun(subject) || chosen.has(subject))) return subject;
  if (!subject && isOfSubjectItself(pronoun)) return undefined;
  const spoke = lastSpeaker(discourse, pronoun);
  if (spoke && (!isPronoun(spoke) || chosen.has(spoke)) && !isKeptApart(discourse, pronoun, spoke, chosen))
    return spoke;
  const near = endOfWhole(discourse, pronoun);
  const candidates = before(discourse, pronoun, reach(pronoun)).filter(
    (one) =>
      (!isPronoun(one) || (chosen.has(one) && samePronoun(one, pronoun))) &&
      !nested(one, pronoun) &&
      !isModifier(one) &&
      (near === undefined || one.mention.end === near) &&
      agrees(discourse, pronoun, one) &&
      !isQuoting(discourse, pronoun, one) &&
      !isOnlyListed(discourse, one) &&
      !(one.mention.kind === 'Place' && isText(pronoun)) &&
      !(speaker && chosen.isSame(speaker, one)) &&
      !isOfOthers(pronoun, one) &&
      !isRatherAnother(pronoun, one) &&
      // "The army said one of them was wanted": of others.
      !(isPartOfThem(pronoun) && isSpeaker(one) && one.mention.kind === 'Organization') &&
      // '"The officer laughed," she says': whom she tells of is another.
      !(isGiving(pronoun) && speakerOfQuotation(discourse, one) === pronoun) &&
      !chosen.isOtherGender(pronoun, one) &&
      !chosen.isOtherNumber(pronoun, one) &&
      (near !== undefined || !isKeptApart(discourse, pronoun, one, chosen)),
  );
  const teller = tellerBehind(discourse, pronoun);
  const lastHeard = candidates.findLast((one) => isHeard(one) && one.mention.sentence < pronoun.mention.sentence);
  const own = isPartOfThem(pronoun) ? candidates.filter((one) => isGroupBeside(pronoun, one)) : [];
  const hasNear = candidates.some((one) => isBeside(pronoun, one));
  const ranked = (own.length > 0 ? own : candidates)
    .map((one) => ({
      one,
      score:
        salience(pronoun, one, chosen.countBefore(pronoun, one)) +
        sure(pronoun, one, chosen, lastHeard) +
        spokenOf(discourse, pronoun, one, chosen) -
        (hasNear && one.sentence !== pronoun.sentence ? 2 : 0) -
        (teller && chosen.isSame(teller, one) ? 2.5 : 0) -
        (candidates.some(isOnTrial) && !isSpeaker(pronoun) && discourse.joined(one).some(isOfCourt) ? 6 : 0),
    }))
    .sort((a, b) => b.score - a.score || a.one.index - b.one.index);
  const best = ranked[0];
  if (candidates.length === 0 && !speaker) return toldBehind(discourse, pronoun);
  if (!best || isOvershadowed(discourse, pronoun, best.one)) return undefined;
  if (ranked.some(({ one }) => isOfWords(discourse, pronoun, best.one, one))) return undefined;
  const rivals = ranked.filter(({ one }) => !chosen.isSame(one, best.one));
  return near === undefined && isDoubtful(pronoun, best, rivals) ? undefined : best.one;
};

/** "The District Attorney identified the defendant as N. He was sentenced today": of the two not who prosecutes or judges. */
const isOfCourt = ({ noun, titles }: Entry): boolean =>
  [...titles, noun].some((word) => /^(attorney|prosecutor|judge|justice|magistrate)$/.test(word));

const isOnTrial = ({ noun }: Entry): boolean =>
  offenders.has(noun) || /^(defendant|accused|offender|detainee|arrestee)$/.test(noun);

/** "jailed an editor and ordered his release": somebody of the sentence itself, whoever was told of much before it. */
const isBeside = (pronoun: Entry, { sentence, mention, number }: Entry): boolean =>
  /^(he|him|his|she|her)$/i.test(pronoun.mention.text) &&
  sentence === pronoun.sentence &&
  mention.kind === 'Person' &&
  mention.level !== 'pronoun' &&
  number !== 'plural';

/**
 * "She", and above all who is quoted so, is rather a woman by her name, noun or title than somebody whose name does not tell; but where an
 * unnamed official has had the word since, nobody is surer: "Ana Petrova left. The special envoy said it was over. ... she added".
 */
const sure = (pronoun: Entry, candidate: Entry, chosen: Chosen, lastHeard: Entry | undefined): number => {
  if (!chosen.isOfGender(pronoun, candidate)) return 0;
  // A name that does not tell is mostly a man's.
  if (pronoun.pronoun?.gender === 'male') return 1;
  if (!isSpeaker(pronoun)) return 3;
  return lastHeard === undefined || lastHeard.mention.sentence <= candidate.mention.sentence ? 5 : 0;
};

/** The "asylum" of "an asylum decision" is nothing that one says "it" of. */
const isModifier = ({ sentence, mention }: Entry): boolean =>
  mention.kind === 'Thing' && mention.level === 'nominal' && sentence.tree[mention.head]?.relation === 'compound';

/** "It also mentions", "it reads": a text, and no country. */
const isText = ({ sentence, mention }: Entry): boolean => {
  const arc = sentence.tree[mention.head];
  return (
    arc?.relation === 'nsubj' &&
    /^(mention|read|contain|stipulate|show|depict|feature)$/.test(sentence.tokens[arc.governor]?.lemma ?? '')
  );
};

/** "he" may look further back than "it" or "they". */
const reach = (pronoun: Entry): number => (pronoun.gender === 'male' || pronoun.gender === 'female' ? 3 : 2);

const samePronoun = (a: Entry, b: Entry): boolean =>
  a.pronoun?.number === b.pronoun?.number &&
  a.pronoun?.gender === b.pronoun?.gender &&
  a.pronoun?.person === b.pronoun?.person;
