import { begun } from './begun.js';
import { commonDeeds } from './commonDeeds.js';
import { counted } from './counted.js';
import { dailyLife } from './dailyLife.js';
import { endings } from './endings.js';
import { force } from './force.js';
import { harm } from './harm.js';
import { justice } from './justice.js';
import { motion } from './motion.js';
import { plainVerbs } from './plainVerbs.js';
import { publicLife } from './publicLife.js';
import { saidAndFelt } from './saidAndFelt.js';
import type { Selection, Selections } from './selection.js';
import { speech } from './speech.js';
import { states } from './states.js';
import { untyped } from './untyped.js';
import { war } from './war.js';

export type { Selection } from './selection.js';

/** What speaks against an event type, by the type's name. */
export const selectionsOf = (type: string): readonly Selection[] => byType.get(type) ?? [];

/** Of these what may speak against it when a word of this lemma names the event. */
export const selectionsOfWord = (type: string, lemma: string): readonly Selection[] =>
  byWord.get(`${type} ${lemma}`) ?? ofAnyWord.get(type) ?? [];

/** The lemmas that a selection lists; a phrase has its words joined by _. */
export const wordsOf = (list: string): ReadonlySet<string> => {
  const known = lists.get(list) ?? new Set(list.split(' ').map((word) => word.replaceAll('_', ' ')));
  lists.set(list, known);
  return known;
};

const lists = new Map<string, ReadonlySet<string>>();

const byType = new Map<string, Selection[]>();
const all: Selections = [
  ...states,
  ...endings,
  ...saidAndFelt,
  ...commonDeeds,
  ...plainVerbs,
  ...begun,
  ...counted,
  ...force,
  ...war,
  ...harm,
  ...motion,
  ...speech,
  ...justice,
  ...publicLife,
  ...dailyLife,
  ...untyped,
];
for (const [types, ...selections] of all)
  for (const type of types.split(' ')) byType.set(type, [...(byType.get(type) ?? []), ...selections]);

// Most selections of a type are of a few words: an event is held against those of its own and against those of any word.
const ofAnyWord = new Map<string, readonly Selection[]>();
const byWord = new Map<string, readonly Selection[]>();
for (const [type, selections] of byType) {
  ofAnyWord.set(
    type,
    selections.filter(({ words }) => words === undefined),
  );
  for (const word of selections.flatMap(({ words = '' }) => [...wordsOf(words)]))
    byWord.set(
      `${type} ${word}`,
      selections.filter(({ words }) => words === undefined || wordsOf(words).has(word)),
    );
}
