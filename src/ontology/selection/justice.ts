import type { Selections } from './selection.js';
import { charged, chargers, duties, strikers, tested } from './wordsOfSociety.js';

/** Courts, crimes and charges, in other senses. */
export const justice: Selections = [
  [
    'Trial',
    { words: 'appeal', form: 'noun', goal: 'court tribunal chamber judge bench', instead: 'Trial' },
    { words: 'appeal', form: 'noun', goal: '@people @place', lacks: ['court'], instead: 'Demand' },
    // "An artist whose appeal lies in her voice".
    {
      words: 'appeal',
      form: 'noun',
      against: '@text conviction verdict sentence ruling decision order',
      instead: 'Trial',
    },
    { words: 'appeal', form: 'noun', objectOf: 'file lodge', instead: 'Trial' },
    { words: 'appeal', form: 'noun', lacks: ['court', 'labour'] },
    // A chamber hears nominees, and tries nobody.
    {
      words: 'hearing',
      form: 'noun',
      before: 'confirmation congressional committee parliamentary senate house oversight legislative',
      instead: 'Session',
    },
    { words: 'hearing', form: 'noun', by: 'committee senate parliament congress', instead: 'Session' },
    { words: 'hearing', form: 'noun', shows: ['chamber'], lacks: ['court'], instead: 'Session' },
    { words: 'testify', form: 'verb', shows: ['chamber'], lacks: ['court'], instead: 'Statement' },
  ],
  // "the policy testifies to its aims": nobody is heard.
  ['Trial', { words: 'put_trial', to: tested }, { words: 'go_trial', by: tested }],
  ['Trial', { words: 'testify', form: 'verb', by: '@abstract policy practice fact action statement figure presence' }],
  [
    'Crime',
    { words: 'steal', shows: ['sport'] },
    {
      words: 'steal',
      form: 'verb',
      to: 'show scene headline limelight spotlight glance march heart thunder kiss look',
    },
    { words: 'theft', before: 'base' },
    { words: 'plot', of: '@text land ground earth', instead: 'none' },
    { words: 'violation offence offense infringement', shows: ['sport'] },
  ],
  ['Robbery', { shows: ['sport'] }],
  [
    'Charge',
    { words: 'charge', to: '@money price $ rent toll more extra', instead: 'Transaction' },
    { words: 'charge', to: '@device car vehicle' },
    { words: 'charge', form: 'verb', with: duties },
    { words: 'charge', form: 'verb', by: chargers, to: charged, with: strikers, instead: 'Attack' },
    { words: 'charge', form: 'verb', with: '@any', instead: 'Charge' },
    { words: 'charge', form: 'verb', over: '@any', instead: 'Charge' },
    { words: 'charge', form: 'verb', by: chargers, to: charged, instead: 'Attack' },
    { words: 'charge', form: 'verb', by: chargers, goal: charged, instead: 'Attack' },
    { words: 'charge', for: 'service use delivery access ticket entry parking bag copy', instead: 'Transaction' },
    // "The tax charge against the minister".
    { words: 'charge', form: 'noun', against: '@people @name', instead: 'Charge' },
    // What a firm writes off accuses nobody.
    { words: 'charge', form: 'noun', of: '@money $ % million billion', instead: 'none' },
    {
      words: 'charge',
      before:
        'one-time one-off pre-tax exceptional pretax write-off port toll landing overdraft bank tax service electric battery extra delivery impairment restructuring',
    },
  ],
  [
    'Sentencing',
    { words: 'sentence', form: 'noun', lacks: ['court'], instead: 'none' },
    { words: 'fine', to: '@device' },
  ],
  [
    'Conviction',
    { words: 'verdict', lacks: ['court'] },
    { words: 'conviction', before: 'religious political deep personal moral strong', instead: 'none' },
  ],
  [
    'Justice',
    { words: 'proceedings', before: 'legal criminal judicial disciplinary', instead: 'Justice' },
    { words: 'proceedings', lacks: ['court'] },
  ],
  ['Extradition', { words: 'hand_over', goal: 'police authority security officer army militia custody prosecutor' }],
  ['Sanction', { words: 'penalty expulsion', shows: ['sport'] }],
];
