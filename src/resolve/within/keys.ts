import { edtfBounds } from '../../model/edtf.js';
import type { Mention } from '../../model/mention.js';
import { nameKey } from '../../model/nameKey.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { namesOf, type Referent } from './referent.js';
import { daysBetween } from './sameEvent.js';

/**
 * Keys under which the same thing of another document is found. Without one that would hold elsewhere ("four fishermen", a lone
 * last name) the key names the edition, so that the thing stays this document's own.
 */
export const keysOf = (referent: Referent, edition: string): string[] => {
  const names = namesOf(referent);
  const first = referent.mentions[0];
  const local = `${referent.kind} ${edition} ${first?.start ?? 0}`;
  switch (referent.kind) {
    case 'Person': {
      const full = names
        .filter((name) => nameKey(name.text).includes(' '))
        .map((name) => `Person ${nameKey(name.text)}`);
      return full.length > 0
        ? unique(longestOnly(full))
        : names.length > 0
          ? [`Person ${edition} ${nameKey(names[0]?.text ?? '')}`]
          : [local];
    }
    case 'Place':
      return names.length > 0
        ? unique(names.map((name) => `Place ${nameKey(placeNamed(name.text)?.key ?? name.text)}`))
        : [local];
    case 'Organization':
    case 'Group':
      return names.length > 0 ? unique(names.map((name) => `${referent.kind} ${nameKey(name.text)}`)) : [local];
    case 'Document':
      return unique(referent.mentions.map((mention) => citedKey(mention) ?? local));
    case 'Date':
      return [`Date ${first?.date?.edtf ?? ''} ${first?.date?.part ?? ''}`.trim()];
    default:
      return [local];
  }
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

/** A figure is the same elsewhere when its event's day and all of its value are. */
export const figureKey = (mention: Mention, event: string): string => {
  const { figure } = mention;
  return `Figure ${figure?.measure} ${figure?.value} ${figure?.upper ?? ''} ${figure?.qualifier} ${event}`;
};

/** Longest period that is cut into days: a longer one is its own key. */
const longestPeriod = 10;

/** Blocking keys of an event: its family with each day, or its family with its name. */
export const eventKeys = (
  family: string,
  dates: readonly string[],
  named: string | undefined,
  local: string,
): string[] => {
  const days = dates.flatMap((edtf) => {
    const { start, end } = edtfBounds(edtf) ?? {};
    if (!start || !end) return [];
    const length = daysBetween(start, end);
    if (length > longestPeriod) return [`Event ${family} ${edtf}`];
    return Array.from(
      { length: length + 1 },
      (_, day) => `Event ${family} ${new Date(Date.parse(start) + day * 86_400_000).toISOString().slice(0, 10)}`,
    );
  });
  const all = [...days, ...(named ? [`Event ${nameKey(named)}`] : [])];
  return all.length > 0 ? unique(all) : [local];
};
