import { GraphQLError } from 'graphql';
import { type NewsgraphError, UsageError } from '../../errors.js';
import type { Store } from '../../store/openStore.js';
import type { Caller, Role } from '../access/caller.js';
import { judgeEntities, undoJudgement } from './judgeEntities.js';
import type { Mutation } from './mutation.js';
import { retractSource } from './retractSource.js';

/** Every field of `Mutation`, by its name in schema.graphql. The graph itself is written by the same functions as the command line's. */
export const mutations: Readonly<Record<string, Mutation>> = {
  retract: retractSource,
  judge: judgeEntities,
  undoJudgement,
};

/** Which role each asks for. */
export const mutationRoles: Readonly<Record<string, Role>> = Object.fromEntries(
  Object.entries(mutations).map(([name, { role }]) => [name, role]),
);

interface Context {
  readonly store?: Store | undefined;
  readonly caller: Caller;
}

type Resolver = (source: unknown, args: Readonly<Record<string, unknown>>, context: Context) => Promise<unknown>;

/** Resolvers as the schema wants them. */
export const mutationResolvers: Readonly<Record<string, Resolver>> = Object.fromEntries(
  Object.entries(mutations).map(([name, mutation]) => [name, resolverOf(mutation)]),
);

function resolverOf({ run }: Mutation): Resolver {
  return async (_source, args, { store, caller }) => {
    if (!store) throw new GraphQLError('This server only reads.', { extensions: { code: 'FORBIDDEN' } });
    try {
      return await run(args, { store, caller });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      throw new GraphQLError(sentenceOf(error), { extensions: { code: 'BAD_USER_INPUT' } });
    }
  };
}

const sentenceOf = ({ message, hint }: NewsgraphError): string => (hint ? `${message} ${hint}` : message);
