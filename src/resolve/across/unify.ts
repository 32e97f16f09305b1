import type { ObservedEntity } from '../../model/graph.js';
import type { PersonJudgement, RuleJudgement } from '../../model/judgement.js';
import type { EntityKind } from '../../model/kind.js';
import { askedPairs, type Candidate } from './askedPairs.js';
import { type Compared, compare } from './compare.js';
import { compareIdentifiers } from './compareIdentifiers.js';
import { type AreTwo, components } from './components.js';
import { crowd, follow } from './follow.js';

/** Observed entities that are one entity. `id` is the smallest of `members`, which are sorted. */
export interface Component {
  readonly id: string;
  readonly kind: EntityKind;
  readonly members: readonly string[];
}

export interface Unified {
  readonly components: readonly Component[];
  /** What rules hold, as far as somebody may want to know it: see `worthTelling`. */
  readonly judgements: readonly RuleJudgement[];
}

/** A person's judgement, as far as it decides who is one. */
export type Given = Pick<PersonJudgement, 'id' | 'verdict' | 'a' | 'b'>;

/**
 * Which observed entities are one, as a function of the set alone: the order of `observed` and `given` does not matter.
 * Pairs of one kind with a common key are compared; "same" joins, strongest first, and "not same" keeps apart however two are
 * connected. A person's judgement stands above any rule's. Those who `follow` another are not among them: they are what it is.
 */
export const unify = Object.assign(
  (
    observed: readonly Candidate[],
    given: readonly Given[] = [],
    judge: (a: ObservedEntity, b: ObservedEntity) => Compared | undefined = compare,
  ): Unified => {
    const sorted = [...new Map(observed.map((one) => [one.id, one])).values()].sort(byId);
    const ruled = askedPairs(sorted).flatMap(([a, b]): RuleJudgement[] => {
      const compared = judge(a, b);
      return compared ? [{ a: a.id, b: b.id, ...compared }] : [];
    });
    const { groups, joining, held } = components(
      sorted.map((one) => one.id),
      ruled,
      given,
      byIdentifiers(sorted),
    );
    const kinds = new Map(sorted.map(({ id, kind }) => [id, kind]));
    const groupOf = new Map(groups.flatMap((members) => members.map((id) => [id, members] as const)));
    const apart = ({ a, b }: RuleJudgement) => groupOf.get(a) !== groupOf.get(b);
    return {
      components: groups.map((members) => {
        const id = members[0] as string;
        return { id, kind: kinds.get(id) as EntityKind, members };
      }),
      judgements: [...joining, ...held, ...ruled.filter((one) => worthTelling(one) && apart(one))].sort(byPair),
    };
  },
  { follow, crowd },
);

const byIdentifiers = (sorted: readonly ObservedEntity[]): AreTwo => {
  const marked = new Map(sorted.filter((one) => one.properties.identifiers).map((one) => [one.id, one]));
  const check = (x: string, y: string): boolean => {
    const [a, b] = [marked.get(x), marked.get(y)];
    return a !== undefined && b !== undefined && compareIdentifiers(a, b)?.verdict === 'not same';
  };
  return { some: [...marked.keys()], check };
};

/** What joins and what is held back is told by `components`; of the rest a doubt, and what one might take for the same. */
const worthTelling = ({ verdict, score, rule }: RuleJudgement): boolean =>
  verdict !== 'same' && (score > 0 || rule === 'identity.identifier');

const byId = (a: ObservedEntity, b: ObservedEntity): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const byPair = (x: RuleJudgement, y: RuleJudgement): number => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1);
