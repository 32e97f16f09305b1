import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { lineage } from '../../ontology/events/index.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Findings } from '../rule.js';
import { relation } from './relation.js';
import { partsIn, toldParts } from './told.js';

/** Who killed whom: agent and victim of one killing, so that the two are joined without the event between. */
export const killings = (
  annotated: AnnotatedDocument,
  found: Findings,
  mentions: ReadonlyMap<string, Mention>,
  index: MentionIndex,
): Claim[] => {
  const named = (mention: Mention | undefined): Mention | undefined => mention && nameOf(annotated, mention, index);
  const parts = toldParts(found);
  const deadly = new Set(found.claims.flatMap((claim) => shotDead(annotated, claim, mentions)));
  return parts.flatMap((harmed) => {
    const event = mentions.get(harmed.object ?? '');
    const victim = mentions.get(harmed.subject);
    const sentence = annotated.sentences[harmed.sentence];
    if (!sentence || harmed.role !== 'victim' || !event || !isPeople(victim)) return [];
    if (!isDeadly(sentence, event) && !deadly.has(event.id)) return [];
    return partsIn(parts, harmed.object)
      .filter((one) => one.role === 'agent' && isActor(mentions.get(one.subject)))
      .flatMap((one) =>
        relation(sentence, named(victim), 'KILLED_BY', named(mentions.get(one.subject)), 'relations.killed-by'),
      );
  });
};

/** "Shot and killed": the id of the deed that somebody died of. */
const shotDead = ({ document }: AnnotatedDocument, claim: Claim, mentions: ReadonlyMap<string, Mention>): string[] => {
  const [death, deed] = [mentions.get(claim.subject), mentions.get(claim.object ?? '')];
  const isPair = claim.rule === 'events.outcome' && death && deed;
  if (!isPair || !lineage(death.event?.type ?? '').includes('Killing')) return [];
  return document.text.slice(deed.end, death.start) === ' and ' ? [deed.id] : [];
};

/** "The mayor, Ana Petrova", "Karl Brand, the man who": the name that a description stands beside. */
const nameOf = ({ sentences }: AnnotatedDocument, mention: Mention, index: MentionIndex): Mention => {
  const sentence = sentences[mention.sentence];
  if (!sentence || mention.level !== 'nominal' || mention.kind !== 'Person') return mention;
  const arc = arcTo(sentence, mention.head);
  const beside = [
    ...children(sentence, mention.head, 'appos').map((one) => one.dependent),
    ...(arc?.relation === 'appos' ? [arc.governor] : []),
  ];
  const names = beside.flatMap((token) => index.at(sentence, token, 'Person') ?? []);
  return names.find((one) => one.level === 'name') ?? mention;
};

/** A killing by its word, or "fatally shot". */
const isDeadly = (sentence: Sentence, { event, head }: Mention): boolean =>
  lineage(event?.type ?? '').includes('Killing') ||
  children(sentence, head, 'advmod').some((arc) => /^(fatally|mortally)$/.test(textAt(sentence, arc.dependent)));

/** "They" were mostly not the ones that the coreference takes for them. */
const isTold = ({ level, kind }: Mention): boolean => level !== 'pronoun' || kind === 'Person';

const isPeople = (mention: Mention | undefined): boolean =>
  mention !== undefined && /^(Person|Group)$/.test(mention.kind) && isTold(mention);

const isActor = (mention: Mention | undefined): boolean =>
  mention !== undefined && /^(Person|Group|Organization)$/.test(mention.kind) && isTold(mention);
