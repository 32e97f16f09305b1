import { describe, expect, test } from '@jest/globals';
import type { Claim, Extraction } from '../../../src/model/claim.js';
import { editionId } from '../../../src/model/identifier.js';
import { type Mention, mentionKey } from '../../../src/model/mention.js';
import { resolveWithin } from '../../../src/resolve/within/index.js';

/**
 * An extraction whose text is its sentences, and whose mentions are words of them: `words(sentence, 'Baku', 'Place')`.
 * The same word twice in a sentence is told apart by its occurrence.
 */
const story = (...sentences: string[]) => {
  const text = sentences.join(' ');
  const starts = sentences.map((_, index) => sentences.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  const mention = (sentence: number, words: string, kind: Mention['kind'], more: Partial<Mention> = {}): string => {
    const start = text.indexOf(words, starts[sentence]);
    const span = { start, end: start + words.length };
    const id = mentionKey(span, kind);
    mentions.push({ id, kind, level: 'name', text: words, sentence, head: 0, ...span, ...more });
    return id;
  };
  const event = (sentence: number, word: string, type: string, more: Partial<Claim> = {}): string => {
    const id = mention(sentence, word, 'Event', {
      level: 'nominal',
      event: { type, lemma: word.toLowerCase().replace(/s$/, '') },
    });
    claim(sentence, id, 'IS_A', { value: type, ...more });
    return id;
  };
  const date = (sentence: number, words: string, edtf: string): string =>
    mention(sentence, words, 'Date', { date: { edtf } });
  const claim = (sentence: number, subject: string, predicate: string, more: Partial<Claim>): void => {
    claims.push({
      subject,
      predicate,
      sentence,
      span: { start: starts[sentence] ?? 0, end: (starts[sentence] ?? 0) + 1 },
      polarity: 'affirmed',
      modality: 'asserted',
      confidence: 0.9,
      extractor: 'rules',
      rule: 'test',
      ...more,
    });
  };
  const source = { id: 'source:test', uri: 'urn:test', language: 'en' };
  const extraction = (): Extraction => ({
    document: { source, text, mediaType: 'text/plain' },
    sentences: sentences.map((sentence, index) => ({
      index,
      start: starts[index] ?? 0,
      end: (starts[index] ?? 0) + sentence.length,
      text: sentence,
    })),
    mentions: [...mentions].sort((a, b) => a.start - b.start),
    clusters: [],
    claims,
    problems: [],
  });
  return {
    mention,
    event,
    date,
    claim,
    resolve: () => resolveWithin(extraction()),
    edition: editionId(source.id, text),
  };
};

describe('event mentions that are one event', () => {
  test('a noun and a verb of one day and family, without places that differ', () => {
    const told = story('Gunmen attacked Arlen on 3 May 2024.', 'The attack of 3 May 2024 shocked many.');
    const [first, second] = [told.event(0, 'attacked', 'Attack'), told.event(1, 'attack', 'Attack')];
    for (const [sentence, event] of [first, second].entries())
      told.claim(sentence, event, 'OCCURRED_ON', { object: told.date(sentence, '3 May 2024', '2024-05-03') });
    expect(told.resolve().observed.filter((one) => one.kind === 'Event')).toHaveLength(1);
  });

  test('not when the days differ, nor when the places do', () => {
    const days = story('The attack came on 3 May 2024.', 'The attack came on 9 May 2024.');
    const places = story('The attack hit Arlen on 3 May 2024.', 'The attack hit Bremm on 3 May 2024.');
    for (const sentence of [0, 1]) {
      const day = sentence === 0 ? '3 May 2024' : '9 May 2024';
      days.claim(sentence, days.event(sentence, 'attack', 'Attack'), 'OCCURRED_ON', {
        object: days.date(sentence, day, `2024-05-0${sentence === 0 ? 3 : 9}`),
      });
      const event = places.event(sentence, 'attack', 'Attack');
      places.claim(sentence, event, 'OCCURRED_ON', { object: places.date(sentence, '3 May 2024', '2024-05-03') });
      places.claim(sentence, event, 'OCCURRED_IN', {
        object: places.mention(sentence, sentence === 0 ? 'Arlen' : 'Bremm', 'Place'),
      });
    }
    expect(days.resolve().observed.filter((one) => one.kind === 'Event')).toHaveLength(2);
    expect(places.resolve().observed.filter((one) => one.kind === 'Event')).toHaveLength(2);
  });

  test('what is meant to happen, told again; not what has happened of its kind, and no two deeds that are only meant', () => {
    const planned = { modality: 'planned' } as const;
    const events = (type: string, word: string, ...hows: Partial<Claim>[]): number => {
      const told = story(...hows.map(() => `The ${word} in Arlen.`));
      for (const [sentence, how] of hows.entries()) {
        const arlen = told.mention(sentence, 'Arlen', 'Place');
        told.claim(sentence, told.event(sentence, word, type, how), 'OCCURRED_IN', { object: arlen, ...how });
      }
      return told.resolve().observed.filter((one) => one.kind === 'Event').length;
    };
    expect(events('Meeting', 'summit', planned, planned, planned)).toBe(1);
    expect(events('Election', 'election', planned, planned)).toBe(1);
    expect(events('Meeting', 'summit', planned, {})).toBe(2);
    expect(events('Election', 'election', {}, planned)).toBe(2);
    expect(events('Attack', 'attack', planned, planned)).toBe(2);
    expect(events('Meeting', 'summit', { modality: 'hypothetical' }, { modality: 'hypothetical' })).toBe(2);
  });

  test('what somebody denies, when who and whom are the same; not what is told twice', () => {
    const told = story(
      'Norlanders attacked Arlen.',
      'Norlanders denied that they attacked Arlen.',
      'Norlanders attacked Bremm.',
    );
    const denied = { polarity: 'denied' } as const;
    const events = [0, 1, 2].map((sentence) => {
      const id = told.event(sentence, 'attacked', 'Attack', sentence === 1 ? denied : {});
      const how = sentence === 1 ? denied : {};
      const who = told.mention(sentence, 'Norlanders', 'Group');
      const where = told.mention(sentence, sentence === 2 ? 'Bremm' : 'Arlen', 'Place');
      told.claim(sentence, who, 'PARTICIPATED_IN', { object: id, role: 'agent', ...how });
      told.claim(sentence, where, 'PARTICIPATED_IN', { object: id, role: 'patient', ...how });
      return id;
    });
    const groups = told.resolve().observed.filter((one) => one.kind === 'Event');
    expect(groups.map((one) => one.mentions)).toEqual(expect.arrayContaining([[events[0], events[1]], [events[2]]]));
    expect(groups).toHaveLength(2);
  });

  test('a day told without its year is the day that the event has elsewhere', () => {
    const told = story('The massacre of 3 May 1994 was long denied.', 'The 3 May massacre is remembered.');
    told.claim(0, told.event(0, 'massacre', 'Massacre'), 'OCCURRED_ON', {
      object: told.date(0, '3 May 1994', '1994-05-03'),
    });
    told.claim(1, told.event(1, 'massacre', 'Massacre'), 'OCCURRED_ON', {
      object: told.date(1, '3 May', 'XXXX-05-03'),
    });
    const dates = told
      .resolve()
      .observed.filter((one) => one.kind === 'Date')
      .map((one) => one.properties.edtf);
    expect(dates).toEqual(['1994-05-03']);
  });
});

describe('what enters the graph', () => {
  test('an event that nobody, no place, no time and no figure belongs to is left out, with a reason', () => {
    const told = story('There was an attack.');
    told.event(0, 'attack', 'Attack');
    const { observed, problems } = told.resolve();
    expect(observed).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([['event.bare', 'rejected']]);
  });

  test('claims speak of observed entities, and all of these have a claim', () => {
    const told = story('Mira Halden met Ilya Brandt in Arlen.', 'Halden left.');
    const meeting = told.event(0, 'met', 'Meeting');
    for (const name of ['Mira Halden', 'Ilya Brandt'])
      told.claim(0, told.mention(0, name, 'Person'), 'PARTICIPATED_IN', { object: meeting, role: 'agent' });
    told.claim(0, meeting, 'OCCURRED_IN', { object: told.mention(0, 'Arlen', 'Place') });
    const { observed, claims } = told.resolve();
    const ids = new Set(observed.map((one) => one.id));
    const used = claims.flatMap((claim) => [claim.subject, claim.object].filter((id) => id !== undefined));
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !used.includes(id))).toEqual([]);
  });
});

