import { expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import type { EntityKind } from '../../src/model/kind.js';
import { projectedGraph } from '../support/projectedGraph.js';
import { resolved } from '../support/seedDocuments.js';
import { testCoreNlpUrl } from '../support/services.js';

/** Names of the entities of a kind in the graph of several documents, each with the other names it is given. */
const entities = async (kind: EntityKind, ...texts: (readonly [date: string, text: string])[]): Promise<string[]> => {
  const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });
  const documents = await Promise.all(
    texts.map(([publishedOn, text], i) =>
      resolved(
        { source: { id: `source:${i}`, uri: `urn:${i}`, language: 'en', publishedOn }, text, mediaType: 'text/plain' },
        corenlp,
      ),
    ),
  );
  return projectedGraph(documents)
    .map((line) => JSON.parse(line) as { labels?: string[]; properties: { name: string; aliases: string[] } })
    .filter((one) => one.labels?.includes(kind))
    .map(({ properties: { name, aliases } }) => [name, ...aliases].sort().join(' = '))
    .sort();
};

test('two ministers of one name', async () => {
  const found = await entities(
    'Person',
    ['2010-05-01', 'Foreign Minister Ali Hassan of Syria met his Turkish counterpart in Ankara on Friday.'],
    ['2010-05-03', 'KHARTOUM - Ali Hassan, the foreign minister of Sudan, visited Cairo on Sunday.'],
    ['2010-05-05', 'Syrian Foreign Minister Ali Hassan arrived in Moscow on Tuesday.'],
  );
  expect(found).toEqual(['Ali Hassan', 'Ali Hassan', 'Turkish counterpart']);
});

test('a senator and a striker of one name, and somebody who may be either', async () => {
  const found = await entities(
    'Person',
    ['2011-06-01', 'John Carter, a striker for Leeds United, scored twice on Saturday.'],
    ['2011-06-02', 'Senator John Carter of the United States criticised the budget on Thursday.'],
    ['2011-06-03', 'John Carter spoke in London on Friday.'],
  );
  expect(found).toEqual(['John Carter', 'John Carter', 'John Carter']);
});

test('two towns of one name, and what happened there on one day', async () => {
  const texts = [
    ['2012-02-03', 'Clashes broke out in Tripoli, Lebanon, on Friday. Two people were killed.'],
    ['2012-02-04', 'A car bomb exploded in Tripoli, the capital of Libya, on Friday. Five people were killed.'],
  ] as const;
  expect(await entities('Place', ...texts)).toEqual(['Lebanon', 'Libya', 'Tripoli', 'Tripoli']);
  expect((await entities('Event', ...texts)).filter((name) => name.includes(' = '))).toEqual([]);
});

test('one place, one body, one person and one event in several spellings', async () => {
  const texts = [
    ['1990-01-25', 'Soviet troops entered Garabagh on 20 January 1990. The Milli Mejlis condemned the attack.'],
    [
      '1990-01-26',
      'On 20 January 1990 Soviet troops entered Karabakh. The Milli Majlis protested. President Mohammed Reza Karimi arrived.',
    ],
    [
      '1990-01-27',
      'Muhammad Reza Karimi left Qarabağ on Monday. The Iranian Foreign Ministry denied it. The Foreign Ministry of Iran said so on Tuesday.',
    ],
  ] as const;
  expect(await entities('Place', ...texts)).toEqual(['Garabagh = Karabakh = Qarabağ']);
  expect(await entities('Person', ...texts)).toEqual(['Mohammed Reza Karimi = Muhammad Reza Karimi']);
  const bodies = await entities('Organization', ...texts);
  expect(bodies).toEqual(
    expect.arrayContaining(['Milli Majlis = Milli Mejlis', 'Foreign Ministry of Iran = Iranian Foreign Ministry']),
  );
  expect((await entities('Event', ...texts)).filter((name) => /entered/.test(name))).toHaveLength(1);
});

test('three accounts of one event with its town in three spellings, a copy of one, and what somebody denies', async () => {
  const wire =
    'Shells fell on the town of Xocavənd on 11 March 1992, killing 11 civilians, the Defence Ministry said. ' +
    'Armenian forces attacked the town on the evening of 11 March, the ministry said. ' +
    'The Foreign Ministry of Armenia denied that Armenian forces had attacked Xocavənd.';
  const texts = [
    ['1992-03-12', wire],
    ['1992-03-12', `TALLINN, Thursday. ${wire}`],
    [
      '1992-03-13',
      'At least 9 people were killed when Armenian forces attacked the town of Khojavend on 11 March 1992.',
    ],
    ['1992-03-20', 'On 11 March 1992 Armenian forces attacked Khodjavend. Eleven civilians died in the attack.'],
  ] as const;
  expect(await entities('Place', ...texts)).toContainEqual('Khodjavend = Khojavend = Xocavənd');
  expect((await entities('Event', ...texts)).filter((name) => /attack|fell|died/.test(name))).toEqual([
    [
      'Armenian forces attacked the town',
      'Armenian forces attacked the town of Khojavend',
      'Eleven civilians died in the attack',
      'fell on the town',
    ].join(' = '),
  ]);
});
