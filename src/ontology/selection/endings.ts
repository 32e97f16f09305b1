import type { Selections } from './selection.js';

/** What sides have between them until it breaks down. */
const between =
  'ceasefire cease-fire truce talk negotiation deal agreement accord pact treaty alliance armistice dialogue mediation';

/** Who governs together until they fall. */
const governing =
  'government coalition cabinet regime dictatorship monarchy junta empire kingdom republic administration';

/** What a chamber votes on. */
const voted = 'bill amendment motion resolution law legislation measure treaty referendum';

const troops =
  'general colonel major captain officer army military junta troops soldier mutineer rebel militia guard commander paratrooper';

const percent = '% percent per_cent point';

/** How agreements, governments, bills and numbers come to an end or a turn. */
export const endings: Selections = [
  [
    'Accident Action',
    { words: 'collapse break_down fall_apart', form: 'verb', by: between, instead: 'Rupture' },
    { words: 'break', form: 'verb', beside: 'down', by: between, instead: 'Rupture' },
    { words: 'fall', form: 'verb', beside: 'apart', by: between, instead: 'Rupture' },
    { words: 'fall', form: 'verb', beside: 'apart', by: governing, instead: 'Dissolution' },
    { words: 'collapse', form: 'verb', by: governing, instead: 'Dissolution' },
    { words: 'collapse breakdown', form: 'noun', of: between, instead: 'Rupture' },
    { words: 'collapse breakdown', form: 'noun', by: between, instead: 'Rupture' },
    { words: 'collapse', form: 'noun', of: governing, instead: 'Dissolution' },
    { words: 'collapse', form: 'noun', by: governing, instead: 'Dissolution' },
  ],
  [
    'Destruction',
    // "left a family devastated".
    { words: 'devastate shatter', form: 'verb', to: '@people', instead: 'none' },
  ],
  // "was forced from her home".
  ['Cause', { words: 'force', form: 'verb', from: 'home house village land', instead: 'Displacement' }],
  ['Decrease Death', { words: 'fall', form: 'verb', in: 'love' }],
  ['Killing Massacre Action', { words: 'kill', form: 'verb', to: `${voted} deal`, instead: 'Rejection' }],
  [
    'Competition Action',
    { words: 'defeat', form: 'verb', to: voted, instead: 'Rejection' },
    { words: 'defeat', form: 'noun', of: voted, instead: 'Rejection' },
  ],
  // "The generals seized power"; who was elected takes it.
  [
    'Appointment',
    { words: 'seize_power', form: 'verb', over: '@any' },
    { words: 'seize_power', form: 'verb', instead: 'Coup' },
    { words: 'take_power', form: 'verb', by: troops, instead: 'Coup' },
    { words: 'take_power', form: 'verb', in: 'coup putsch', instead: 'Coup' },
  ],
  [
    'Action',
    { words: 'slide ease dip shed', form: 'verb', to: percent, instead: 'Decrease' },
    { words: 'halve', form: 'verb', to: '@figure', instead: 'Decrease' },
    { words: 'add advance firm', form: 'verb', by: `@figure @company @name`, to: percent, instead: 'Increase' },
    { words: 'double treble triple quadruple', form: 'verb', to: '@figure', instead: 'Increase' },
  ],
];
