/**
 * The text without the marks of those who monitored, translated or cabled it: "[passage omitted]", "(C)" behind the number of a
 * paragraph, "END SUMMARY." Spaces stand in their place, so that offsets stay; nothing is named or told by them. `text` may be in other
 * letters than the text as it stands, in which the marks are looked for.
 */
export const withoutMarks = (text: string, asItStands: string = text): string => {
  let result = text;
  for (const mark of marks)
    for (const { 0: found, index } of asItStands.matchAll(mark))
      result = result.slice(0, index) + ' '.repeat(found.length) + result.slice(index + found.length);
  return result;
};

const marks: readonly RegExp[] = [
  /\[(?:text|excerpts?|summary|(?:begin|end) (?:recording|excerpt|text|video)|(?:\p{L}+ )?(?:passages?|words?|sentences?|paragraphs?) (?:omitted|indistinct|missing)|(?:figures?|names?|words?|title|date|spelling|passage) as (?:received|published|heard|printed)|as (?:received|published|heard|printed)|video shows[^\]]{0,200}|\p{L}+ (?:interrupts?|laughs?)|sic)\]/giu,
  /(?<=^[ \t]*\d{1,2}\.[ \t]*)\((?:C|U|S|SBU|LOU|FOUO|C\/NF|S\/NF|C\/?NOFORN|S\/?NOFORN)\)/gmu,
  /^[ \t]*(?:(?:begin|end) (?:summary|comment|text|unclassified)|end of summary|(?:top )?secret|confidential|unclassified|limited official use|noforn)\.?[ \t]*$/gimu,
  /(?<=[.!?]\s+)(?:END (?:SUMMARY|COMMENT|TEXT|ACTION REQUEST))\./gu,
  /(?<=\p{Lu}{2,}[ ,]*\s)STOP(?=\.?(?:\s|$))/gu,
  /^[ \t]*REFS?: .*\p{Lu}{4,} \d{3,6}.*$/gmu,
];
