import { exitCodes, NewsgraphError } from '../errors.js';

/** What ends a batch in which some inputs could not be read: the summary names them. */
export const someFailed = (failed: readonly string[]): NewsgraphError =>
  new NewsgraphError(
    failed.length === 1
      ? `${failed[0]} could not be read.`
      : `${failed.length} inputs could not be read: ${failed.join(', ')}.`,
    exitCodes.someFailed,
    { hint: `The reason${failed.length === 1 ? ' is' : ' of each is'} above; everything else is done.` },
  );
