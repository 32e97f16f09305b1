import { UsageError } from '../errors.js';
import { judgementId } from '../model/identifier.js';
import type { PersonJudgement, Verdict } from '../model/judgement.js';
import type { EntityKind } from '../model/kind.js';
import type { Store, Transaction } from '../store/openStore.js';
import { statement } from '../store/statement.js';
import type { Unify } from './planResolution.js';
import { revise } from './revise.js';

/** What a person says of two entities. */
export interface Decision {
  /** Ids of two entities of one kind. An observed id that an entity has joined with others stands for itself alone. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  /** Who says so, in the person's own words. */
  readonly by?: string;
}

export interface Decided {
  readonly judgement: PersonJudgement;
  /** `unchanged`: the same was decided before. */
  readonly outcome: 'new' | 'unchanged';
}

/**
 * Keeps a person's judgement on two entities and resolves anew what it touches, in one transaction. Throws UsageError when one of
 * them is not there, when they are of two kinds or one and the same, and when something else was decided of them: that is to be
 * undone first, so that nothing a person said is lost in silence.
 */
export const decide = (
  store: Store,
  decision: Decision,
  { unify, now = new Date() }: { readonly unify: Unify; readonly now?: Date },
): Promise<Decided> =>
  store.write(async (transaction) => {
    await transaction.run(statement('write/take-turn'));
    const [one, other] = await sidesOf(transaction, decision);
    const [a, b] = (one.ids[0] ?? '') < (other.ids[0] ?? '') ? [one, other] : [other, one];
    const judgement: PersonJudgement = {
      id: judgementId(a.ids, b.ids),
      kind: a.kind,
      verdict: decision.verdict,
      a: a.ids,
      b: b.ids,
      aName: a.name,
      bName: b.name,
      ...(decision.reason ? { reason: decision.reason } : {}),
      ...(decision.by ? { decidedBy: decision.by } : {}),
      decidedAt: now.toISOString(),
    };
    const known = await againstWhich(transaction, judgement);
    if (known) return { judgement: known, outcome: 'unchanged' };
    await keep(transaction, [judgement], unify);
    return { judgement, outcome: 'new' };
  });

/** Takes a person's judgement back: the graph is again what it would be had it never been made. Throws UsageError when there is none. */
export const undo = (store: Store, judgement: string, unify: Unify): Promise<PersonJudgement> =>
  store.write(async (transaction) => {
    await transaction.run(statement('write/take-turn'));
    const [gone] = await transaction.run<{ judgement: PersonJudgement }>(statement('write/unjudge'), { id: judgement });
    if (!gone) {
      throw new UsageError(`There is no judgement "${judgement}".`, {
        hint: '`newsgraph judgements` lists what was decided, with ids.',
      });
    }
    await settle(transaction, [gone.judgement], unify);
    return withoutNulls(gone.judgement);
  });

/** Brings in judgements that were exported elsewhere or before, as they are; those that are there already stay. Returns how many are new. */
export const importJudgements = (store: Store, judgements: readonly PersonJudgement[], unify: Unify): Promise<number> =>
  store.write(async (transaction) => {
    if (judgements.length === 0) return 0;
    await transaction.run(statement('write/take-turn'));
    const ids = judgements.map((one) => one.id);
    const known = await transaction.run<{ id: string }>(statement('write/judgements-known'), { ids });
    const fresh = judgements.filter((one) => !known.some(({ id }) => id === one.id));
    if (fresh.length > 0) await keep(transaction, fresh, unify);
    return fresh.length;
  });

const keep = async (transaction: Transaction, judgements: readonly PersonJudgement[], unify: Unify): Promise<void> => {
  await transaction.run(statement('write/judge'), { judgements });
  await settle(transaction, judgements, unify);
};

/** Resolves the sides anew. */
const settle = (transaction: Transaction, judgements: readonly PersonJudgement[], unify: Unify): Promise<void> =>
  revise(transaction, {
    withdrawn: [],
    editions: [],
    added: [],
    sources: [],
    decided: judgements.flatMap(({ a, b }) => [...a, ...b]),
    unify,
  });

interface Side {
  readonly kind: EntityKind;
  readonly name: string;
  readonly ids: readonly string[];
}

type SideRow = { id: string; entity: string; kind: EntityKind; name: string; members: string[] };

const sidesOf = async (transaction: Transaction, { a, b }: Decision): Promise<[Side, Side]> => {
  const rows = await transaction.run<SideRow>(statement('write/sides'), { ids: [a, b] });
  const row = (id: string): SideRow => {
    const found = rows.find((one) => one.id === id);
    if (found) return found;
    throw new UsageError(`The graph has no entity "${id}".`, {
      hint: 'Ids stand in the answers of `newsgraph review` and `newsgraph query search -p text=…`.',
    });
  };
  const [one, other] = [row(a), row(b)];
  if (a === b) throw new UsageError(`${a} is one and the same.`, { hint: 'A judgement is on two entities.' });
  if (one.kind !== other.kind) {
    throw new UsageError(`${a} is of the kind ${one.kind}, ${b} of the kind ${other.kind}: kinds are never joined.`);
  }
  // Two that are one entity at present are told apart as they were observed.
  const together = one.entity === other.entity;
  const side = ({ id, entity, kind, name, members }: SideRow): Side => ({
    kind,
    name,
    ids: id === entity && !together ? [...members].sort() : [id],
  });
  return [side(one), side(other)];
};

/** The same judgement, if it is there. Throws UsageError when another one is. */
const againstWhich = async (
  transaction: Transaction,
  judgement: PersonJudgement,
): Promise<PersonJudgement | undefined> => {
  const rows = await transaction.run<{ judgement: PersonJudgement }>(statement('write/judgements-between'), {
    a: judgement.a,
    b: judgement.b,
  });
  const found = rows.map((row) => withoutNulls(row.judgement));
  const other = found.find((one) => one.verdict !== judgement.verdict);
  if (other) {
    throw new UsageError(
      `It was decided that ${other.aName} and ${other.bName} are ${wordsFor[other.verdict]} (${other.id}).`,
      { hint: `Undo that first: newsgraph judge --undo ${other.id}` },
    );
  }
  return found[0];
};

/** A verdict behind "are". */
const wordsFor: Readonly<Record<Verdict, string>> = {
  same: 'the same',
  'not same': 'not the same',
  unsure: 'not to be told apart for sure',
};

const withoutNulls = (judgement: PersonJudgement): PersonJudgement =>
  Object.fromEntries(Object.entries(judgement).filter(([, value]) => value !== null)) as unknown as PersonJudgement;
