import { arcTo } from '../../model/syntax.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import {
  bodiesOfAnyState,
  bodiesOfOneState,
  loneOrganizationHeads,
  organizationHeadsWithOf,
} from '../../ontology/organizationNouns.js';
import type { Entry } from './entry.js';
import { keyWords } from './nameKey.js';
import { type Discourse, isName, type Link, type Sieve } from './sieve.js';

/** "the Council" after "the Security Council", "the Mission" after "United Nations Mission in Tamarra": where it can be no other. */
export const bareHeads: Sieve = (discourse) => {
  const bodies = discourse.entries.filter((one) => isName(one) && one.mention.kind === 'Organization');
  return bodies.flatMap((entry): Link[] => {
    const [head, ...more] = keyWords(entry);
    if (!head || more.length > 0 || !isHead(entry)) return [];
    const full = bodies.filter((one) => headOf(one) === head && keyWords(one).length > 1);
    const first = full[0];
    const isOne = full.every((one) => first && discourse.joined(one) === discourse.joined(first));
    return first && isOne && isFirst(discourse, first, entry) && !isOnlyMentioned(first, entry) ? [[entry, first]] : [];
  });
};

/** What is called by its full name later only may be another. */
const isFirst = (discourse: Discourse, full: Entry, entry: Entry): boolean =>
  discourse.joined(entry).every((one) => one.index > full.index);

/** "accused the Ministry of Defence of Ukraine": the text may be of another state, whose ministry "the Ministry" is. */
const isOnlyMentioned = ({ sentence, mention }: Entry, bare: Entry): boolean =>
  bodiesOfOneState.has(bare.mention.text) &&
  mention.text.split(/ of (?:the )?/).some((part, at) => at > 0 && placeNamed(part) !== undefined) &&
  !/^nsubj/.test(arcTo(sentence, mention.head)?.relation ?? '');

/** Every state has a government and an army: those of the text may be another's. */
const isHead = ({ mention }: Entry): boolean =>
  (organizationHeadsWithOf.has(mention.text) || loneOrganizationHeads.has(mention.text)) &&
  !bodiesOfAnyState.has(mention.text);

/** "council" of "Council of Europe" and of "Security Council". */
const headOf = (entry: Entry): string | undefined => {
  const words = keyWords(entry);
  const of = words.findIndex((word, at) => at > 0 && /^(of|for|in|on|to)$/.test(word));
  return words[of > 0 ? of - 1 : words.length - 1];
};
