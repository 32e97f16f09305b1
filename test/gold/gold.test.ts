import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codePointSlice } from '../../src/evaluate/codePoints.js';
import type { GoldLine, LineSpan } from '../../src/evaluate/line.js';
import { entityKinds } from '../../src/model/kind.js';
import { predicateNamed } from '../../src/ontology/predicates.js';
import { isRole } from '../../src/ontology/roles.js';
import { expandGold } from './expandGold.js';
import { goldFiles, goldFolder } from './goldSources.js';

const files = goldFiles();
const lines = Object.values(files).flatMap((text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine),
);

const spansOf = (line: GoldLine): LineSpan[] => [
  ...(line.entities ?? []),
  ...(line.times ?? []),
  ...(line.events ?? []),
  ...(line.events ?? []).flatMap((event) => event.args ?? []),
  ...(line.figures ?? []),
  ...(line.documents ?? []),
  ...(line.attributions ?? []),
];

describe('our own gold', () => {
  test.each(Object.entries(files))('%s is as its sources say', (name, text) => {
    expect(readFileSync(join(goldFolder, name), 'utf8')).toBe(text);
  });

  test('has at least forty constructions, each with an id of its own', () => {
    expect(files['constructions.jsonl']?.trim().split('\n').length).toBeGreaterThanOrEqual(40);
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
  });

  test('has at least twelve whole articles beside those that were read unseen', () => {
    expect(files['articles.jsonl']?.trim().split('\n').length).toBeGreaterThanOrEqual(12);
  });

  test('has every span where it says, and none empty', () => {
    for (const line of lines) {
      for (const span of spansOf(line)) {
        expect(span.text?.trim()).toBeTruthy();
        expect(`${line.id}: ${codePointSlice(line.text, span.start, span.end)}`).toBe(`${line.id}: ${span.text}`);
      }
      expect(line.text).not.toMatch(/[[\]|]| {2}/);
    }
  });

  test('speaks of kinds, roles and predicates that there are', () => {
    const roles = lines.flatMap((line) =>
      (line.events ?? []).flatMap((event) => (event.args ?? []).flatMap((one) => one.roles ?? [one.role])),
    );
    expect([...new Set(roles)].filter((role) => !isRole(role) && role !== 'place' && role !== 'time')).toEqual([]);
    const kinds = lines.flatMap((line) =>
      (line.entities ?? []).flatMap((entity) => entity.types ?? [entity.type ?? '']),
    );
    expect([...new Set(kinds)].filter((kind) => !(entityKinds as readonly unknown[]).includes(kind))).toEqual([]);
    const types = lines.flatMap((line) => (line.relations ?? []).map((relation) => relation.type));
    expect([...new Set(types)].filter((type) => !predicateNamed(type)?.edge)).toEqual([]);
  });

  test('gives figures a number, and times a value', () => {
    for (const line of lines) {
      // Nobody may vote against; of nothing else the texts count none.
      for (const { measure, value } of line.figures ?? [])
        expect(value).toBeGreaterThan(measure === 'against' ? -1 : 0);
      for (const time of line.times ?? [])
        expect(time.value).toMatch(/^(\d|XXXX|PT?[\dX]|(?:PAST|PRESENT|FUTURE)_REF$)/);
    }
  });
});

describe('expandGold', () => {
  const expand = (text: string, relations: string[] = []) =>
    expandGold({ id: 'x', dct: '2014-05-03', text, relations });

  test('takes marks within marks, and counts code points', () => {
    const line = expand(
      '🕊 [units of the [Army|Organization:army]|Group nom] [fired|Attack?:fired agent/participant=army denied].',
    );
    expect(line.text).toBe('🕊 units of the Army fired.');
    expect(line.entities).toEqual([
      { id: 'm0', start: 2, end: 19, text: 'units of the Army', type: 'Group', level: 'NOM' },
      { id: 'm1', start: 15, end: 19, text: 'Army', type: 'Organization', level: 'NAM' },
    ]);
    expect(line.events).toMatchObject([
      {
        type: 'Attack',
        optional: true,
        polarity: 'denied',
        args: [{ role: 'agent', roles: ['agent', 'participant'], entity: 'm1', start: 15 }],
      },
    ]);
  });

  test('makes one entity of mentions with one name, and takes the nearest for an argument', () => {
    const line = expand('[Ana|Person:a] came. [She|Person:a pro] [left|Movement agent=a].');
    expect(line.entities?.map((entity) => entity.cluster)).toEqual(['c-a', 'c-a']);
    expect(line.events?.[0]?.args?.[0]).toMatchObject({ text: 'She' });
  });

  test('does not let a name through that nothing has, nor a mark without its other half', () => {
    expect(() => expand('[left|Movement agent=nobody]')).toThrow(/nothing is marked as "nobody"/);
    expect(() => expand('Ana', ['ana MEMBER_OF board'])).toThrow(/nothing is marked as "ana"/);
    expect(() => expand('[Ana')).toThrow(/left open/);
    expect(() => expand('Ana|Person]')).toThrow(/does not pair/);
  });
});
