import { UsageError } from '../../errors.js';
import { unify } from '../../resolve/across/unify.js';
import { retract } from '../../write/retract.js';
import type { Mutation } from './mutation.js';

/** `retract(source)`: a source goes, with all that only it supported. */
export const retractSource: Mutation = {
  role: 'editor',
  run: async ({ source }, { store }) => {
    const report = await retract(store, String(source), unify);
    if (report.source) return report;
    throw new UsageError(`The graph has no source "${source}".`);
  },
};
