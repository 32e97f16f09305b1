import { describe, expect, test } from '@jest/globals';
import { type Findings, judge } from '../../src/services/doctor.js';
import { judgeJava, judgeMaven } from '../../src/services/java.js';

const good: Findings = {
  nodeVersion: 'v20.1.0',
  java: { ok: true, found: 'Java 17.0.15' },
  maven: { ok: true, found: 'Maven 3.8.7' },
  installed: ['neo4j', 'corenlp'],
  freeMemory: 8000,
  freeDisk: 20_000,
  home: '/home/somebody/newsgraph',
  services: [
    { name: 'neo4j', state: 'stopped' },
    { name: 'corenlp', state: 'stopped' },
  ],
  busyPorts: [],
};

/** The names of the checks that fail, in the order in which they are shown. */
const missing = (findings: Partial<Findings>): readonly string[] =>
  judge({ ...good, ...findings }).flatMap(({ ok, name }) => (ok ? [] : [name]));

describe('judge', () => {
  const noMaven = judgeMaven(undefined);
  test.each<[string, Partial<Findings>, readonly string[]]>([
    ['nothing on a good machine', {}, []],
    ['an old Node', { nodeVersion: 'v18.20.0' }, ['Node']],
    ['Java', { java: judgeJava(undefined) }, ['Java']],
    ['Maven while jars are to be fetched', { maven: noMaven, installed: [] }, ['Maven', 'Jars']],
    ['no Maven when all jars are there', { maven: noMaven }, []],
    ['memory for both', { freeMemory: 2000 }, ['Memory']],
    ['no memory that is not known', { freeMemory: undefined }, []],
    ['disk', { freeDisk: 50 }, ['Disk']],
    ['no free port: the next is taken', { busyPorts: [7687] }, []],
    [
      'nothing local when both addresses are configured',
      {
        ...{ java: judgeJava(undefined), maven: noMaven, installed: [], freeMemory: 100, freeDisk: 0 },
        services: [
          { name: 'neo4j', state: 'configured', address: 'bolt://db:7687' },
          { name: 'corenlp', state: 'configured', address: 'http://nlp:9000' },
        ],
      },
      [],
    ],
  ])('asks for %s', (_, findings, expected) => {
    expect(missing(findings)).toEqual(expected);
  });

  test('counts only the memory of what does not run yet', () => {
    const running: Findings['services'] = [
      { name: 'neo4j', state: 'stopped' },
      { name: 'corenlp', state: 'running', address: 'http://127.0.0.1:9000' },
    ];
    expect(missing({ freeMemory: 1000, services: running })).toEqual([]);
  });

  test('gives every failing check something to do', () => {
    const bad = {
      nodeVersion: 'v18',
      java: judgeJava(undefined),
      maven: noMaven,
      installed: [],
      freeMemory: 1,
      freeDisk: 1,
    };
    for (const check of judge({ ...good, ...bad })) if (!check.ok) expect(check.hint).toBeTruthy();
  });
});

describe('judgeJava', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', true],
    ['openjdk version "21" 2023-09-19', true],
    ['openjdk version "25-ea" 2025-09-16', true],
    ['java version "1.8.0_401"', false],
    ['openjdk version "11.0.22" 2024-01-16', false],
    ['The operation could not be completed. Unable to locate a Java Runtime.', false],
    [undefined, false],
  ])('%p: %p', (output, ok) => {
    expect(judgeJava(output).ok).toBe(ok);
  });
});
