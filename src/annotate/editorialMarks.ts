import { rewritten, type Span } from '../model/span.js';

/**
 * The text without the marks of those who monitored, translated or cabled it: "[passage omitted]", "(C)" behind the number of a
 * paragraph, "END SUMMARY." Spaces stand in their place, so that offsets stay; nothing is named or told by them. `text` may be in other
 * letters than the text as it stands, in which the marks are looked for.
 */
export const withoutMarks = (text: string, asItStands: string = text): string => {
  let result = text;
  for (const mark of marks) {
    const spans = Array.from(
      asItStands.matchAll(mark),
      ({ 0: found, index }): Span => ({
        start: index,
        end: index + found.length,
      }),
    );
    result = rewritten(result, spans, (part) => ' '.repeat(part.length));
  }
  return result;
};

/** STOP as the end of a telegram's sentence and not as a word of it: "FAIL TO STOP", "THE BUS STOP". */
const stop =
  /(?<=\p{Lu}{2}[ ,]{0,3}\s)(?<!\b(?:TO|MUST|WILL|(?:CAN)?NOT|A|THE|BUS|CAN|COULD|SHOULD|WOULD)[ ,]{0,3}\s)STOP/u
    .source;

const marks: readonly RegExp[] = [
  // "#Belarus reserves the right": a word of the sentence.
  /(?<=^|[\s("“])#(?=\p{Lu}\p{Ll}+\b)/gmu,
  /\[(?:text|excerpts?|summary|(?:begin|end) (?:recording|excerpt|text|video)|(?:\p{L}+ )?(?:passages?|words?|sentences?|paragraphs?) (?:omitted|indistinct|missing)|(?:figures?|names?|words?|title|date|spelling|passage) as (?:received|published|heard|printed)|as (?:received|published|heard|printed)|video shows[^\]]{0,200}|\p{L}+ (?:interrupts?|laughs?)|sic)\]/giu,
  // What kind of text it is and who wrote it, as the monitors say between the dateline and its beginning.
  /(?:\[[^\][]{1,120}\]\s{1,3}){1,5}(?=\[text\])/giu,
  /(?<=(?:--|\])\s{0,3})\[(?:(?:editorial|unattributed) )?(?:report|commentary|editorial|interview|communique|speech|dispatch|article|announcement)\]/giu,
  /(?<=^[ \t]{0,8}\d{1,2}\.[ \t]{0,8})\((?:C|U|S|SBU|LOU|FOUO|C\/NF|S\/NF|C\/?NOFORN|S\/?NOFORN)\)/gmu,
  /^[ \t]*(?:(?:begin|end) (?:summary|comment|text|unclassified)|end of summary|(?:top )?secret|confidential|unclassified|limited official use|noforn)\.?[ \t]*$/gimu,
  /(?<=[.!?]\s{1,4})(?:END (?:SUMMARY|COMMENT|TEXT|ACTION REQUEST))\./gu,
  // At the end of a line or sentence, or where the next sentence ends with it in its turn.
  new RegExp(
    `${stop}(?=\\.?[ \\t]*$|\\.\\s|\\s{1,4}\\[|\\s(?:[^\\n]|\\n(?![ \\t]{0,80}\\r?\\n)){0,1000}?${stop}\\.?[ \\t]*$)`,
    'gmu',
  ),
  /^[ \t]*REFS?: .{0,300}\b\p{Lu}{4,10} \d{3,6}\b.*$/gmu,
];
