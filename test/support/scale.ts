import { env } from 'node:process';

/** A size of a test that `npm run nightly` makes larger: the first in the normal suites, the second at night. */
export const scale = (normal: number, nightly: number): number => (env.NEWSGRAPH_TEST_NIGHTLY ? nightly : normal);
