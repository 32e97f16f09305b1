import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { children, dependents, hasCase, tokenAt } from '../../model/syntax.js';
import { doneByPlaces, doneToPlaces } from '../../ontology/placeDeeds.js';
import type { Thing } from './argument.js';
import { governorOf, isVerb, relationOf } from './trigger.js';

/**
 * The parser hangs a participle on the noun right before it. "Chased the guard, firing shots", "stood on the bridge waving flags", "ended the war in
 * Narvia, triggered by a coup" are not of the guard, the bridge, and Narvia. These say whether the noun can be meant, by its kind and the verb.
 */

/** "had trouble finding it", "had problems connecting": who has it finds. */
const isTrouble = (sentence: Sentence, noun: number): boolean =>
  /^(issue|problem|trouble|difficulty|challenge|time|fun|luck|success|experience)$/.test(
    tokenAt(sentence, noun).lemma,
  ) &&
  relationOf(sentence, noun) === 'obj' &&
  /^(have|experience|face|encounter|report|find|spend|waste)$/.test(
    tokenAt(sentence, governorOf(sentence, noun)).lemma,
  );

/** "a framework for ties, aimed at trade": of what is planned, and not of what it is for. */
const ofPlans = /^(aim|design|intend|mean|schedule|trigger|spark|cause|prompt|fuel|ignite|provoke|inspire)$/;

/** Nouns that make a fixed phrase with the preposition before them: "at one point", "in question", "first-degree". */
const ofPhrases = /^(point|stage|moment|degree|question|rate|turn|fact|addition|time|particular|general)$/;

/** "having held", "have struggled", "is trying": no participle that describes the noun, unless it is the noun's own clause ("tours he is leading"). */
const hasAuxiliary = (sentence: Sentence, participle: number): boolean => {
  const noun = governorOf(sentence, participle);
  const before = [
    ...children(sentence, participle, 'aux').map(({ dependent }) => dependent),
    ...(/^(have|has|had|having)$/i.test(sentence.tokens[participle - 1]?.text ?? '') ? [participle - 1] : []),
  ].filter((token) => /^(have|be)$/.test(tokenAt(sentence, token).lemma));
  return before.length > 0 && Math.min(...before) !== noun + 1;
};

/** "a fire near a plant left 22 dead": what is behind it says that it was not done to the plant. */
const hasOwnObject = (sentence: Sentence, participle: number): boolean =>
  tokenAt(sentence, participle).pos === 'VBN' &&
  children(sentence, participle, 'obj').some(({ dependent }) => dependent > participle) &&
  !ditransitive.test(tokenAt(sentence, participle).lemma);

const ditransitive =
  /^(give|award|grant|offer|pay|send|hand|deny|tell|teach|show|lend|owe|promise|sell|charge|fine|cost|allow|assign|allocate|name|call|appoint|elect|dub|title|entitle|nickname|rename|consider|deem|declare|make|brand|label|christen|crown|term|ask|bring|write|issue|deal|feed|serve|accord|guarantee|leave)$/;

