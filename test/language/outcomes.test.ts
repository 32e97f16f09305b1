import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** What is told to be part of what, as "outcome < event". */
const read = async (text: string): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const words = new Map(extraction.mentions.map((mention) => [mention.id, mention.text]));
  return extraction.claims
    .filter(({ rule }) => rule === 'events.outcome')
    .map(({ subject, object, polarity, modality }) =>
      [
        `${words.get(subject)} < ${words.get(object ?? '')}`,
        ...(polarity === 'denied' ? [polarity] : []),
        ...(modality === 'asserted' ? [] : [modality]),
      ].join(' '),
    )
    .sort();
};

const cases: readonly (readonly [string, ...string[]])[] = [
  ['The blast killed 12 people.', 'killed < blast'],
  ['Nine miners died in an explosion near Halden.', 'died < explosion'],
  ['The blast killed 12 people and wounded 30.', 'killed < blast', 'wounded < blast'],
  // As sure as what it was.
  ['A blast could kill 12 people.', 'kill < blast hypothetical'],
  ['No civilians were injured in the attack.', 'injured < attack denied'],
  // Of the attack before the clause, and not of the one listed behind it.
  [
    'Rebels staged attacks, such as the Halden metro attack in April 2017 which killed 14 passengers and injured 50 others, as well as a car bombing of the embassy in Norport in August 2016 which wounded three people.',
    'injured < attack',
    'killed < attack',
    'wounded < bombing',
  ],
  [
    'He was tried for the hotel bombing that wounded three guards and for an attack on a barracks.',
    'wounded < bombing',
  ],
  // Who kills after something did not do it in that.
  ['Soldiers killed two men after the riots.'],
  ['The crowd left after the protest, and a guard died of a heart attack at home.'],
];

describe('what an attack or an accident did to people is part of it', () => {
  test.each(cases)('%s', async (text, ...expected) => {
    expect(await read(text)).toEqual([...expected].sort());
  });
});
