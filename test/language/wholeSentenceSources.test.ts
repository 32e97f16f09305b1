import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { extract } from '../../src/extract/index.js';
import { checkSpeakers as check } from '../support/checkSpeakers.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

/** Whether events are told as hearsay of nobody known. */
const put = (text: string, ...told: (readonly [event: string, modality: string])[]): void =>
  test(text, async () => {
    const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
    const { value } = await annotate({ source, text, mediaType: 'text/plain' }, corenlp);
    const { claims, mentions } = extract(value);
    for (const [event, modality] of told) {
      const trigger = mentions.find((one) => one.kind === 'Event' && one.text === event);
      expect(`${event}: ${claims.find((one) => one.subject === trigger?.id)?.modality}`).toBe(`${event}: ${modality}`);
    }
  });

describe('"according to" at the end reaches the whole sentence', () => {
  check(
    'Rebels attacked a mill, but guards drove them off, according to Omar Hale.',
    ['attacked', 'Omar Hale'],
    ['drove', 'Omar Hale'],
  );
  check('Troops burnt the mill in what they called a “clean sweep,” according to Omar Hale.', ['burnt', 'Omar Hale']);
  check('“Guards attacked the mill,” according to Omar Hale.', ['attacked', 'Omar Hale']);
  check('Rebels attacked the mill, according to Omar Hale, citing a letter.', ['attacked', 'Omar Hale']);
  check('Robbers attacked nine banks, according to preliminary FBI data.', ['attacked', 'FBI']);
  check('Robbers attacked nine banks, according to figures released by the United Nations.', [
    'attacked',
    'United Nations',
  ]);
  // Each side of a semicolon has its own.
  check('Rebels attacked a mill, according to Omar Hale; guards fled.', ['attacked', 'Omar Hale'], ['fled', '-']);
});

describe('sources that are nobody', () => {
  put('The defendant attacked two men, according to trial testimony.', ['attacked', 'alleged']);
  put('The air raids destroyed a mill, reports said.', ['destroyed', 'alleged']);
  check('The Mirror disagrees, saying guards attacked the mill.', ['attacked', 'Mirror']);
  put('Troops attacked the mill, as the law says.', ['attacked', 'asserted']);
  put('Troops attacked the mill, I think, and fled.', ['fled', 'asserted']);
  check('Omar Hale said that, according to trial testimony, the defendant attacked two men.', [
    'attacked',
    'Omar Hale',
  ]);
  put('Omar Hale said that, according to trial testimony, the defendant attacked two men.', ['attacked', 'asserted']);
});

describe('who says it at the end, behind a mark, a bracket or an apposition', () => {
  check('Omar Hale was detained for slandering “heroes and martyrs,” his brother Tom told CNN on Sunday.', [
    'detained',
    'Tom',
  ]);
  check('Nine guards were fired, Ana Petrova, an editor at the Tolm Post, told the court.', ['fired', 'Ana Petrova']);
  check(
    'Omar Hale was killed with several commanders, Harbour Operations Centre (HOC) spokesman Max Stern said, accusing them of spying.',
    ['killed', 'Max Stern'],
  );
  check(
    'Norland recently moved its missiles to the coast to use in the war, CNN reported in May, marking an escalation.',
    ['moved', 'CNN'],
    ['marking', '-'],
  );
  // Words that somebody else says, and no clause of the news.
  check('When troops left, Ana Petrova, an editor, told the court nothing.', ['left', '-']);
});

describe('who says it right before the verb', () => {
  check('Shortly before the death of Omar Hale, a senior official said guards attacked the town.', [
    'attacked',
    'a senior official',
  ]);
  check(
    'Talks went on following the killings of six men held by rebels, and Norland officials have said they are arming guards.',
    ['arming', 'Norland officials'],
  );
  check('The Mirror wrote nothing, saying ministers have "finally attacked one of the last mills".', [
    'attacked',
    'Mirror',
  ]);
  check('Norland attacked two towns in response to rockets it said were launched from the hills.', ['attacked', '-']);
  check('Norland insists that it fired on the town.', ['fired', 'Norland']);
});

describe('what is said without its subject', () => {
  check('Omar Hale opened a link that Ana Petrova says exposed his phone.', ['exposed', 'Ana Petrova']);
  check('He was named as Omar Hale, who authorities said died after being shot.', ['died', 'authorities']);
  check('Troops arrested men in what the army said was an attack on guards.', ['attack', 'the army']);
  check('Omar Hale repeated his claim and said he would not attack the town.', ['attack', 'Omar Hale']);
  check('Omar Hale said so and attacked the town.', ['attacked', '-']);
  // Not behind a semicolon.
  check('Rebels fired what the army said was a missile; the mill had burnt before; and guards attacked.', [
    'attacked',
    '-',
  ]);
  // Of whom it is said, he does not say it.
  check('Nine men are missing and believed to be buried in the mine.', ['buried', '-']);
});

describe('words in quotation marks', () => {
  check('“Our homes were attacked,” Omar Hale said. “This unit arrested nine men.', ['arrested', 'Omar Hale']);
  check('"They attacked us twice," Omar Hale laughed.', ['attacked', 'Omar Hale']);
  check('Rebels fled, Norland says “This is our plan and we attack,” Omar Hale said.', ['attack', 'Omar Hale']);
  check('Omar Hale assesses that troops attacked the town.', ['attacked', 'Omar Hale']);
});
