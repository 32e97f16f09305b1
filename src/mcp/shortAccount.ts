import type { Row } from './graphQuestions.js';

/** So many conflicts of an account are told; those that exclude each other come first out of the statement. */
const most = 6;

interface Conflict {
  readonly source: { readonly id: string; readonly title?: string; readonly publisher?: string };
}

/** An account for an assistant: its conflicts name the other source by id, title and publisher, since it has a row of its own. */
export const shortAccount = (account: Row): Row => {
  const { publisher: _, place: _p, accounts: _a, following: _f, conflictCount, notCompared, ...row } = account;
  const conflicts = row.conflicts as readonly Conflict[];
  const told = conflicts.slice(0, most).map(({ source: { id, title, publisher }, ...conflict }) => ({
    ...conflict,
    source: { id, title, publisher },
  }));
  const more = Number(conflictCount) - told.length;
  return {
    ...row,
    conflicts: told,
    ...(more > 0 ? { moreConflicts: more } : {}),
    ...(Number(notCompared) > 0 ? { notCompared } : {}),
  };
};
