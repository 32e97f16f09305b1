import { describe, expect, test } from '@jest/globals';
import { bodyName } from '../../../src/resolve/names/organizationName.js';

const same = (...names: string[]) => expect(new Set(names.map((name) => bodyName(name).key)).size).toBe(1);
const differ = (...names: string[]) => expect(new Set(names.map((name) => bodyName(name).key)).size).toBe(names.length);

describe('bodyName', () => {
  test('whose it is may be said in several ways: a people leads to its country', () => {
    same(
      'the Azerbaijani Parliament',
      'Parliament of Azerbaijan',
      "Azerbaijan's Parliament",
      'Parliament of the Republic of Azerbaijan',
    );
    same('Soviet Army', 'Army of the Soviet Union');
    same(
      'Iranian Foreign Ministry',
      'Ministry of Foreign Affairs of Iran',
      'Foreign Ministry of the Islamic Republic of Iran',
    );
    same('Ministry of Defence', 'Defense Ministry');
    same('Milli Majlis', 'Milli Mejlis');
  });

  test('letters that everybody knows', () => {
    same('UN', 'U.N.', 'the United Nations');
    same('UN Security Council', 'Security Council', 'Security Council of the United Nations');
    same('NATO', 'North Atlantic Treaty Organization');
  });

  test('not: other countries, other fields, names that only begin like a people', () => {
    differ('Iranian Foreign Ministry', 'Iraqi Foreign Ministry', 'Iranian Defence Ministry');
    differ('Bank of Georgia', 'Georgian Bank');
    differ('American Airlines', 'United Airlines');
  });

  test('what is named by its sort alone may be anybody’s', () => {
    for (const name of ['Foreign Ministry', 'the Supreme Court', 'Parliament', 'Ministry of Internal Affairs'])
      expect(bodyName(name)).toMatchObject({ generic: true });
    for (const name of ['Iranian Foreign Ministry', 'Milli Majlis', 'Popular Front', 'Helsinki Watch'])
      expect(bodyName(name)).toMatchObject({ generic: false });
  });
});
