import { describe, test } from '@jest/globals';
import type { Line, LineAttribution } from '../../../src/evaluate/line.js';
import { scoreAttributions } from '../../../src/evaluate/score/attributions.js';
import { checkRows } from './rows.js';

const text = 'According to the indictment, the firm paid him, and Reis lied.';
const given: Line = {
  id: '1',
  entities: [{ id: 'reis', start: 52, end: 56, type: 'Person', level: 'NAM', text: 'Reis' }],
  documents: [{ id: 'charge', start: 17, end: 27, type: 'indictment' }],
};
const paid = (speaker: string): LineAttribution => ({ speaker, start: 38, end: 42, text: 'paid' });

const score = (gold: string, predicted: string) =>
  scoreAttributions({ ...given, text, attributions: [paid(gold)] }, { ...given, attributions: [paid(predicted)] });

describe('scoreAttributions', () => {
  test('people and texts can say a thing', () => {
    checkRows(score('reis', 'reis'), { said: [1, 1, 1], speaker: [1, 1, 1] });
    checkRows(score('charge', 'charge'), { said: [1, 1, 1], speaker: [1, 1, 1] });
  });

  test('a person is not the text', () => {
    checkRows(score('reis', 'charge'), { said: [1, 1, 1], speaker: [0, 1, 1] });
    checkRows(score('charge', 'reis'), { said: [1, 1, 1], speaker: [0, 1, 1] });
  });

  test('a second speaker is neutral when gold allows him', () => {
    const both = [paid('reis'), { ...paid('charge'), optional: true }];
    const said = (...speakers: string[]) =>
      scoreAttributions({ ...given, text, attributions: both }, { ...given, attributions: speakers.map(paid) });
    checkRows(said('reis', 'charge'), { speaker: [1, 1, 1] });
    checkRows(said('charge'), { speaker: [0, 0, 1] });
    checkRows(said('reis'), { speaker: [1, 1, 1] });
  });
});
