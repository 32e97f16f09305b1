import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { truecase } from '../../src/annotate/truecase/truecase.js';
import type { Document } from '../../src/model/document.js';
import { readDocument, resolveDocument } from '../../src/pipeline.js';
import { testCoreNlpUrl } from '../support/services.js';

const client = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Ordinary sentences that must come back from capitals and from small letters as they are. */
const same = [
  'Two guerrillas of the Army of National Liberation (ELN) burned a bus near Saravena last night. The ELN denied it.',
  'Deputy Jorge Salazar and President George Castle met in San Miguel on Monday, 3 March. Castle left at once.',
  "The army's Huascar Battalion captured six men armed with R-15 rifles in El Porvenir.",
  'The bombing was blamed on the Popular Revolutionary Movement, which fights the government of Peru.',
  'He said the Ministry of Foreign Affairs and the National Police knew of the threat.',
  'Judge Maria de la Cruz told us that she may leave Turkey in May.',
  'A mortar shell hit the French embassy, and counterinsurgency troops closed the road to Quito Airport.',
  'On Monday Juan Perez (left) met Ana Petrova (right) in Peru.',
  'The student unrest continued, the teacher walkout ended and the justice reform was near.',
  "Members of the National People's Front [FNP] and of the Heavenly Harvest Pact (HHP) met.",
  "Senator Roberto D'Aubuisson blamed the U.S. Embassy for the whole delay.",
];

describe('truecase', () => {
  test.each(same)('%s', async (text) => {
    expect(await truecase(text.toUpperCase(), client)).toBe(text);
    expect(await truecase(text.toLowerCase(), client)).toBe(text);
  });

  test('an ordinary text is not even sent', async () => {
    const nobody = createCoreNlpClient({ url: 'http://127.0.0.1:9', retries: 0 });
    for (const text of same) expect(await truecase(text, nobody)).toBe(text);
  });

  test('a headline is read with what the news under it knows', async () => {
    const news = '\n\nThe rebels of Tarsa, who call themselves the Lightning, left the town of Nice on Monday.';
    expect(await truecase(`LIGHTNING REBELS LEAVE NICE TOWN${news}`, client)).toBe(
      `Lightning rebels leave Nice town${news}`,
    );
  });

  test('only the case of letters changes, in every script', async () => {
    const text = 'İZMİR, 3 OCAK 90 -- THE STRASSE OF ΑΘΗΝΑ WAS CLOSED AFTER THE BOMB EXPLODED, THE POLICE SAID.';
    const cased = await truecase(text, client);
    expect(cased).toHaveLength(text.length);
    expect(cased.toUpperCase()).toBe(text.toUpperCase());
  });
});

describe('a telegram in capitals', () => {
  const text =
    "SAN SALVADOR, 9 JAN 90 (ACAN-EFE) -- [TEXT] THREE GUERRILLAS OF THE PEOPLE'S REVOLUTIONARY ARMY (ERP) THREW A BOMB AT THE HOUSE OF DEPUTY JORGE SALAZAR IN SAN MIGUEL DEPARTMENT YESTERDAY. THE ARMY SAID SALAZAR WAS INJURED. [PASSAGE OMITTED]";
  const read = async (asItStands: string) => {
    const source = { id: 'source:test', uri: 'urn:test', language: 'en' };
    const document: Document = { source, text: asItStands, mediaType: 'text/plain' };
    const { extraction } = await readDocument(document, client);
    return { extraction, resolved: resolveDocument(extraction) };
  };

  test('is read as in ordinary letters, and every mention and sentence stands as in the text', async () => {
    for (const asItStands of [text, text.toLowerCase()]) {
      const { extraction, resolved } = await read(asItStands);
      for (const one of [...extraction.mentions, ...extraction.sentences, ...resolved.mentions, ...resolved.sentences])
        expect(one.text).toBe(asItStands.slice(one.start, one.end));
      expect(extraction.document.text).toBe(asItStands);
      const injury = extraction.mentions.find((one) => one.event?.type === 'Injury');
      const victim = extraction.claims.find((one) => one.object === injury?.id && one.role === 'victim');
      expect(victim?.subject).toMatch(/^Person:/);
      const attack = extraction.mentions.find((one) => one.event?.type === 'Attack');
      const agent = extraction.claims.find((one) => one.object === attack?.id && one.role === 'agent');
      expect(extraction.mentions.find((one) => one.id === agent?.subject)?.text.toLowerCase()).toBe('three guerrillas');
    }
  });

  test('gives names that can be read, and the keys of the same names elsewhere', async () => {
    const names = (await read(text)).resolved.observed;
    expect(names.find((one) => one.kind === 'Person')?.name).toBe('Jorge Salazar');
    expect(names.filter((one) => one.kind === 'Place').map((one) => one.name)).toContain('San Miguel department');
    const ordinary = (await read('On Monday Jorge Salazar met officers in San Miguel.')).resolved.observed;
    expect(names.find((one) => one.name === 'Jorge Salazar')?.keys).toEqual(
      ordinary.find((one) => one.name === 'Jorge Salazar')?.keys,
    );
  });
});
