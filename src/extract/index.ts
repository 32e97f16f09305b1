import type { AnnotatedDocument } from '../model/annotation.js';
import type { Extraction } from '../model/claim.js';
import { byPosition } from '../model/span.js';
import { attribute } from './attribution/attribute.js';
import { type Findings, merge, nothing, plain } from './rule.js';
import { rules } from './rules.js';

/** Claims of an annotated document, by all rules in their order. Pure. */
export const extract = (annotated: AnnotatedDocument): Extraction => {
  const all = rules.reduce<Findings>((sofar, rule) => merge(sofar, plain(rule(annotated, sofar))), nothing);
  const found = attribute(annotated, all);
  const mentions = [
    ...new Map([...annotated.mentions, ...found.mentions].map((mention) => [mention.id, mention])).values(),
  ];
  return {
    document: annotated.document,
    sentences: annotated.sentences.map(({ index, start, end, text }) => ({ index, start, end, text })),
    mentions: mentions.sort(byPosition),
    clusters: annotated.clusters,
    claims: found.claims,
    problems: found.problems,
  };
};
