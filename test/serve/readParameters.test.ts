import { describe, expect, test } from '@jest/globals';
import { readParameters } from '../../src/serve/readParameters.js';
import { parseStatement } from '../../src/serve/statement.js';

const statement = parseStatement(
  'who',
  '// Who.\n// $id: of somebody\n// $kinds = []: which\n// $limit = 20: so many\n// $at = null: where\nRETURN 1',
);
const check = (words: string[], expected: object) => expect(readParameters(statement, words)).toEqual(expected);
const refuse = (words: string[], message: RegExp) => expect(() => readParameters(statement, words)).toThrow(message);

describe('readParameters', () => {
  test('reads each as its default is', () => {
    check(['id=a'], { id: 'a', kinds: [], limit: 20, at: null });
    check(['id=a=b', 'kinds=Person,Place', 'limit=5', 'at=1990'], {
      id: 'a=b',
      kinds: ['Person', 'Place'],
      limit: 5,
      at: '1990',
    });
  });

  test('names what is wrong', () => {
    refuse([], /needs a value for "id": of somebody/);
    refuse(['id=a', 'limit=many'], /"many" is no number for "limit"/);
    refuse(['id=a', 'limit='], /"" is no number/);
    refuse(['id=a', 'where=b'], /no parameter "where"/);
    refuse(['id'], /"id" is no parameter/);
  });
});
