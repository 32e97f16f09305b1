import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../src/config.js';
import { textKeys } from '../../src/write/textKeys.js';

const folder = join(projectRoot, 'seed', 'documents');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').split('---')[2] ?? '');
const share = (a: string, b: string): boolean => textKeys(a).some((key) => textKeys(b).includes(key));

describe('texts share a key', () => {
  test.each(texts.map((text, i) => [i, text] as const))('with themselves, and with small changes (%i)', (_, text) => {
    expect(textKeys(text).length).toBeGreaterThan(8);
    const printed = `(Agency) ${text
      .replace(/people/, 'persons')
      .toUpperCase()
      .replace(/\s+/g, '  ')}`;
    expect(share(text, printed)).toBe(true);
    const cut = text.slice(0, Math.floor(text.length * 0.85));
    expect(share(text, cut)).toBe(true);
  });
});

describe('they share none', () => {
  test('when they were written apart, about the same days', () => {
    for (const [i, a] of texts.entries()) for (const b of texts.slice(i + 1)) expect(share(a, b)).toBe(false);
  });

  test('for one quotation that both have', () => {
    const quotation =
      'She said: "We will not forget those who died, and we will not rest until each name is known to all."';
    const [a = '', b = ''] = texts;
    expect(share(`${a} ${quotation}`, `${quotation} ${b}`)).toBe(false);
  });

  test('when they are short', () => {
    expect(textKeys('Rebels attacked the town of Halden on 3 May 2014, killing 12 civilians.')).toEqual([]);
    expect(textKeys('')).toEqual([]);
  });
});
