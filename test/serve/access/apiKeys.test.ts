import { describe, expect, test } from '@jest/globals';
import { hash } from '../../../src/model/identifier.js';
import { readKeys } from '../../../src/serve/access/apiKeys.js';

const key = 'k'.repeat(24);

describe('readKeys', () => {
  test('knows a key by itself and by its digest, with its name and roles', () => {
    const keys = readKeys(`# the desk\ndesk:editor:${key}, board:editor+reviewer:sha256:${hash('another key')}`);
    expect(keys?.(key)).toEqual({ name: 'desk', known: true, roles: new Set(['editor', 'reader']) });
    expect(keys?.('another key')?.roles).toEqual(new Set(['editor', 'reviewer', 'reader']));
  });

  test.each(['', `${key}x`, key.slice(1), hash(key), `sha256:${hash(key)}`, `desk:editor:${key}`])(
    'no other: "%s"',
    (other) => {
      expect(readKeys(`desk:editor:${key}`)?.(other)).toBeUndefined();
    },
  );

  test('there may be none', () => {
    expect(readKeys(' \n# none\n')).toBeUndefined();
  });

  test.each([
    ['desk:editor:short', /shorter than 24/],
    [`desk:owner:${key}`, /role "owner"/],
    [key, /is not NAME:ROLES:KEY/],
    [`desk:editor+:${key}`, /role ""/],
  ])('%s is refused, and is not shown', (entry, message) => {
    expect(() => readKeys(entry)).toThrow(message);
    expect(() => readKeys(entry)).not.toThrow(new RegExp(`${key}|short$`));
  });
});
