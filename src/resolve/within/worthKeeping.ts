import type { Claim } from '../../model/claim.js';
import type { Problem } from '../../model/problem.js';
import { isSpeech } from '../../ontology/roleRules.js';
import type { EventReading } from './eventReading.js';

/** What the graph knows of a mention: whether it is there at all, and whether by a name. */
export interface Known {
  readonly present: (mention: string) => boolean;
  readonly named: (mention: string) => boolean;
}

/**
 * Why an event does not enter the graph, if it does not. What is kept answers who did what to whom, where and when: a time, a
 * figure or a commemoration is enough for what happened, somebody is needed for what was said, and without a time there must be
 * a name, or two sides. A phase or a bare word is no event of its own.
 */
export const whyLeftOut = (
  readings: readonly EventReading[],
  claims: readonly Claim[],
  known: Known,
): Problem | undefined => {
  const first = readings[0];
  if (!first) return undefined;
  const rejected = (code: string, message: string): Problem => ({
    code,
    severity: 'rejected',
    message,
    span: { start: first.mention.start, end: first.mention.end },
  });
  const told = `"${first.mention.text}"`;
  if (readings.every((reading) => reading.mention.subtype === 'aspectual'))
    return rejected('event.aspectual', `${told} is a phase of another event.`);
  const facts = factsOf(readings, claims, known);
  if (readings.every((reading) => reading.type === 'Action'))
    return facts.people > 0 && (facts.timed || facts.placed)
      ? undefined
      : rejected('event.untyped', `${told} has no known type, and not both a participant and a time or place.`);
  if (readings.every((reading) => isSpeech(reading.type) || reading.type === 'Investigation') && facts.people === 0)
    return rejected('event.unsaid', `${told} is said by nobody that the text names.`);
  if (facts.timed || facts.counted || facts.linked) return undefined;
  const isVerb = readings.some((reading) => reading.form !== 'noun');
  const enough =
    facts.people > 1 ||
    (facts.names > 0 && (isVerb || facts.placed)) ||
    (facts.people > 0 && facts.placed && isVerb) ||
    (facts.placed && readings.some((reading) => happens.test(reading.family)));
  return enough
    ? undefined
    : rejected('event.bare', `${told} has no time or figure, and too little that says who or where.`);
};

/** An event noun with a place alone is told of these: "an attack in Oslo". */
const happens = /^(Violence|Disaster|Protest|Election|Meeting|Competition)$/;

const factsOf = (readings: readonly EventReading[], claims: readonly Claim[], { present, named }: Known) => {
  const events = new Set(readings.map((reading) => reading.mention.id));
  const has = (predicate: string): boolean => claims.some((claim) => claim.predicate === predicate);
  const people = claims
    .filter(
      (claim) => claim.predicate === 'PARTICIPATED_IN' && events.has(claim.object ?? '') && claim.role !== 'topic',
    )
    .map((claim) => claim.subject);
  return {
    timed: has('OCCURRED_ON') || has('LASTED'),
    placed: claims.some((claim) => claim.predicate === 'OCCURRED_IN' && present(claim.object ?? '')),
    counted: has('HAS_FIGURE'),
    linked: has('COMMEMORATES'),
    people: new Set(people.filter(present)).size,
    names: new Set(people.filter(named)).size,
  };
};
