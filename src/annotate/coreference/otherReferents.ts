import type { OtherReferent, Thing } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';

/** Is this a group of what is no entity of the graph? Its pronouns are then none either. */
export const isOfThings = (group: readonly (Mention | Thing)[]): boolean => group.some((one) => one.kind === 'Thing');

/** Things that are spoken of at least twice; what is mentioned once says nothing. */
export const otherReferents = (groups: readonly (readonly (Mention | Thing)[])[]): OtherReferent[] =>
  groups
    .filter((group) => group.length > 1 && isOfThings(group))
    .map((group) => group.map((one): Thing => ({ ...one, kind: 'Thing', id: `Thing:${one.start}-${one.end}` })))
    .map((mentions) => ({ id: `cluster:${mentions[0]?.id ?? ''}`, mentions }));
