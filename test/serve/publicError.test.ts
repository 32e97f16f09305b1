import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { publicError } from '../../src/serve/publicError.js';

const show = (code: string | undefined, error: Error) => {
  const lines: object[] = [];
  const formatted = { message: error.message, path: ['events'], extensions: { code, stacktrace: ['at secret'] } };
  return { shown: publicError({ error: (fields) => lines.push(fields) })(formatted, error), lines };
};
const failing = (code: string, message: string) =>
  new GraphQLError(message, { originalError: Object.assign(new Error(message), { code }) });

describe('publicError', () => {
  test('shows mistakes of the client as they are, without the stack', () => {
    const { shown, lines } = show('GRAPHQL_VALIDATION_FAILED', new GraphQLError('Cannot query field "x".'));
    expect(shown).toEqual({
      message: 'Cannot query field "x".',
      path: ['events'],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(lines).toEqual([]);
  });

  test('keeps Cypher and the words of the database inside, and tells the operator', () => {
    const { shown, lines } = show(
      undefined,
      failing('Neo.ClientError.Statement.SyntaxError', 'Invalid input: MATCH (n)\nsecret'),
    );
    expect(shown.message).toBe('The query could not be answered.');
    expect(JSON.stringify(shown)).not.toMatch(/MATCH|Neo\.|secret/);
    expect(lines).toEqual([
      { code: 'Neo.ClientError.Statement.SyntaxError', path: 'events', cause: 'Invalid input: MATCH (n)' },
    ]);
  });

  test('says that a filter cannot be asked, where the library takes it and cannot translate it', () => {
    const { shown } = show(undefined, failing('Error', 'Transpile error: the predicate for the CountFilter'));
    expect(shown).toMatchObject({
      message: expect.stringMatching(/^This filter/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(shown.message).not.toContain('Transpile');
  });

  test('says that a query took too long', () => {
    const { shown } = show(
      undefined,
      failing('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'ended'),
    );
    expect(shown).toMatchObject({ message: expect.stringMatching(/too long/), extensions: { code: 'TIMEOUT' } });
  });
});
