import { expect, test } from '@jest/globals';
import { isBetween } from '../../../src/annotate/coreference/nounsBehindNames.js';

const list = 'UNICEF, UNESCO, UNHCR, OSCE, ECOWAS, ASEAN, UNRWA, IAEA, OPEC, ICRC, NATO, MERCOSUR';

test.each([
  [', ', true],
  [', 45, ', true],
  [', of Varna, then ', true],
  [', 45, from Port Elia, Norway, ', true],
  [', of Varna ', false],
  [`, of ${list} `, false],
  [`, of ${list}, and `, false],
])('between a name and a noun behind it: %j', (text, isIt) => expect(isBetween.test(text)).toBe(isIt));
