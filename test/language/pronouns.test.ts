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

  // Who is told to do something, thanked or blamed owns what is spoken of.
  check('The commission forced the company to lower its prices.', 'its', 'the company');
  check('The president thanked the general for his loyalty.', 'his', 'the general');
  check('The president met the general at his palace.', 'his', 'The president');
  // What is done is done to somebody else.
  check('The militia seized a convoy. The army entered the town and recaptured it.', 'it', 'the town');
  check('Prosecutors have detained the owner, but they have not charged him.', 'him', 'the owner');
  check('The rebels separated the villagers and shot them.', 'them', 'the villagers');
  check('The firm is restructuring itself by selling it.', 'it', undefined);
  // The clause around.
  check('Venezuela recalled its envoy, while Mexico said it would grant asylum.', 'it', 'Mexico');
  // In one sentence "him" and "he" are one.
  check('Ana Smith shot Tom Brown. A guard wounded him as he fled.', 'he', 'Tom Brown');
  // Places have inhabitants, and bodies have none.
  check('The regiment seized the town of Garavel and expelled its inhabitants.', 'its', 'the town');
});

/** Where about half of the links would be wrong there is none. */
describe('doubtful pronouns', () => {
  check('The council met in Vienna. They left on Monday.', 'They', undefined);
  check('The ministry criticised the council. Talks failed. Rain fell. It was divided.', 'It', undefined);
  check('The rebels fled. Later, 40 wounded, among them two nurses, were treated.', 'them', undefined);
  check('The rebels attacked at dawn. They withdrew on Monday.', 'They', 'The rebels');
  check('The council met in Vienna. It adjourned on Monday.', 'It', 'The council');
  check('Six soldiers, among them two officers, were killed.', 'them', 'Six soldiers');
});
