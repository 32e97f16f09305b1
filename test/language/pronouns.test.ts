import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** What a pronoun is taken for: the first other words of its cluster, or nothing. */
const antecedentOf = async (text: string, pronoun: string): Promise<string | undefined> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { clusters, mentions } = (await annotate({ source, text, mediaType: 'text/plain' }, corenlp)).value;
  const own = mentions.findLast((one) => one.text === pronoun);
  const cluster = clusters.find((one) => own !== undefined && one.mentions.includes(own.id));
  return mentions.find((one) => one !== own && one.level !== 'pronoun' && cluster?.mentions.includes(one.id))?.text;
};

const check = (text: string, pronoun: string, expected: string | undefined): void =>
  test(`${text} (${pronoun})`, async () => expect(await antecedentOf(text, pronoun)).toBe(expected));

describe('pronouns', () => {
  check('The army said that its men had left.', 'its', 'The army');
  check('The vote sends a message to Iran that it must meet its obligations.', 'it', 'Iran');
  check('The board discussed issues relating to Iran’s obligations under its agreement.', 'its', 'Iran');
  // Who is quoted does not call itself "it".
  check('"It has failed," the ministry said on Monday.', 'It', undefined);
  // Two people together have no mention, and the ministry is not meant.
  check('Ana Petrova and John Smith met at the ministry. They spoke at length.', 'They', undefined);
  check('The rebels met at the ministry. They spoke at length.', 'They', 'The rebels');
});
