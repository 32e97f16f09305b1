import type { Verdict } from '../../model/judgement.js';
import { unify } from '../../resolve/across/unify.js';
import { decide, undo } from '../../write/decide.js';
import type { Mutation } from './mutation.js';

/** `judge(a, b, verdict, reason)`: a person says whether two entities are one. The judgement names who asked for it. */
export const judgeEntities: Mutation = {
  role: 'reviewer',
  run: async ({ a, b, verdict, reason }, { store, caller }) => {
    const decision = {
      a: String(a),
      b: String(b),
      verdict: String(verdict).replace('_', ' ') as Verdict,
      ...(typeof reason === 'string' && reason !== '' ? { reason } : {}),
      ...(caller.name ? { by: caller.name } : {}),
    };
    const { judgement } = await decide(store, decision, { unify });
    return { ...judgement, inEffect: true };
  },
};

/** `undoJudgement(id)`: the graph is again what it would be had the judgement never been made. */
export const undoJudgement: Mutation = {
  role: 'reviewer',
  run: async ({ id }, { store }) => ({ ...(await undo(store, String(id), unify)), inEffect: false }),
};
