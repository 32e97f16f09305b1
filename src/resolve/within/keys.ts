import { edtfBounds } from '../../model/edtf.js';
import type { ObservedEntity } from '../../model/graph.js';
import type { Mention } from '../../model/mention.js';
import { nameKey } from '../../model/nameKey.js';
import { countryOfDemonym, placeNamed } from '../../ontology/gazetteer.js';
import { bodyName } from '../names/organizationName.js';
import { likenessKeys } from './likenessKeys.js';
import { type Referent, spellingsOf } from './referent.js';
import { daysBetween } from './sameEvent.js';

/**
 * Keys under which the same thing of another document is found. Without one that would hold elsewhere ("four fishermen", a lone
 * last name) the key names the edition, so that the thing stays this document's own. `context` is what else is said of the thing.
 */
export const keysOf = (referent: Referent, edition: string, context: readonly string[] = []): string[] =>
  unique([...nameKeys(referent, edition, context), ...likenessKeys(referent)]);

const nameKeys = (referent: Referent, edition: string, context: readonly string[]): string[] => {
  const names = spellingsOf(referent);
  const first = referent.mentions[0];
  const local = `${referent.kind} ${edition} ${first?.start ?? 0}`;
  switch (referent.kind) {
    case 'Person': {
      const full = names
        .map(nameKey)
        .filter((key) => key.includes(' '))
        .map((key) => `Person ${key}`);
      return full.length > 0
        ? unique(longestOnly(full))
        : names.length > 0
          ? [`Person ${edition} ${nameKey(names[0] ?? '')}`]
          : [local];
    }
    case 'Place':
      return names.length > 0 ? unique(names.map((name) => `Place ${nameKey(placeKey(name))}`)) : [local];
    case 'Organization': {
      const bodies = bodyKeys(names, context);
      return bodies.length > 0 ? bodies : [forcesOf(referent) ?? local];
    }
    case 'Group':
      return names.length > 0 ? unique(names.map((name) => `Group ${nameKey(name)}`)) : [local];
    case 'Document':
      return unique(referent.mentions.map((mention) => citedKey(mention) ?? local));
    case 'Date':
      return [`Date ${first?.date?.edtf ?? ''} ${first?.date?.part ?? ''}`.trim()];
    default:
      return [local];
  }
};

/** "The Foreign Ministry" is that of the country that the document gives it; without one it is this document's own. */
const bodyKeys = (names: readonly string[], context: readonly string[]): string[] => {
  const bodies = names.map(bodyName);
  const proper = bodies.filter((one) => !one.generic).map((one) => one.key);
  if (proper.length > 0) return unique(proper.map((key) => `Organization ${key}`));
  const countries = context.filter((word) => word.startsWith('country ')).map((word) => word.slice('country '.length));
  return unique(bodies.flatMap((one) => countries.map((country) => `Organization ${one.key} @${country}`)));
};

/** "Soviet troops", "the Soviet forces": a country's forces are the same wherever they are told of. */
const forcesOf = ({ mentions }: Referent): string | undefined => {
  for (const { text } of mentions) {
    const [, adjective, noun] = /^(?:the |The )?(\p{Lu}\p{L}+) (troops|forces|army|military)$/u.exec(text) ?? [];
    const country = adjective ? countryOfDemonym(adjective) : undefined;
    if (country && noun) return `Organization forces of ${nameKey(country)}`;
  }
  return undefined;
};

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

/** The fullest form of a person's name: the shorter ones would join people who share a last name. */
const longestOnly = (keys: readonly string[]): string[] => {
  const most = Math.max(...keys.map((key) => key.split(' ').length));
  return keys.filter((key) => key.split(' ').length === most);
};

const citedKey = ({ cited }: Mention): string | undefined => {
  if (cited?.number) return `Document ${cited.documentType} ${nameKey(cited.number)}`;
  return cited?.title ? `Document ${nameKey(cited.title)}` : undefined;
};

/** A figure is the same elsewhere when its value is, and its event has a day, or a month and a place, in common. */
export const figureKeys = (mention: Mention, event: ObservedEntity): string[] => {
  const { figure } = mention;
  const told = `Figure ${figure?.measure} ${figure?.value} ${figure?.upper ?? ''} ${figure?.qualifier}`;
  const { start, end, places } = event.properties;
  const days = typeof start === 'string' ? daysOf(start, typeof end === 'string' ? end : start) : [];
  const where =
    Array.isArray(places) && places.length > 0 ? places.map((place) => String(place).replace(/ @.*$/, '')) : [''];
  const month =
    typeof start === 'string' && typeof end === 'string' && daysBetween(start, end) <= 31 ? [start.slice(0, 7)] : [];
  const when = where[0] === '' ? days : [...days, ...month];
  return when.length > 0
    ? when.flatMap((time) => where.map((place) => `${told} ${time} ${place}`.trim())).sort()
    : [`${told} ${event.id}`];
};

/** Each day of a period; none of a long one. */
const daysOf = (start: string, end: string): string[] => {
  const length = daysBetween(start, end);
  if (!(length >= 0 && length <= longestPeriod)) return [];
  return Array.from({ length: length + 1 }, (_, day) =>
    new Date(Date.parse(start) + day * 86_400_000).toISOString().slice(0, 10),
  );
};

/** Longest period that is cut into days: a longer one is its own key. */
const longestPeriod = 10;

/**
 * Blocking keys of an event: its family with each day, or its month, and a place or participant, since without one in common two are
 * never found the same; or its name. `places` and `participants` are keys.
 */
export const eventKeys = (
  family: string,
  dates: readonly string[],
  { places, participants }: { readonly places: readonly string[]; readonly participants: readonly string[] },
  named: string | undefined,
  local: string,
): string[] => {
  const who = [
    ...new Set([...places, ...participants].map((key) => (/^Place /.test(key) ? key.replace(/ @.*$/, '') : key))),
  ];
  const days = dates.flatMap((edtf) => {
    const { start, end } = edtfBounds(edtf) ?? {};
    if (!start || !end) return [];
    const months = daysBetween(start, end) <= 31 ? [start.slice(0, 7), end.slice(0, 7)] : [edtf];
    const times = [...daysOf(start, end), ...(places.length > 0 ? months : [])];
    return times.flatMap((time) => who.map((key) => `Event ${family} ${time} ${key}`));
  });
  const all = [...days, ...(named ? [`Event ${nameKey(named)}`] : [])];
  return all.length > 0 ? unique(all) : [local];
};

/** "Garabagh region" is Garabagh, as the tables know it. */
const placeKey = (name: string): string => {
  const region = placeNamed(name.replace(/\s+region$/iu, ''));
  return placeNamed(name)?.key ?? (region?.subtype === 'region' ? region.key : name);
};
