import type { Sentence } from '../../model/annotation.js';
import { arcTo, atTokens, children } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { type Measure, measureNamed, measuresOfUnit } from '../../ontology/measures/index.js';
import { currencies, nationalCurrencies, shareSigns } from '../../ontology/numberWords.js';
import type { Candidate } from './candidates.js';
import { marginVerb, rivalVotes } from './candidateVotes.js';
import { boundsBefore, type CountedPhrase, countedPhrases } from './countedPhrase.js';
import { measuredPhrases } from './measuredPhrases.js';
import { numberAt } from './numbers.js';
import { sumVerb } from './sums.js';
import type { Trigger } from './trigger.js';

/** Money, land, distance, shares, terms, weapons and votes that a verb or noun of their measure takes: "bought it for $40 billion". */
export const amountsIn = (sentence: Sentence): Candidate[] => [
  ...countedPhrases(sentence, () => false).flatMap((phrase) => unitAmount(sentence, phrase)),
  ...measuredPhrases(sentence).flatMap((phrase) => unitAmount(sentence, phrase)),
  ...atTokens(sentence, (token) => moneyAmount(sentence, token.index)),
];

const unitAmount = (sentence: Sentence, phrase: CountedPhrase): Candidate[] => {
  if (phrase.head === undefined || isConversion(sentence, phrase.first)) return [];
  const head = phrase.head;
  const lemma = lemmaAt(sentence, head);
  const joined = `${lemmaAt(sentence, head - 1)} ${lemma}`;
  const unit = measuresOfUnit.has(joined) ? joined : (shareSigns[joined] ?? shareSigns[lemma] ?? lemma);
  for (const measure of measuresOfUnit.get(unit) ?? none) {
    const votes = measure.name === 'votes' ? marginVerb(sentence, phrase.first) : undefined;
    const governor = votes ?? (isBehind(sentence, head, measure) ? takerOf(sentence, head, measure) : undefined);
    if (governor === undefined) continue;
    const trigger: Trigger = { measure, tokens: eventTokens(sentence, governor, measure), construction: 'parse' };
    return [{ phrase, unit, trigger }, ...(measure.name === 'votes' ? rivalVotes(sentence, phrase, trigger) : [])];
  }
  return [];
};

const none: readonly Measure[] = [];

/** "rose by 5 percent", "rose 5 percent"; "rose to 5 percent" tells no change, nor does what is said to be "40 %". */
const isBehind = (sentence: Sentence, head: number, { behind }: Measure): boolean =>
  behind === undefined ||
  (children(sentence, head, 'cop').length === 0 &&
    children(sentence, head, 'case').every((arc) => behind.split(' ').includes(textAt(sentence, arc.dependent))));

/** "won by a margin of 300 votes", "inflated his lead by 300 votes": the verb over a margin is the event, unless the margin does it. */
const eventTokens = (sentence: Sentence, governor: number, { name }: Measure): readonly number[] => {
  const above =
    name === 'votes' && sentence.tokens[governor]?.pos.startsWith('NN') ? arcTo(sentence, governor) : undefined;
  const isVerb = sentence.tokens[above?.governor ?? -1]?.pos.startsWith('VB');
  return above && isVerb && /^(obj|obl|nsubj:pass)$/.test(above.relation) ? [above.governor, governor] : [governor];
};

const moneyAmount = (sentence: Sentence, index: number): Candidate[] => {
  const measure = measureNamed('money');
  const sign = currencies[textAt(sentence, index)];
  const number = sign ? numberAt(sentence, index + 1) : numberAt(sentence, index);
  if (!measure || !number) return [];
  // "tens of millions of dollars".
  const of = sentence.tokens[number.last + 1]?.text === 'of' && number.qualifier === 'at least' ? 1 : 0;
  const word = sign ? undefined : currencyAt(sentence, number.last + 1 + of);
  const unit = sign ?? word?.unit;
  if (!unit || (!sign && currencies[sentence.tokens[index - 1]?.text ?? ''])) return [];
  if (isConversion(sentence, index) || isUpperEnd(sentence, index)) return [];
  if (word?.unit === 'GBP' && number.value < 1_000 && /^pounds?$/.test(sentence.tokens[number.last + 1]?.text ?? ''))
    return [];
  const last = word?.last ?? number.last;
  const governor =
    [index, last, number.last].map((token) => takerOf(sentence, token, measure)).find((token) => token !== undefined) ??
    takerBeside(sentence, boundsBefore(sentence, index).first, measure) ??
    sumVerb(sentence, boundsBefore(sentence, index).first);
  if (governor === undefined || isFeared(sentence, governor)) return [];
  const { value, upper } = number;
  const bounds = boundsBefore(sentence, index);
  const exceeded = /^(exceed|surpass|top)$/.test(sentence.tokens[governor]?.lemma ?? '') ? 'at least' : undefined;
  const qualifier = bounds.qualifier ?? number.qualifier ?? exceeded ?? 'exact';
  const phrase: CountedPhrase = {
    first: bounds.first,
    number: index,
    last,
    value,
    qualifier,
    ...(upper === undefined ? {} : { upper }),
  };
  const tokens = [...estimated(sentence, governor), governor];
  return [{ phrase, unit, trigger: { measure, tokens, construction: 'parse' } }];
};

