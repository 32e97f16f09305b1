import type { Entry } from './entry.js';
import type { Discourse, Link, Sieve } from './sieve.js';

const saying = /^(say|tell|add|ask|state|declare|note|explain|write|comment|announce|claim|reply|argue|warn|insist)$/;

/** "I" in a quotation is who says it; "we" is one side throughout neighbouring sentences. */
export const firstPersons: Sieve = (discourse) => {
  const links: Link[] = [];
  let [lastI, lastWe]: (Entry | undefined)[] = [];
  for (const entry of discourse.entries) {
    if (entry.pronoun?.person !== 1) continue;
    if (entry.pronoun.number === 'singular') {
      const speaker = speakerIn(discourse, entry);
      if (lastI && entry.mention.sentence - lastI.mention.sentence <= 2) links.push([entry, lastI]);
      else if (speaker) links.push([entry, speaker]);
      lastI = entry;
    } else {
      if (lastWe && entry.mention.sentence - lastWe.mention.sentence <= 4) links.push([entry, lastWe]);
      lastWe = entry;
    }
  }
  return links;
};

/** The person who is subject of a verb of saying in this sentence, or in the one before or after. */
const speakerIn = (discourse: Discourse, entry: Entry): Entry | undefined =>
  [0, -1, 1]
    .map((step) =>
      discourse.entries.find((one) => {
        if (
          one.mention.sentence !== entry.mention.sentence + step ||
          one.mention.kind !== 'Person' ||
          one.pronoun?.person === 1
        )
          return false;
        const arc = one.sentence.tree[one.mention.head];
        return arc?.relation === 'nsubj' && saying.test(one.sentence.tokens[arc.governor]?.lemma ?? '');
      }),
    )
    .find((one) => one !== undefined);
