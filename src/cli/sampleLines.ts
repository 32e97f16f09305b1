/** What one source, or somebody whom it quotes, says of an event. */
export interface Account {
  readonly by: { readonly name: string } | null;
  readonly source: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
  };
  readonly words: readonly string[];
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly dates: readonly string[];
  readonly figures: readonly string[];
}

/** An event of the answer. */
export interface Told {
  readonly name: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly occurredInConnection: {
    readonly edges: readonly {
      readonly properties: { readonly sources: number };
      readonly node: { readonly name: string };
    }[];
  };
  readonly figuresConnection: {
    readonly edges: readonly {
      readonly properties: { readonly disputed: boolean; readonly sources: number };
      readonly node: { readonly name: string };
    }[];
  };
  readonly disagreements: readonly Account[];
  readonly evidence: readonly {
    readonly object: { readonly name: string };
    readonly quote: string;
    readonly attributedTo: { readonly name: string } | null;
    readonly source: { readonly title: string | null };
  }[];
}

/** An event with its accounts, a paragraph each, and what they do not agree on. */
export const accountLines = (event: Told): string[] => {
  const { name, type, start, end, occurredInConnection, disagreements } = event;
  const places = [...occurredInConnection.edges]
    .sort((a, b) => b.properties.sources - a.properties.sources || (a.node.name < b.node.name ? -1 : 1))
    .map((edge) => edge.node.name);
  return [
    `${name}: ${type}, ${start === end ? start : `${start} to ${end}`}${places.length > 0 ? `, in ${places.join(', ')}` : ''}`,
    `${new Set(disagreements.map((one) => one.source.id)).size} sources tell of it.`,
    ...disagreements.flatMap((account) => ['', ...linesOf(account, event)]),
    ...disputed(event),
  ];
};

const linesOf = (account: Account, { evidence }: Told): string[] => {
  const { by, source, words, participants, places, dates, figures } = account;
  const quotes = evidence.filter((one) => one.source.title === source.title && one.attributedTo?.name === by?.name);
  return [
    `  ${by ? `${by.name}, in ` : ''}${source.title ?? 'A source'}${source.publishedOn ? ` (${source.publishedOn})` : ''}`,
    ...row('calls it', words),
    ...row('when', dates),
    ...row('where', places),
    ...row('who', participants),
    ...row('how many', figures),
    ...[...new Set(quotes.map((one) => one.quote))].map((quote) => `    "${quote.replace(/\s+/g, ' ')}"`),
  ];
};

const row = (label: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`    ${`${label}:`.padEnd(10)}${[...values].sort().join(', ')}`] : [];

const disputed = ({ figuresConnection }: Told): string[] => {
  const figures = figuresConnection.edges.filter((edge) => edge.properties.disputed).map((edge) => edge.node.name);
  return figures.length > 0
    ? ['', `  They cannot all be right: ${figures.sort().join(', ')}. None is chosen; all stay, each with its source.`]
    : [];
};
