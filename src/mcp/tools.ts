import type { ZodRawShape } from 'zod';
import * as z from 'zod';
import { UsageError } from '../errors.js';
import { answers, kind } from './answers.js';
import type { GraphQuestions, Row } from './graphQuestions.js';
import { quotesOf } from './quotesOf.js';
import { shortAccount } from './shortAccount.js';

/** A question as an assistant asks it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: ZodRawShape;
  readonly output: ZodRawShape;
  readonly answer: (given: Row, graph: GraphQuestions) => Promise<object>;
}

const id = z.string().min(1).max(200);
const limit = (usual: number, most: number) =>
  z.number().int().min(1).max(most).default(usual).describe('at most so many');
const confidence = z.number().min(0).max(1).default(0).describe('only what is at least so sure');
const kindsOnly = z.array(kind).default([]).describe('only these kinds; all when empty');
const day = z
  .string()
  .regex(/^\d{3}[\dX](-\d\d(-\d\d)?)?$/, 'a day, month, year or decade: 1990-01-19, 1990-01, 1990, 199X');

/** In the order in which an assistant needs them. */
export const tools: readonly Tool[] = [
  {
    name: 'search',
    title: 'Find by name',
    description:
      'People, organizations, groups, places, events and cited documents by name or alias, in any script, best first. Gives the ids that the other tools want.',
    input: { text: z.string().min(1).max(200), kinds: kindsOnly, limit: limit(8, 25) },
    output: answers.search,
    answer: async (given, graph) => {
      const rows = await graph.rows('search', given);
      const said = await quotesOf(
        graph,
        rows.map(({ id: subject }) => ({ subject })),
      );
      return {
        hits: rows.map(({ id, kind, name, aliases, claims }, at) => ({
          ...{ id, kind, name, claims, said: said[at] },
          aliases: (aliases as readonly string[] | null)?.slice(0, 5),
        })),
      };
    },
  },
  {
    name: 'sentences',
    title: 'Find sentences',
    description: 'Sentences of the documents in which all given words occur, best first, each with its source.',
    input: { text: z.string().min(1).max(200), limit: limit(8, 25) },
    output: answers.sentences,
    answer: async (given, graph) => ({
      sentences: (await graph.rows('search-sentences', given)).map(({ id, quote, source }) => ({ id, quote, source })),
    }),
  },
  {
    name: 'entity',
    title: 'Look at one',
    description: 'One entity by its id: what is known of it, its nearest edges, and sentences about it.',
    input: { id },
    output: answers.entity,
    answer: async ({ id: given }, graph) => {
      const id = await graph.idOf(String(given));
      const [[found], edges, claims] = await Promise.all([
        graph.rows('entity', { id }),
        graph.rows('neighbourhood', { id, limit: 12 }),
        graph.rows('evidence', { subject: id, limit: 5 }),
      ]);
      const { labels, properties } = (found as { readonly entity: unknown }).entity as {
        readonly labels: readonly string[];
        readonly properties: Row;
      };
      return {
        entity: { ...properties, kind: labels.find((label) => label !== 'Entity') },
        edges: edges.map(edgeOf),
        said: claims.map(({ claim, polarity, quote, source }) => ({ claim, polarity, quote, source })),
      };
    },
  },
  {
    name: 'neighbourhood',
    title: 'What is around',
    description:
      'Edges around an entity, one or two steps away, those that most sources tell first, each with a sentence for it.',
    input: {
      id,
      depth: z.number().int().min(1).max(2).default(1),
      kinds: kindsOnly,
      minConfidence: confidence,
      limit: limit(15, 50),
    },
    output: answers.neighbourhood,
    answer: async (given, graph) => {
      const rows = await graph.rows('neighbourhood', { ...given, id: await graph.idOf(String(given.id)) });
      const said = await quotesOf(graph, rows.map(endsOf));
      return { edges: rows.map((row, at) => ({ ...edgeOf(row), distance: row.distance, said: said[at] })) };
    },
  },
  {
    name: 'path',
    title: 'How two are connected',
    description: 'The shortest ways from one entity to another, each hop with up to three sentences that say it.',
    input: { from: id, to: id, minConfidence: confidence, limit: limit(2, 5) },
    output: answers.path,
    answer: async (given, graph) => {
      const [from, to] = await Promise.all([graph.idOf(String(given.from)), graph.idOf(String(given.to))]);
      const rows = await graph.rows('path', { ...given, from, to });
      return { paths: rows.map(({ length, confidence, hops }) => ({ length, confidence, hops })) };
    },
  },
  {
    name: 'timeline',
    title: 'What happened when',
    description:
      'Events in order of time, each with a sentence. Dates overlap: what is known to be "in 1990" is found when asking for March 1990.',
    input: {
      from: day.optional().describe('from the beginning of this day, month, year or decade'),
      to: day.optional().describe('to the end of it'),
      place: id.optional().describe('id of a place where it happened, or that holds the place'),
      participant: id.optional().describe('id of somebody or something that took part'),
      type: z.string().max(60).optional().describe('type of event, as Attack'),
      limit: limit(15, 50),
    },
    output: answers.timeline,
    answer: async (given, graph) => {
      const ids = ['place', 'participant'].filter((name) => given[name] !== undefined);
      const now = await Promise.all(ids.map(async (name) => [name, await graph.idOf(String(given[name]))] as const));
      const rows = await graph.rows('timeline', { ...given, ...Object.fromEntries(now) });
      const said = await quotesOf(
        graph,
        rows.map(({ id: subject }) => ({ subject })),
      );
      return {
        events: rows.map(({ id, name, type, start, end, places, participants }, at) => ({
          ...{ id, name, type, start, end, places, participants, said: said[at] },
        })),
      };
    },
  },
  {
    name: 'disagreements',
    title: 'What sources disagree on',
    description: 'What each source says about an event, side by side: who, where, when, how many. Nothing is chosen.',
    input: {
      event: id,
      after: z.string().max(500).optional().describe('"next" of the answer before: the accounts that follow'),
      limit: limit(10, 25),
    },
    output: answers.disagreements,
    answer: async (given, graph) => {
      const event = await graph.idOf(String(given.event));
      const rows = await graph.rows('disagreements', { ...given, event });
      const last = rows.at(-1);
      if (last) {
        const next = Number(last.following) > 0 ? { next: last.place } : {};
        return { accounts: rows.map(shortAccount), accountsInAll: last.accounts, ...next };
      }
      if (given.after !== undefined) return { accounts: [] };
      // Every event has an account: without one, it is something else.
      throw new UsageError(`"${event}" is no event.`, {
        hint: 'The tools "timeline", with it as participant or place, and "search" find events.',
      });
    },
  },
  {
    name: 'figures',
    title: 'Who counted how many',
    description:
      'Every number that is given about an event, with who says so, as of when, which other numbers it contradicts, and the sentence.',
    input: {
      event: id,
      measure: z
        .string()
        .max(60)
        .optional()
        .describe('what was counted, as killed, wounded, missing, displaced, detained'),
      limit: limit(15, 50),
    },
    output: answers.figures,
    answer: async (given, graph) => {
      const rows = await graph.rows('figures', { ...given, event: await graph.idOf(String(given.event)) });
      return {
        figures: rows.map(
          ({ speaker: _speaker, polarity: _polarity, modality: _modality, edition: _edition, ...row }) => row,
        ),
      };
    },
  },
  {
    name: 'evidence',
    title: 'Where a fact comes from',
    description:
      'The claims about an entity, or from one entity to another: the sentence with those around it, the source and its date, who is said to have said it, and how sure it is.',
    input: {
      subject: id,
      object: id.optional().describe('id of the entity at the other end'),
      predicate: z.string().max(60).optional().describe('as PARTICIPATED_IN'),
      role: z.string().max(60).optional().describe('as agent'),
      limit: limit(8, 25),
    },
    output: answers.evidence,
    answer: async (given, graph) => {
      const subject = await graph.idOf(String(given.subject));
      const object = given.object === undefined ? undefined : await graph.idOf(String(given.object));
      const rows = await graph.rows('evidence', { ...given, subject, object });
      return { claims: rows.map(({ extractor: _, ...row }) => row) };
    },
  },
];

const endsOf = ({ subject, predicate, object }: Row) => ({
  subject: (subject as Row).id,
  predicate,
  object: (object as Row).id,
});

const edgeOf = ({ start: _from, edge: _edge, end: _to, distance: _distance, ...row }: Row): Row => row;
