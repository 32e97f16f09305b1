import { begun } from './begun.js';
import { counted } from './counted.js';
import { dailyLife } from './dailyLife.js';
import { force } from './force.js';
import { harm } from './harm.js';
import { justice } from './justice.js';
import { motion } from './motion.js';
import { plainVerbs } from './plainVerbs.js';
import { publicLife } from './publicLife.js';
import type { Selection, Selections } from './selection.js';
import { speech } from './speech.js';
import { states } from './states.js';
import { untyped } from './untyped.js';
import { war } from './war.js';

export type { Selection } from './selection.js';

/** What speaks against an event type, by the type's name. */
export const selectionsOf = (type: string): readonly Selection[] => byType.get(type) ?? [];

const byType = new Map<string, Selection[]>();
const all: Selections = [
  ...states,
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
