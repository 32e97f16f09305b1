import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Driver } from '../../src/serve/buildSchema.js';
import { type Served, serve } from '../../src/serve/serve.js';
import { graphClient } from '../support/graphClient.js';
import { loadFixture, openTestDriver } from '../support/testGraph.js';

jest.setTimeout(120_000);

let driver: Driver;
let served: Served;
let ask: ReturnType<typeof graphClient>;
/** All that the client knows. */
let schema: GraphQLSchema;
beforeAll(async () => {
  driver = openTestDriver();
  await loadFixture(driver);
  served = await serve({ driver, host: '127.0.0.1', port: 0, serving: { queryTimeout: 60_000 } });
  ask = graphClient(served.url);
  const { data } = await ask(getIntrospectionQuery());
  schema = buildClientSchema(data as IntrospectionQuery);
});
afterAll(async () => {
  await served?.stop();
  await driver?.close();
});

/** Fields and arguments of a query of which the schema says nothing. */
const wordless = (query: string): readonly string[] => {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: () => {
        if (!types.getFieldDef()?.description) found.push(`${types.getParentType()}.${types.getFieldDef()?.name}`);
      },
      Argument: () => {
        if (!types.getArgument()?.description) found.push(`${types.getArgument()?.name}`);
      },
    }),
  );
  return found;
};

const said = 'quote source { title publisher publishedOn }';
const night = 'On the night of 19-20 January 1990 the Northern Guard attacked Arlen';
const denial = 'General Ruhl denied that the Northern Guard attacked Arlen.';
const count = 'At least 35 townspeople were killed, the mayor Mira Halden said.';
const other = 'Twenty people died in Arlen on 20 January, General Tomas Ruhl said.';
const resolution = 'In March 1994 the Council of Norland adopted Resolution 12 on the massacre in Arlen.';

test.each<[question: string, query: string, answer: object]>([
  [
    'Who did what to whom, where and when, and which sentence says so?',
    `{ search(text: "attack on Arlen", kinds: [Event], limit: 1) {
      name type start end
      participantsConnection(where: { edge: { role: { eq: agent } } }) { edges { node { name kind } properties { sources disputed } } }
      victims: participants(where: { name: { eq: "townspeople" } }) { name }
      occurredIn { name } occurredOn(sort: [{ edtf: ASC }]) { edtf }
      evidence(role: agent) { polarity subject { name } ${said} }
    } }`,
    {
      search: [
        {
          type: 'Attack',
          participantsConnection: {
            edges: [{ node: { name: 'Northern Guard' }, properties: { sources: 2, disputed: true } }],
          },
          victims: [{ name: 'townspeople' }],
          occurredIn: [{ name: 'Arlen' }],
          occurredOn: [{ edtf: '1990-01-19/1990-01-20' }, { edtf: '1990-01-20' }],
          evidence: [
            { polarity: 'denied', quote: denial, source: { publisher: 'Norland Courier' } },
            { polarity: 'affirmed', quote: night, source: { publisher: 'The Halden Herald' } },
          ],
        },
      ],
    },
  ],
  [
    'What does somebody say, and who reports it?',
    `{ search(text: "Mira Halden", kinds: [Person], limit: 1) {
      name offices
      says(where: { predicate: { eq: HAS_FIGURE } }) {
        predicate subject { name } object { name } supportedBy { text edition { source { title } } }
      }
    } }`,
    {
      search: [
        {
          name: 'Mira Halden',
          says: [
            {
              object: { name: 'at least 35 killed' },
              supportedBy: [{ text: count, edition: { source: { title: 'Night of fire in Arlen' } } }],
            },
          ],
        },
      ],
    },
  ],
  [
    'How are these two connected?',
    `{ path(from: "person:halden", to: "organization:guard", limit: 1) {
      length confidence hops { subject { name } predicate role object { name } evidence { ${said} } }
    } }`,
    { path: [{ length: 3, hops: [{}, {}, { evidence: [{ quote: expect.any(String) }] }] }] },
  ],
  [
    'What happened between these dates?',
    `{ timeline(from: "1990-01", to: "1990-02") { name start end occurredIn { name } evidence(limit: 1) { ${said} } } }`,
    { timeline: [{ name: 'attack on Arlen', evidence: [{ quote: expect.any(String) }] }] },
  ],
  [
    'What happened in this place, or in places that it holds?',
    '{ search(text: "Norland", kinds: [Place], limit: 1) { name holds(sort: [{ name: ASC }]) { name events { name start evidence(predicate: OCCURRED_IN, limit: 1) { quote } } } } timeline(place: "place:norland") { name } }',
    { search: [{ holds: [{ events: [{ name: 'attack on Arlen' }] }, {}] }], timeline: [{ name: 'attack on Arlen' }] },
  ],
  [
    'What do sources disagree on about this event?',
    `{ disagreements(event: "event:attack") {
      source { publisher } by { name } participants places dates figures differs quotes
      conflicts { column says kind excludes other source { publisher } }
    } }`,
    {
      disagreements: expect.arrayContaining([
        expect.objectContaining({
          by: { name: 'Mira Halden' },
          quotes: [count],
          figures: ['at least 35 killed (townspeople)'],
        }),
        expect.objectContaining({ by: { name: 'Tomas Ruhl' }, quotes: expect.arrayContaining([denial, other]) }),
      ]),
    },
  ],
  [
    'Which documents are cited, by whom, about what?',
    `{ citedDocuments {
      title documentType adoptedBy { name } about { name } citedIn { title } evidence(predicate: ADOPTED) { ${said} }
    } }`,
    {
      citedDocuments: [
        {
          title: 'Resolution 12',
          adoptedBy: [{ name: 'Council of Norland' }],
          about: [{ name: 'attack on Arlen' }],
          citedIn: [{ title: 'Night of fire in Arlen' }],
          evidence: [{ quote: resolution }],
        },
      ],
    },
  ],
  [
    'What did this edition change?',
    `{ diff(source: "https://herald.example/arlen") { kind changed before { quote } after { predicate subject { name } object { name } quote } }
      editionsOf(source: "https://herald.example/arlen") { number current retrievedAt claims } }`,
    {
      diff: expect.arrayContaining([{ kind: 'added', changed: [], before: null, after: expect.any(Object) }]),
      editionsOf: [
        { number: 0, current: false },
        { number: 1, current: true },
      ],
    },
  ],
  [
    'Where does this fact come from?',
    `{ evidence(subject: "organization:guard", object: "event:attack", predicate: PARTICIPATED_IN) {
      claim role polarity modality attributedTo { name } confidence words start end before quote after
      source { id uri title publisher publishedOn } edition extractor rule
    } }`,
    {
      evidence: [
        { polarity: 'denied', attributedTo: { name: 'Tomas Ruhl' }, before: other, quote: denial, edition: 'c1' },
        { polarity: 'affirmed', attributedTo: null, quote: night, after: count, rule: 'fixture.participated_in' },
      ],
    },
  ],
  [
    'How many died, according to whom?',
    `{ figureLedger(event: "event:attack", measure: killed) { says value qualifier countedBy asOf against ${said} } }`,
    {
      figureLedger: [
        { says: '20 killed', countedBy: 'Tomas Ruhl', quote: other },
        { says: 'at least 35 killed', countedBy: 'Mira Halden', quote: count },
      ],
    },
  ],
])('%s', async (_question, query, expected) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(wordless(query)).toEqual([]);
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  expect(data).toMatchObject(expected);
});
