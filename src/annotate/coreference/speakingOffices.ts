import { isCalled } from './definiteNouns.js';
import type { Entry } from './entry.js';
import { before, isName, isNominal, type Link, type Sieve } from './sieve.js';
import { isQuoter } from './speech.js';

/**
 * "the president said" where two are called so: the one who had the word last, else who did something last. Who is only spoken of does
 * not speak.
 */
export const speakingOffices: Sieve = (discourse) =>
  discourse.entries
    .filter((entry) => isNominal(entry) && entry.definite && entry.mention.kind === 'Person' && isQuoter(entry))
    .flatMap((entry): Link[] => {
      if (discourse.quotationOf(entry) || discourse.joined(entry).some(isName)) return [];
      const holders = before(discourse, entry, 8).filter((one) => isName(one) && isCalled(discourse, entry, one));
      if (new Set(holders.map((one) => discourse.joined(one))).size < 2) return [];
      const told = holders.filter((one) => !discourse.quotationOf(one));
      const holder = told.find(isQuoter) ?? told.find(isSubject);
      return holder ? [[entry, holder]] : [];
    });

const isSubject = ({ sentence, mention }: Entry): boolean => sentence.tree[mention.head]?.relation === 'nsubj';
