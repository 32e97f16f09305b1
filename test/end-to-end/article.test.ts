import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { projectRoot } from '../../src/config.js';
import { compareGraph, type ExpectedGraph } from '../support/expectedGraph.js';
import { projectedGraph } from '../support/projectedGraph.js';
import { resolved } from '../support/seedDocuments.js';
import { testCoreNlpUrl } from '../support/services.js';

/** A press article that may lie beside the checkout; it is not part of the project. */
const folder = join(projectRoot, '..', 'shared', 'article');
const file = existsSync(folder) ? readdirSync(folder)[0] : undefined;

/** What it says, fact by fact, and what must not be read out of it. */
const expected: ExpectedGraph = {
  entities: [
    {
      kind: 'Place',
      name: 'Baku',
    },
    {
      kind: 'Place',
      name: 'Sumgayit',
    },
    {
      kind: 'Place',
      name: 'Lankaran',
    },
    {
      kind: 'Place',
      name: 'Neftchala',
    },
    {
      kind: 'Place',
      name: 'Moscow',
    },
    {
      kind: 'Place',
      name: 'Azerbaijan',
    },
    {
      kind: 'Place',
      name: 'Armenia',
    },
    {
      kind: 'Place',
      name: ['Garabagh region', 'Garabagh'],
    },
    {
      kind: ['Place', 'Organization'],
      name: 'Soviet Union',
    },
    {
      kind: 'Person',
      name: 'Heydar Aliyev',
    },
    {
      kind: 'Person',
      name: 'Lee Kap-soo',
    },
    {
      kind: 'Organization',
      name: 'Soviet Army',
    },
    {
      kind: 'Organization',
      name: 'internal troops',
    },
    {
      kind: 'Organization',
      name: 'Milli Majlis',
      aliases: ['Azerbaijani Parliament'],
    },
    {
      kind: 'Organization',
      name: 'Permanent Mission of Azerbaijan',
    },
    {
      kind: 'Organization',
      name: 'Embassy of Azerbaijan',
    },
    {
      kind: 'Organization',
      name: 'Diplomacy Journal',
    },
  ],
  events: [
    {
      id: 'massacre',
      type: ['Massacre', 'Killing', 'Attack', 'Violence', 'MilitaryOperation'],
      dates: ['1990-01-19/1990-01-20'],
      places: ['Baku', 'Sumgayit', 'Lankaran', 'Neftchala'],
      participants: [
        {
          name: 'Soviet Army',
          role: 'agent',
        },
        {
          name: 'internal troops',
          role: 'agent',
        },
        {
          name: 'civilians',
          role: ['victim', 'patient'],
        },
      ],
      figures: [
        {
          measure: 'killed',
          value: 150,
          qualifier: 'exact',
        },
        {
          measure: 'wounded',
          value: 744,
          qualifier: 'exact',
        },
        {
          measure: 'missing',
          value: 4,
          qualifier: 'exact',
        },
      ],
      only: 'Massacre',
    },
    {
      id: 'disclosure',
      type: ['Disclosure', 'Statement', 'Contact', 'Action', 'Condemnation'],
      dates: ['1990-01-21'],
      places: ['Moscow'],
      participants: [
        {
          name: 'Heydar Aliyev',
          role: ['speaker', 'agent'],
        },
      ],
    },
    {
      id: 'session',
      type: ['Session', 'Meeting'],
      dates: ['1994-02'],
      participants: [
        {
          name: ['Milli Majlis', 'Azerbaijani Parliament'],
        },
      ],
    },
    {
      id: 'adoption',
      type: ['Adoption', 'Decision'],
      dates: ['1994-03'],
      participants: [
        {
          name: ['Milli Majlis', 'Azerbaijani Parliament'],
        },
      ],
    },
    {
      id: 'deportation',
      type: ['Deportation', 'Displacement'],
      places: ['Armenia'],
      participants: [
        {
          name: 'Azerbaijanis',
          role: ['victim', 'patient'],
        },
      ],
    },
    {
      id: 'rise',
      type: ['Rise', 'PoliticalMovement', 'Cause', 'Establishment', 'Increase'],
      dates: ['198X'],
    },
    {
      id: 'war',
      type: ['War'],
      named: 'Patriotic War',
      lasted: 'P44D',
    },
    {
      id: 'measures',
      type: ['MilitaryOperation', 'Attack', 'Action'],
      dates: ['2023-09-19/2023-09-20'],
    },
    {
      id: 'anniversary',
      type: ['Anniversary', 'Commemoration'],
      dates: ['2025-01-20'],
    },
    {
      id: 'contribution',
      type: ['Contribution', 'Publication'],
      participants: [
        {
          name: 'Embassy of Azerbaijan',
          role: 'agent',
        },
        {
          name: 'Diplomacy Journal',
          role: ['recipient', 'beneficiary', 'destination'],
        },
      ],
    },
  ],
  documents: [
    {
      title: 'On the tragic events committed in Baku on 20 January 1990',
      documentType: 'decision',
      adopter: ['Milli Majlis', 'Azerbaijani Parliament'],
      adoptedOn: '1994-03',
      about: 'massacre',
    },
  ],
  offices: [
    {
      person: 'Heydar Aliyev',
      title: 'National Leader',
    },
  ],
  relations: [
    {
      from: 'Permanent Mission of Azerbaijan',
      type: 'LOCATED_IN',
      to: 'Moscow',
    },
    {
      from: 'Permanent Mission of Azerbaijan',
      type: 'REPRESENTS',
      to: 'Azerbaijan',
    },
    {
      from: 'Embassy of Azerbaijan',
      type: 'REPRESENTS',
      to: 'Azerbaijan',
    },
    {
      from: 'anniversary',
      type: 'COMMEMORATES',
      to: 'massacre',
    },
    {
      from: ['Garabagh region', 'Garabagh'],
      type: 'LOCATED_IN',
      to: 'Azerbaijan',
    },
    {
      from: 'Baku',
      type: 'LOCATED_IN',
      to: 'Azerbaijan',
    },
    {
      from: 'Sumgayit',
      type: 'LOCATED_IN',
      to: 'Azerbaijan',
    },
    {
      from: 'Lankaran',
      type: 'LOCATED_IN',
      to: 'Azerbaijan',
    },
    {
      from: 'Neftchala',
      type: 'LOCATED_IN',
      to: 'Azerbaijan',
    },
    {
      from: 'Lee Kap-soo',
      type: ['HELD_OFFICE', 'MEMBER_OF', 'REPRESENTS'],
      to: 'Diplomacy Journal',
    },
  ],
  never: {
    figures: [
      {
        measure: 'killed',
        value: 744,
      },
      {
        measure: 'killed',
        value: 4,
      },
      {
        measure: 'wounded',
        value: 150,
      },
      {
        measure: 'wounded',
        value: 4,
      },
      {
        measure: 'missing',
        value: 150,
      },
      {
        measure: 'missing',
        value: 744,
      },
      {
        measure: 'killed',
        value: 35,
      },
      {
        measure: 'killed',
        value: 44,
      },
      {
        measure: 'killed',
        value: 20,
      },
    ],
    dates: [
      '1989-12-31',
      '1990-12-31',
      '1994-02-01',
      '1994-03-01',
      '2025-01-19/2025-01-20',
      '1990-01-19T19/1990-01-20',
      '2024',
      '2025',
      '1995-02',
      '1995-03',
      '2024-09-19/2024-09-20',
    ],
    entities: [
      'Azerbaijani National',
      'Ed',
      'Azerbaijani',
      'Soviet',
      'National Leader',
      'Azerbaijani National Leader',
      'War',
      'Journal Lee Kap-soo',
      'Diplomacy Journal Lee Kap-soo',
      'Patriotic',
    ],
  },
};

(file ? describe : describe.skip)('the article', () => {
  test('gives at least 66 of its facts, and none that is wrong', async () => {
    const text = readFileSync(join(folder, file ?? ''), 'utf8');
    const source = { id: 'source:article', uri: 'urn:article', language: 'en', publishedOn: '2025-01-20' };
    const document = { source, text, mediaType: 'text/plain' };
    const one = await resolved(document, createCoreNlpClient({ url: testCoreNlpUrl() }));
    const { found, missing, wrong } = compareGraph(projectedGraph([one]), expected);
    expect(wrong).toEqual([]);
    if (found.length < 66) throw new Error(`${found.length} facts. Missing: ${missing.join('; ')}`);
  });
});