/** "Damage is estimated at": the amount is of the damage, not of the estimate. */
const estimated = (sentence: Sentence, verb: number): number[] =>
  /^(estimate|value|put|place)$/.test(sentence.tokens[verb]?.lemma ?? '')
    ? children(sentence, verb, 'nsubj:pass')
        .map((arc) => arc.dependent)
        .filter((noun) =>
          /^(damage|destruction|loss|deal|sale|takeover|merger|contract|theft)$/.test(lemmaAt(sentence, noun)),
        )
    : [];

/** "faces a fine of up to", "carries a penalty of": nothing has been paid. */
const isFeared = (sentence: Sentence, noun: number): boolean => {
  const arc = arcTo(sentence, noun);
  return (
    arc?.relation === 'obj' &&
    sentence.tokens[noun]?.pos.startsWith('NN') === true &&
    /^(face|risk|carry|avoid|escape|threaten)$/.test(sentence.tokens[arc.governor]?.lemma ?? '')
  );
};

/** The money whose name begins at a token: "dollars", "Swiss francs", "Hong Kong dollars". */
const currencyAt = (sentence: Sentence, first: number): { unit: string; last: number } | undefined => {
  const lemma = (index: number): string => lemmaAt(sentence, index);
  const alone = currencies[lemma(first)];
  if (alone) return { unit: alone, last: first };
  for (const last of [first + 1, first + 2]) {
    const unit = nationalCurrencies[`${lemma(last - 1)} ${lemma(last)}`];
    if (unit) return { unit, last };
  }
  return undefined;
};

/** "between 2 and 3 billion", "tens of millions": the second is told with the first. */
const isUpperEnd = (sentence: Sentence, index: number): boolean =>
  [1, 2, 3].some((back) => {
    const lower = numberAt(sentence, index - back);
    return lower !== undefined && lower.last >= index && lower.first < index;
  });

/** "9,420 miles (15,160 km)": the same amount in another unit. */
const isConversion = (sentence: Sentence, first: number): boolean =>
  sentence.tokens[first - 1]?.text === '(' &&
  sentence.tokens.slice(Math.max(0, first - 6), first - 1).some((token) => token.pos === 'CD');

/** The verb right before an amount, or the buying or selling that "for" before it belongs to, whatever the parser hung it by. */
const takerBeside = (sentence: Sentence, first: number, measure: Measure): number | undefined => {
  const isTaker = (index: number): boolean =>
    sentence.tokens[index]?.pos.startsWith('VB') === true &&
    measure.objects.split(' ').includes(sentence.tokens[index]?.lemma ?? '');
  if (isTaker(first - 1)) return first - 1;
  if (sentence.tokens[first - 1]?.text !== 'for') return undefined;
  const verb = sentence.tokens
    .slice(Math.max(0, first - 20), first - 1)
    .findLast(({ pos, text }) => /^(VB|MD|CC|[,:])/.test(pos) || text === 'that');
  const trades = /^(buy|purchase|acquire|sell|lease|rent|auction|swap|exchange|agree)$/.test(verb?.lemma ?? '');
  return trades && verb?.pos.startsWith('VB') ? verb.index : undefined;
};

/** The sign of money in "the $15bn deal was announced" is often read as the subject: amounts of money are objects. */
const takes = ({ name }: Measure): RegExp =>
  name === 'money' ? /^(obj|obl|obl:npmod|iobj)$/ : /^(obj|obl|obl:npmod|iobj|nsubj:pass)$/;

/** The verb or noun of a measure that an amount hangs by, through "worth" and other numbers. */
const takerOf = (sentence: Sentence, token: number, measure: Measure): number | undefined => {
  const arc = arcTo(sentence, token);
  const governor = arc && sentence.tokens[arc.governor];
  if (!arc || !governor) return undefined;
  const lemma = governor.lemma.toLowerCase();
  // "For" before a sign of money is often read as an adverb with the sign under it.
  const byPreposition = arc.relation === 'advmod' && sentence.tokens[token]?.pos === 'IN';
  const asVerb = (takes(measure).test(arc.relation) || byPreposition) && governor.pos.startsWith('VB');
  if (asVerb && measure.objects.split(' ').includes(lemma)) return arc.governor;
  const asNoun = /^(nmod|compound|nummod|appos|amod|acl)$/.test(arc.relation) && governor.pos.startsWith('NN');
  if (asNoun && measure.nouns.split(' ').includes(lemma)) return arc.governor;
  const through =
    lemma === 'worth' || /^(CD|IN|\$)$/.test(governor.pos) || /^(unit|dep|compound|nummod)$/.test(arc.relation);
  return through && arc.governor !== token ? takerOf(sentence, arc.governor, measure) : undefined;
};
