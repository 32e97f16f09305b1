import { NewsgraphError } from '../errors.js';

/** The question that `newsgraph start --once` asks over GraphQL: what happened in a month that the seed tells of, and who says so. */
export const sampleQuestion = `query ($from: String!, $to: String!) {
  timeline(from: $from, to: $to, limit: 5) {
    name type start end
    occurredIn { name }
    figures { measure qualifier value }
    evidence(limit: 3) { predicate role subject { name } object { name } value quote source { title publisher } }
  }
}`;

const variables = { from: '1990-01-19', to: '1990-01-20' };

interface Evidence {
  readonly predicate: string;
  readonly role: string | null;
  readonly subject: { readonly name: string };
  readonly object: { readonly name: string } | null;
  readonly value: string | null;
  readonly quote: string;
  readonly source: { readonly title: string | null; readonly publisher: string | null };
}

interface Told {
  readonly name: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly occurredIn: readonly { readonly name: string }[];
  readonly figures: readonly { readonly measure: string; readonly qualifier: string; readonly value: number }[];
  readonly evidence: readonly Evidence[];
}

/** Asks the served graph the sample question and gives the answer as lines to read. Throws NewsgraphError when there is none. */
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
  if (events.length === 0) {
    throw new NewsgraphError(
      `The sample question got no answer${answer.errors ? `: ${answer.errors[0]?.message}` : '.'}`,
      1,
    );
  }
  return [`What happened from ${variables.from} to ${variables.to}?`, ...events.flatMap(linesOf)];
};

const linesOf = ({ name, type, start, end, occurredIn, figures, evidence }: Told): string[] => [
  '',
  `${name} (${type}, ${start === end ? start : `${start} to ${end}`}${occurredIn.length > 0 ? `, ${occurredIn.map((place) => place.name).join(', ')}` : ''})`,
  ...figures.map(
    ({ measure, qualifier, value }) => `  ${qualifier === 'exact' ? '' : `${qualifier} `}${value} ${measure}`,
  ),
  ...evidence.flatMap(({ predicate, role, subject, object, value, quote, source }) => [
    `  ${subject.name} ${role ?? predicate} ${object?.name ?? value ?? ''}`,
    `    "${quote}"`,
    `    ${source.title ?? ''}${source.publisher ? `, ${source.publisher}` : ''}`,
  ]),
];
