import type {
  EvidenceOfQuery,
  EvidenceOfQueryVariables,
  FindEntitiesQuery,
  FindEntitiesQueryVariables,
} from './generated.js';

/** Each operation of operations.graphql with the types of its variables and its answer. */
interface Operations {
  readonly FindEntities: { readonly variables: FindEntitiesQueryVariables; readonly data: FindEntitiesQuery };
  readonly EvidenceOf: { readonly variables: EvidenceOfQueryVariables; readonly data: EvidenceOfQuery };
}

export interface ClientOptions {
  /** As http://127.0.0.1:4000/graphql. */
  readonly url: string;
  /** Where keys are asked for. */
  readonly key?: string;
  /** The text of operations.graphql. */
  readonly document: string;
}

/** A typed client of a few lines: `ask('FindEntities', { text: 'baku' })` knows what it takes and what it gives. Throws what the server says is wrong. */
export const createClient =
  ({ url, key, document }: ClientOptions) =>
  async <N extends keyof Operations>(
    operationName: N,
    variables: Operations[N]['variables'],
  ): Promise<Operations[N]['data']> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ query: document, operationName, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Operations[N]['data'];
      errors?: readonly { message: string }[];
    };
    if (errors || !data) throw new Error(errors?.[0]?.message ?? `The server answered ${response.status}.`);
    return data;
  };

/** Who or what is called so, and three sentences about the first: lines to print. */
export const tellAbout = async (text: string, options: ClientOptions): Promise<readonly string[]> => {
  const ask = createClient(options);
  const { searchHits } = await ask('FindEntities', { text });
  const [first] = searchHits;
  if (!first) return [`Nothing is called "${text}".`];
  const { evidence } = await ask('EvidenceOf', { subject: first.id });
  return [
    `${first.name} (${first.kind}), ${first.claims} claims`,
    ...evidence.map(
      ({ quote, source }) => `  "${quote}" ${source.publisher ?? source.title}, ${source.publishedOn ?? 'no date'}`,
    ),
  ];
};
