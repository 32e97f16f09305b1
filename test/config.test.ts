import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.js';

describe('readConfig', () => {
  test('keeps data in the XDG folder unless NEWSGRAPH_HOME moves it', () => {
    expect(readConfig({ XDG_DATA_HOME: '/data' }).home).toBe('/data/newsgraph');
    expect(readConfig({ XDG_DATA_HOME: '/data', NEWSGRAPH_HOME: '/other' }).home).toBe('/other');
  });

  test('says what is wrong with an address, a missing password and a port', () => {
    expect(() => readConfig({ NEO4J_URI: 'localhost:7687' })).toThrow(/no Neo4j address/);
    expect(() => readConfig({ NEO4J_URI: 'bolt://localhost' })).toThrow(/NEO4J_PASSWORD is not/);
    expect(() => readConfig({ NEO4J_BROWSER_URL: 'localhost:7474' })).toThrow(/no web address/);
    expect(() => readConfig({ NEWSGRAPH_PORT: 'four thousand' })).toThrow(/no port/);
    expect(() => readConfig({ NEWSGRAPH_NEO4J_HEAP: 'much' })).toThrow(/no size of a heap/);
    expect(() => readConfig({ NEWSGRAPH_NEO4J_HEAP: '64m' })).toThrow(/no size of a heap/);
  });

  test('reads the heap of the local Neo4j in megabytes', () => {
    expect(readConfig({ NEWSGRAPH_NEO4J_HEAP: '4g' }).neo4jHeap).toBe(4096);
    expect(readConfig({ NEWSGRAPH_NEO4J_HEAP: '768m' }).neo4jHeap).toBe(768);
  });
});
