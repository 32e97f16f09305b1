import type { Extraction } from '../../model/claim.js';
import type { ObservedEntity, PropertyValue } from '../../model/graph.js';
import { entityId } from '../../model/identifier.js';
import type { Mention } from '../../model/mention.js';
import { figureKeys } from './keys.js';

/**
 * Figures belong to their event: the same number told twice of one event is one figure, and of two events two. Across
 * documents figures meet when the events have a day and a place in common, so that agreement of sources can be seen.
 */
export const observeFigures = (
  extraction: Extraction,
  eventOf: ReadonlyMap<string, string>,
  events: readonly ObservedEntity[],
): ObservedEntity[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const groups = new Map<string, { readonly keys: string[]; readonly told: Mention[] }>();
  for (const claim of extraction.claims) {
    if (claim.predicate !== 'HAS_FIGURE') continue;
    const mention = mentions.get(claim.object ?? '');
    const event = byId.get(eventOf.get(claim.subject) ?? '');
    if (!mention?.figure || !event) continue;
    const keys = figureKeys(mention, event);
    const known = groups.get(keys.join());
    if (!known) groups.set(keys.join(), { keys, told: [mention] });
    else if (!known.told.includes(mention)) known.told.push(mention);
  }
  return [...groups.values()].map(({ keys, told }) => ({
    id: entityId('Figure', keys),
    kind: 'Figure',
    name: nameOf(told[0]),
    aliases: [],
    keys,
    properties: propertiesOf(told[0]),
    mentions: told.map((mention) => mention.id),
  }));
};

const nameOf = (mention: Mention | undefined): string => {
  const figure = mention?.figure;
  if (!figure) return '';
  const qualifier = figure.qualifier === 'exact' ? '' : `${figure.qualifier} `;
  return `${qualifier}${figure.value}${figure.upper === undefined ? '' : `-${figure.upper}`} ${figure.measure}`;
};

const propertiesOf = (mention: Mention | undefined): Record<string, PropertyValue> => {
  const figure = mention?.figure;
  if (!figure) return {};
  const { measure, value, upper, qualifier, unit } = figure;
  return { measure, value, qualifier, ...(upper === undefined ? {} : { upper }), ...(unit ? { unit } : {}) };
};
