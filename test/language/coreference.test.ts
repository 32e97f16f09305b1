import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Whether the last mention with these words is the same as some mention with those. */
const areSame = async (text: string, words: string, others: string): Promise<boolean> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { clusters, mentions } = (await annotate({ source, text, mediaType: 'text/plain' }, corenlp)).value;
  const [one, other] = [words, others].map(
    (wanted) => mentions.findLast((mention) => mention.text === wanted)?.id ?? '',
  );
  if (!one || !other) throw new Error(`"${one ? others : words}" is no mention`);
  return clusters.some(({ mentions: ids }) => ids.includes(one) && ids.includes(other ?? ''));
};

const check = (text: string, words: string, others: string, expected = true): void =>
  test(`${text} (${words}, ${others})`, async () => expect(await areSame(text, words, others)).toBe(expected));

describe('nouns behind names', () => {
  check('"I ran," said Mira Soltan, 44, a stallholder.', 'a stallholder', 'Mira Soltan');
  check('Police held Rolf Eckert, of Tarsk, a truck driver.', 'a truck driver', 'Rolf Eckert');
  check('The order was given by Major Jan Verhoek, then commander of the garrison.', 'commander', 'Jan Verhoek');
  check(
    'The court convicted Pavel Orlik, a former mayor of the city, of taking bribes.',
    'a former mayor',
    'Pavel Orlik',
  );
  // Of a list, and with a verb of its own.
  check('Police held Pavel Orlik, a priest and two guards.', 'a priest', 'Pavel Orlik', false);
  check('According to Pavel Orlik, a guard opened the gate.', 'a guard', 'Pavel Orlik', false);
});

describe('acronyms in brackets', () => {
  check(
    'The Council praised the United Nations Mission in Tamarra (UNMIT).',
    'UNMIT',
    'United Nations Mission in Tamarra',
  );
});

describe('descriptions of the only one that can be meant', () => {
  check(
    'Police arrested Daniel Moran on Monday. The 35-year-old was charged with murder.',
    'The 35-year-old',
    'Daniel Moran',
  );
  check('Daniel Moran met Peter Hale. The 35-year-old was charged.', 'The 35-year-old', 'Daniel Moran', false);
  check(
    'Condor Holdings opened a plant last week. The Italian company will hire more people.',
    'The Italian company',
    'Condor Holdings',
  );
  check(
    'Halden Motors sued Condor Holdings on Monday. The Italian company will appeal.',
    'The Italian company',
    'Condor Holdings',
    false,
  );
  check(
    'Condor Holdings opened a plant last week. The small company will hire more people.',
    'The small company',
    'Condor Holdings',
    false,
  );
});

describe('attackers', () => {
  check('Gunmen stormed a hotel on Monday. The attackers fled.', 'The attackers', 'Gunmen');
  check('Two armed men robbed a bank on Monday. The assailants fled.', 'The assailants', 'Two armed men');
  // Who only had something done to them; two kinds of armed people; one and several.
  check('The army killed ten militants on Monday. The attackers fled.', 'The attackers', 'ten militants', false);
  check('Gunmen fought rebels on Monday. The attackers fled.', 'The attackers', 'Gunmen', false);
  check('Gunmen stormed a hotel on Monday. The attacker was shot.', 'The attacker', 'Gunmen', false);
});

describe('copulas', () => {
  check('Pavel Orlik has been the mayor for a year.', 'the mayor', 'Pavel Orlik');
  check('Pavel Orlik has never been the mayor.', 'the mayor', 'Pavel Orlik', false);
  check('Pavel Orlik will be the mayor.', 'the mayor', 'Pavel Orlik', false);
});
