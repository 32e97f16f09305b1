import { attribute } from '../../src/extract/attribution/attribute.js';
import { asserted } from '../../src/extract/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { EntityKind } from '../../src/model/kind.js';
import { annotate, eventsAt } from './annotate.js';

const events = {
  fire: 'Attack',
  kill: 'Killing',
  flee: 'Displacement',
  attack: 'Attack',
  resign: 'Dismissal',
  bomb: 'Bombing',
  march: 'Protest',
  rally: 'Protest',
};

/** For every event word: whose words it is in, and how they put it. `denied` lists event words that are negated where they stand. */
export const told = async (
  text: string,
  named: Readonly<Record<string, EntityKind>>,
  denied: readonly string[],
): Promise<string[]> => {
  const annotated = await annotate(text, { named });
  const mentions = eventsAt(annotated, events);
  const claims = mentions.map((event): Claim => {
    const { start, end } = event;
    const own = {
      subject: event.id,
      predicate: 'LASTED',
      value: 'P1D',
      span: { start, end },
      sentence: event.sentence,
    };
    return asserted({
      ...own,
      confidence: 1,
      rule: 'test',
      polarity: denied.includes(event.text) ? 'denied' : 'affirmed',
    });
  });
  const nameOf = new Map([...annotated.mentions, ...mentions].map((one) => [one.id, one.text]));
  return attribute(annotated, { mentions, claims, problems: [] }).claims.map(
    ({ subject, attributedTo, modality, polarity }) => {
      const how = [modality === 'asserted' ? '' : modality, polarity === 'denied' ? polarity : '']
        .filter(Boolean)
        .join(' ');
      return `${nameOf.get(subject)}: ${attributedTo ? nameOf.get(attributedTo) : '-'}${how ? ` (${how})` : ''}`;
    },
  );
};
