import { events } from './events/index.js';
import type { Rule } from './rule.js';

/** The rules in the order they run: each sees what those before it found. Events first, since most facts are about one. */
export const rules: readonly Rule[] = [events];
