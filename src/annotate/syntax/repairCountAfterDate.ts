import type { Arc, Sentence, Token } from '../../model/annotation.js';
import { arcTo, children } from '../../model/syntax.js';
import { monthNames, weekdays } from '../../ontology/timeWords.js';
import { hung } from './rewired.js';

/**
 * "In March 120 people were arrested", "on Monday 46 people died": the number counts the people, and is no part of the date. The
 * tagger takes it for one, or the parser hangs it by the month.
 */
export const repairCountAfterDate = (sentence: Sentence): Sentence =>
  sentence.tokens.reduce((before, { index }) => {
    const noun = countedAfterDate(before, index);
    const isUnder = noun !== undefined && arcTo(before, noun)?.governor === index;
    return noun === undefined || isUnder ? before : asSubject(counting(before, index, noun), noun);
  }, sentence);

/** Of a number behind the name of a month or a weekday, the noun that it counts. */
const countedAfterDate = ({ tokens }: Sentence, number: number): number | undefined => {
  const [lead, name, count] = [tokens[number - 2], tokens[number - 1], tokens[number]];
  if (count?.pos !== 'CD' || !name || lead?.pos !== 'IN') return undefined;
  const isDay = Object.hasOwn(weekdays, name.text.toLowerCase());
  if (!isDay && !(monthNames.has(name.text) && isNoDate(count.text))) return undefined;
  const noun = tokens.slice(number + 1, number + 4).find(({ pos }) => !/^(JJ|NN$|HYPH)/.test(pos));
  return noun?.pos === 'NNS' ? noun.index : undefined;
};

/** No day of a month and no year. */
const isNoDate = (number: string): boolean =>
  /^\d{1,3}(?:,\d{3})+$/.test(number) || (/^\d{2,3}$/.test(number) && Number(number) > 31);

const counting = (sentence: Sentence, number: number, noun: number): Sentence => {
  const tokens: readonly Token[] = sentence.tokens.map((one) =>
    one.index === number ? { ...one, ner: 'NUMBER' } : one,
  );
  return hung({ ...sentence, tokens }, { governor: noun, dependent: number, relation: 'nummod' });
};

/** What the parser could not place is the subject of the verb it hangs by; what it took for the subject stands beside it. */
const asSubject = (sentence: Sentence, noun: number): Sentence => {
  const arc = arcTo(sentence, noun);
  const other = arc && children(sentence, arc.governor, 'nsubj')[0];
  if (arc?.relation !== 'dep' || !other || other.dependent < noun) return sentence;
  if (sentence.tokens[noun + 1]?.text !== ',') return sentence;
  const aside: Arc = { governor: noun, dependent: other.dependent, relation: 'appos' };
  return hung(hung(sentence, { ...arc, relation: other.relation }), aside);
};
