import { expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { extract } from '../../src/extract/index.js';
import { testCoreNlpUrl } from './services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Who says that an event took place: the speaker's name where a pronoun or a last name speaks, or nobody. */
const speakerOf = async (text: string, event: string): Promise<string> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { value } = await annotate({ source, text, mediaType: 'text/plain' }, corenlp);
  const { claims, mentions, clusters } = extract(value);
  const trigger = mentions.findLast((one) => one.kind === 'Event' && one.text === event);
  const claim = claims.find(({ subject, predicate }) => subject === trigger?.id && predicate === 'IS_A');
  expect(claim).toBeDefined();
  const speaker = claim?.attributedTo;
  const cluster = clusters.find((one) => speaker !== undefined && one.mentions.includes(speaker));
  const own = mentions.find((one) => one.id === speaker);
  const others = mentions.filter((one) => cluster?.mentions.includes(one.id));
  return (others.find((one) => one.level === 'name') ?? own)?.text ?? '-';
};

/** Of a text: event words, and who says that they took place. */
export const checkSpeakers = (text: string, ...told: (readonly [event: string, speaker: string])[]): void =>
  test(text, async () => {
    for (const [event, speaker] of told)
      expect(`${event}: ${await speakerOf(text, event)}`).toBe(`${event}: ${speaker}`);
  });