const isBehindComma = (sentence: Sentence, participle: number): boolean => {
  const before = sentence.tokens[participle - 1]?.text ?? '';
  return (
    /^[,–—]$/.test(before) ||
    (/^["”’]$|^''$/.test(before) && /^[,–—]$/.test(sentence.tokens[participle - 2]?.text ?? ''))
  );
};

/** The subject of the clause that a noun stands in, unless the noun is it. */
export const subjectOfClause = (sentence: Sentence, noun: number): number | undefined => {
  let at = noun;
  for (let steps = 0; steps < 4; steps++) {
    const relation = relationOf(sentence, at);
    if (relation.startsWith('nsubj')) return undefined;
    // "They were on the bridge waving flags".
    const own = children(sentence, at, 'cop').length > 0 ? dependents(sentence, at, 'nsubj')[0]?.dependent : undefined;
    if (own !== undefined && own < noun) return own;
    const above = governorOf(sentence, at);
    if (above < 0 || !/^(obj|obl|nmod|conj|appos|xcomp|dep)$/.test(relation)) return undefined;
    if (isVerb(sentence, above)) {
      const subject = dependents(sentence, above, 'nsubj', 'nsubj:pass')[0]?.dependent;
      return subject !== undefined && subject < noun ? subject : undefined;
    }
    at = above;
  }
  return undefined;
};

const isInPhrase = (sentence: Sentence, noun: number): boolean => {
  const first = relationOf(sentence, noun) === 'conj' ? governorOf(sentence, noun) : noun;
  return /^(nmod|obl)$/.test(relationOf(sentence, first)) || children(sentence, first, 'case').length > 0;
};

/** Whose a participle is: the noun's that it hangs on, the clause's subject, the noun's above, or it cannot be told whose. */
export type Owner = 'noun' | 'subject' | 'above' | 'nobody';

export const ownerOf = (sentence: Sentence, participle: number, found: readonly (Mention | Thing)[]): Owner => {
  const noun = governorOf(sentence, participle);
  const { pos, lemma } = tokenAt(sentence, participle);
  if (hasAuxiliary(sentence, participle) || hasOwnObject(sentence, participle)) return 'nobody';
  // "under the slogan “Investing in Growth”".
  if (/^\p{Lu}/u.test(tokenAt(sentence, participle).text) && /^\p{Ll}/u.test(tokenAt(sentence, noun).text))
    return 'nobody';
  const isDegree = /\bdegree$/.test(tokenAt(sentence, noun).lemma);
  const isPhrase = ofPhrases.test(tokenAt(sentence, noun).lemma) && isInPhrase(sentence, noun);
  const kinds = found.map(({ kind }) => kind);
  const behindComma = isBehindComma(sentence, participle);
  if (pos === 'VBG') {
    // "Norland, fearing a raid, closed its port": right behind the subject it is the subject's.
    const isSubject = /^nsubj/.test(relationOf(sentence, noun));
    // ", resulting in losses", "“Kelad,” meaning cold": the whole clause does, or the word.
    if (behindComma && /^(result|mean|culminate|follow|amount|include|total)$/.test(lemma)) return 'nobody';
    if (behindComma && !isSubject && /^(make|bring|leave|cause|raise|shake)$/.test(lemma)) return 'nobody';
    if (isPhrase || isDegree || isTrouble(sentence, noun)) return 'subject';
    if (isSubject && (behindComma || lemma === 'cite')) return 'noun';
    if (lemma === 'cite' || behindComma) return 'subject';
    return kinds.includes('Place') && !doneByPlaces.has(lemma) ? 'subject' : 'noun';
  }
  // "the road, gone from one lane to three".
  if (/^(go|come|arrive|become|grow)$/.test(lemma) && behindComma) return 'nobody';
  if (!behindComma) return 'noun';
  if (isPhrase) return 'above';
  if (!isInPhrase(sentence, noun)) return 'noun';
  if (ofPlans.test(lemma)) return 'above';
  const isNamed = found.some((one) => one.kind !== 'Thing' && one.level === 'name');
  return isNamed && (kinds.includes('Place') || kinds.includes('Organization')) && !doneToPlaces.has(lemma)
    ? 'above'
    : 'noun';
};

/** "the war in Narvia", "programs for cars": the noun that a phrase belongs to. */
export const nounAbove = (sentence: Sentence, noun: number): number | undefined => {
  const first = relationOf(sentence, noun) === 'conj' ? governorOf(sentence, noun) : noun;
  if (!/^nmod$/.test(relationOf(sentence, first)) || hasCase(sentence, first, /^(of|than|as)$/)) return undefined;
  const above = governorOf(sentence, first);
  return above >= 0 && /^NNS?$/.test(tokenAt(sentence, above).pos) ? above : undefined;
};
