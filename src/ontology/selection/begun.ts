import type { Selections } from './selection.js';

const missiles = 'missile rocket icbm torpedo projectile';

const vessels =
  'ship boat ferry vessel dinghy trawler tanker freighter yacht raft barge submarine canoe plane aircraft jet helicopter airliner';

/** What is closed for a time, and goes on to exist. */
const ways = `highway road motorway street bridge border crossing port airport airspace railway line traffic network internet website reactor power
electricity system city capital station pipeline production school service tunnel strait route frontier terminal checkpoint`;

/** Beginnings and ends: what breaks out, is launched, shown and shut in other senses. */
export const begun: Selections = [
  [
    'Disaster',
    { words: 'erupt', form: 'verb', by: 'volcano mount mountain crater geyser fissure @name', instead: 'Disaster' },
    // "Fighting erupted", "gunfire erupted".
    { words: 'erupt', form: 'verb' },
  ],
  [
    'Establishment',
    { words: 'open', form: 'verb', by: 'games olympics paralympics' },
    { words: 'launch', form: 'noun', before: `${missiles} ballistic cruise`, instead: 'LaunchOfWeapon' },
    { words: 'launch', form: 'noun', of: missiles, instead: 'LaunchOfWeapon' },
    { words: 'launch', form: 'noun', of: '@institution @name', instead: 'Establishment' },
    { words: 'launch', form: 'noun' },
    { words: 'create', form: 'verb', to: 'one situation' },
  ],
  [
    'Movement Action',
    // "The ferry went under near the island": a firm does too.
    { words: 'go_under go_down', form: 'verb', by: vessels, instead: 'Accident' },
    { words: 'go_under go_down', form: 'verb' },
  ],
  [
    'Dissolution',
    { words: 'shut_down close_down', form: 'verb', to: ways },
    { words: 'shut_down close_down', form: 'verb', by: '@weather @device storm strike protester demonstrator striker' },
    // "The shares closed 8p down."
    { words: 'shut_down close_down', form: 'verb', by: '@figure' },
    { words: 'closure', of: ways },
    { words: 'closure', before: ways },
  ],
  [
    'Disclosure',
    { words: 'unveil', to: '@building statue memorial monument plaque bust mural portrait sculpture car model' },
    { words: 'unveiling', of: '@building statue memorial monument plaque bust mural portrait sculpture car model' },
  ],
];
