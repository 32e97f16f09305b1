import { GraphQLError } from 'graphql';
import { type ClaimChange, diffClaims } from '../compare/diffClaims.js';
import { editionEnds, type NumberedEdition } from '../compare/editionEnds.js';
import type { StatedClaim } from '../compare/statedClaim.js';
import type { QuestionContext } from './questionRows.js';
import { questionRows } from './questionRows.js';

interface Arguments {
  readonly source: string;
  readonly from?: number | null;
  readonly to?: number | null;
}

/** `Query.diff`: what is asked of the database are two editions' claims; what changed is found here, as the command line does. */
export const diffResolver = async (
  _parent: unknown,
  { source, from, to }: Arguments,
  context: QuestionContext,
): Promise<ClaimChange[]> => {
  const editions = await questionRows<NumberedEdition>(context, 'editions', { source });
  if (editions.length === 0) throw badInput('There is no source of this id or address. `sources` lists them.');
  const ends = editionEnds(editions, { from, to });
  if (!('from' in ends)) {
    if (ends.missing === undefined) return [];
    throw badInput(`There is no edition ${ends.missing} of this source. \`editionsOf\` lists them.`);
  }
  const before = await questionRows<StatedClaim>(context, 'edition-claims', { source, number: ends.from });
  const after = await questionRows<StatedClaim>(context, 'edition-claims', { source, number: ends.to });
  return diffClaims(before, after);
};

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
