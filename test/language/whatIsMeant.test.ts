import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { readDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });
const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };

const mentions = async (text: string): Promise<string[]> =>
  (await annotate({ source, text, mediaType: 'text/plain' }, corenlp)).value.mentions.map(
    (one) => `${one.kind} ${one.text}`,
  );

describe('a participle before a noun is of the phrase', () => {
  test.each([
    ['The claims rest on pictures of burned houses.', 'Place burned houses'],
    ['The council demanded the withdrawal of occupying forces from Seran.', 'Organization occupying forces'],
    ['The judge ordered the extradition of detained traffickers.', 'Group detained traffickers'],
    ['Rescuers helped stranded residents.', 'Group stranded residents'],
  ])('%s', async (text, mention) => {
    expect(await mentions(text)).toContain(mention);
  });

  test.each([
    ['The army has detained traffickers.', 'Group traffickers'],
    ['Gangs were accused of looting shops.', 'Place shops'],
    ['The state curtailed the press, jailed reporters, and shut schools.', 'Group reporters'],
  ])('%s: not a verb', async (text, mention) => {
    expect(await mentions(text)).toContain(mention);
  });
});

describe('nouns in another sense', () => {
  test.each([
    ['The town was razed to the ground by shelling.', 'the ground'],
    ['The crime was spoken of in public in 1989.', 'public'],
    ['The carrier flew nine routes in May.', 'nine routes'],
    ['The people of the valley occupy a special place in history.', 'a special place'],
    ['The blast turned the market into a scene of horror.', 'a scene'],
  ])('%s', async (text, words) => {
    expect((await mentions(text)).filter((one) => one.endsWith(words))).toEqual([]);
  });

  test.each([
    ['Police sealed off the scene of the blast.', 'Place the scene'],
    ['The council keeps 900 police in the valley.', 'Group 900 police'],
    ['Rebels cut the route to the capital.', 'Place the route'],
    ['The police keep the road open.', 'Organization The police'],
  ])('%s', async (text, mention) => {
    expect(await mentions(text)).toContain(mention);
  });
});

test('the last word of a whole name is that person behind "according to", a comma or not', async () => {
  const text = '"They came at dawn," said Colonel Dragan Hask. Three died, according to Hask, and a fourth was held.';
  expect(await mentions(text)).toContain('Person Hask');
});

const times = async (text: string): Promise<string[]> =>
  (await annotate({ source, text, mediaType: 'text/plain' }, corenlp)).value.times.map((one) => one.value);

test.each([
  ["The ministry ordered the team not to play Saturday's match.", ['2024-05-11']],
  ["The ministry told police to review Saturday's attack.", ['2024-05-04']],
  ["The ministry praised the team for Saturday's match.", ['2024-05-04']],
  ['The present report covers May 2013.', ['2013-05']],
  ['The treaty has been in force from 1990 to the present.', ['1990', 'PRESENT_REF']],
])('%s', async (text, values) => {
  expect(await times(text)).toEqual(values);
});

/** Who says what the word tells of, and whether it is denied. */
const told = async (text: string, word: string): Promise<string[]> => {
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const textOf = new Map(extraction.mentions.map((one) => [one.id, one.text]));
  const event = extraction.mentions.find((one) => one.kind === 'Event' && one.text === word)?.id ?? '';
  const claims = extraction.claims.filter(({ subject }) => subject === event);
  return [...new Set(claims.flatMap((claim) => textOf.get(claim.attributedTo ?? '') ?? []))];
};

describe('who says it', () => {
  test('he who denies a part in a deed that is known does not tell of the deed', async () => {
    expect(await told('The group denied any role in the attack on 3 May.', 'attack')).toEqual([]);
    expect(await told('The group denied that troops had fired on 3 May.', 'fired')).toEqual(['The group']);
  });

  test('nor does he say what another denies beside', async () => {
    const text = 'She maintained that they had shot down one of the helicopters, which the air force denies.';
    expect(await told(text, 'denies')).toEqual([]);
    expect(await told(text, 'shot')).toEqual(['She']);
  });
});
