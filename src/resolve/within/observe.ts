import { edtfBounds } from '../../model/edtf.js';
import type { ObservedEntity, PropertyValue } from '../../model/graph.js';
import { entityId } from '../../model/identifier.js';
import { keysOf } from './keys.js';
import { namesFor } from './names.js';
import type { Referent } from './referent.js';

/** What a referent other than an event or a figure is, for the graph: id, names, keys and properties of its kind. */
export const observe = (referent: Referent, edition: string, context: readonly string[] = []): ObservedEntity => {
  const keys = keysOf(referent, edition, context);
  const { name, aliases } = namesFor(referent);
  return {
    id: entityId(referent.kind, [...keys, ...context]),
    kind: referent.kind,
    name,
    aliases,
    keys,
    properties: { ...propertiesOf(referent), ...(context.length > 0 ? { context } : {}) },
    mentions: referent.mentions.map((mention) => mention.id),
  };
};

const propertiesOf = (referent: Referent): Record<string, PropertyValue> => {
  const first = referent.mentions[0];
  const subtype = referent.mentions.find((mention) => mention.level === 'name' && mention.subtype)?.subtype;
  if (referent.kind === 'Date' && first?.date) return dateProperties(first.date.edtf, first.date.part);
  if (referent.kind === 'Document') {
    const { title, documentType, number } = Object.assign(
      {},
      ...referent.mentions.map((mention) => mention.cited ?? {}).reverse(),
    );
    return { ...(title ? { title } : {}), ...(documentType ? { documentType } : {}), ...(number ? { number } : {}) };
  }
  return subtype ? { subtype } : {};
};

export const dateProperties = (edtf: string, part?: string): Record<string, PropertyValue> => {
  const bounds = edtfBounds(edtf);
  return {
    edtf,
    ...(part ? { part } : {}),
    ...(bounds?.start ? { start: bounds.start } : {}),
    ...(bounds?.end ? { end: bounds.end } : {}),
    ...(bounds ? { precision: bounds.precision } : {}),
  };
};
