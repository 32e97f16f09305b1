import { describe, expect, test } from '@jest/globals';
import { frontMatter } from '../../src/read/frontMatter.js';

describe('frontMatter', () => {
  test('keeps every value as it is written', () => {
    const { metadata, body } = frontMatter('---\ntitle: 1990\ndate: 2025-01\nurl: https://example.org\n---\nWords.\n');
    expect(metadata).toEqual({ title: '1990', published: '2025-01', uri: 'https://example.org' });
    expect(body).toBe('Words.\n');
  });

  test('may be empty, and may end with three full stops', () => {
    expect(frontMatter('---\n---\nWords.').body).toBe('---\n---\nWords.');
    expect(frontMatter('---\ntitle: One\n...\nWords.').body).toBe('Words.');
  });

  test('is not what only looks like it', () => {
    for (const text of [
      'Words.\n---\ntitle: One\n---\n',
      '---\nWords between rules.\n---\n',
      '---\ntitle: never closed',
    ]) {
      expect(frontMatter(text)).toEqual({ metadata: {}, body: text, problems: [] });
    }
  });

  test('says where its YAML is wrong', () => {
    const { problems } = frontMatter('---\ntitle: One\n\tdate: 2025\n---\nWords.');
    expect(problems[0]).toMatchObject({ code: 'front-matter.invalid', severity: 'error' });
    expect(problems[0]?.message).toMatch(/line \d/);
  });
});
