import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { anchorOf, readDatelines } from '../../src/annotate/dates/dateline.js';
import { readTimes } from '../../src/annotate/dates/readTimes.js';
import type { Document } from '../../src/model/document.js';
import { testCoreNlpUrl } from '../support/services.js';

const client = createCoreNlpClient({ url: testCoreNlpUrl() });

const read = async (text: string, publishedOn?: string) => {
  const document: Document = {
    source: { id: 's', uri: 'file:a', language: 'en', ...(publishedOn ? { publishedOn } : {}) },
    text,
    mediaType: 'text/plain',
  };
  const datelines = readDatelines(document);
  const anchor = anchorOf(document, datelines);
  const reading = await client.read(text, anchor ? { date: anchor } : {});
  const times = readTimes(reading, document, datelines);
  for (const time of times) expect(text.slice(time.start, time.end)).toBe(time.text);
  return times;
};

/** Published on a Monday. */
const check = (text: string, ...edtf: readonly string[]) =>
  test(text, async () => expect((await read(text, '2025-03-10')).flatMap((time) => time.edtf ?? [])).toEqual(edtf));

describe('what has happened is not in the future', () => {
  check('The law will bar two firms, a decision announced by the premier on Friday.', '2025-03-07');
  check('The law will bar two firms from elections announced for Friday.', '2025-03-14');
  check('The council met on Wednesday.', '2025-03-05');
  check('The council met on 12 April.', '2024-04-12');
  check('The union called on workers to strike on 12 April.', '2025-04-12');
  check('The union called workers who struck on 12 April.', '2024-04-12');
  check('The council had met in July.', '2024-07');
  check('The 2 June vote could not take place.', '2024-06-02');
  check('The vote could take place on 2 June.', '2025-06-02');
  check('The 2 June vote might have been rigged.', '2024-06-02');
  check('She pledged to raise wages if elected in July.', '2025-07');
  check('Once released on Friday, Berg fled to Norland.', '2025-03-07');
  check('The ferry, which sank on Friday, was thirty years old.', '2025-03-07');
  check('Officials announced on Friday that the council will meet soon.', '2025-03-07');
  check('Seven people were killed in a fire on Saturday, police said.', '2025-03-08');
  check('Workers found the boat sunk on Sunday.', '2025-03-09');
  check('The port has been closed since Thursday.', '2025-03-06/..');
  check('Ferry sinks on Saturday', '2025-03-08');
});

describe('a vote is the nearest one, whatever the tense', () => {
  check('Her rivals in the July election were weak.', '2025-07');
  check("The party was banned in the weeks before July's election.", '2025-07');
  check('Her rivals in the February election were weak.', '2025-02');
  check('She won the July election.', '2024-07');
  check('She lost her seat in the July election.', '2024-07');
  check('The council met after the July election.', '2024-07');
  check('Crowds protested over the results of the July election.', '2024-07');
  check('Her rivals in the July tournament were weak.', '2024-07');
});

describe('what is called to mind has been', () => {
  check('You will recall the meeting with the minister on May 3.', '2024-05-03');
  check('Many will remember the strike of November 4.', '2024-11-04');
  check('You will recall the talks on 18 August.', '2024-08-18');
  check('The government will recall its ambassador on May 3.', '2025-05-03');
  check('The firm will recall 5,000 cars on May 3.', '2025-05-03');
});

describe('what is planned is not in the past', () => {
  check('The council will meet on Wednesday.', '2025-03-12');
  check('The council will meet on 12 April.', '2025-04-12');
  check('The council is expected to meet on Friday.', '2025-03-14');
  check('The council is due to meet on Friday.', '2025-03-14');
  check('The council plans to meet in July.', '2025-07');
  check('The mayor said the council would meet on Friday.', '2025-03-14');
  check('A meeting is scheduled for Friday.', '2025-03-14');
  check('The council is meeting on Thursday.', '2025-03-13');
  check('The talks begin on Wednesday.', '2025-03-12');
  check('The show opens at 2 p.m. on Thursday.', '2025-03-13');
  check('The talks began on Wednesday.', '2025-03-05');
});

describe('the date told last', () => {
  check('The ferry left on 3 March 2021. It sank two days later.', '2021-03-03', '2021-03-05');
  check('The ferry left on 3 March 2021. Nobody saw it. The next day it sank.', '2021-03-03', '2021-03-04');
  check('In 1990, the islands were at war. On 14 August, the port was shelled.', '1990', '1990-08-14');
  check('The 5 May riots began on 5 May 1988. They are remembered on 5 May.', '1988-05-05', '1988-05-05', '1988-05-05');
});

