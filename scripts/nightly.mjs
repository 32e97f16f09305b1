// `npm run nightly`: the tests whose sizes `test/support/scale.ts` knows, at their large size: hundreds of random histories, twenty
// kills of each kind, a document of 100,000 claims, 10,000 documents in one run. Takes hours on a small machine. Words after `--` go to jest.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const words = process.argv.slice(2);
const chosen =
  words.length > 0
    ? words
    : [
        'dist/test/end-to-end/faults',
        'dist/test/end-to-end/sharedWork',
        'dist/test/database/invariants',
        'dist/test/database/judgements',
        'dist/test/database/crowds',
      ];
const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('./test.mjs', import.meta.url)), ...chosen], {
  stdio: 'inherit',
  env: { ...process.env, NEWSGRAPH_TEST_NIGHTLY: '1', NEWSGRAPH_TEST_RUNS: process.env.NEWSGRAPH_TEST_RUNS ?? '300' },
});
process.exit(status ?? 1);
