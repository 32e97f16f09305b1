import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { limits } from '../../src/serve/limits.js';

const schema = buildSchema('type Query { a: Thing } type Thing { name: String, next: Thing }');
const errors = (query: string) => validate(schema, parse(query), limits).map((error) => error.message);
const nested = (depth: number) => `${'{ next '.repeat(depth - 2)}{ name }${' }'.repeat(depth - 2)}`;

describe('limits', () => {
  test('let through what tools ask', () => {
    expect(errors('{ a { name next { name } } }')).toEqual([]);
    expect(errors(`{ a ${nested(16)} }`)).toEqual([]);
  });

  test('refuse what is too deep, also by fragments', () => {
    expect(errors(`{ a ${nested(17)} }`)).toEqual(['The query is 17 levels deep; 16 are allowed.']);
    expect(errors(`{ a { ...f } } fragment f on Thing ${nested(18)}`)[0]).toMatch(/levels deep/);
  });

  test('refuse many questions at once, whatever their names', () => {
    const aliases = Array.from({ length: 11 }, (_, i) => `a${i}: a { name }`).join(' ');
    expect(errors(`{ ${aliases} }`)).toEqual(['The query asks 11 questions at once; 10 are allowed.']);
    expect(errors(`{ ...f } fragment f on Query { ${aliases} }`)[0]).toMatch(/questions at once/);
  });

  test('refuse a query that fragments blow up, without counting to the end', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, i) => `fragment f${i} on Thing { x: next { ...f${i + 1} } y: next { ...f${i + 1} } }`,
    );
    const started = performance.now();
    expect(errors(`{ a { ...f0 } } ${doubling.join(' ')} fragment f30 on Thing { name }`).join()).toMatch(
      /more than 500 fields|levels deep/,
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('do not run in circles', () => {
    expect(errors('{ a { ...f } } fragment f on Thing { next { ...f } }')).toEqual([]);
  });
});
