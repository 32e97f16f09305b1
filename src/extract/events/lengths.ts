import type { Sentence, TimeExpression } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { familyOf } from '../../ontology/events/index.js';
import { governorOf, prepositionOf, relationOf, type Trigger } from './trigger.js';

/** "within two days", "in 20 days" is a term, and "of the last weeks" the period in which: neither says how long it took. */
export const isNoLength = (sentence: Sentence, time: TimeExpression, head: number, holder: Trigger): boolean =>
  /^(within|in|before|after|until|by|every|of|from|to|as|out)\b/.test(prepositionOf(sentence, head)) ||
  /\b(ago|last|past|recent|previous|next|coming)\b/i.test(time.text) ||
  isOfAnother(sentence, head, holder) ||
  // "might one day return".
  (/^(one|some) (day|night|morning|afternoon|evening)$/i.test(time.text) && prepositionOf(sentence, head) === '') ||
  holder.type === 'Anniversary' ||
  isNotYet(sentence, head) ||
  isHandedDown(sentence, head, holder) ||
  // "four months in advance", "two weeks left", "three years into the war", "for years to come", "two years on from the war", "three weeks in,".
  /^ (?:ago|later|earlier|in advance|left|remaining|ahead|behind|late|overdue|away|early|into|to come|down the|up the|on from|a day|per day)\b|^ (?:on|in),/.test(
    sentence.text.slice(time.end - sentence.start),
  ) ||
  isAge(sentence, head) ||
  isDistance(sentence, time, head, holder) ||
  isAskedFor(sentence, time, head, holder) ||
  // "sentenced to two years", "sentenced a man up to five years": the penalty is so long, and not the sentencing.
  isPenalty(holder) ||
  // "emerged from a 12-year war": the war did.
  (holder.form === 'verb' &&
    /^([\w.]+-(year|month|week|day|hour|minute|decade)(-(long|old))?|(year|month|week|day|hour|decade)s-long)$/i.test(
      time.text,
    )) ||
  (/^(compound|amod|nummod)$/.test(relationOf(sentence, head)) && !lasts(holder));

/**
 * "with many years spent in prison, is viewed", "under 40 years of such rule, reminded", "during his four days there, will hold", "advertises
 * 30 years of practice", "no two days look": so long is something beside the verb, and the verb takes no time.
 */
const isOfAnother = (sentence: Sentence, head: number, { form, lemma, head: holder }: Trigger): boolean => {
  const relation = relationOf(sentence, head);
  if (form !== 'verb') return relation === 'conj' && governorOf(sentence, head) === holder;
  if (/^(with|under|between|during)$/.test(prepositionOf(sentence, head))) return true;
  return (relation === 'obj' && !takingTime.test(lemma)) || (/^nsubj/.test(relation) && !passing.test(lemma));
};

const takingTime =
  /^(last|take|spend|serve|wait|need|span|endure|stay|live|work|run|go|go on|continue|complete|do|require|fill|cover)$/;

const passing = /^(pass|elapse|go by|go|follow|begin|end|start)$/;

