import type { AnnotatedDocument, Sentence, TimeExpression } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { smallNumbers } from '../../ontology/numberWords.js';
import { governorOf, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';

/** "telegram No. 246 of August 29", "the Appropriations Act, 2022", "Monday's price": the date is a thing's and says nothing of when somebody got it. */
export const isDateOfThing = (sentence: Sentence, head: number, triggers: readonly Trigger[]): boolean => {
  const above = governorOf(sentence, head);
  if (above < 0 || isVerb(sentence, above) || triggers.some((one) => one.head === above)) return false;
  const relation = relationOf(sentence, head);
  return relation === 'nmod' && /^(of|since)$/.test(prepositionOf(sentence, head))
    ? tokenAt(sentence, above).ner === 'O'
    : relation === 'nmod:poss' ||
        relation === 'compound' ||
        (/^(nummod|appos)$/.test(relation) && tokenAt(sentence, above).pos.startsWith('NNP')) ||
        // "under the 1979 treaty": the year is the text's.
        (/^(nummod|compound|amod)$/.test(relation) &&
          typeOfDocumentNoun.has(tokenAt(sentence, above).lemma.toLowerCase())) ||
        // "the 2023-24 budget", "its 2025 forecast".
        (/^(nummod|compound|amod|dep)$/.test(relation) && foreseeing.test(tokenAt(sentence, above).lemma)) ||
        // "the 2021 case came to light", "a 2024 sports car", but "won in the 2019 season".
        (/^(nummod|compound)$/.test(relation) &&
          /^\d{4}$/.test(tokenAt(sentence, head).text) &&
          !isPlayedThen.test(tokenAt(sentence, above).lemma)) ||
        // "the 1948 Convention on genocide".
        (relation === 'nummod' && /^\p{Lu}\p{Ll}/u.test(tokenAt(sentence, above).text)) ||
        /^(CD|SYM)$/.test(tokenAt(sentence, above).pos) ||
        tokenAt(sentence, above).text === '%';
};

const isPlayedThen =
  /^(season|campaign|tournament|cup|championship|olympics|game|games|term|session|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** "the Appropriations Act, 2022", "resolution 2191 (2014)": a part of its title. */
export const isYearOfLaw = (sentence: Sentence, time: TimeExpression): boolean =>
  /^\d{4}$/.test(time.text) &&
  /\b(?:(?:Act|Law|Bill|Code),? (?:of )?|(?:[Rr]esolutions?|[Dd]ecisions?|[Rr]ecommendations?|[Rr]egulations?|[Dd]ecrees?) (?:No\.? )?\d[\d/.]* ?\()$/.test(
    sentence.text.slice(0, time.start - sentence.start),
  );

/** "up from 28 on Monday", "from just under $2bn at the end of December", "compared with 13 in 2021", "and another 22 in July": the day of another count than the one that is told. */
export const isDateOfOtherCount = (sentence: Sentence, time: TimeExpression): boolean =>
  (isComparing.test(time.text) ? otherCountThen : otherCount).test(sentence.text.slice(0, time.start - sentence.start));

const isComparing = /\b(?:earlier|ago|before|last|previous)\b/i;

const count = String.raw`[$€£]?(?:\d[\d,.]*|${Object.keys(smallNumbers).join('|')})`;

const units = `(?:dollars|euros|pounds|yen|yuan|rupees|rubles|roubles|crowns|pesos|francs|kroner|tonnes|tons|barrels|ounces|bushels|units|vehicles|passengers)(?: (?:a|per) (?:day|share))?`;

const countOf = String.raw`\b(?:(?:from|(?<!\b(?:more|less|fewer|other|rather) )than|versus|against|compared (?:with|to)) (?:(?:a|an|the) (?:net |record |pre-tax |operating )?(?:profit|loss|deficit|surplus|figure|total|income|turnover) of )?|${count} \p{L}+[^;:]{0,60} and )(?:(?:about|some|just|only|nearly|another|a further|at least|more than|less than|under|over|around|almost|roughly|a|an) ){0,2}${count}(?:bn|m|tn|k)?(?: (?:percent|per cent|million|billion|trillion|thousand))?%?(?: ${units})?`;

const otherCount = new RegExp(`${countOf} (?:in|on|during|for|at) (?:the )?$`, 'iu');

/** "from 363 million euros a year earlier": with no preposition between. */
const otherCountThen = new RegExp(`${countOf}(?: (?:in|on|during|for|at))? (?:the )?$`, 'iu');

/** "an increase from last year's $11.9 billion", "above Friday's close": whose the figure is that another is measured by. */
export const isOwnerOfBase = (sentence: Sentence, time: TimeExpression): boolean =>
  /\b(?:from|than|versus|against|compared (?:with|to)|above|below|over) (?:the )?$/i.test(
    sentence.text.slice(0, time.start - sentence.start),
  ) &&
  /^['’]s? (?:[$€£]|\d|\p{Ll}* ?(?:record|level|figure|total|profit|loss|earnings|revenue|sales|close|high|low|price|rate)\b)/u.test(
    sentence.text.slice(time.end - sentence.start),
  );

/** "eight years later than planned", "a month earlier than expected": how far from another day, and no day. */
export const isBeside = (sentence: Sentence, time: TimeExpression): boolean =>
  /\b(?:later|earlier)$/i.test(time.text) && /^ than\b/.test(sentence.text.slice(time.end - sentence.start));

/** "its forecast for 2023", "posted a loss for 2011", "approved the budget for 2024", "left for the summer": the time that something is for, and not when it was done or told. */
export const isPeriodOfFigures = (
  sentence: Sentence,
  time: TimeExpression,
  head: number,
  { form, lemma }: Trigger,
): boolean => {
  // "For the second time this year" tells when.
  const isLong = time.type === 'DATE' && !/^\d{4}-\d\d-\d\d$/.test(time.edtf ?? '');
  if (!isLong || / time $/.test(sentence.text.slice(0, time.start - sentence.start))) return false;
  if (form === 'noun' && foreseeing.test(lemma)) return /^(for|)$/.test(prepositionOf(sentence, head));
  return prepositionOf(sentence, head) === 'for' && form === 'verb' && !arranging.test(lemma);
};

const arranging =
  /^(schedule|plan|set|slate|fix|arrange|book|call|convene|due|tip|reserve|propose|invite|postpone|reschedule|delay)$/;

const foreseeing = /^(forecast|estimate|outlook|projection|target|guidance|expectation|budget|prediction|goal)$/;

/** "for the year to March": the month that a period ends with. */
export const isEndOfPeriod = (sentence: Sentence, time: TimeExpression): boolean =>
  /\b(?:year|quarter|half|months|weeks|period) (?:to|ending|ended|through)(?: in| on)? $/.test(
    sentence.text.slice(0, time.start - sentence.start),
  );

/** "drop a pledge in force since 1994": since then it is in force. */
export const isOfState = (sentence: Sentence, time: TimeExpression): boolean => {
  const at = sentence.tokens.findIndex((token) => token.start >= time.start);
  const [noun, , state, since] = sentence.tokens.slice(Math.max(0, at - 4), at);
  return (
    since?.text === 'since' &&
    /^(force|place|effect|power|office|use|custody|jail|prison|detention|exile)$/.test(state?.text ?? '') &&
    /^NN/.test(noun?.pos ?? '')
  );
};

/** "The war broke out in 1983": then it began, and went on. */
export const begun = (
  time: TimeExpression,
  sentence: Sentence,
  head: number,
  holders: readonly Trigger[],
): TimeExpression => {
  const verb = governorOf(sentence, head);
  return holders.some(({ type }) => type === 'War') &&
    verb >= 0 &&
    /^(erupt|break|begin|start|commence|ignite)$/.test(tokenAt(sentence, verb).lemma) &&
    /^\d{4}(-\d\d)?$/.test(time.edtf ?? '') &&
    !sentence.tokens.some(({ lemma, pos }) => /^(end|finish)$/.test(lemma) && pos.startsWith('VB'))
    ? { ...time, edtf: `${time.edtf}/..` }
    : time;
};

/** "every year on 24 April": this year's is not yet when the text is older. */
export const isYetToCome = (sentence: Sentence, time: TimeExpression, { document }: AnnotatedDocument): boolean =>
  /\b(?:every|each) year,? (?:on|in|around) (?:the )?$/i.test(sentence.text.slice(0, time.start - sentence.start)) &&
  (time.edtf ?? '') > (document.source.publishedOn ?? '9');

/** "in force since midnight on Tuesday", "until dawn on Friday": the day is not that of what is told. */
export const isSincePart = (sentence: Sentence, head: number): boolean => {
  const part = governorOf(sentence, head);
  return part >= 0 && /^(dawn|noon|midnight|morning|evening|night)$/.test(tokenAt(sentence, part).lemma)
    ? /^(since|until|till)$/.test(prepositionOf(sentence, part))
    : false;
};

/** "a third less than in 2019": the time that it is measured by. */
export const isMeasuredBy = (sentence: Sentence, head: number): boolean =>
  /^than\b/.test(prepositionOf(sentence, head));

/** "cut its forecast for growth in 2023 to 2 percent": the time that is foreseen, and a day on which it was cut stays. */
export const isForeseen = (
  sentence: Sentence,
  { edtf = '' }: TimeExpression,
  head: number,
  { form, head: verb }: Trigger,
): boolean =>
  form === 'verb' &&
  // "revised its forecast of the harvest in August": then.
  !/^\d{4}-\d\d/.test(edtf) &&
  children(sentence, verb, 'obj', 'nsubj:pass').some(
    ({ dependent }) =>
      foreseeing.test(tokenAt(sentence, dependent).lemma) &&
      sentence.tokens
        .slice(dependent + 1, head)
        .every(({ pos, text }) => /^(IN|JJ|NN|NNS|DT|CD|POS|NNP)$/.test(pos) && !/^(to|by|from|time)$/.test(text)) &&
      sentence.tokens.slice(dependent + 1, head).some(({ text }) => /^(for|of)$/.test(text)),
  );

/** "slowed to 2.4 percent in May from 2.9 percent in April": what it comes from was then. */
export const isOfBase = (sentence: Sentence, head: number): boolean => {
  const amount = governorOf(sentence, head);
  return (
    amount >= 0 &&
    relationOf(sentence, amount) === 'obl' &&
    /^(from|than|versus|against)$/.test(prepositionOf(sentence, amount)) &&
    (/^(PERCENT|MONEY|NUMBER)$/.test(tokenAt(sentence, amount).ner) || children(sentence, amount, 'nummod').length > 0)
  );
};

/** "the deadliest attack since March", "the first mayor to be jailed since 1990": what it surpasses was then. */
export const isRecordSince = ({ sentence, head, form }: Trigger, time: TimeExpression): boolean => {
  if (!/\bsince (?:the )?$/i.test(sentence.text.slice(0, time.start - sentence.start))) return false;
  if (time.start < tokenAt(sentence, head).end) return false;
  if (form === 'noun') return isOfRank(sentence, head);
  const above = governorOf(sentence, head);
  if (form === 'verb' && (isOfFirstTime(sentence, head) || isBestSince(sentence, head, time))) return true;
  return (
    form === 'verb' &&
    above >= 0 &&
    /^(acl|xcomp)$/.test(relationOf(sentence, head)) &&
    tokenAt(sentence, head).pos !== 'VBG' &&
    children(sentence, head, 'mark').some(({ dependent }) => tokenAt(sentence, dependent).pos === 'TO') &&
    isOfRank(sentence, above)
  );
};

/** "the first time it has struck the town since 2006", whatever the parser hangs it on. */
const isOfFirstTime = (sentence: Sentence, verb: number): boolean => {
  const before = sentence.tokens.slice(Math.max(0, verb - 8), verb);
  const time = before.findLastIndex(({ lemma }) => lemma === 'time');
  return (
    time > 0 &&
    /^(first|second|third|fourth|fifth|only|last)$/i.test(before[time - 1]?.text ?? '') &&
    before.slice(time).every(({ pos, lemma }) => !/^VB|^[,:]$/.test(pos) || /^(have|be)$/.test(lemma))
  );
};

/** "marking the fastest pace since April". */
const isBestSince = (sentence: Sentence, verb: number, { start }: TimeExpression): boolean =>
  children(sentence, verb, 'obj').some(
    ({ dependent }) =>
      sentence.tokens[dependent + 1]?.text === 'since' &&
      tokenAt(sentence, dependent + 1).end < start &&
      isOfRank(sentence, dependent),
  );

/** "the deadliest", "the first", "the second". */
const isOfRank = (sentence: Sentence, noun: number): boolean =>
  children(sentence, noun, 'amod').some(({ dependent }) => {
    const { pos, text, ner } = tokenAt(sentence, dependent);
    return /^(JJS|RBS)$/.test(pos) || /^(first|only|last)$/i.test(text) || ner === 'ORDINAL';
  });

/** "laws expected next month", "a date was set for March", "is set to open on Friday": the day is that of what is to come, and not when it was set. */
export const isAwaiting = ({ sentence, head, lemma }: Trigger, time: number): boolean => {
  if (!/^(expect|schedule|slate|set)$/.test(lemma)) return false;
  const isPassive = children(sentence, head, 'aux:pass').length > 0;
  if (lemma !== 'set') return isPassive || relationOf(sentence, head) === 'acl';
  return isPassive && (prepositionOf(sentence, time) === 'for' || children(sentence, head, 'xcomp').length > 0);
};

/** "the victims of May 1968": a date in the "of" phrase of what is no event is not when anything happened. */
export const isAttribute = (sentence: Sentence, head: number, triggers: readonly Trigger[]): boolean => {
  const arc = arcTo(sentence, head);
  return (
    arc?.relation === 'nmod' &&
    prepositionOf(sentence, head) === 'of' &&
    /^NN/.test(tokenAt(sentence, arc.governor).pos) &&
    !partOfDay.test(tokenAt(sentence, arc.governor).lemma) &&
    !triggers.some((one) => one.head === arc.governor)
  );
};

/** "9 May was declared a day of mourning", "the town marks 9 May": what is kept as a day, and not when it was made one. */
export const isDeclared = (sentence: Sentence, head: number): boolean =>
  /^(nsubj:pass|obj)$/.test(relationOf(sentence, head)) &&
  /^(declare|designate|proclaim|mark|observe|celebrate|commemorate|name|establish|recognize|recognise|choose)$/.test(
    tokenAt(sentence, Math.max(0, governorOf(sentence, head))).lemma,
  );

/** "on the evening of 11 March", "in the early hours of Tuesday": that day; "on the eve of 11 March" is not. */
const partOfDay = /^(hour|morning|afternoon|evening|night|dawn|noon|midnight|day)$/i;
