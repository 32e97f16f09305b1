import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';

/** Of "486 civilians, among them 94 women" and "20 people, most of them children": where the phrase before the comma ends. */
export const endOfWhole = (discourse: Discourse, { sentence, mention }: Entry): number | undefined => {
  if (!/^them$/i.test(mention.text)) return undefined;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const end = /, among $/i.exec(before) ?? someOf.exec(before);
  if (!end) return undefined;
  const at = sentence.start + end.index;
  // "The gang robbed banks in the city, many of them by day": what is told of may stand further back.
  const isKnown =
    end[0].startsWith(', among') || discourse.inSentence(mention.sentence).some((one) => isSeveral(one, at));
  return isKnown ? at : overPlace(discourse.inSentence(mention.sentence), at);
};

const between = (many: Entry, place: Entry | undefined): string =>
  many.sentence.text.slice(many.mention.end - many.sentence.start, (place?.mention.start ?? 0) - many.sentence.start);

/** "holds 20 hostages in the hills, most of them women": a place stands between the many and the comma. */
const overPlace = (there: readonly Entry[], end: number): number | undefined => {
  const place = there.find(({ mention }) => mention.kind === 'Place' && mention.end === end);
  const many = place && there.findLast(({ mention }) => mention.end < place.mention.start && mention.kind !== 'Place');
  return many &&
    isSeveral(many, many.mention.end) &&
    many.mention.level === 'nominal' &&
    /^ (?:in|at|from|near|on|across) (?:the )?$/.test(between(many, place))
    ? many.mention.end
    : undefined;
};

const someOf =
  /, (?:(?:at least|about|around|nearly|almost|more than) )?(?:most|many|all|some|both|half|several|one|two|three|four|five|six|seven|eight|nine|ten|\d+) of $/i;

const isSeveral = ({ mention, number }: Entry, end: number): boolean =>
  mention.end === end && (mention.kind === 'Group' || number === 'plural');