/** "will not begin for years": not before. */
const isNotYet = (sentence: Sentence, head: number): boolean => {
  const above = governorOf(sentence, head);
  if (above < 0) return false;
  const words = children(sentence, above, 'aux', 'advmod').map(({ dependent }) =>
    tokenAt(sentence, dependent).text.toLowerCase(),
  );
  return (
    prepositionOf(sentence, head) === 'for' &&
    words.some((word) => /^(will|wo|would|'ll|’ll)$/.test(word)) &&
    words.some((word) => /^(not|n't|n’t|never)$/.test(word))
  );
};

/** "was handed a term of two years and a further eight years", "faces up to 15 years": how long the penalty is. */
const isHandedDown = (sentence: Sentence, head: number, { lemma, head: verb }: Trigger): boolean => {
  if (!/^(hand|face|receive|get|impose|carry|give)$/.test(lemma)) return false;
  // "face between eight years and life".
  if (lemma === 'face') return true;
  const above = governorOf(sentence, head);
  return (
    (relationOf(sentence, head) === 'obj' && above === verb) ||
    (relationOf(sentence, head) === 'conj' && governorOf(sentence, above) === verb)
  );
};

/** "Omar Said, 26 years, was held": how old he is. */
const isAge = (sentence: Sentence, head: number): boolean => {
  const arc = arcTo(sentence, head);
  return arc?.relation === 'appos' && tokenAt(sentence, arc.governor).ner === 'PERSON';
};

/** "comes two weeks before the vote", "eight months after his arrest": how far apart two events are; "waited two hours before" is a length. */
const isDistance = (sentence: Sentence, time: TimeExpression, head: number, holder: Trigger): boolean =>
  /^ (?:before|after|since|from|prior to|ahead of)\b/.test(sentence.text.slice(time.end - sentence.start)) &&
  !/^(for|over|during)$/.test(prepositionOf(sentence, head)) &&
  !/^(last|wait|spend|take|continue|serve|live|stay|remain|fight|work)$/.test(holder.lemma);

/** "asked for eight weeks in prison", "demanded two years": what is wanted, and nobody asked so long; "waited, negotiated for two years". */
const isAskedFor = (sentence: Sentence, time: TimeExpression, head: number, { type, form, lemma }: Trigger): boolean =>
  form === 'verb' &&
  ((/^(ask|apply|plead|push|press|seek|request|demand|recommend|propose|suggest|want)$/.test(lemma) &&
    /^(|for)$/.test(prepositionOf(sentence, head))) ||
    // "was held for two years in prison": so long; "was given two years in prison".
    (!/^(for|during)$/.test(prepositionOf(sentence, head)) &&
      !/^(serve|spend|do|stay|remain|sit|pass)$/.test(lemma) &&
      !/^(Detention|Sentencing|Conviction)$/.test(type) &&
      /^ ?(?:in|behind|of) (?:\p{Lu}\p{L}+ )?(?:prison|jail|custody|bars|imprisonment)\b/u.test(
        sentence.text.slice(time.end - sentence.start).slice(0, 30),
      )));

/**
 * "ordered three days of mourning", "after two weeks of fighting": what filled the time lasted so long, and not the verb; "within hours of the
 * attack" is a term.
 */
export const filling = (sentence: Sentence, head: number, triggers: readonly Trigger[]): Trigger[] =>
  (prepositionOf(sentence, head) === 'within' ? [] : children(sentence, head, 'nmod'))
    .filter(({ dependent }) => prepositionOf(sentence, dependent) === 'of')
    .flatMap(({ dependent }) =>
      triggers.filter((one) => one.head === dependent && one.form === 'noun' && !isPenalty(one)),
    );

/** "served 20 years of his sentence", "15 years in prison on the charge". */
const isPenalty = ({ type }: Trigger): boolean => /^(Sentencing|Conviction|Charge)$/.test(type);

/** "has been trying to form a government for two months": so long the effort lasts, and what it is for has not come. */
export const striving = (holder: Trigger, head: number, triggers: readonly Trigger[]): Trigger => {
  const { sentence } = holder;
  const arc = arcTo(sentence, holder.support ?? holder.head);
  if (!/^(for|over)$/.test(prepositionOf(sentence, head)) || arc?.relation !== 'xcomp') return holder;
  const isPerfect = children(sentence, arc.governor, 'aux').some(
    (one) => tokenAt(sentence, one.dependent).lemma === 'have',
  );
  return (
    triggers.find(
      (one) => one.head === arc.governor && (efforts.test(one.lemma) || (isPerfect && wishes.test(one.lemma))),
    ) ?? holder
  );
};

const efforts = /^(try|struggle|attempt|strive|fight|battle|work|campaign|wait)$/;

/** "wanted to stay for two years": in the past it may be of either. */
const wishes = /^(want|hope|seek)$/;

/** "a 44-day war" lasted so long, "a two-year deal" is for so long. */
const lasts = ({ type, form }: Trigger): boolean =>
  form === 'noun' && /^(Violence|Disaster|Meeting|Protest|Movement|Competition|Commemoration)$/.test(familyOf(type));
