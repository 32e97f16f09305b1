import { UsageError } from '../errors.js';
import type { EvaluationOptions } from './evaluation.js';
import type { TypeMap } from './typeMap.js';

const sections = ['entities', 'events', 'roles', 'relations'] as const;

/**
 * What a `--map` file holds: either `{"gold": {...}, "pred": {...}}`, which then renames the types of entities, events
 * and relations alike, or the same by part: `{"entities": {...}, "events": {...}, "roles": {...}, "relations": {...}}`.
 */
export const readMap = (text: string, name: string): Partial<EvaluationOptions> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`The map ${name} is no JSON.`, { cause });
  }
  if (!isRecord(value)) throw notAMap(name);
  for (const part of [value, ...sections.flatMap((section) => value[section] ?? [])]) {
    if (!isRecord(part) || ![part.gold ?? {}, part.pred ?? {}].every(isRenaming)) throw notAMap(name);
  }
  const of = (section: (typeof sections)[number]): TypeMap | undefined => value[section] as TypeMap | undefined;
  const common: TypeMap | undefined = value.gold || value.pred ? (value as TypeMap) : undefined;
  const [map, eventMap, relationMap] = [of('entities'), of('events'), of('relations')].map((one) => one ?? common);
  const [roleMap, entityMap] = [of('roles'), of('entities')];
  return {
    ...(map ? { map } : {}),
    ...(eventMap ? { eventMap } : {}),
    ...(relationMap ? { relationMap } : {}),
    ...(roleMap ? { roleMap } : {}),
    ...(entityMap ? { entityMap } : {}),
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRenaming = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((to) => to === null || typeof to === 'string');

const notAMap = (name: string): UsageError =>
  new UsageError(`The map ${name} does not say how types are renamed.`, {
    hint: 'It looks like {"gold": {"FIN": null}, "pred": {"Person": "PER", "*": null}}, or the same under "entities", "events", "roles", "relations".',
  });
