import { describe, expect, test } from '@jest/globals';
import type { EntityKind } from '../../src/model/kind.js';
import { told } from '../support/told.js';

type Case = readonly [string, ...string[]];

const named: Readonly<Record<string, EntityKind>> = { Norland: 'Place', 'General Assembly': 'Organization' };

const check = (cases: readonly Case[]): void =>
  test.each(cases)('%s', async (text, ...expected) => {
    const present = Object.entries(named).filter(([name]) => text.includes(name));
    expect(await told(text, Object.fromEntries(present), [])).toEqual(expected);
  });

describe('what delegates say in meetings', () => {
  check([
    // What others had done or go on doing is told on.
    [
      'The General Assembly met.\n\nThe representative of Norland said that rebels had fled. They had bombed a bridge. Gunmen continued to attack towns.\n\nThe delegate of Sudova stressed that camps had closed.',
      'fled: The representative',
      'bombed: The representative',
      'attack: The representative',
    ],
    // What the committee did is the account's own, and so is another paragraph.
    [
      'The General Assembly met.\n\nThe representative of Norland said that rebels had fled. The committee rallied.\n\nRebels had bombed a bridge.\n\nThe delegate of Sudova stressed that camps had closed.',
      'fled: The representative',
      'rallied: -',
      'bombed: -',
    ],
    // Of one delegate news tell too.
    [
      'The General Assembly met.\n\nThe representative of Norland said that rebels had fled. Gunmen had bombed a bridge.\n\nThe representative of Norland added that camps had closed.',
      'fled: The representative',
      'bombed: -',
    ],
    // Who notes something in passing has said it.
    ['The envoy of Norland, noting that rebels had fled, urged them to return.', 'fled: The envoy'],
    // A firm that speaks for itself is no meeting.
    ['The representative of Norland Motors said that profits had fallen. Rebels had bombed a bridge.', 'bombed: -'],
  ]);
});
