import { table, words } from './words.js';

/**
 * Nouns that with the preposition before them are a preposition themselves, and tell of no event: "in exchange for", "in return
 * for", "in response to", "at the end of". After "The Cambridge Grammar of the English Language", chapter 7, section 3.1.
 */
const byPreposition: Readonly<Record<string, ReadonlySet<string>>> = table({
  in: words(`exchange return response absence case event view support addition comparison coordination cooperation consultation
    accordance connection recognition search charge place use need line light relation reaction reply`),
  at: words('end beginning start close expense request invitation'),
  by: words('end beginning start close'),
  on: words('behalf suspicion grounds'),
  under: words('protection supervision control'),
});

/** Prepositions between which and an end or beginning stands what it is the end of: "until the end of the year". */
const ofPeriods = words('at by until till from since towards toward before around in near');

/** Whether a noun behind this preposition, with or without an article, and before that one, is only part of a preposition. */
export const isInPreposition = (noun: string, before: string, hasArticle: boolean, after: string): boolean => {
  if (/^(end|beginning|start|close)$/.test(noun)) return ofPeriods.has(before) && after === 'of';
  // "In return, they freed two pilots."
  if (noun === 'return' && before === 'in' && !hasArticle && !/^[\p{L}]/u.test(after)) return true;
  if (/^(request|invitation|expense)$/.test(noun)) return before === 'at' && after === 'of';
  if (noun === 'delay' && before === 'without') return true;
  // "the plant is in operation": a state.
  if (noun === 'operation' && before === 'in' && !hasArticle) return true;
  if (noun === 'advance' && before === 'in' && !hasArticle) return true;
  // "in the event that they leave"; "took part in the event" is of one.
  if (before === 'in' && noun === 'event' && hasArticle) return /^(of|that)$/.test(after);
  if (before === 'in' && /^(event|absence|case|light|course)$/.test(noun)) return after === 'of';
  return !hasArticle && /^(for|to|of|with|at|against)$/.test(after) && byPreposition[before]?.has(noun) === true;
};
