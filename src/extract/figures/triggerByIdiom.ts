import type { Sentence } from '../../model/annotation.js';
import { children } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { type FigureIdiom, idioms } from '../../ontology/figureIdioms.js';
import { measureNamed } from '../../ontology/measures/index.js';
import { beforeAside } from './beforeAside.js';
import type { CountedPhrase } from './countedPhrase.js';
import { pastAside } from './pastAside.js';
import type { Trigger } from './trigger.js';

/**
 * What a verb that says little makes of a number together with the words around it: "pulled 61 survivors from the rubble",
 * "forced 30,000 people to flee", "two officers suffered burns", "sent 2,000 extra troops".
 */
export const triggerByIdiom = (
  sentence: Sentence,
  phrase: CountedPhrase,
  isPerson: (token: number) => boolean,
): Trigger | undefined => {
  for (const { measure: name, verbs, counted, quality, by, behind, subject } of idioms) {
    const measure = measureNamed(name);
    if (!measure || !isCounted(sentence, phrase, counted, isPerson) || !isOfQuality(sentence, phrase, quality))
      continue;
    const verb = (by === 'subject' ? [verbOf(sentence, phrase, false)] : takersOf(sentence, phrase)).find(
      (at) =>
        at !== undefined &&
        verbs.test(sentence.tokens[at]?.lemma ?? '') &&
        (!subject ||
          children(sentence, at, 'nsubj').some(({ dependent }) =>
            subject.has(sentence.tokens[dependent]?.lemma ?? ''),
          )) &&
        behind.test(textFrom(sentence, Math.max(at, phrase.last) + 1)),
    );
    if (verb !== undefined) return { measure, tokens: [verb], construction: by };
  }
  return undefined;
};

/** "Three" alone may be anybody where people are counted. */
const isCounted = (
  sentence: Sentence,
  { head }: CountedPhrase,
  counted: FigureIdiom['counted'],
  isPerson: (token: number) => boolean,
): boolean => {
  if (!counted) return true;
  if (counted === 'people') return head === undefined || isPerson(head) || sentence.tokens[head]?.lemma === 'people';
  const noun = head === undefined ? '' : lemmaAt(sentence, head);
  return head !== undefined && (counted instanceof RegExp ? counted.test(noun) : counted.has(noun));
};

const isOfQuality = (sentence: Sentence, { number, head }: CountedPhrase, quality: RegExp | undefined): boolean =>
  !quality ||
  quality.test(
    sentence.tokens
      .slice(number, head ?? number)
      .map(({ text }) => text.toLowerCase())
      .join(' '),
  );

/** The verb right before the phrase, and the one that has it as the subject of its passive. */
const takersOf = (sentence: Sentence, phrase: CountedPhrase): readonly (number | undefined)[] => {
  const before = sentence.tokens[beforeAside(sentence, phrase.first - 1)];
  // "The merger cost 1,900 people their jobs", "the storm left 30 houses in ruins": the tagger takes them for nouns and adjectives.
  const isVerb = before?.pos.startsWith('VB') === true || /^(cost|left)$/.test(before?.text ?? '');
  const active = before && isVerb && !isPassive(sentence, before.index) ? before.index : undefined;
  return [active, verbOf(sentence, phrase, true)];
};

/** The verb that follows a phrase over its helpers, in the passive or not. */
const verbOf = (sentence: Sentence, phrase: CountedPhrase, passive: boolean): number | undefined => {
  const last = pastAside(sentence, phrase.last);
  let index = last + (/^(who|that)$/.test(sentence.tokens[last + 1]?.text ?? '') ? 2 : 1);
  let seen = false;
  for (; isHelper(sentence, index); index++) seen = seen || /^(be|get)$/.test(sentence.tokens[index]?.lemma ?? '');
  const pos = sentence.tokens[index]?.pos ?? '';
  return seen === passive && (passive ? /^VBN$/ : /^VB[DPZN]?$/).test(pos) ? index : undefined;
};

const isHelper = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    (/^(MD|RB)$/.test(token.pos) ||
      (token.pos === 'TO' && sentence.tokens[index + 1]?.text === 'be') ||
      (token.pos.startsWith('VB') && /^(be|have|get)$/.test(token.lemma))) &&
    !/^(not|n['’]t|never)$/.test(token.text)
  );
};

const isPassive = (sentence: Sentence, verb: number): boolean =>
  /^(be|get)$/.test(sentence.tokens[verb - 1]?.lemma ?? '') && sentence.tokens[verb]?.pos === 'VBN';

/** The next words, in small letters, up to a break. */
const textFrom = (sentence: Sentence, first: number): string => {
  const words: string[] = [];
  for (const token of sentence.tokens.slice(first, first + 9)) {
    if (/^[.,:;]$/.test(token.text)) break;
    words.push(token.text.toLowerCase());
  }
  return words.join(' ');
};
