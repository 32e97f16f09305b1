import type { Measure } from './measure.js';

/** Things that were destroyed or damaged. */
export const things: readonly Measure[] = [
  {
    name: 'destroyed',
    meaning: 'buildings, vehicles and other things that were destroyed',
    event: 'Destruction',
    of: 'things',
    objects:
      'destroy demolish raze flatten torch obliterate bulldoze incinerate dynamite burn_down shoot_down blow_up tear_down sweep_away wash_away',
    subjects: '',
    states: 'destroyed demolished razed',
    nouns: 'destruction demolition',
  },
  {
    name: 'damaged',
    meaning: 'buildings, vehicles and other things that were damaged',
    event: 'Destruction',
    of: 'things',
    objects: 'damage',
    subjects: '',
    states: 'damaged',
    nouns: '',
  },
];
