import { date, dayOf, monthName, monthNumber, secondDay, yearNumber } from './words.js';

const toNext = `(?:(?:\\s?[-\\u2010-\\u2015]\\s?|,?\\s+(?:and|to|or)\\s+)(?<second>${secondDay}))?`;
const dayFirst = date(
  `(?<![\\d.,:/])(?<first>${secondDay})${toNext}(?:\\s+of)?\\s+(?<month>${monthName}),?\\s+(?<year>${yearNumber})`,
);
const monthFirst = date(
  `(?<!\\w)(?<month>${monthName})\\s+(?<first>${secondDay})${toNext}(?:,\\s*|\\s+)(?<year>${yearNumber})`,
);

/** The years that a text gives for days of months, anywhere: "20 January" in it is most probably of the same year. */
export const explicitYears = (text: string): ((month: number, day?: number) => readonly number[]) => {
  const years = new Map<string, Set<number>>();
  for (const pattern of [dayFirst, monthFirst]) {
    for (const { groups } of text.matchAll(pattern)) {
      for (const day of [groups?.first, groups?.second]) {
        if (day === undefined) continue;
        const key = `${monthNumber(groups?.month)}-${dayOf(day)}`;
        years.set(key, (years.get(key) ?? new Set()).add(Number(groups?.year)));
      }
    }
  }
  return (month, day) => [...(years.get(`${month}-${day}`) ?? [])];
};
