import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { armed, housed } from '../../ontology/relationWords.js';
import type { Findings } from '../rule.js';
import { relation } from './relation.js';
import { partsIn, toldParts } from './told.js';

/** Who attacks a body or people under arms fights them: agent and patient of one attack or battle. */
export const opponents = (
  annotated: AnnotatedDocument,
  found: Findings,
  mentions: ReadonlyMap<string, Mention>,
): Claim[] => {
  const parts = toldParts(found);
  return parts.flatMap((agent) => {
    const event = mentions.get(agent.object ?? '');
    const head = mentions.get(agent.subject);
    const sentence = annotated.sentences[agent.sentence];
    if (
      agent.role !== 'agent' ||
      !sentence ||
      !/^(Attack|Battle|Bombing)$/.test(event?.event?.type ?? '') ||
      !isForce(head)
    )
      return [];
    return partsIn(parts, agent.object)
      .filter((other) => (other.role === 'patient' || other.role === 'victim') && isForce(mentions.get(other.subject)))
      .flatMap((other) =>
        relation(sentence, head, 'FIGHTS_AGAINST', mentions.get(other.subject), 'relations.opponents'),
      );
  });
};

/** An organization by name, or people who bear arms. */
const isForce = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  mention.level !== 'pronoun' &&
  !(mention.level === 'nominal' && housed.test(mention.text)) &&
  (mention.kind === 'Organization' || mention.kind === 'Group') &&
  (armed.test(mention.text) ||
    (mention.kind === 'Organization' && mention.level === 'name' && mention.subtype === 'armed force'));
