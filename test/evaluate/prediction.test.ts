import { describe, expect, test } from '@jest/globals';
import { codePointSlice } from '../../src/evaluate/codePoints.js';
import type { LineSpan } from '../../src/evaluate/line.js';
import { predictionOf } from '../../src/evaluate/prediction.js';
import { readDocument } from './readDocument.js';

const equivalents = (type: string) => (type === 'Attack' ? { ace: 'Conflict.Attack', cameo: '19' } : undefined);

const text = '🕊 Ana Duarte said rebels shelled Orva on 3 May 2014, killing at least 12 people under Treaty No. 7.';
const { mention, time, claim, read } = readDocument(text);
const ana = mention('Ana Duarte', 'Person');
const rebels = mention('rebels', 'Group', { level: 'nominal' });
const orva = mention('Orva', 'Place');
const shelled = mention('shelled', 'Event', { level: 'nominal', event: { type: 'Attack', lemma: 'shell' } });
const killing = mention('killing', 'Event', { level: 'nominal', event: { type: 'Killing', lemma: 'kill' } });
const may = mention('3 May 2014', 'Date', { date: { edtf: '2014-05-03' } });
const twelve = mention('at least 12 people', 'Figure', {
  figure: { measure: 'killed', value: 12, qualifier: 'at least', unit: 'person' },
});
const treaty = mention('Treaty No. 7', 'Document', { cited: { documentType: 'treaty', number: '7' } });

const line = predictionOf(
  'a',
  read({
    names: [ana, orva],
    mentions: [rebels, orva, shelled, killing, may, twelve, treaty],
    times: [time('3 May 2014', { type: 'DATE', value: '2014-05-03', edtf: '2014-05-03' })],
    claims: [
      claim(shelled, 'IS_A', 'Attack', { modality: 'alleged', attributedTo: ana.id }),
      claim(rebels, 'PARTICIPATED_IN', shelled, { role: 'agent', confidence: 0.7 }),
      claim(rebels, 'PARTICIPATED_IN', shelled, { role: 'agent', confidence: 0.95, attributedTo: ana.id }),
      claim(shelled, 'OCCURRED_IN', orva),
      claim(shelled, 'OCCURRED_ON', may),
      claim(killing, 'PART_OF', shelled),
      claim(killing, 'HAS_FIGURE', twelve),
      claim(ana, 'REPRESENTS', orva, { title: 'envoy' }),
    ],
    clusters: [[rebels, ana]],
  }),
  equivalents,
);

describe('predictionOf', () => {
  test('counts offsets in code points, in every list', () => {
    const lists: (readonly LineSpan[] | undefined)[] = [
      line.entities,
      line.times,
      line.events,
      line.figures,
      line.documents,
      line.attributions,
    ];
    const spans = lists.flatMap((list) => list ?? []);
    expect(spans.length).toBeGreaterThanOrEqual(9);
    for (const span of spans) expect(codePointSlice(text, span.start, span.end)).toBe(span.text);
    expect(line.entities?.[0]).toMatchObject({ start: 2, end: 12, text: 'Ana Duarte' });
  });

  test('lists people, organizations, groups and places of both stages once, in reading order, and nothing else', () => {
    expect(line.entities?.map(({ text: words, type, level, cluster }) => [words, type, level, cluster])).toEqual([
      ['Ana Duarte', 'Person', 'NAM', 'c0'],
      ['rebels', 'Group', 'NOM', 'c0'],
      ['Orva', 'Place', 'NAM', undefined],
    ]);
    expect(line.documents).toMatchObject([{ text: 'Treaty No. 7', type: 'treaty', number: '7' }]);
  });

  test('gives an event its equivalents, participants, place and time, and how it is told', () => {
    expect(line.events?.[0]).toMatchObject({
      type: 'Attack',
      ace: 'Conflict.Attack',
      cameo: '19',
      modality: 'alleged',
      polarity: 'affirmed',
      time: { text: '3 May 2014', edtf: '2014-05-03' },
      place: { text: 'Orva', entity: orva.id },
      args: [
        { role: 'agent', text: 'rebels', entity: rebels.id, confidence: 0.95 },
        { role: 'place', text: 'Orva' },
        { role: 'time', text: '3 May 2014' },
      ],
    });
    expect(line.events?.[1]).not.toHaveProperty('ace');
    expect(line.events?.[1]?.args).toEqual([]);
  });

  test('keeps relations apart from participants; ends that are no entities come with their place', () => {
    expect(line.relations).toMatchObject([
      { type: 'PART_OF', head: { id: killing.id, text: 'killing', type: 'Event' }, tail: { id: shelled.id } },
      { type: 'REPRESENTS', head: ana.id, tail: orva.id, title: 'envoy' },
    ]);
  });

  test('ties figures to their event and tells each attribution once', () => {
    expect(line.figures).toMatchObject([{ measure: 'killed', value: 12, qualifier: 'at least', event: killing.id }]);
    expect(line.attributions).toMatchObject([{ speaker: ana.id, event: shelled.id, text: 'shelled' }]);
  });
});
