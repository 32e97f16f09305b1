import { arcTo, children } from '../../model/syntax.js';
import type { Entry } from './entry.js';
import { type Discourse, isName } from './sieve.js';

/** "they (the Greens) never agreed", "he [Berg] lied": whoever wrote it down says who is meant. */
export const inBrackets = (discourse: Discourse, { sentence, mention }: Entry): Entry | undefined =>
  discourse
    .inSentence(mention.sentence)
    .find(
      (one) =>
        isName(one) &&
        one.mention.kind !== 'Place' &&
        /^ ?[([](?:the )?$/.test(
          sentence.text.slice(mention.end - sentence.start, one.mention.start - sentence.start),
        ) &&
        /^[)\]]/.test(sentence.text.slice(one.mention.end - sentence.start)),
    );

/** "The council fined two men, saying they had stolen": of the two they are rather those of whom it speaks than one body. */
export const isOfOthers = (pronoun: Entry, candidate: Entry): boolean => {
  const { sentence, mention } = pronoun;
  if (pronoun.pronoun?.number !== 'plural' || candidate.mention.kind !== 'Organization') return false;
  if (candidate.sentence !== sentence || candidate.number === 'plural') return false;
  const own = arcTo(sentence, mention.head);
  const clause = own?.relation.startsWith('nsubj') ? arcTo(sentence, own.governor) : undefined;
  const saying = clause?.relation === 'ccomp' ? arcTo(sentence, clause.governor) : undefined;
  if (!clause || saying?.relation !== 'advcl' || sentence.tokens[clause.governor]?.text !== 'saying') return false;
  return (
    children(sentence, saying.governor, 'nsubj').some(({ dependent }) => dependent === candidate.mention.head) &&
    children(sentence, saying.governor, 'obj').some(({ dependent }) => sentence.tokens[dependent]?.pos === 'NNS')
  );
};

const ofThem =
  /\b(?:both|all|most|some|none|many|several|each|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\d[\d,]*|dozens|scores|hundreds) of $/i;

/** "Two of the men were freed, but both of them were held": rather those of its own sentence. */
export const isPartOfThem = ({ sentence, mention }: Entry): boolean =>
  /^them$/i.test(mention.text) && ofThem.test(sentence.text.slice(0, mention.start - sentence.start));

export const isGroupBeside = (pronoun: Entry, { sentence, mention }: Entry): boolean =>
  sentence === pronoun.sentence && mention.kind === 'Group';
