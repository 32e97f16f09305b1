import type { Modality } from '../model/claim.js';

/** Words that make what they govern less, or other, than a fact. Lemmas. */

/** Modal auxiliaries. */
export const modals: ReadonlyMap<string, Modality> = new Map([
  ['will', 'planned'],
  ['shall', 'planned'],
  ["'ll", 'planned'],
  ['wo', 'planned'],
  ['would', 'hypothetical'],
  ["'d", 'hypothetical'],
  ['could', 'hypothetical'],
  ['may', 'hypothetical'],
  ['might', 'hypothetical'],
  ['should', 'hypothetical'],
  ['must', 'hypothetical'],
  ['ought', 'hypothetical'],
  ['can', 'hypothetical'],
]);

/** Verbs and nouns whose complement is as they say: "plans to attack", "threatened to leave", "calls for talks". */
export const complementModality: ReadonlyMap<string, Modality> = new Map([
  ...[
    'plan',
    'planning',
    'plot',
    'intend',
    'expect',
    'schedule',
    'agree',
    'decide',
    'vow',
    'pledge',
    'promise',
    'commit',
    'prepare',
    'aim',
    'set',
    'arrange',
    'propose',
    'decision',
    'promise',
    'pledge',
    'intention',
    'agreement',
    'commitment',
    'proposal',
    'slate',
    'due',
    'want',
    'hope',
    'seek',
    'try',
    'attempt',
    'effort',
    'bid',
    'attempt',
    'offer',
  ].map((word) => [word, 'planned'] as const),
  ...['threaten', 'threat', 'warn'].map((word) => [word, 'threatened'] as const),
  ...[
    'urge',
    'call',
    'demand',
    'ask',
    'request',
    'require',
    'suggest',
    'recommend',
    'consider',
    'wish',
    'need',
    'advise',
    'appeal',
    'encourage',
    'likely',
    'unlikely',
    'possible',
    'possibility',
    'ready',
    'willing',
    'risk',
    'fear',
    'right',
    'authorize',
    'allow',
    'permit',
    'enable',
    'ability',
    'able_hypothetical',
    'invite',
    'order',
    'instruct',
    'tell',
    'force',
    'deserve',
    'hesitate',
    'opportunity',
    'chance',
    'hope',
    'demand',
    'potential',
    'prospect',
  ].map((word) => [word, 'hypothetical'] as const),
  ...[
    'allege',
    'claim',
    'purport',
    'suspect',
    'accuse',
    'allegation',
    'evidence',
    'proof',
    'indication',
    'suggestion',
    'accusation',
    'charge',
    'believe',
    'rumor',
    'rumour',
  ].map((word) => [word, 'alleged'] as const),
]);

/** Nouns with an infinitive that says what is planned, tried, threatened or refused: "a bid to oust", "planning to attack". */
export const deedNouns: ReadonlySet<string> = new Set(
  `plan planning plot bid attempt effort intention decision promise pledge proposal threat agreement commitment refusal failure
  right opportunity chance ability offer desire wish willingness readiness`.split(/\s+/),
);

/** Verbs and nouns whose complement did not happen: "failed to stop", "denied killing", "refusal to sign". */
export const negatingWords: ReadonlySet<string> = new Set(
  'fail refuse decline deny neglect avoid prevent avert stop block refrain forget failure refusal denial lack absence prohibit ban forbid reject'.split(
    ' ',
  ),
);

export const negations: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'nobody',
  'none',
  'hardly',
  'without',
]);

export const allegedAdverbs: ReadonlySet<string> = new Set([
  'allegedly',
  'reportedly',
  'purportedly',
  'supposedly',
  'apparently',
  'ostensibly',
  'alleged',
  'reported',
  'supposed',
  'purported',
  'suspected',
]);

export const conditionalMarks: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'provided',
  'in case',
]);

/** Verbs of speech and thought beside those of `speechVerbs` whose object may be an event that happened whatever their own tense. */
export const retellingVerbs: ReadonlySet<string> = new Set(
  'condemn denounce mourn deplore remember commemorate mark discuss examine investigate assess debate study analyse analyze praise celebrate regret forget'.split(
    ' ',
  ),
);
