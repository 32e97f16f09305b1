import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { unify } from '../../src/resolve/across/unify.js';
import type { Store } from '../../src/store/openStore.js';
import { writeDocument, writeDocuments } from '../../src/write/writeDocument.js';
import { empty, emptyStore } from '../support/database.js';
import { resolvedDocument } from '../support/resolvedDocument.js';
import { documents, events, figures, people, places } from '../support/stories.js';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** One of everything that asks for a statement of its own: figures, cited documents, people, places. */
const full = (uri: string) =>
  resolvedDocument({
    uri,
    mentioned: [documents[0] as never],
    claims: [
      { subject: people[0] as never, predicate: 'PARTICIPATED_IN', object: events[0] as never, role: 'agent' },
      { subject: events[0] as never, predicate: 'OCCURRED_IN', object: places[0] as never },
      { subject: events[0] as never, predicate: 'HAS_FIGURE', object: figures[0] as never },
      { subject: documents[0] as never, predicate: 'ABOUT', object: events[0] as never },
    ],
  });

test('a new document takes at most eight query texts, and so do many in one transaction', async () => {
  const texts: string[] = [];
  const watched: Store = {
    ...store,
    write: (work) =>
      store.write((transaction) =>
        work({
          run: (statement, parameters) => {
            texts.push(statement);
            return transaction.run(statement, parameters);
          },
        }),
      ),
  };
  await empty(store);
  await writeDocument(watched, full('https://example.org/1'), { unify, rules: '1' });
  expect(texts.length).toBeLessThanOrEqual(8);
  texts.length = 0;
  const more = [2, 3, 4, 5].map((i) => full(`https://example.org/${i}`));
  await writeDocuments(watched, more, { unify, rules: '1' });
  expect(new Set(texts).size).toBeLessThanOrEqual(8);
});
