import { expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Words of the events that a time is told of. */
const timed = async (text: string): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const textOf = new Map(extraction.mentions.map((one) => [one.id, one.text]));
  return extraction.claims
    .filter(({ predicate }) => predicate === 'OCCURRED_ON')
    .map(({ subject }) => textOf.get(subject) ?? '');
};

test.each([
  ['The island prepares for an election later this month.', ['election']],
  ['Parties registered for the vote on 12 June.', ['vote']],
  ['Parties are campaigning for the election in June 2027.', ['election']],
  ['The league campaigned for reform in 2014.', ['campaigned']],
  ['The refugee applied for release in March 2015.', ['applied']],
  ['The girls qualified for the championship in June 2019.', ['qualified']],
  ['The city wants to rebuild after the earthquake last April.', ['earthquake']],
  ['The mayor resigned after the scandal last year.', ['scandal']],
  ['The island prepared in March for an election.', ['prepared']],
  ['The family left for a trip on 12 June.', ['left']],
  ['The mayor resigned last year after the scandal.', ['resigned']],
  ['Elections expected next month will be costly.', ['Elections']],
  ['The party spoke of rents, with laws limiting them expected next month.', []],
  ['The minister expected a strike on Monday.', ['strike']],
  ['Every year on 24 June, thousands march to the hill.', []],
  ['Every year on 24 April, thousands march to the hill.', ['march']],
  ['Last year on 24 April, thousands marched to the hill.', ['marched', 'marched']],
  ['The truce, in force since midnight on Tuesday, expired on Thursday.', ['expired']],
  ['The truce expired at midnight on Tuesday.', ['expired']],
  ['The funds are held in accounts opened by the firm last year.', ['opened']],
  ['The funds were held in accounts opened by the firm last year.', ['held']],
])('%s', async (text, events) => {
  expect(await timed(text)).toEqual(events);
});
