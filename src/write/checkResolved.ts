import type { ResolvedDocument } from '../model/graph.js';
import type { Problem } from '../model/problem.js';
import { type Span, textOf } from '../model/span.js';
import { predicateNamed } from '../ontology/predicates.js';

/**
 * Leaves out what would break the graph and says so: a mention or evidence whose offsets do not give its text (invariant 7), a
 * claim about something that was not observed or in a sentence that is not there. The rest is written.
 */
export const checkResolved = (resolved: ResolvedDocument): ResolvedDocument => {
  const problems: Problem[] = [];
  const reject = (code: string, message: string, span?: Span): false => {
    problems.push({ code, severity: 'rejected', message, ...(span ? { span } : {}) });
    return false;
  };
  const { text } = resolved.document;
  const sentences = new Map(resolved.sentences.map((one) => [one.index, one]));
  const observed = new Set(resolved.observed.map((one) => one.id));
  const stands = (span: Span, sentence: number): boolean => {
    const found = sentences.get(sentence);
    return found !== undefined && found.start <= span.start && span.start < span.end && span.end <= found.end;
  };
  const mentions = resolved.mentions.filter(
    (one) =>
      (textOf(text, one) === one.text && stands(one, one.sentence)) ||
      reject('write.mention-offsets', `The mention "${one.text}" is not what stands at its offsets.`, one),
  );
  const claims = resolved.claims.filter((claim) => {
    const ends = [claim.subject, claim.object, claim.attributedTo].filter((id) => id !== undefined);
    const missing = ends.find((id) => !observed.has(id));
    if (missing !== undefined)
      return reject('write.unknown-entity', `A claim refers to ${missing}, which is not observed.`, claim.span);
    if (!predicateNamed(claim.predicate))
      return reject('write.unknown-predicate', `${claim.predicate} is no predicate.`, claim.span);
    return (
      stands(claim.span, claim.sentence) ||
      reject('write.claim-offsets', 'A claim is not inside its sentence.', claim.span)
    );
  });
  for (const one of resolved.sentences) {
    if (textOf(text, one) !== one.text)
      reject('write.sentence-offsets', `Sentence ${one.index} is not what stands at its offsets.`, one);
  }
  return problems.length === 0
    ? resolved
    : { ...resolved, mentions, claims, problems: [...resolved.problems, ...problems] };
};
