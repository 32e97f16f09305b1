import { expect, test } from '@jest/globals';
import { examples } from '../../../src/extract/relations/placesListed.js';

const list = 'UNICEF, UNESCO, UNHCR, OSCE, ECOWAS, ASEAN, UNRWA, IAEA, OPEC, ICRC, NATO, MERCOSUR';

// With more than one way to read such a list no answer would come.
test.each([
  [`She visited agencies including ${list} in `, false],
  [`She visited towns such as ${list} and `, true],
  ['Towns, including Lima, Cuzco and ', true],
  ['Towns including ', true],
  ['Towns such as the old ', false],
])('examples are open at the end of: %s', (text, isOpen) => expect(examples.test(text)).toBe(isOpen));
