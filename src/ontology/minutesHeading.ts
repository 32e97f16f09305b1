/** Whether a text gives an account of a talk, by its first lines: "Memorandum of Conversation", "Minutes of a Meeting", "Record of the talks", "Memcon". */
export const isMinutes = (text: string): boolean =>
  text
    .slice(0, opening)
    .split('\n')
    .some((line) => memorandum.test(line) || isHeading(line, paper.exec(line))) || isCoverage(text);

/** What organs of international bodies publish of their meetings: an organ, and delegates of two states or more who speak; of one, news tell. */
const isCoverage = (text: string): boolean =>
  organ.test(text) && new Set(Array.from(text.matchAll(delegate), ({ 1: one, 2: other }) => one ?? other)).size > 1;

const organ =
  /\b(?:Security Council|General Assembly|Human Rights Council|Permanent Council|\p{Lu}\p{L}+ Committee)\b/u;

const delegate =
  /(?:(\p{Lu}\p{L}+)['’]s (?:representative|delegate)|\b[Tt]he (?:representative|delegate) of (?:the )?(\p{Lu}[\p{L}' ]+?)),? (?:(?:who|also|noting|recalling|speaking)[^.;]{0,80}, )?(?:said|stressed|noted|added|stated|recalled|asked|urged|called|welcomed|emphasi[sz]ed|underlined|underscored|expressed|pointed|reiterated|rejected|observed|declared|told)\b/gu;

/** Letters in which headings stand. */
const opening = 600;

const talks = String.raw`(?:(?:an?|the|his|our)\s+)?(?:\p{L}+\s+){0,2}(?:conversations?|meetings?|talks?|discussions?|interviews?)\b`;
const files = String.raw`(?:the\s+)?(?:records?|files?)\b`;

const memorandum = new RegExp(
  String.raw`^.{0,80}\bmemorand(?:um|a)\s+(?:(?:of|on)\s+${talks}|(?:of|on|for)\s+${files})|^\s*memcon\b`,
  'iu',
);

/** Words of the press as well: "90 minutes of talks", "set a record for". */
const paper = new RegExp(
  String.raw`\b(?:memo|minutes?|records?|notes?|summary|summaries)\s+(?:(?:of|on)\s+${talks}|for\s+${files})`,
  'iu',
);

/** A line that names the paper, and is no sentence or headline of what it shows: "Minutes of the meeting show a split". */
const isHeading = (line: string, match: RegExpExecArray | null): boolean =>
  match !== null &&
  /(?:^|[:;,—–-]|\b(?:the|draft|summary|agreed|verbatim|final)|\p{Lu}\p{L}+)\s*$/u.test(line.slice(0, match.index)) &&
  /^\s*(?:$|[,:;(—–\d-]|(?:between|with|at|of|on|held|in|by|to|from|about|and)\b)/iu.test(
    line.slice(match.index + match[0].length),
  ) &&
  (!/[.!?]["”]?\s*$/.test(line) || /\b[ap]\.m\.\s*$/.test(line));
