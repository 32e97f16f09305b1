import { edtfBounds } from './edtfBounds.js';
import type { ExportedGraph, ExportedNode } from './exportedGraph.js';
import { type ExpectedEvent, type ExpectedFigure, type Fact, oneOf } from './goldGraph.js';
import { sameName, samePhrase } from './names.js';

export interface EventComparison {
  readonly facts: readonly Fact[];
  readonly wrong: readonly string[];
  /** Which node each expected event was found as, by `ExpectedEvent.id`. */
  readonly nodes: ReadonlyMap<string, string>;
}

/**
 * Finds each expected event among the nodes of its type, by the facts that they have in common; those with most in common
 * first, no node twice. An event that has facts but shares none with a node is not that node; at another date it must share two.
 */
export const compareEvents = (graph: ExportedGraph, expected: readonly ExpectedEvent[]): EventComparison => {
  const nodes = matchEvents(graph, expected);
  return {
    nodes,
    facts: expected.flatMap((event) => {
      const node = graph.node(nodes.get(event.id) ?? '');
      return [
        { says: `Event ${event.id}: ${oneOf(event.type)[0]}`, holds: node !== undefined },
        ...eventFacts(graph, event, node),
      ];
    }),
    wrong: expected.flatMap((event) => {
      const node = graph.node(nodes.get(event.id) ?? '');
      return [
        ...(node ? wrongOn(graph, event, node) : []),
        ...(event.only ? seconds(graph, event, node, new Set(nodes.values())) : []),
      ];
    }),
  };
};

const matchEvents = (graph: ExportedGraph, expected: readonly ExpectedEvent[]): Map<string, string> => {
  const pairs = expected.flatMap((event) =>
    ofType(graph, event).map((node) => {
      const facts = eventFacts(graph, event, node);
      const shared = facts.filter((fact) => fact.holds).length;
      const needed = facts.length === 0 ? 0 : isElsewhen(graph, event, node) ? 2 : 1;
      return { event: event.id, node: node.id, shared, possible: shared >= needed };
    }),
  );
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const { event, node } of pairs.filter((pair) => pair.possible).sort((a, b) => b.shared - a.shared)) {
    if (matched.has(event) || taken.has(node)) continue;
    matched.set(event, node);
    taken.add(node);
  }
  return matched;
};

const datesOf = (graph: ExportedGraph, node: ExportedNode): string[] =>
  graph.targets([node.id], 'OCCURRED_ON').map((date) => date.text('edtf'));

const isElsewhen = (graph: ExportedGraph, event: ExpectedEvent, node: ExportedNode): boolean => {
  const dates = datesOf(graph, node);
  return dates.length > 0 && !dates.some((date) => isExpected(event, date));
};

const isExpected = (event: ExpectedEvent, date: string): boolean =>
  !event.dates?.length || event.dates.some((one) => overlap(one, date));

const ofType = (graph: ExportedGraph, event: ExpectedEvent): readonly ExportedNode[] =>
  graph.nodes.filter(
    (node) =>
      node.labels.includes('Event') &&
      oneOf(event.type).includes(node.text('type')) &&
      (!event.named ||
        oneOf(event.named).some((part) => node.names.join(' ').toLowerCase().includes(part.toLowerCase()))),
  );

const eventFacts = (graph: ExportedGraph, event: ExpectedEvent, node: ExportedNode | undefined): Fact[] => {
  const ids = node ? [node.id] : [];
  const dates = graph.targets(ids, 'OCCURRED_ON').map((date) => date.text('edtf'));
  const places = placesOf(graph, ids).flatMap((place) => place.names);
  const says = (fact: string) => `Event ${event.id} ${fact}`;
  return [
    ...(event.dates ?? []).map((date) => ({ says: says(`on ${date}`), holds: dates.includes(date) })),
    ...(event.places ?? []).map((place) => ({
      says: says(`in ${oneOf(place)[0]}`),
      holds: places.some((one) => oneOf(place).some((name) => sameName(one, name))),
    })),
    ...(event.participants ?? []).map(({ name, role }) => ({
      says: says(`with ${oneOf(name)[0]}${role ? ` as ${oneOf(role)[0]}` : ''}`),
      holds: takesPart(graph, ids, oneOf(name), role ? oneOf(role) : undefined),
    })),
    ...(event.figures ?? []).map((figure) => ({
      says: says(`${figure.measure} ${figure.value}`),
      holds: graph.targets(ids, 'HAS_FIGURE').some((one) => isFigure(one, figure)),
    })),
    ...(event.lasted
      ? [
          {
            says: says(`lasted ${event.lasted}`),
            holds: node?.list('durations').includes(event.lasted) ?? false,
          },
        ]
      : []),
  ];
};

/** Where it took place, and where it led from or to. */
const placesOf = (graph: ExportedGraph, ids: readonly string[]): readonly ExportedNode[] => [
  ...graph.targets(ids, 'OCCURRED_IN'),
  ...graph
    .edgesTo(ids, 'PARTICIPATED_IN')
    .filter((edge) => ['origin', 'destination'].includes(String(edge.properties.role)))
    .flatMap((edge) => graph.node(edge.from) ?? []),
];

const takesPart = (
  graph: ExportedGraph,
  ids: readonly string[],
  names: readonly string[],
  roles?: readonly string[],
): boolean =>
  graph.edgesTo(ids, 'PARTICIPATED_IN').some((edge) => {
    const node = graph.node(edge.from);
    const same = node?.labels.includes('Group') ? samePhrase : sameName;
    const named = node?.names.some((one) => names.some((name) => same(one, name))) ?? false;
    return named && (!roles || roles.includes(String(edge.properties.role)));
  });

const isFigure = (node: ExportedNode, { measure, value, upper, qualifier }: ExpectedFigure): boolean =>
  node.text('measure') === measure &&
  node.text('value') === String(value) &&
  (upper === undefined || node.text('upper') === String(upper)) &&
  (qualifier === undefined || oneOf(qualifier).includes(node.text('qualifier')));

/** Dates and figures that an event has beside those expected, where they cannot both be so. */
const wrongOn = (graph: ExportedGraph, event: ExpectedEvent, node: ExportedNode): string[] => {
  const figures = graph.targets([node.id], 'HAS_FIGURE');
  const expectedFigures = event.figures ?? [];
  const measures = new Set(expectedFigures.map((figure) => figure.measure));
  return [
    ...datesOf(graph, node)
      .filter((date) => !isExpected(event, date))
      .map((date) => `Event ${event.id} on ${date}`),
    ...figures
      .filter((figure) => measures.has(figure.text('measure')))
      .filter((figure) => !expectedFigures.some(({ measure, value }) => isFigure(figure, { measure, value })))
      .map((figure) => `Event ${event.id} ${figure.text('measure')} ${figure.text('value')}`),
  ];
};

const seconds = (
  graph: ExportedGraph,
  event: ExpectedEvent,
  first: ExportedNode | undefined,
  matched: ReadonlySet<string>,
): string[] =>
  ofType(graph, { ...event, type: event.only ?? [] })
    .filter((node) => first && node.id !== first.id && !matched.has(node.id))
    .filter((node) => {
      const dates = datesOf(graph, node);
      return dates.length === 0 || dates.some((date) => event.dates?.some((one) => overlap(one, date)));
    })
    .map((node) => `Event ${event.id} a second time: ${node.text('name') || node.id}`);

const overlap = (a: string, b: string): boolean => {
  const [one, other] = [edtfBounds(a), edtfBounds(b)];
  return one.first <= other.last && other.first <= one.last;
};
