import type { Selections } from './selection.js';

/** What is said by other verbs than those of speech, and what is only held, felt and seen. */
export const saidAndFelt: Selections = [
  [
    'Action',
    // "Instructed the cabinet to build it"; "instructed pupils in swimming" teaches.
    { words: 'instruct', form: 'verb', told: 'infinitive', instead: 'Demand' },
    { words: 'instruct', form: 'verb', told: 'clause', instead: 'Demand' },
    { words: 'regret', form: 'verb', told: 'clause', instead: 'Statement' },
    { words: 'undertake', form: 'verb', told: 'infinitive', instead: 'Promise' },
    // "Labelled the ruling illegal"; "labelled the jars".
    { words: 'label brand', form: 'verb', told: 'adjective', instead: 'Statement' },
    // '"We are grieved," the letter read.'
    {
      words: 'read',
      form: 'verb',
      by: 'statement letter note text message post headline caption banner placard sign inscription communique communiqué email tweet',
      instead: 'Statement',
    },
    // "Is thought to have left", "a man believed to be ill", "it is expected that": how sure it is.
    { words: 'believe think know presume suppose assume reckon', form: 'verb', told: 'infinitive', instead: 'none' },
    { words: 'expect', form: 'verb', passive: true, told: 'infinitive', instead: 'none' },
    {
      words: 'expect know presume suppose assume reckon',
      form: 'verb',
      passive: true,
      told: 'clause',
      instead: 'none',
    },
    // "We think that it rained": what is held is told by its clause.
    { words: 'believe think', form: 'verb', told: 'clause', instead: 'none' },
    // "We are troubled by reports": what is felt.
    {
      words:
        'trouble sadden alarm concern worry dismay appal appall horrify shock distress sicken outrage perturb disappoint surprise astonish delight please thrill frustrate anger',
      form: 'verb',
      passive: true,
      to: '@people @name',
      instead: 'none',
    },
    { words: 'sound look', form: 'verb', told: 'adjective', instead: 'none' },
    // "Stayed open", "kept the gate open": nothing is opened.
    { words: 'stay keep', form: 'verb', beside: 'open closed shut', instead: 'none' },
    { words: 'keep', form: 'verb', to: 'open closed shut', instead: 'none' },
  ],
  // "The lawyer said he would appeal"; "appealed for calm" asks.
  [
    'Demand',
    { words: 'appeal', form: 'verb', goal: 'court tribunal', instead: 'Trial' },
    {
      words: 'appeal',
      form: 'verb',
      told: 'nothing',
      by: 'defence defense defendant lawyer attorney prosecutor prosecution convict accused barrister counsel',
      instead: 'Trial',
    },
    { words: 'appeal', form: 'verb', told: 'nothing', lacks: ['court'], instead: 'Demand' },
    { words: 'appeal', form: 'verb', told: 'nothing', by: '@thing', instead: 'Demand' },
    { words: 'appeal', form: 'verb', told: 'nothing', instead: 'Trial' },
  ],
  // "Volunteers collected testimonies": no court heard them.
  [
    'Trial',
    {
      words: 'testimony',
      form: 'noun',
      objectOf: 'collect record gather compile publish film archive document',
      lacks: ['court'],
      instead: 'Statement',
    },
  ],
];
