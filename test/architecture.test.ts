import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../src/config.js';

/** A source file: its path below `src`, what it imports (paths below `src`, or package names) and its code without comments. */
interface Source {
  readonly path: string;
  readonly imports: readonly string[];
  /** Those that are still there when it runs: types are not. */
  readonly loads: readonly string[];
  readonly code: string;
}

const root = join(projectRoot, 'src');
const stages = ['read', 'annotate', 'extract', 'resolve', 'write'];

/** The folder of a path, or the file itself when it stands directly in `src`. */
const partOf = (path: string): string => path.split('/')[0] ?? path;

const readSource = (path: string): Source => {
  const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /^(?:import|export)\b(?<type> type\b)?(?:[^;'"]*?\bfrom)?\s*'(?<from>[^']+)'|\bimport\(\s*'(?<dynamic>[^']+)'/gm,
  );
  const all = [...found].map(({ groups = {} }) => {
    const name = groups.from ?? groups.dynamic ?? '';
    const to = name.startsWith('.') ? relative(root, join(root, dirname(path), name)).replace(/\.js$/, '.ts') : name;
    return { to, isType: groups.type !== undefined };
  });
  return { path, code, imports: all.map(({ to }) => to), loads: all.filter((one) => !one.isType).map(({ to }) => to) };
};

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readSource(path.replaceAll('\\', '/')));

/** Every import that `isWrong` says should not be, as "importer -> imported". */
const wrongImports = (isWrong: (from: string, to: string) => boolean): string[] =>
  sources.flatMap(({ path, imports }) => imports.filter((to) => isWrong(path, to)).map((to) => `${path} -> ${to}`));

const isOurs = (path: string): boolean => path.endsWith('.ts');

describe('imports', () => {
  test('are found: the checks below look at something', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.find(({ path }) => path === 'pipeline.ts')?.imports).toContain('annotate/index.ts');
    expect(sources.find(({ path }) => path === 'store/openStore.ts')?.imports).toContain('neo4j-driver');
  });

  test('model and errors import nothing of ours, ontology only model', () => {
    expect(
      wrongImports(
        (from, to) =>
          isOurs(to) &&
          ((partOf(from) === 'model' && partOf(to) !== 'model') ||
            from === 'errors.ts' ||
            (partOf(from) === 'ontology' && !['model', 'ontology'].includes(partOf(to)))),
      ),
    ).toEqual([]);
  });

  test('stages never import each other, nor the pipeline that joins them', () => {
    expect(
      wrongImports(
        (from, to) =>
          stages.includes(partOf(from)) &&
          partOf(from) !== partOf(to) &&
          (stages.includes(partOf(to)) || ['pipeline.ts', 'index.ts', 'cli', 'serve', 'services'].includes(partOf(to))),
      ),
    ).toEqual([]);
  });

  test('stages that only think know no store and no files', () => {
    const pure = ['extract', 'resolve', 'compare', 'evaluate', 'ontology', 'model'];
    expect(
      wrongImports(
        (from, to) =>
          pure.includes(partOf(from)) && (partOf(to) === 'store' || /^node:(fs|net|http|child_process)/.test(to)),
      ),
    ).toEqual([]);
  });

  test('only store imports neo4j-driver; only serve imports the packages of GraphQL', () => {
    const isGraphql = (name: string): boolean =>
      /^(graphql|@neo4j\/graphql|@apollo\/|@as-integrations\/|@graphql-)/.test(name);
    expect(
      wrongImports(
        (from, to) =>
          (to.startsWith('neo4j-driver') && partOf(from) !== 'store') || (isGraphql(to) && partOf(from) !== 'serve'),
      ),
    ).toEqual([]);
  });

  test('only mcp imports the packages of the Model Context Protocol, and is itself imported when it is asked for only', () => {
    expect(wrongImports((from, to) => /^(@modelcontextprotocol\/|zod)/.test(to) && partOf(from) !== 'mcp')).toEqual([]);
    expect(sources.filter(({ path }) => partOf(path) === 'mcp').length).toBeGreaterThan(3);
  });

  test('make no circle', () => {
    const importsOf = new Map(sources.map(({ path, loads }) => [path, loads.filter(isOurs)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
      if (done.has(path) || way.includes(path)) return;
      for (const next of importsOf.get(path) ?? []) visit(next, [...way, path]);
      done.add(path);
    };
    for (const path of importsOf.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('lead to files that exist', () => {
    const known = new Set(sources.map(({ path }) => path));
    expect(wrongImports((_, to) => isOurs(to) && !known.has(to))).toEqual([]);
  });
});

describe('the world', () => {
  test('process and console are touched only by config, the command line and the handling of services', () => {
    const allowed = new Set(['config.ts', 'cli', 'services']);
    expect(
      sources
        .filter(({ path }) => !allowed.has(partOf(path)))
        .filter(({ code, imports }) => /\b(process|console)\.\w/.test(code) || imports.includes('node:process'))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('Cypher is in .cypher files, and @cypher fields of the schema', () => {
    const cypher = /['"`]\s*(MATCH|OPTIONAL MATCH|MERGE|CREATE|UNWIND|DETACH|CALL db)\b/;
    expect(sources.filter(({ code }) => cypher.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

test('only suites that are given services use them', () => {
  const given = /^(language|database|browser|end-to-end|support)$/;
  const tests = readdirSync(join(projectRoot, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => path.replaceAll('\\', '/'));
  const using = tests.filter(
    (path) =>
      !given.test(partOf(path)) &&
      /support\/(annotate|services|database|commandLine|read\w+)\.js'/.test(
        readFileSync(join(projectRoot, 'test', path), 'utf8'),
      ),
  );
  expect(tests.length).toBeGreaterThan(100);
  expect(using).toEqual([]);
});
