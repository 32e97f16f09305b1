import { words } from './words.js';

/** Who stops work, and over what: lemmas that make a strike or a walk-out one of labour. */
export const labourWords = words(`
worker staff employee union nurse doctor teacher driver miner pilot crew labour labor general rail railway train transport bus airport
postal port docker dock dockworker steelworker conductor lecturer professor journalist firefighter clerk wage pay salary job pension hour
working wildcat token trucker farmer physician steward baggage handler technician controller mechanic engineer
`);

/** What those who stop work do with a strike of theirs, and not with one from the air. Lemmas. */
export const strikersDo = words(
  'call demand stage hold begin start end suspend resume extend threaten plan announce join postpone',
);
