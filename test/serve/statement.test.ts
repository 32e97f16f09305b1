import { describe, expect, test } from '@jest/globals';
import { entityKinds } from '../../src/model/kind.js';
import { edgeTypes } from '../../src/ontology/predicates.js';
import { parseStatement, readStatement, statementNames } from '../../src/serve/statement.js';

describe('parseStatement', () => {
  test('reads what it answers, its parameters and their defaults from the comment at the head', () => {
    const text =
      '// Who is\n// there.\n//\n// $id: of somebody\n// $kinds = []: which\n// $limit = 20: so many\nMATCH (n)\n// inside\nRETURN n\n';
    expect(parseStatement('who', text)).toEqual({
      name: 'who',
      summary: 'Who is there.',
      parameters: [
        { name: 'id', meaning: 'of somebody' },
        { name: 'kinds', meaning: 'which', default: [] },
        { name: 'limit', meaning: 'so many', default: 20 },
      ],
      cypher: 'MATCH (n)\n// inside\nRETURN n',
    });
  });

  test('does not guess at a parameter that it cannot read', () => {
    expect(() => parseStatement('who', '// Who.\n// $id of somebody\nRETURN 1')).toThrow(/cannot be read/);
  });
});

describe('readStatement', () => {
  test('knows no statement that is not there, and no way out of the folder', () => {
    expect(() => readStatement('nothing')).toThrow(/no query named "nothing"/);
    expect(() => readStatement('../write/claims')).toThrow(/no query named/);
  });

  test.each(statementNames.map((name) => [name]))(
    '%s says what it answers and describes just the parameters that it uses',
    (name) => {
      const { summary, parameters, cypher } = readStatement(name);
      expect(summary).toMatch(/^[A-Z].*[.:]$/);
      const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map((match) => match[1]));
      expect(parameters.map((one) => one.name).sort()).toEqual([...used].sort());
    },
  );

  test('no statement of the folder writes', () => {
    for (const name of statementNames) {
      expect(readStatement(name).cypher).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD)\b/);
    }
  });

  test('paths go over the edges of the ontology, but not over what connects everything', () => {
    const walked = /edge:(?<types>[A-Z_|]+)/.exec(readStatement('path').cypher)?.groups?.types?.split('|') ?? [];
    const leftOut = ['OCCURRED_ON', 'ADOPTED_ON', 'HAS_FIGURE', 'CITED_IN'];
    expect(walked.sort()).toEqual(edgeTypes.filter((type) => !leftOut.includes(type)).sort());
  });

  test('statistics count every kind and every edge type', () => {
    const { cypher } = readStatement('statistics');
    for (const kind of [...entityKinds, ...edgeTypes]) expect(cypher).toContain(`'${kind}' AS kind`);
  });
});
