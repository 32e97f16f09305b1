import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

const isEvent = async (text: string, word: string): Promise<boolean> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  return extraction.mentions.some((one) => one.kind === 'Event' && one.text === word);
};

describe('nouns of no event type', () => {
  test.each([
    ['The escalation of the conflict by Tarn alarmed diplomats.', 'escalation'],
    ['The ministry took action on Monday.', 'action'],
    ['The handover of the keys was completed in May.', 'handover'],
    ['There were walkouts on Monday.', 'walkouts'],
    ['The incident was reported by a nurse.', 'incident'],
    ['The move angered the union.', 'move'],
  ])('%s: an event, since something is told of it or it is taken up', async (text, word) => {
    expect(await isEvent(text, word)).toBe(true);
  });

  test.each([
    ['Diplomats spoke for hours for fear of escalation.', 'escalation'],
    ['The firm faces calls for more industrial action.', 'action'],
    ['The two sides named areas of cooperation.', 'cooperation'],
    ['He has learned some new dance moves.', 'moves'],
    ['The allies want stability in the region.', 'stability'],
    ['Tensions between Tarn and Orvia remain high.', 'Tensions'],
    ['Her experience as a nurse helped her.', 'experience'],
    ['The company is in trouble with the tax office.', 'trouble'],
    ['Carvings from the village are on display.', 'display'],
    ['The housing crisis is the biggest problem of the city.', 'problem'],
    ['A wave of strikes hit the port on Sunday.', 'wave'],
    ["The prosecution's witness fled on Sunday.", 'prosecution'],
  ])('%s: a bare word, a state, a trait or a topic', async (text, word) => {
    expect(await isEvent(text, word)).toBe(false);
  });

  test('what is no event is a thing of its verb', async () => {
    const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
    const text = 'The minister ruled out compromise.';
    const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
    expect(extraction.claims).toContainEqual(
      expect.objectContaining({ predicate: 'INVOLVED', value: 'compromise', role: 'patient' }),
    );
  });
});