describe('keys across documents', () => {
  test('a full name is the same person elsewhere, a lone last name is of this document', () => {
    const full = story('Mira Halden spoke.');
    full.mention(0, 'Mira Halden', 'Person');
    expect(full.resolve().observed[0]?.keys).toEqual(['Person mira halden', 'Person ~m kldn']);
    const last = story('Halden spoke.');
    last.mention(0, 'Halden', 'Person');
    expect(last.resolve().observed[0]?.keys).toEqual([`Person ${last.edition} halden`]);
  });

  test('spellings of one place meet', () => {
    const keys = ['Garabagh', 'Karabakh'].map((name) => {
      const told = story(`He came from ${name}.`);
      told.mention(0, name, 'Place');
      return told.resolve().observed[0]?.keys;
    });
    expect(keys[0]).toEqual(keys[1]);
  });
});

describe('an event that a verb tells is called', () => {
  test.each([
    ['A joint commission was formed in Arlen.', 'formed', 'joint commission was formed in Arlen'],
    ['In Norland the ceasefire was announced in Arlen.', 'announced', 'ceasefire was announced in Arlen'],
    ['A plane to the disaster area crashed near Arlen.', 'crashed', 'crashed near Arlen'],
    ['The plan drew protest and was announced in Arlen.', 'announced', 'announced in Arlen'],
    ['It, too, was signed in Arlen.', 'signed', 'signed in Arlen'],
    ['It was never clear, and was not signed in Arlen.', 'signed', 'was not signed in Arlen'],
    ['Next year, it says, will be held in Arlen.', 'held', 'will be held in Arlen'],
  ])('by what stands before it, though that is no mention: %s', (sentence, verb, name) => {
    const told = story(sentence);
    const id = told.mention(0, verb, 'Event', {
      level: 'nominal',
      subtype: 'verb',
      event: { type: 'Attack', lemma: verb },
    });
    told.claim(0, id, 'IS_A', { value: 'Attack' });
    told.claim(0, id, 'OCCURRED_IN', { object: told.mention(0, 'Arlen', 'Place') });
    expect(told.resolve().observed.find((one) => one.kind === 'Event')?.name).toBe(name);
  });
});
