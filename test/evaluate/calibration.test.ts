import { describe, expect, test } from '@jest/globals';
import { calibration, calibrationTable } from '../../src/evaluate/calibration.js';
import type { GoldLine, Line } from '../../src/evaluate/line.js';

const text = 'Ana met Tom in Oslo.';
const gold: GoldLine = {
  id: 'a',
  text,
  entities: [
    { id: 'ana', start: 0, end: 3, type: 'Person', text: 'Ana' },
    { id: 'oslo', start: 15, end: 19, type: 'Place', text: 'Oslo' },
  ],
  events: [
    {
      id: 'met',
      start: 4,
      end: 7,
      type: 'Meeting',
      args: [
        { role: 'agent', start: 0, end: 3, text: 'Ana', entity: 'ana' },
        { role: 'participant', start: 8, end: 11, text: 'Tom', optional: true },
      ],
    },
  ],
};
const event = (type: string, ...args: [string, number, number, number][]): Line => ({
  id: 'a',
  events: [
    {
      id: 'e',
      start: 4,
      end: 7,
      type,
      confidence: 0.97,
      rule: 'verb',
      args: args.map(([role, start, end, confidence]) => ({ role, start, end, confidence, rule: role })),
    },
  ],
  relations: [{ head: 'x', tail: 'y', type: 'LOCATED_IN', confidence: 0.9 }],
});
const check = (predicted: Line) => Object.fromEntries(calibrated(predicted).bins);
const calibrated = (predicted: Line) => {
  const sum = calibration({});
  sum.add(gold, predicted);
  return sum.result();
};

describe('calibration', () => {
  test('counts claims by part and bin, whose lower end belongs to it', () => {
    expect(check(event('Meeting', ['agent', 0, 3, 0.7], ['place', 15, 19, 0.79]))).toEqual({
      'all 0.7-0.8': { claims: 2, right: 1 },
      'all 0.9-1.0': { claims: 1, right: 1 },
      'arguments 0.7-0.8': { claims: 2, right: 1 },
      'events 0.9-1.0': { claims: 1, right: 1 },
    });
  });

  test('leaves out what gold makes optional, and parts that the set does not annotate', () => {
    expect(check(event('Meeting', ['participant', 8, 11, 0.4]))).toEqual({
      'all 0.9-1.0': { claims: 1, right: 1 },
      'events 0.9-1.0': { claims: 1, right: 1 },
    });
  });

  test('does not take an event of another type for right', () => {
    expect(check(event('Attack'))['events 0.9-1.0']).toEqual({ claims: 1, right: 0 });
  });

  test('counts by rule, and prints shares', () => {
    const result = calibrated(event('Meeting', ['agent', 0, 3, 0.7], ['place', 15, 19, 0.79]));
    expect([...result.rules.keys()]).toEqual(['arguments agent', 'arguments place', 'events verb']);
    expect(calibrationTable(result)).toMatch(/arguments place +1 +0 +0\.0\nevents verb +1 +1 +100\.0/);
  });
});
