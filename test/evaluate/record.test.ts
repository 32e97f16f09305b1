import { describe, expect, test } from '@jest/globals';
import { predictionOf } from '../../src/evaluate/prediction.js';
import type { Mention } from '../../src/model/mention.js';
import { readDocument } from './readDocument.js';

const victims = (text: string, killed: readonly string[], detained: readonly string[], more: Mention[] = []) => {
  const { mention, claim, read } = readDocument(text);
  const events = { killed: mention('killed', 'Event'), detained: mention('detained', 'Event') };
  const types = { killed: 'Killing', detained: 'Detention' } as const;
  const told = (['killed', 'detained'] as const).flatMap((name) =>
    (name === 'killed' ? killed : detained).map((words) => {
      const who = mention(words, 'Group', { level: 'nominal' });
      return { who, claim: claim(who, 'PARTICIPATED_IN', events[name], { role: 'victim' }) };
    }),
  );
  const mentions = (['killed', 'detained'] as const).map((name) => ({
    ...events[name],
    event: { type: types[name], lemma: name },
  }));
  const line = predictionOf(
    'a',
    read({ mentions: [...mentions, ...told.map(({ who }) => who), ...more], claims: told.map((one) => one.claim) }),
    () => undefined,
  );
  return [line.record?.min_killed, line.record?.min_captured];
};

describe('recordOf', () => {
  test('counts each person once and the largest of the groups', () => {
    const text =
      'They killed a commander and two fighters. They detained several suspects; the three suspects were questioned.';
    expect(victims(text, ['a commander', 'two fighters'], ['several suspects', 'three suspects'])).toEqual([3, 3]);
  });

  test('adds others to those told of, and counts a name and its description once', () => {
    const text =
      'They killed a commander and one additional fighter. They detained two men, then three other men; one, a courier, fled.';
    expect(victims(text, ['a commander', 'one additional fighter'], ['two men', 'three other men'])).toEqual([2, 5]);
    expect(
      victims('They killed a fighter, none detained. The fighter was hiding.', ['a fighter', 'The fighter'], []),
    ).toEqual([1, 0]);
  });

  test('takes "more than" as one more, and those included as among the rest', () => {
    const text = 'They killed more than ten fighters. They detained four suspects, including a commander.';
    expect(victims(text, ['ten fighters'], ['four suspects', 'a commander'])).toEqual([11, 4]);
    expect(victims('They killed at least ten fighters, none detained.', ['ten fighters'], [])).toEqual([10, 0]);
  });

  test('does not count bystanders, nor what is told of nobody', () => {
    const text = 'A blast killed two civilians before police detained numerous men.';
    expect(victims(text, ['two civilians'], ['numerous men'])).toEqual([0, 4]);
    expect(victims(text, [], [])).toEqual([undefined, undefined]);
  });

  test('takes day and province of the main event', () => {
    const { mention, claim, read } = readDocument(
      'On May 3 troops detained a courier in Dara district, Norhan province.',
    );
    const detained = mention('detained', 'Event', { event: { type: 'Detention', lemma: 'detain' } });
    const [courier, norhan] = [mention('a courier', 'Person'), mention('Norhan', 'Place')];
    const day = mention('May 3', 'Date', { date: { edtf: '2012-05-03' } });
    const line = predictionOf(
      'a',
      read({
        mentions: [day, detained, courier, mention('Dara', 'Place'), norhan],
        claims: [
          claim(courier, 'PARTICIPATED_IN', detained, { role: 'victim' }),
          claim(detained, 'OCCURRED_ON', day),
          claim(detained, 'OCCURRED_IN', mention('Dara', 'Place')),
        ],
      }),
      () => undefined,
    );
    expect(line.record).toMatchObject({
      start_date: '2012-05-03',
      province: ['norhan'],
      event_type: ['detention'],
      min_captured: 1,
      min_killed: 0,
    });
  });

  test('takes neither what happened years before nor the day on which somebody spoke', () => {
    const { mention, time, claim, read } = readDocument(
      'Killings in 2010 aside, police yesterday confirmed that a smuggler was detained on May 3.',
    );
    const event = (words: string, type: string) => mention(words, 'Event', { event: { type, lemma: words } });
    const date = (words: string, edtf: string) => mention(words, 'Date', { date: { edtf } });
    const [killings, confirmed, detained] = [
      event('Killings', 'Killing'),
      event('confirmed', 'Statement'),
      event('detained', 'Detention'),
    ];
    const [year, yesterday] = [date('2010', '2010'), date('yesterday', '2012-05-05')];
    const smuggler = mention('a smuggler', 'Person', { level: 'nominal' });
    const line = predictionOf(
      'a',
      read({
        mentions: [killings, confirmed, detained, year, yesterday, smuggler],
        times: [
          time('2010', { type: 'DATE', value: '2010', edtf: '2010' }),
          time('yesterday', { type: 'DATE', value: '2012-05-05', edtf: '2012-05-05' }),
          time('May 3', { type: 'DATE', value: '2012-05-03', edtf: '2012-05-03' }),
        ],
        claims: [
          claim(killings, 'OCCURRED_ON', year),
          claim(confirmed, 'OCCURRED_ON', yesterday),
          claim(smuggler, 'PARTICIPATED_IN', detained, { role: 'victim' }),
        ],
      }),
      () => undefined,
    );
    expect(line.record).toMatchObject({ start_date: '2012-05-03', min_killed: 0, min_captured: 1 });
  });

  test('makes no incident of a text that tells of none', () => {
    const { mention, read } = readDocument('The minister praised the harvest.');
    const praised = mention('praised', 'Event', { event: { type: 'Praise', lemma: 'praise' } });
    expect(predictionOf('a', read({ mentions: [praised] }), () => undefined).record).toBeUndefined();
  });
});
