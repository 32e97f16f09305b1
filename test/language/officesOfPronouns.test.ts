import { expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { offices } from '../../src/extract/offices/offices.js';
import { nothing } from '../../src/extract/rule.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Offices that are somebody's in a body, as "person: title @ body". */
const read = async (text: string): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en' };
  const { value } = await annotate({ source, text, mediaType: 'text/plain' }, corenlp);
  const nameOf = new Map(value.mentions.map((one) => [one.id, one.text]));
  return offices(value, nothing).claims.flatMap(({ subject, object, title }) =>
    title ? [`${nameOf.get(subject)}: ${title} @ ${nameOf.get(object!)}`] : [],
  );
};

test('whose office it is, by a pronoun whose body is named', async () =>
  expect(await read('Apple said its chief executive, Tim Cook, would testify.')).toEqual([
    'Tim Cook: chief executive @ its',
  ]));

test('not where nobody names the body', async () =>
  expect(await read('The group denied that its leader, Tim Cook, had met them.')).toEqual([]));
