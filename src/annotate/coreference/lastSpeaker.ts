import { arcTo } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { isMinutes } from '../../ontology/minutesHeading.js';
import { agrees } from './agreement.js';
import { type Entry, isSubject } from './entry.js';
import { isSpeaker } from './salience.js';
import type { Discourse } from './sieve.js';

/**
 * In minutes "He recalled that" goes on with the words of who spoke last in the paragraph, however many others he named meanwhile. Who
 * replies, agrees or thanks is another.
 */
export const lastSpeaker = (discourse: Discourse, pronoun: Entry): Entry | undefined => {
  if (!/^(he|she)$/i.test(pronoun.mention.text) || !isMain(pronoun) || !isSpeaker(pronoun)) return undefined;
  if (takingTurn.test(verbOf(pronoun))) return undefined;
  if (!isOfMinutes(discourse)) return onlySpeakerBefore(discourse, pronoun);
  const { sentences } = discourse;
  for (let at = pronoun.mention.sentence; at > Math.max(0, pronoun.mention.sentence - reach); at--) {
    const [here, before] = [sentences[at], sentences[at - 1]];
    // Between paragraphs there is an empty line.
    if (!here || !before || here.start - before.end > 1) return undefined;
    const spoke = discourse.inSentence(at - 1).filter((one) => isMain(one) && isSpeaker(one));
    // "Norland's representative said the talks had failed. Omar Hale was arrested. He said he was innocent".
    if (
      spoke.length === 0 &&
      discourse.inSentence(at - 1).some((one) => isAnother(one) && agrees(discourse, pronoun, one))
    )
      return undefined;
    if (spoke.length > 0) return spoke.find((one) => one.mention.kind === 'Person' && agrees(discourse, pronoun, one));
  }
  return undefined;
};

/** '"They fled," said Maj. Osei of the army. He said two were held': in news who had the word alone in the sentence right before goes on. */
const onlySpeakerBefore = (discourse: Discourse, pronoun: Entry): Entry | undefined => {
  const spoke = discourse.inSentence(pronoun.mention.sentence - 1).filter((one) => isMain(one) && isSpeaker(one));
  const [speaker] = spoke;
  const isTurned = speaker !== undefined && takingTurn.test(verbOf(speaker));
  return spoke.length === 1 && speaker?.mention.kind === 'Person' && !isTurned && agrees(discourse, pronoun, speaker)
    ? speaker
    : undefined;
};

/** Who is told of by name, as the subject of a sentence of his own. */
const isAnother = (one: Entry): boolean =>
  one.mention.kind === 'Person' && one.mention.level === 'name' && isMain(one) && isSubject(one);

/** Sentences back in which somebody may have spoken. */
const reach = 12;

/** The author of minutes stands in the list of those present, and is "I" below: a name that is only listed is nobody's "he". */
export const isOnlyListed = (discourse: Discourse, candidate: Entry): boolean =>
  candidate.mention.kind === 'Person' &&
  isLine(candidate) &&
  discourse.joined(candidate).every(isLine) &&
  isOfMinutes(discourse);

const isLine = ({ sentence }: Entry): boolean => sentence.tokens.every(({ pos }) => !/^(VB|MD)/.test(pos));

const verbOf = ({ sentence, mention }: Entry): string =>
  lemmaAt(sentence, arcTo(sentence, mention.head)?.governor ?? -1);

const takingTurn = /^(reply|answer|respond|rejoin|retort|agree|concur|thank|inquire|enquire)$/;

/** The subject of the main verb, or of one that is listed with it. */
const isMain = ({ sentence, mention }: Entry): boolean => {
  const verb = arcTo(sentence, mention.head)?.governor ?? -1;
  const arc = arcTo(sentence, verb);
  return arc?.relation === 'root' || (arc?.relation === 'conj' && arcTo(sentence, arc.governor)?.relation === 'root');
};

/** Asked of each pronoun and candidate, and told by the heading once. */
const isOfMinutes = ({ sentences }: Discourse): boolean => {
  const told = known.get(sentences);
  if (told !== undefined) return told;
  const heading = sentences.slice(0, 8).map(({ text }) => text);
  const isSo = isMinutes(heading.join('\n'));
  known.set(sentences, isSo);
  return isSo;
};

const known = new WeakMap<Discourse['sentences'], boolean>();
