/** How papers are headed that give an account of a talk: "Memorandum of Conversation", "Minutes of a Meeting", "Record of the talks", "Memcon". */
const heading =
  /(?:^|\n)[^\n]{0,80}\b(?:memorand(?:um|a)|memo|minutes?|records?|notes?|summary|summaries)\s+(?:of|on|for)\s+(?:(?:an?|the|his|our)\s+)?(?:\p{L}+\s+){0,2}(?:conversations?|meetings?|talks?|discussions?|interviews?|records?|files?)\b|(?:^|\n)\s*memcon\b/iu;

/** Letters in which headings stand. */
const opening = 600;

/** Whether a text is such an account, by its first lines. */
export const isMinutes = (text: string): boolean => heading.test(text.slice(0, opening));
