import { cited } from './cited/cited.js';
import { events } from './events/index.js';
import { figures } from './figures/figures.js';
import { offices } from './offices/offices.js';
import { relations } from './relations/relations.js';
import type { Rule } from './rule.js';

/** The rules in the order they run: each sees what those before it found. Events first, since most facts are about one. */
export const rules: readonly Rule[] = [events, figures, cited, offices, relations];
