import { compareEvents } from './compareEvents.js';
import { type ExportedGraph, readExport } from './exportedGraph.js';
import {
  type ExpectedDocument,
  type ExpectedEntity,
  type ExpectedGraph,
  type Fact,
  type OneOf,
  oneOf,
} from './goldGraph.js';
import { sameName } from './names.js';

export type { ExpectedGraph } from './goldGraph.js';

export interface Comparison {
  readonly found: readonly string[];
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/** Counts the facts of a gold graph one by one in an export (the JSON lines of the knowledge layer). */
export const compareGraph = (exportLines: readonly string[], expected: ExpectedGraph): Comparison => {
  const graph = readExport(exportLines);
  const events = compareEvents(graph, expected.events ?? []);
  const facts = [
    ...(expected.entities ?? []).flatMap((entity) => entityFacts(graph, entity)),
    ...events.facts,
    ...(expected.documents ?? []).flatMap((document) => documentFacts(graph, document, events.nodes)),
    ...(expected.offices ?? []).map((office) => officeFact(graph, office)),
    ...(expected.relations ?? []).map((relation) => relationFact(graph, relation, events.nodes)),
  ];
  return {
    found: facts.filter((fact) => fact.holds).map((fact) => fact.says),
    missing: facts.filter((fact) => !fact.holds).map((fact) => fact.says),
    wrong: [...events.wrong, ...neverFound(graph, expected.never ?? {})],
  };
};

const entityFacts = (graph: ExportedGraph, { kind, name, aliases = [] }: ExpectedEntity): Fact[] => {
  const isKind = (labels: readonly string[]) => oneOf(kind).some((one) => labels.includes(one));
  const isNamed = (names: readonly string[], wanted: OneOf) =>
    oneOf(wanted).some((one) => names.some((had) => sameName(had, one)));
  const nodes = graph.named(...oneOf(name), ...aliases).filter((node) => isKind(node.labels));
  const shown = oneOf(name)[0];
  return [
    { says: `${oneOf(kind)[0]} ${shown}`, holds: nodes.length > 0 },
    ...aliases.map((alias) => ({
      says: `${shown} is also known as ${alias}`,
      holds: nodes.some((node) => isNamed(node.names, alias) && isNamed(node.names, name)),
    })),
  ];
};

const documentFacts = (
  graph: ExportedGraph,
  expected: ExpectedDocument,
  events: ReadonlyMap<string, string>,
): Fact[] => {
  const { title, documentType, adopter, adoptedOn, about } = expected;
  const nodes = graph.named(title).filter((node) => node.labels.includes('Document'));
  const ids = nodes.map((node) => node.id);
  const says = (fact: string) => `Document "${title}"${fact}`;
  const dated = (node: (typeof nodes)[number]) =>
    node.text('adoptedOn') === adoptedOn ||
    graph.targets([node.id], 'ADOPTED_ON').some((date) => date.text('edtf') === adoptedOn);
  const adopters = () => graph.sources(ids, 'ADOPTED').flatMap((node) => node.names);
  return [
    { says: says(''), holds: nodes.length > 0 },
    ...(documentType
      ? [
          {
            says: says(` is a ${oneOf(documentType)[0]}`),
            holds: nodes.some((node) => oneOf(documentType).includes(node.text('documentType'))),
          },
        ]
      : []),
    ...(adopter
      ? [
          {
            says: says(` adopted by ${oneOf(adopter)[0]}`),
            holds: adopters().some((name) => oneOf(adopter).some((one) => sameName(one, name))),
          },
        ]
      : []),
    ...(adoptedOn ? [{ says: says(` adopted on ${adoptedOn}`), holds: nodes.some(dated) }] : []),
    ...(about
      ? [
          {
            says: says(` about ${about}`),
            holds: graph.targets(ids, 'ABOUT').some((node) => node.id === events.get(about)),
          },
        ]
      : []),
  ];
};

/** An office is an edge to what it is held in, or a property of the person when the text does not say where. */
const officeFact = (graph: ExportedGraph, office: NonNullable<ExpectedGraph['offices']>[number]): Fact => {
  const { person, title, of } = office;
  const people = graph.named(person).filter((node) => node.labels.includes('Person'));
  const isTitle = (held: string) => oneOf(title).some((one) => sameName(one, held));
  const edges = graph.edgesFrom(
    people.map((node) => node.id),
    'HELD_OFFICE',
  );
  const held = edges.filter((edge) => isTitle(String(edge.properties.title ?? '')));
  const inPlace = held.some((edge) =>
    graph.node(edge.to)?.names.some((name) => oneOf(of ?? []).some((one) => sameName(one, name))),
  );
  const said = people.some((node) => node.list('offices').some(isTitle));
  return {
    says: `${person} holds the office of ${oneOf(title)[0]}${of ? ` in ${oneOf(of)[0]}` : ''}`,
    holds: of ? inPlace : held.length > 0 || said,
  };
};

const relationFact = (
  graph: ExportedGraph,
  { from, type, to }: NonNullable<ExpectedGraph['relations']>[number],
  events: ReadonlyMap<string, string>,
): Fact => {
  const ids = (name: OneOf) => {
    const event = oneOf(name)
      .map((one) => events.get(one))
      .find((id) => id !== undefined);
    return event ? [event] : graph.named(...oneOf(name)).map((node) => node.id);
  };
  const targets = ids(to);
  const edges = oneOf(type).flatMap((one) => graph.edgesFrom(ids(from), one));
  return {
    says: [from, type, to].map((part) => oneOf(part)[0]).join(' '),
    holds: edges.some((edge) => targets.includes(edge.to)),
  };
};

const neverFound = (graph: ExportedGraph, never: NonNullable<ExpectedGraph['never']>): string[] => {
  const { figures = [], dates = [], entities = [] } = never;
  const has = (label: string, test: (text: (property: string) => string) => boolean) =>
    graph.nodes.some((node) => node.labels.includes(label) && test(node.text));
  return [
    ...figures
      .filter(({ measure, value }) =>
        has('Figure', (text) => text('measure') === measure && text('value') === String(value)),
      )
      .map(({ measure, value }) => `Figure ${measure} ${value}`),
    ...dates.filter((date) => has('Date', (text) => text('edtf') === date)).map((date) => `Date ${date}`),
    ...entities.filter((name) => graph.named(name).length > 0).map((name) => `Entity ${name}`),
  ];
};
