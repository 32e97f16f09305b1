/** What is told of a place that matters here. */
interface Land {
  readonly text: string;
  readonly level?: string;
  readonly subtype?: string | undefined;
}

/** "flew near Alaska", "a buildup near Norland": what is beside a country or a part of one is not in it; "near the town" and "near the island" say where. */
export const isOffLand = (preposition: string, { text, level, subtype }: Land): boolean =>
  /^(near|off|beside)$/.test(preposition) &&
  level === 'name' &&
  /^(country|region)$/.test(subtype ?? '') &&
  !spots.test(text);

const spots = /\b(islands?|isles?|peninsula|mountains?|mount|hills?|lake|river|bay|gulf|strait|sea|shoal|reef|cape)\b/i;
