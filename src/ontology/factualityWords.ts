import type { Modality } from '../model/claim.js';
import { words } from './words.js';

/** Words beside an event that make it less, or other, than a fact. What governs it does so by `complementModality`. */

/** Modal auxiliaries. */
export const modals: ReadonlyMap<string, Modality> = new Map([
  ...['will', 'shall', "'ll", '’ll', 'wo'].map((word) => [word, 'planned'] as const),
  ...['would', "'d", '’d', 'could', 'may', 'might', 'should', 'must', 'ought', 'can', 'ca'].map(
    (word) => [word, 'hypothetical'] as const,
  ),
]);

export const negations: ReadonlySet<string> = words("not n't n’t never no neither nor nobody none hardly without");

export const allegedAdverbs: ReadonlySet<string> =
  words(`allegedly reportedly purportedly supposedly apparently ostensibly
  alleged reported supposed purported suspected presumed rumoured rumored apparent`);

/** "potentially triggering a war". */
export const possibleAdverbs: ReadonlySet<string> = words('potentially possibly perhaps maybe probably presumably');

/** Right before a verb: it came close, and did not. Of a change of number they say how large it was. */
export const almost: ReadonlySet<string> = words('almost nearly');

export const conditionalMarks: ReadonlySet<string> = words('if unless whether lest provided');

/** Adjectives of an event noun: "the planned visit", "a possible attack", "an attempted coup". */
export const modalAdjectives: ReadonlyMap<string, Modality> = new Map([
  ...`planned proposed scheduled upcoming forthcoming attempted intended envisaged impending imminent prospective would-be future mooted contemplated
    expected anticipated promised pledged pending envisioned foiled thwarted averted`
    .split(' ')
    .map((word) => [word, 'planned'] as const),
  ...'possible potential hypothetical eventual probable likely feared looming conceivable foreseeable'
    .split(' ')
    .map((word) => [word, 'hypothetical'] as const),
  ['threatened', 'threatened'],
]);

/** Words before a noun phrase or gerund that say that it did not happen, or only might. */
export const leadingPhrases: readonly {
  readonly words: RegExp;
  readonly modality?: Modality;
  readonly onlyVerbs?: true;
}[] = [
  { words: /(?:^| )(?:far from|as opposed to|let alone|much less)$/, onlyVerbs: true },
  {
    words:
      /(?:^| )(?:towards?|with a view to|with an eye to|in the hopes? of|for the purposes? of|with the (?:aim|goal|intention|hope|purpose) of)$/,
    modality: 'planned',
    onlyVerbs: true,
  },
  {
    words: /(?:^| )(?:hope|chance|prospect|possibility|likelihood|idea|danger|risk)s? of$/,
    modality: 'hypothetical',
    onlyVerbs: true,
  },
  { words: /(?:^| )(?:instead of|in lieu of|rather than|short of|in place of)$/ },
  {
    words:
      /(?:^| )(?:in the event of|in case of|in the case of|barring|pending|for fear of|close(?:r|st)? to|near(?:er|est)? to|other than|on the verge of|on the brink of|on the cusp of)$/,
    modality: 'hypothetical',
  },
  { words: /(?:^| )(?:in anticipation of|in preparation for)$/, modality: 'planned' },
  { words: /(?:^| )(?:pretext of|pretence of|pretense of|guise of|excuse of)$/, modality: 'alleged' },
];
