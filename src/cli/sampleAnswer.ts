import { NewsgraphError } from '../errors.js';
import { accountLines, type Told } from './sampleLines.js';

/** What happened in some days that the seed tells of, and which of it several sources tell. */
const whatHappened = `query ($from: String!, $to: String!) {
  timeline(from: $from, to: $to, limit: 50) {
    id name type start end
    occurredInConnection { edges { properties { sources } node { name } } }
    figuresConnection { edges { properties { disputed sources } node { name } } }
    evidence(predicate: "HAS_FIGURE", limit: 50) { object { name } quote attributedTo { name } source { title } }
  }
  contestedEvents { id sources }
}`;

/** What each source says of one of these events. */
const whoSaysSo = `query ($id: ID!) { disagreements(event: $id) {
  by { name } source { id title publisher publishedOn } words participants places dates figures
} }`;

const variables = { from: '1990-01-19', to: '1990-01-21' };

type Event = Omit<Told, 'disagreements'> & { readonly id: string };

/**
 * Asks the served graph what `newsgraph start --once` asks and gives the answer as lines to read: the event that most sources tell
 * of, with what each says, and the others in a line each. Throws NewsgraphError when there is none.
 */
export const sampleAnswer = async (url: string): Promise<string[]> => {
  const { timeline: events, contestedEvents } = await ask<{
    timeline: readonly Event[];
    contestedEvents: readonly { id: string; sources: number }[];
  }>(url, whatHappened, variables);
  const sources = new Map(contestedEvents.map((one) => [one.id, one.sources]));
  const [main] = [...events].sort((a, b) => (sources.get(b.id) ?? 0) - (sources.get(a.id) ?? 0));
  if (!main) throw new NewsgraphError('The sample question got no answer.', 1);
  const { disagreements } = await ask<Pick<Told, 'disagreements'>>(url, whoSaysSo, { id: main.id });
  return [
    '',
    `What happened from ${variables.from} to ${variables.to}, and who says so?`,
    '',
    ...accountLines({ ...main, disagreements }),
    '',
    'In these days too:',
    ...events.filter((one) => one !== main).map((one) => `  ${days(one)}  ${one.name} (${one.type})`),
  ];
};

const ask = async <T>(url: string, query: string, values: object): Promise<T> => {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: values }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (!data || errors) throw new NewsgraphError(`The sample question got no answer: ${errors?.[0]?.message}`, 1);
  return data;
};

const days = ({ start, end }: Event): string => (start === end ? start : `${start} to ${end}`);
