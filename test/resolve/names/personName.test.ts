import { describe, expect, test } from '@jest/globals';
import { type NameLikeness, personLikeness, personWords } from '../../../src/resolve/names/personName.js';

const check = (a: string, b: string, expected: NameLikeness) => {
  const [one, other] = [personWords(a), personWords(b)];
  expect([a, b, personLikeness(one, other)]).toEqual([a, b, expected]);
  expect(personLikeness(other, one)).toBe(expected);
};

describe('personLikeness', () => {
  test('titles, articles and spelling', () => {
    check('President Heydar Aliyev', 'Heydar Aliyev', 'exact');
    check('Heydar Aliyev', 'Heidar Aliev', 'variant');
    check('Bashar al-Assad', 'Bashar Assad', 'exact');
    check('Abdel Fattah al-Sisi', 'Abdul Fatah Sisi', 'variant');
    check('Abdulrahman Hassan', 'Abd al-Rahman Hasan', 'variant');
  });

  test('patronymics, middle names and initials', () => {
    check('Mikhail Sergeyevich Gorbachev', 'Mikhail Gorbachev', 'variant');
    check('George W. Bush', 'George Bush', 'middle');
    check('J. Smith', 'John Smith', 'initials');
    check('John F. Kennedy', 'John Fitzgerald Kennedy', 'variant');
  });

  test('two people', () => {
    check('George W. Bush', 'George H. W. Bush', 'different');
    check('John Smith', 'Peter Smith', 'different');
    check('Heydar Aliyev', 'Ilham Aliyev', 'different');
  });

  test('nothing can be said: a short form, another last name, a lone name', () => {
    check('Mike Smith', 'Michael Smith', undefined);
    check('John Smith', 'John Brown', undefined);
    check('Smith', 'John Smith', undefined);
    check('R. Smith', 'John Smith', undefined);
  });

  test('alike in sound', () => {
    check('Allen Morrison', 'Ellen Morrison', 'loose');
  });
});
