import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { extract } from '../../src/extract/index.js';
import { checkSpeakers as check } from '../support/checkSpeakers.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** How an event is put: asserted, alleged. */
const put = (text: string, event: string, modality: string): void =>
  test(text, async () => {
    const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
    const { value } = await annotate({ source, text, mediaType: 'text/plain' }, corenlp);
    const { claims, mentions } = extract(value);
    const trigger = mentions.find((one) => one.kind === 'Event' && one.text === event);
    expect(claims.find((one) => one.subject === trigger?.id)?.modality).toBe(modality);
  });

describe('who tells it stands inside of what is told', () => {
  check(
    'The mother said she received a letter from her son, Al Jazeera reported.',
    ['received', 'The mother'],
    ['reported', '-'],
    ['said', 'Al Jazeera'],
  );
  check('The lawyer told the court that there were errors in the stories, which he noted, were based on a raid.', [
    'noted',
    '-',
  ]);
  check(
    'A reporter told the envoy that the town was taken, to which Omar Hale replied that guards had fled.',
    ['replied', '-'],
    ['fled', 'Omar Hale'],
  );
});

describe('what is told at the same time', () => {
  check('Survivors fled as passengers heard a loud bang.', ['fled', '-']);
  check('Shops were closed as the council announced a strike.', ['closed', '-']);
  check('Volkswagen said costs rose as it reported a loss.', ['rose', 'Volkswagen'], ['reported', '-']);
  check('Volkswagen said costs rose as it opened a plant.', ['rose', 'Volkswagen'], ['opened', 'Volkswagen']);
  check('As Omar Hale told the Tolm Gazette, the guards fled.', ['fled', 'Omar Hale']);
});

describe('a statement according to which', () => {
  check('The Velmoran ministry issued a statement according to which the units opened fire at the town.', [
    'opened',
    'The Velmoran ministry',
  ]);
});

describe('who tells the news', () => {
  check('The paper reported that two guards were killed.', ['killed', 'The paper']);
  check("Tolm's harbour radio said two guards had fled.", ['fled', "Tolm's harbour radio"]);
  check('The Chief Monitor underlined that two guards had fled.', ['fled', 'The Chief Monitor']);
  check('He read a paper, which said little, and fled.', ['fled', '-']);
});

describe('somebody says so whom we do not know', () => {
  put('The leaflet reported that two guards were killed.', 'killed', 'alleged');
  put('They received information that guards had been killed.', 'killed', 'alleged');
  put('Figures show that two guards were killed.', 'killed', 'asserted');
  put('The law says that guards are killed.', 'killed', 'asserted');
  put('According to the plan, the guards arrived.', 'arrived', 'asserted');
});

describe('the side of a state', () => {
  check('According to the Turkish side, 300 villagers were killed.', ['killed', 'the Turkish side']);
  check('The treaty, rejected by the Turkish side, expired in June.', ['expired', '-']);
});
