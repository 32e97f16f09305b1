import type { Sentence } from '../../model/annotation.js';
import { children, hasCase, tokenAt } from '../../model/syntax.js';
import type { MentionIndex } from './mentionIndex.js';
import { governorOf, relationOf } from './trigger.js';

/**
 * Who does what a participle in "-ing" tells, where the parser hangs it on the wrong one of two nouns in a row: "a photo of her
 * speaking", "the idea of Norland leaving" are of her and Norland, and "a teacher at a school giving lessons" is of the teacher. A
 * token; none where the noun that it hangs on is right.
 */
export const gerundDoer = (sentence: Sentence, participle: number, mentions: MentionIndex): number | undefined => {
  const noun = governorOf(sentence, participle);
  return noun < 0 ? undefined : (doerWithin(sentence, participle, noun, mentions) ?? doerAt(sentence, noun, mentions));
};

/** Of "a photo of her speaking" her, of "the prospect of Norland leaving" Norland. */
const doerWithin = (
  sentence: Sentence,
  participle: number,
  noun: number,
  mentions: MentionIndex,
): number | undefined => {
  const { lemma } = tokenAt(sentence, noun);
  if (!(isPicture.test(lemma) && !ofPictures.test(tokenAt(sentence, participle).lemma)) && !isThought.test(lemma))
    return undefined;
  return children(sentence, noun, 'nmod')
    .map(({ dependent }) => dependent)
    .findLast(
      (token) =>
        token > noun &&
        token < participle &&
        hasCase(sentence, token, /^of$/) &&
        mentions.participants(sentence, token).length > 0 &&
        sentence.tokens.slice(token + 1, participle).every(({ pos }) => pos === 'RB'),
    );
};

const isPicture =
  /^(photo|photograph|picture|image|video|footage|clip|film|recording|audio|report|account|story|tale)$/;

/** What the picture does itself: "a photo of the mayor showing", "a video of him circulating". */
const ofPictures =
  /^(show|showcase|feature|depict|portray|contain|capture|circulate|emerge|surface|appear|spread|go|include|date|accompany|purport|prove|suggest|confirm|hang|run|air|play|make|draw)$/;

/** What one does not do itself, but thinks of, fears, or lives through. */
const isThought =
  /^(idea|prospect|possibility|likelihood|risk|danger|chance|thought|notion|sight|sound|example|instance|case|question|hope|fear|practice|spectre|specter|day|week|month|year|summer|decade|generation|history)$/;

/** Of "a teacher at a school giving lessons" the teacher, of "reporters in Sarn and in Kelad covering it" the reporters. */
const doerAt = (sentence: Sentence, noun: number, mentions: MentionIndex): number | undefined => {
  const first = relationOf(sentence, noun) === 'conj' ? governorOf(sentence, noun) : noun;
  if (relationOf(sentence, first) !== 'nmod' || !hasCase(sentence, first, /^(at|in|inside)$/)) return undefined;
  const above = governorOf(sentence, first);
  // A body does things itself: "students at a university suing the state".
  const isPlace = mentions.participants(sentence, noun).every(({ kind }) => kind === 'Place');
  return isPlace && mentions.participants(sentence, above).some(({ kind }) => /^(Person|Group)$/.test(kind))
    ? above
    : undefined;
};
