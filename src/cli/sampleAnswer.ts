import { NewsgraphError } from '../errors.js';
import { accountLines, type Told } from './sampleLines.js';

/**
 * The question that `newsgraph start --once` asks over GraphQL: what happened in some days that the seed tells of, who was in
 * it, and what each source says of it.
 */
export const sampleQuestion = `query ($from: String!, $to: String!) {
  timeline(from: $from, to: $to, limit: 50) {
    name type start end
    occurredInConnection { edges { properties { sources } node { name } } }
    figuresConnection { edges { properties { disputed sources } node { name } } }
    disagreements { by { name } source { id title publisher publishedOn } words participants places dates figures }
    evidence(predicate: "HAS_FIGURE", limit: 50) { object { name } quote attributedTo { name } source { title } }
  }
}`;

const variables = { from: '1990-01-19', to: '1990-01-21' };

/**
 * Asks the served graph the sample question and gives the answer as lines to read: the event that most sources tell of, with what
 * each says, and the others in a line each. Throws NewsgraphError when there is none.
 */
export const sampleAnswer = async (url: string): Promise<string[]> => {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: sampleQuestion, variables }),
  });
  const answer = (await response.json()) as {
    data?: { timeline: readonly Told[] };
    errors?: readonly { message: string }[];
  };
  const events = answer.data?.timeline ?? [];
  const [main] = [...events].sort((a, b) => b.disagreements.length - a.disagreements.length);
  if (!main) {
    throw new NewsgraphError(
      `The sample question got no answer${answer.errors ? `: ${answer.errors[0]?.message}` : '.'}`,
      1,
    );
  }
  return [
    '',
    `What happened from ${variables.from} to ${variables.to}, and who says so?`,
    '',
    ...accountLines(main),
    '',
    'In these days too:',
    ...events.filter((one) => one !== main).map((one) => `  ${days(one)}  ${one.name} (${one.type})`),
  ];
};

const days = ({ start, end }: Told): string => (start === end ? start : `${start} to ${end}`);
