import { arcTo, children } from '../../model/syntax.js';
import { agrees } from './agreement.js';
import type { Entry } from './entry.js';
import { type Discourse, isPronoun, nested } from './sieve.js';

/**
 * "When he arrived, Prime Minister Desta was greeted", "A week after police arrested him, Sami Yusuf appeared in court": where nobody can
 * be meant before, the pronoun of a clause that opens the sentence is its subject.
 */
export const toldBehind = (discourse: Discourse, pronoun: Entry): Entry | undefined => {
  const { sentence, mention } = pronoun;
  if (!isOne.test(mention.text)) return undefined;
  const verb = verbBehind(pronoun);
  const subject = children(sentence, verb, 'nsubj', 'nsubj:pass').find(({ dependent }) => dependent > mention.head);
  if (!subject || !sentence.tokens.slice(mention.head, subject.dependent).some(({ text }) => text === ','))
    return undefined;
  // "After she met him, Merkel left": the name does not tell which of the two; "after he met him": the other is not he.
  const told = sentence.tokens.slice(0, subject.dependent).filter(({ text }) => isOne.test(text));
  if (told[0]?.index !== mention.head || told.some(({ text }) => isHer(text) !== isHer(mention.text))) return undefined;
  const found = discourse.inSentence(mention.sentence).find((one) => one.mention.head === subject.dependent);
  return found &&
    !isPronoun(found) &&
    found.mention.level === 'name' &&
    !nested(found, pronoun) &&
    agrees(discourse, pronoun, found)
    ? found
    : undefined;
};

const isOne = /^(he|him|his|she|her)$/i;

const isHer = (text: string): boolean => /^(she|her)$/i.test(text);

/** The main verb of the sentence, to which a clause or phrase before it belongs. */
const verbBehind = ({ sentence, mention }: Entry): number => {
  let hasVerb = false;
  for (let at = mention.head, steps = 0; steps < 8; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0) return -1;
    hasVerb ||= sentence.tokens[at]?.pos.startsWith('VB') ?? false;
    // "At his funeral, the president spoke": not the owner of a phrase.
    if (
      (arc.relation === 'advcl' || (arc.relation === 'obl' && hasVerb)) &&
      arc.governor > mention.head &&
      at < arc.governor
    ) {
      const above = arcTo(sentence, arc.governor);
      return above?.relation === 'root' ? arc.governor : -1;
    }
    at = arc.governor;
  }
  return -1;
};
