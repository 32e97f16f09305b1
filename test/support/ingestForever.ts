import { unify } from '../../src/resolve/across/unify.js';
import { openStore } from '../../src/store/openStore.js';
import { writeDocument } from '../../src/write/writeDocument.js';
import { testAddress } from './database.js';
import { storyOf } from './stories.js';

/** A program for the test that kills it: writes one story after the other and says so. */
const store = await openStore(testAddress());
for (let i = 0; ; i++) {
  await writeDocument(store, storyOf(i), { unify, rules: '1' });
  process.stdout.write(`${i}\n`);
}
