import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { arcTo } from '../../model/syntax.js';
import { familyOf } from '../../ontology/events/index.js';
import { isSpeech } from '../../ontology/roleRules.js';
import type { Findings } from '../rule.js';

/**
 * "She condemned the massacre in Oslo", of a massacre told before as one in Bergen: what is known needs no place to be told
 * by, so the place is where it was said, and a day when. Moves such places and dates from the event noun to the verb of speech that it is the object of.
 */
export const givenEvents = (annotated: AnnotatedDocument, found: Findings): Findings => {
  const events = new Map(found.mentions.filter((one) => one.kind === 'Event').map((one) => [one.id, one]));
  const circumstances = found.claims.filter((claim) => isCircumstance.test(claim.predicate));
  const nameOf = new Map(
    [...annotated.mentions, ...found.mentions]
      // "in their homes" says not which.
      .filter((one) => one.date || one.level === 'name')
      .map((one) => [one.id, one.date?.edtf ?? one.text]),
  );
  const told = (event: Mention, predicate: string): Claim[] =>
    circumstances.filter((claim) => {
      const earlier = events.get(claim.subject);
      const isSame = earlier && earlier.sentence < event.sentence && family(earlier) === family(event);
      return isSame && claim.predicate === predicate;
    });
  const speechOver = (event: Mention): Mention | undefined => {
    const sentence = annotated.sentences[event.sentence];
    const arc = sentence ? arcTo(sentence, event.head) : undefined;
    if (arc?.relation !== 'obj') return undefined;
    return [...events.values()].find(
      (one) => one.sentence === event.sentence && one.head === arc.governor && speaks(one.event?.type ?? ''),
    );
  };
  const moved = (claim: Claim): Claim => {
    const event = isCircumstance.test(claim.predicate) ? events.get(claim.subject) : undefined;
    if (!event || event.subtype !== undefined || !isDefinite(event, annotated)) return claim;
    const speech = speechOver(event);
    const known = speech ? told(event, claim.predicate).flatMap((one) => nameOf.get(one.object ?? '') ?? []) : [];
    // Of several that were told of, none is the one.
    const isKnown = new Set(known).size === 1 && !known.includes(nameOf.get(claim.object ?? '') ?? '');
    return speech && isKnown ? { ...claim, subject: speech.id } : claim;
  };
  return { ...found, claims: found.claims.map(moved) };
};

const isCircumstance = /^OCCURRED_(?:IN|ON)$/;

const speaks = (type: string): boolean => isSpeech(type) || type === 'Negotiation';

const family = (event: Mention): string => familyOf(event.event?.type ?? '');

const isDefinite = (event: Mention, { document }: AnnotatedDocument): boolean =>
  // "the car bomb attack in Oslo" says itself which.
  /\b(?:the|this|that|these|those)\s+$/iu.test(document.text.slice(Math.max(0, event.start - 30), event.start));
