import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../src/config.js';
import type { Document } from '../../src/model/document.js';
import { readInputs } from '../../src/read/readInputs.js';
import type { ExpectedGraph } from '../support/expectedGraph.js';
import { compareGraph } from '../support/expectedGraph.js';
import { type OneOf, oneOf } from '../support/goldGraph.js';

const documents = new Map<string, Document>();
for await (const outcome of readInputs(['seed/documents'], {
  overrides: {},
  stdin: Readable.from([]),
  cwd: projectRoot,
})) {
  if (outcome.value) documents.set(basename(outcome.input, '.md'), outcome.value);
  test(`${outcome.input} is read without a problem`, () => expect(outcome.problems).toEqual([]));
}

const goldOf = (name: string): ExpectedGraph =>
  JSON.parse(readFileSync(join(projectRoot, 'seed/expected', `${name}.json`), 'utf8'));

describe.each([...documents.keys()])('seed/documents/%s', (name) => {
  const { source, text } = documents.get(name)!;
  const gold = goldOf(name);

  test('says where it is from and that it is ours', () => {
    expect(source.publisher).toMatch(/^newsgraph demonstration desk/);
    expect(source.uri).toBe(`https://example.org/newsgraph/${name}`);
    expect(readFileSync(join(projectRoot, 'seed/documents', `${name}.md`), 'utf8')).toMatch(
      /^note: A demonstration text of the newsgraph project/m,
    );
  });

  test('has 150 to 450 words', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(450);
  });

  test('states every name, title and number that its gold graph expects', () => {
    const said = (name: OneOf) => oneOf(name).some((one) => text.toLowerCase().includes(one.toLowerCase()));
    const names: OneOf[] = [
      ...(gold.entities ?? []).flatMap((entity) => [entity.name, ...(entity.aliases ?? [])]),
      ...(gold.events ?? []).flatMap((event) => [
        ...(event.places ?? []),
        ...(event.participants ?? []).map((participant) => participant.name),
        ...(event.figures ?? []).map((figure) => [figure.value.toString(), figure.value.toLocaleString('en')]),
      ]),
      ...(gold.documents ?? []).flatMap((document) => [
        document.title,
        ...(document.adopter ? [document.adopter] : []),
      ]),
      ...(gold.offices ?? []).flatMap((office) => [office.person, office.title]),
    ];
    expect(names.filter((name) => !said(name))).toEqual([]);
  });

  test('refers in its gold graph to events that are there, once', () => {
    const ids = (gold.events ?? []).map((event) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
    const about = (gold.documents ?? []).flatMap((document) => document.about ?? []);
    expect(about.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has facts to find, none of them in an empty graph', () => {
    const { found, missing, wrong } = compareGraph([], gold);
    expect(found).toEqual([]);
    expect(wrong).toEqual([]);
    expect(missing.length).toBeGreaterThan(20);
  });
});
