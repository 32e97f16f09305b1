import { sameName } from './names.js';

/** A node of an export, with its names in one place. */
export interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  /** Name and aliases; of a cited document its title and number too. */
  readonly names: readonly string[];
  /** A property as text; empty when it is absent. */
  readonly text: (property: string) => string;
  /** A property as a list; empty when it is absent, of one when it is no list. */
  readonly list: (property: string) => readonly string[];
}

export interface ExportedEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ExportedGraph {
  readonly nodes: readonly ExportedNode[];
  readonly node: (id: string) => ExportedNode | undefined;
  readonly named: (...names: readonly string[]) => readonly ExportedNode[];
  readonly edgesFrom: (ids: readonly string[], type: string) => readonly ExportedEdge[];
  readonly edgesTo: (ids: readonly string[], type: string) => readonly ExportedEdge[];
  /** Nodes at the end of edges that leave one of `ids`, and at the beginning of edges that reach one. */
  readonly targets: (ids: readonly string[], type: string) => readonly ExportedNode[];
  readonly sources: (ids: readonly string[], type: string) => readonly ExportedNode[];
}

type Line =
  | {
      readonly node: string;
      readonly labels: readonly string[];
      readonly properties: Readonly<Record<string, unknown>>;
    }
  | ({ readonly edge: string } & Omit<ExportedEdge, 'type'>);

/** Reads the canonical JSON lines of `newsgraph export`. Throws SyntaxError on a line that is no JSON. */
export const readExport = (lines: readonly string[]): ExportedGraph => {
  const read = lines.filter((line) => line.trim()).map((line): Line => JSON.parse(line));
  const nodes = read.flatMap((line) => ('node' in line ? [exportedNode(line.node, line.labels, line.properties)] : []));
  const edges = read.flatMap((line) =>
    'edge' in line ? [{ type: line.edge, from: line.from, to: line.to, properties: line.properties ?? {} }] : [],
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edgesFrom: ExportedGraph['edgesFrom'] = (ids, type) =>
    edges.filter((edge) => edge.type === type && ids.includes(edge.from));
  const edgesTo: ExportedGraph['edgesTo'] = (ids, type) =>
    edges.filter((edge) => edge.type === type && ids.includes(edge.to));
  const known = (ids: readonly string[]) => ids.map((id) => byId.get(id)).filter((node) => node !== undefined);
  return {
    nodes,
    node: (id) => byId.get(id),
    named: (...names) => nodes.filter((node) => node.names.some((name) => names.some((one) => sameName(one, name)))),
    edgesFrom,
    edgesTo,
    targets: (ids, type) => known(edgesFrom(ids, type).map((edge) => edge.to)),
    sources: (ids, type) => known(edgesTo(ids, type).map((edge) => edge.from)),
  };
};

const exportedNode = (
  id: string,
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): ExportedNode => {
  const list = (property: string) => [properties[property] ?? []].flat().map(String);
  const names = ['name', 'aliases', 'title', 'number'].flatMap(list);
  return { id, labels, names, list, text: (property) => list(property)[0] ?? '' };
};