describe('a year by the way', () => {
  check('The firm, founded in 1948, sold a mine. It sold two more later in the year.', '1948', '2025');
  check('The mayor was born in 1960. Guards shot him at the beginning of the year.', '1960', '2025');
  check('The council was founded in May 1948. It met on the 5th.', '1948-05', '2025-03-05');
  check('The firm was founded in 1948. Two years later it sold a mine.', '1948', '1950');
  check('The firm was founded in 1948. That year it sold a mine.', '1948', '1948');
  check('The mine opened in 2019. It sank later in the year.', '2019', '2019');
  check('The camp was built in 2019. It burned later in the year.', '2019', '2019');
  check('The camp, built in 2019, housed miners. It burned later in the year.', '2019', '2025');
});

describe('the weekend', () => {
  check('The council met over the weekend.', '2025-03-08/2025-03-09');
  check('The council meets at the weekend to choose a leader.');
  check('Norland votes over the weekend on the treaty.');
  check('The talks begin at the weekend.', '2025-03-15/2025-03-16');
});

describe('an account of another year', () => {
  check('The war began in October 1962. In November, the port was shelled.', '1962-10', '1962-11');
  check('The war began in October 1962. In May, the port was shelled.', '1962-10');
});

describe('a whole article', () => {
  const text = [
    'Ferry sinks off Port Elsewhere',
    '',
    'STRELSAU, June 9, 2022 /RUNA/ - Four sailors died “late on Tuesday” when a ferry sank, the mayor’s office said',
    'on Thursday 🚢. It will be 35 years in 2024 since the Anna went down, on the night of 19–20 January 1989.',
  ].join('\n');

  test('counts from its dateline', async () => {
    const times = await read(text);
    expect(times.map((time) => [time.text, time.edtf, time.rule])).toEqual([
      ['June 9, 2022', '2022-06-09', 'dates.dateline'],
      ['late on Tuesday', '2022-06-07', 'dates.weekday'],
      ['Thursday', '2022-06-09', 'dates.weekday'],
      ['35 years', undefined, 'dates.duration'],
      ['2024', '2024', 'dates.year'],
      ['the night of 19–20 January 1989', '1989-01-19/1989-01-20', 'dates.day-range'],
    ]);
  });
});

describe('what goes on now is not ahead, and harm that has a day is done', () => {
  check('Neither side is calling Monday\u2019s strikes a war.', '2025-03-10');
  check('Neither side is calling Friday\u2019s strikes a war.', '2025-03-07');
  check('The firm will postpone the show after Sunday\u2019s crash.', '2025-03-09');
  check('The firm will postpone Wednesday\u2019s show.', '2025-03-12');
  check('The town is reeling after a blast on Tuesday.', '2025-03-04');
  check('The minister is visiting the town on Tuesday.', '2025-03-11');
  check('His term would have ended in May.', '2024-05');
  check('His term will have ended in May.', '2025-05');
  check('The town will flee from Thursday\u2019s planned attack.', '2025-03-13');
});

describe('an election is the nearest one for who stands beside it, and over for who won it', () => {
  check('The mayor said her rivals in July\u2019s vote were weak.', '2025-07');
  check('The law would have kept many from voting in July\u2019s election.', '2025-07');
  check('Ten weeks were left before the May 19 election.', '2025-05-19');
  check('The mayor won July\u2019s election.', '2024-07');
  check('The mayor lost in the May 19 election.', '2024-05-19');
  check('He took office in 2021. She is expected to hold the seat in the July election.', '2021', '2025-07');
});

describe('what was called for is ahead', () => {
  check('The mayor gave a speech, exhorting workers to strike in June.', '2025-06');
  check('The union\u2019s appeal to workers to strike in June angered the mayor.', '2025-06');
  check('The panel will meet in June.', '2025-06');
  check('The panel was there to meet her in June.', '2024-06');
});

describe('this weekend and this season are over when they are told in the past', () => {
  check('The boat was found by divers this weekend.', '2025-03-08/2025-03-09');
  check('Divers will look for the boat this weekend.', '2025-03-15/2025-03-16');
  check('The office was opened this summer.', '2024-22');
  check('The office will be opened this summer.', '2025-22');
});

describe('harm that something follows has been done', () => {
  check('The union has the right to strike after the attack by guards on 2 August.', '2024-08-02');
  check('The union has the right to strike on 2 August.', '2025-08-02');
});

describe('without any date of the document', () => {
  const checkNone = (text: string) => test(text, async () => expect(await read(text)).toEqual([]));
  checkNone('The council met on Wednesday.');
  checkNone('The council met yesterday.');
  checkNone('The council met three weeks ago.');
  checkNone('The council met at Christmas.');
});

describe('feasts, from SUTime', () => {
  check('The port was shelled on Christmas Eve.', '2024-12-24');
  check('The port will be closed on Christmas Eve.', '2025-12-24');
});

describe('a weekend told by the way', () => {
  check(
    'On Monday divers left the wreck that had sunk at the weekend; it had been insured a day earlier.',
    '2025-03-10',
    '2025-03-08/2025-03-09',
    '2025-03-09',
  );
});
