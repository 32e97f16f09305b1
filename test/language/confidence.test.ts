import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** The confidence that the type of each event has, by its words. */
const sureness = async (text: string): Promise<ReadonlyMap<string, number>> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const words = new Map(extraction.mentions.map((mention) => [mention.id, mention.text]));
  return new Map(
    extraction.claims.flatMap(({ subject, predicate, confidence }) =>
      predicate === 'IS_A' ? [[words.get(subject) ?? '', confidence] as const] : [],
    ),
  );
};

describe('what a main verb says is surer than what stands in a clause or a noun', () => {
  test.each([
    ['Rebels shelled the port after soldiers had arrested the mayor.', 'shelled', 'arrested'],
    ['The minister who had condemned the raid resigned on Monday.', 'resigned', 'condemned'],
    ['Police arrested two men after the bombing.', 'arrested', 'bombing'],
  ])('%s', async (text, main, other) => {
    const sure = await sureness(text);
    expect(sure.get(main)).toBeGreaterThanOrEqual(0.9);
    expect(sure.get(other)).toBeLessThan(0.9);
  });

  test('one verb is not as sure in a clause as it is alone', async () => {
    const alone = await sureness('The army shelled the port.');
    const inside = await sureness('Witnesses fled because the army shelled the port.');
    expect(inside.get('shelled')).toBeLessThan(alone.get('shelled') ?? 0);
  });
});
