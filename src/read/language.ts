import { francAll } from 'franc-min';
import type { Problem } from '../model/problem.js';

/** Letters that a text must have before its language is judged: below, English press sentences are taken for others. */
const enoughLetters = 100;

/** How much of a text is looked at; the language shows long before. */
const sampleLength = 10_000;

/**
 * franc gives the likeliest language 1 and the others less. English texts of `enoughLetters` and more score 0.9 and
 * more for English even where a text full of foreign names makes another language win; texts in other languages score
 * less than 0.85.
 */
const doubtful = 0.85;

/** BCP 47 tag of a declared language, `en` when none is declared: the text itself is judged by `notEnglish`. */
export const languageTag = (declared: string | undefined): string => canonical(declared) ?? 'en';

/**
 * The problem of a text that is not English. A declared language wins over what the text looks like; without one, a text
 * that is too short to be sure is taken for English, which is what newsgraph reads.
 */
export const notEnglish = (text: string, declared?: string): Problem | undefined => {
  const tag = canonical(declared);
  if (tag) return new Intl.Locale(tag).language === 'en' ? undefined : problem(tag, 'is declared to be');
  const sample = text.slice(0, sampleLength);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < enoughLetters) return undefined;
  const ranking = francAll(sample);
  const likeliest = ranking[0]?.[0] ?? 'und';
  const english = ranking.find(([code]) => code === 'eng')?.[1] ?? 0;
  return likeliest === 'eng' || likeliest === 'und' || english >= doubtful
    ? undefined
    : problem(likeliest, 'looks like');
};

/** Undefined for what is no language tag; `en_US` of Open Graph is taken as `en-US`. */
const canonical = (declared: string | undefined): string | undefined => {
  try {
    return declared?.trim() ? Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
};

const names = new Intl.DisplayNames(['en'], { type: 'language' });

const problem = (tag: string, verb: string): Problem => ({
  code: 'language.not-english',
  severity: 'error',
  message: `The text ${verb} ${names.of(tag) ?? tag}; newsgraph reads English only.`,
  hint: 'If it is English after all, say so: --language en, or "language: en" in the front matter.',
});
