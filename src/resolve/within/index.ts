import { isOnlyAlike } from '../../model/alikeKeys.js';
import type { Extraction } from '../../model/claim.js';
import type { ObservedEntity, ResolvedDocument } from '../../model/graph.js';
import { editionId } from '../../model/identifier.js';
import { inLettersOf } from '../../model/letters.js';
import type { Mention } from '../../model/mention.js';
import type { Problem } from '../../model/problem.js';
import { foldedForms } from '../names/fold.js';
import { claimsAbout } from './claimsAbout.js';
import { contexts } from './context.js';
import { isDescribable } from './describable.js';
import { type EventReading, readEvents } from './eventReading.js';
import { eventReferents } from './eventReferents.js';
import { identityClaims } from './identityClaims.js';
import { observe } from './observe.js';
import { observeEvent } from './observeEvent.js';
import { observeFigures } from './observeFigures.js';
import { namesOf, type Referent } from './referent.js';
import { referentsOf } from './referents.js';
import { referred } from './referred.js';
import { withYears } from './sameDay.js';
import { withSharedGroups } from './sharedGroups.js';
import { type Known, whyLeftOut } from './worthKeeping.js';

/** Gathers the mentions of a document into observed entities and lets its claims speak of these. Pure. */
export const resolveWithin = (extraction: Extraction): ResolvedDocument => {
  const { document } = extraction;
  const edition = editionId(document.source.id, document.text);
  if (document.readAs === undefined) return resolveIn(edition, extraction);
  // A telegram's "THE ARMY" is called and found as the army; the mentions stay as they stand.
  const resolved = resolveIn(edition, inLettersOf(extraction, document.readAs));
  const stands = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  return {
    ...resolved,
    document,
    sentences: extraction.sentences,
    mentions: resolved.mentions.map((mention) => stands.get(mention.id) ?? mention),
  };
};

const resolveIn = (edition: string, extraction: Extraction): ResolvedDocument => {
  const described = referentsOf(extraction).filter((referent) => referent.kind !== 'Figure' && isDescribable(referent));
  const contextOf = contexts(described, extraction);
  // Once each: that two groups without a name are one changes nothing about anybody else.
  const known = new Map<Referent, ObservedEntity>();
  const observedAs = (thing: Referent): ObservedEntity => {
    const one = known.get(thing) ?? observe(thing, edition, contextOf(thing));
    known.set(thing, one);
    return one;
  };
  const readingsBy = readEvents(extraction);
  const told = eventsOver(described, described.map(observedAs), readingsBy, extraction);

  const things = withSharedGroups(described, told.kept, extraction);
  const observedThings = things.map(observedAs);
  const { kept, leftOut } =
    things.length === described.length ? told : eventsOver(things, observedThings, readingsBy, extraction);
  const argumentsOf = argumentTable(extraction);
  const nameOf = nameTable(observedThings);
  const keysOfThing = keyTable(observedThings);
  const observedEvents = kept.map((group) =>
    observeEvent(group, { extraction, edition, argumentsOf, nameOf, keysOfThing }),
  );
  const figures = observeFigures(extraction, mentionTable(observedEvents), observedEvents);

  const observed = distinct([...observedThings, ...observedEvents, ...figures]);
  const all = mentionTable(observed);
  const groups = observedEvents.map((event) => event.mentions);
  const claims = referred([...identityClaims(observed, extraction), ...withYears(extraction, groups)], all);
  const used = new Set(
    claims.flatMap((claim) => [claim.subject, claim.object, claim.attributedTo].filter((id) => id !== undefined)),
  );
  const standing = observed.filter((one) => used.has(one.id));
  const present = new Set(standing.flatMap((one) => one.mentions));
  return {
    document: extraction.document,
    sentences: extraction.sentences,
    mentions: extraction.mentions.filter((mention) => present.has(mention.id)),
    observed: standing,
    claims,
    problems: [...extraction.problems, ...leftOut],
  };
};

