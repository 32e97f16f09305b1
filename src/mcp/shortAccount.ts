import type { Row } from './graphQuestions.js';

/** So many conflicts of an account are told; those that exclude each other come first out of the statement. */
const most = 6;

interface Conflict {
  readonly source: { readonly id: string; readonly title?: string; readonly publisher?: string };
}

/** An account for an assistant: its conflicts name the other source by id, title and publisher, since it has a row of its own. */
export const shortAccount = ({ publisher: _, ...row }: Row): Row => {
  const conflicts = row.conflicts as readonly Conflict[];
  const told = conflicts.slice(0, most).map(({ source: { id, title, publisher }, ...conflict }) => ({
    ...conflict,
    source: { id, title, publisher },
  }));
  const more = conflicts.length - told.length;
  return { ...row, conflicts: told, ...(more > 0 ? { moreConflicts: more } : {}) };
};
