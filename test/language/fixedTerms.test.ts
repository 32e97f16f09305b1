import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { readDocument } from '../../src/pipeline.js';
import { checkEventTypes as check } from '../support/checkEventTypes.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

check('words of fixed terms', [
  ['A sniper fired across the line of contact near Agdo.', 'contact', 'none'],
  ['The envoys lost contact with the captors, then a first contact took place in May.', 'contact', 'Contact'],
  ['The 40 participating States met in Cascais.', 'participating', 'none'],
  ['The right of return was not discussed.', 'return', 'none'],
  ['The return of the refugees began in May.', 'return', 'Movement'],
  ['The constructor of transport was fined.', 'fined', 'Sentencing'],
  ['Freedom of assembly is limited in Tarn.', 'assembly', 'none'],
  ['The rules of engagement were changed.', 'engagement', 'none'],
  ['The balance of payments improved.', 'payments', 'none'],
  ['The constructor of transport aircraft was fined.', 'fined', 'Sentencing'],
  ['The payments to the rebels stopped in May.', 'payments', 'Transaction'],
  ['The two exchanged prisoners of war.', 'war', 'none'],
  ['The prisoners recalled the war.', 'war', 'War'],
  ['They signed a memorandum of understanding.', 'understanding', 'none'],
]);

check('belongings, rows and affairs', [
  ['Widows sat in the first row.', 'row', 'none'],
  ['The front rows of the crowd were hit.', 'rows', 'none'],
  ['Their personal possessions were burned.', 'possessions', 'none'],
  ['The internal affairs of Chad are its own.', 'affairs', 'none'],
  ['Marines restored order in the port.', 'order', 'none'],
]);

check('words of titles', [
  [
    'Chile ratified the Convention for the Protection of All Persons from Enforced Disappearances.',
    'Disappearances',
    'none',
  ],
  ['The Convention on the Prohibition of Landmines entered into force.', 'Prohibition', 'none'],
  ['The Convention on the Prohibition of Landmines entered into force.', 'Convention', 'none'],
  ['The Law on the Prevention of Corruption was amended.', 'Prevention', 'none'],
  ['The law led to the prevention of attacks.', 'attacks', 'Attack'],
  ['A convention of the party opened in Lima.', 'convention', 'Meeting'],
]);

const people = async (text: string): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  return extraction.mentions.filter((one) => one.kind !== 'Event').map((one) => `${one.kind} ${one.text}`);
};

describe('clauses that look like one noun, and kinds by sense', () => {
  test.each([
    ['It is one of many issues observers have raised.', 'Group observers', 'Group many issues observers'],
    ['These are the promises ministers have kept.', 'Group ministers', 'Group the promises ministers'],
    ['The sports officials have left.', 'Group The sports officials', 'Group officials'],
    ['Iran summons Swiss envoy, expels two', 'Place Iran', 'Person Iran summons Swiss envoy'],
    ['Chad jails former minister, seizes assets', 'Person former minister', 'Person Chad jails former minister'],
    ['The envoy read the summons.', 'Person The envoy', 'Thing summons envoy'],
    [
      'A former television producer was jailed.',
      'Person A former television producer',
      'Organization A former television producer',
    ],
    ['The oil producer cut jobs.', 'Organization The oil producer', 'Person The oil producer'],
    ['They looked for avenues of dialogue.', 'Group They', 'Place avenues'],
    ['Tanks rolled along the avenues of the capital.', 'Place the avenues', 'Thing avenues'],
  ])('%s', async (text, there, missing) => {
    const found = await people(text);
    expect(found).toContain(there);
    expect(found).not.toContain(missing);
  });
});

test.each([
  ['Sheikh Hasina resigned on Monday.', 'Person Sheikh Hasina'],
  ['Sheikh Mohammed bin Rashid resigned on Monday.', 'Person Mohammed bin Rashid'],
])('a title that is a given name: %s', async (text, name) => {
  expect(await people(text)).toContain(name);
});
