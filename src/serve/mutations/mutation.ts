import type { Store } from '../../store/openStore.js';
import type { Caller, Role } from '../access/caller.js';

/** What a mutation works with. */
export interface MutationTools {
  readonly store: Store;
  /** Who asks for it: has the mutation's role. */
  readonly caller: Caller;
}

/** A field of `Mutation` in schema.graphql. A UsageError of `run` is told to the client as it stands. */
export interface Mutation {
  /** Who may call it. */
  readonly role: Role;
  readonly run: (args: Readonly<Record<string, unknown>>, tools: MutationTools) => Promise<unknown>;
}