/** Events as gathered when these are the things that take part in them. */
const eventsOver = (
  things: readonly Referent[],
  observed: readonly ObservedEntity[],
  readingsBy: ReturnType<typeof readEvents>,
  extraction: Extraction,
) => {
  const observedOf = mentionTable(observed);
  const named = new Set(
    things.filter((thing) => namesOf(thing).length > 0).flatMap((thing) => thing.mentions.map((one) => one.id)),
  );
  const known: Known = { present: (mention) => observedOf.has(mention), named: (mention) => named.has(mention) };
  const readings = readingsBy((mention) => observedOf.get(mention) ?? mention);
  return sortOut(eventReferents(extraction, readings), readings, extraction, known);
};

/** What the thing is called that a mention refers to. */
const nameTable = (observed: readonly ObservedEntity[]): ((mention: Mention) => string) => {
  const names = new Map(observed.flatMap((one) => one.mentions.map((mention) => [mention, one.name] as const)));
  return (mention) => names.get(mention.id) ?? '';
};

/** Three spellings of a town are one place of an event: `Place khojali` for Khojaly, Khodjaly and Xocalı. */
const foldedKeys = (key: string): string[] => {
  const words = key
    .replace(/^Place /, '')
    .split(' ')
    .map(foldedForms);
  const most = Math.max(...words.map((forms) => forms.length));
  return Array.from({ length: most }, (_, i) => `Place ${words.map((forms) => forms[i] ?? forms.at(-1)).join(' ')}`);
};

/** Two towns of one name are told apart by their country, where it is known: `Place tripoli @lebanon`. */
const inCountry = (key: string, { properties: { context } }: ObservedEntity): string => {
  const [country] = (Array.isArray(context) ? (context as readonly string[]) : []).filter((word) =>
    /^country /.test(word),
  );
  return country ? `${key} @${country.slice('country '.length)}` : key;
};

/** Under which names a thing is found in other documents, by its id; none when it is this document's own. */
const keyTable = (observed: readonly ObservedEntity[]): ((id: string) => readonly string[]) => {
  const keys = new Map(
    observed.map((one) => {
      const names = one.keys.filter((key) => !isOnlyAlike(key));
      if (one.kind !== 'Place') return [one.id, names];
      const places = names.flatMap(foldedKeys).map((key) => inCountry(key, one));
      return [one.id, [...new Set(places)].sort()];
    }),
  );
  return (id) => keys.get(id) ?? [];
};

const mentionTable = (observed: readonly ObservedEntity[]): Map<string, string> =>
  new Map(observed.flatMap((one) => one.mentions.map((mention) => [mention, one.id] as const)));

/** Two referents with the same content are one observed entity with the mentions of both. */
const distinct = (observed: readonly ObservedEntity[]): ObservedEntity[] => {
  const byId = new Map<string, ObservedEntity>();
  for (const one of observed) {
    const known = byId.get(one.id);
    byId.set(
      one.id,
      known
        ? {
            ...known,
            aliases: [
              ...new Set([...known.aliases, ...one.aliases, ...(one.name === known.name ? [] : [one.name])]),
            ].sort(),
            mentions: [...known.mentions, ...one.mentions],
          }
        : one,
    );
  }
  return [...byId.values()];
};

const sortOut = (
  referents: readonly Referent[],
  readings: readonly EventReading[],
  extraction: Extraction,
  known: Known,
): { kept: EventReading[][]; leftOut: Problem[] } => {
  const byId = new Map(readings.map((reading) => [reading.mention.id, reading]));
  const kept: EventReading[][] = [];
  const leftOut: Problem[] = [];
  for (const referent of referents) {
    const group = referent.mentions.flatMap((mention) => byId.get(mention.id) ?? []);
    const problem = whyLeftOut(
      group,
      referent.mentions.flatMap((mention) => claimsAbout(extraction.claims, mention.id)),
      known,
    );
    if (problem) leftOut.push(problem);
    else kept.push(group);
  }
  return { kept, leftOut };
};

const argumentTable = (extraction: Extraction): ((mention: Mention) => Mention[]) => {
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  return (event) =>
    claimsAbout(extraction.claims, event.id)
      .filter(
        (claim) =>
          claim.predicate === 'PARTICIPATED_IN' && claim.object === event.id && claim.sentence === event.sentence,
      )
      .flatMap((claim) => mentions.get(claim.subject) ?? []);
};
