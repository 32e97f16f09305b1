import type { Selections } from './selection.js';

/** What shows something to whoever looks at it, and says nothing. */
export const showing = `evidence data footage image imagery video photo photograph picture camera surveillance cctv recording finding result analysis test
radar sample autopsy survey poll study map satellite figure statistic graph chart estimate x-ray dna fingerprint tag`;

/** What is spread, and may be kept within bounds. */
const spreading =
  'virus outbreak disease epidemic fire blaze flame spread damage fallout crisis inflation price cost spill unrest violence';

const papers = 'statement report letter document agreement annex treaty resolution law book article file deal';

/** Verbs that tell how things are to each other, and no deed: how much there is of them, what they hold, where they lie. */
export const states: Selections = [
  [
    'Action',
    { words: 'contain', form: 'verb', to: spreading },
    { words: 'contain', form: 'verb', in: papers, instead: 'none' },
    {
      words:
        'contain represent reflect pose concern govern cover underlie coincide fit matter rank signify denote house refer amount illustrate symbolize symbolise',
      form: 'verb',
      by: '@thing @figure @money @building',
      instead: 'none',
    },
    { words: 'lie sit stretch', form: 'verb', by: '@thing @place @building', instead: 'none' },
    { words: 'relate pertain locate situate base range span associate', form: 'verb', instead: 'none' },
    // "Accounted for 99 percent of imports", "stems from a quarrel", "dates back to 1730", "hails from Tarn".
    { words: 'account amount', form: 'verb', for: '@any', instead: 'none' },
    { words: 'stem date date_back', form: 'verb', from: '@any', instead: 'none' },
    { words: 'date date_back', form: 'verb', goal: '@any', instead: 'none' },
    // "The year saw three strikes": the strikes happened.
    {
      words: 'see witness bring',
      form: 'verb',
      by: 'year month week decade century quarter season period day night weekend',
      instead: 'none',
    },
    // "The number of murders saw the largest drop".
    {
      words: 'see witness experience',
      form: 'verb',
      by: '@thing @figure @place number rate',
      to: '@event',
      instead: 'none',
    },
    { words: 'border', form: 'verb', to: '@any', instead: 'none' },
    { words: 'compose', form: 'verb', passive: true, instead: 'none' },
    { words: 'vary differ', form: 'verb', by: '@thing', instead: 'none' },
    { words: 'find', form: 'verb', to: 'itself themselves himself herself', instead: 'none' },
    // "Video shows the ship": nobody shows it.
    { words: 'show suggest', form: 'verb', by: `@text ${showing}`, instead: 'none' },
    // "Drone and rocket attacks".
    { words: 'drone', form: 'verb', instead: 'none' },
    // "Seized control" did something; "has control over" has it.
    {
      words: 'control',
      form: 'noun',
      objectOf: 'take seize gain regain wrest lose cede relinquish assume win retake hand establish',
    },
    { words: 'control', form: 'noun', instead: 'none' },
    {
      words: 'campaign',
      form: 'noun',
      against:
        'dissident dissenter critic activist journalist reporter editor lawyer opponent opposition media press blogger protester campaigner intellectual cleric church minority migrant refugee demonstrator writer priest believer sect ngo student teacher politician lawmaker judge judiciary homosexual foreigner immigrant',
    },
    // "The army launched a campaign"; a campaign is fought by candidates and charities too.
    {
      words: 'campaign',
      form: 'noun',
      by: 'army military force troop navy rebel militia militant insurgent',
      instead: 'MilitaryOperation',
    },
  ],
  ['Praise', { words: 'hail', form: 'verb', from: '@any', instead: 'none' }],
  [
    'Statement',
    // "Evidence suggests", "footage confirmed": nobody says so.
    {
      words: 'suggest indicate confirm underscore underline highlight demonstrate remind note',
      form: 'verb',
      by: showing,
    },
    { words: 'underscore underline highlight', form: 'verb', by: '!text' },
    { words: 'send_message', form: 'verb', by: '!text' },
    {
      words: 'confirm',
      form: 'verb',
      to: 'status reputation suspicion fear expectation rumour rumor',
      by: '@thing',
    },
  ],
  ['Detention Invasion', { words: 'capture', form: 'verb', by: `${showing} report` }],
  [
    'Detention',
    { words: 'capture', form: 'verb', to: 'incident moment scene crash attack' },
    { words: 'capture', form: 'verb', on: '@text camera tape cctv' },
    { words: 'capture', form: 'verb', to: 'vessel ship boat tank vehicle truck tanker depot', instead: 'Seizure' },
    { words: 'capture', form: 'verb', to: 'east west north south half part third rest', instead: 'Invasion' },
  ],
  ['Seizure', { words: 'seize', form: 'verb', to: 'majority seat lead' }],
  ['Protest', { words: 'demonstrate', form: 'verb', by: '@thing' }],
  // "Land prices rose, as opposed to rents".
  ['Rejection', { words: 'oppose', form: 'verb', own: 'as', instead: 'none' }],
];
