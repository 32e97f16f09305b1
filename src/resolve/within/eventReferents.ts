import type { Extraction } from '../../model/claim.js';
import { lookup } from '../../model/lookup.js';
import { vagueEventNouns } from '../../ontology/vagueEventNouns.js';
import type { EventReading } from './eventReading.js';
import { createJoin, type Referent } from './referent.js';
import {
  datesConflict,
  datesMeet,
  type EventGroup,
  family,
  figuresConflict,
  isDated,
  isDatedClosely,
  placesConflict,
  shareParticipants,
  shareType,
} from './sameEvent.js';
import { tolls } from './tolls.js';

/**
 * Gathers event mentions into events, from the surest ground to the least: outcomes with what brought them, then the same day,
 * then definite descriptions ("the massacre"), then the one event of its type that a document is about, however often told, and last what
 * somebody denies.
 */
export const eventReferents = (extraction: Extraction, readings: readonly EventReading[]): Referent[] => {
  const joined = createJoin(readings);
  const candidates = readings.filter(mergeable);
  // Most pairs are of no one kind, and of the rest most fail the rule: what is asked of all pairs comes first.
  const pass = (
    mayBegin: (later: EventReading, group: EventGroup) => boolean,
    rule: (earlier: EventReading, later: EventReading, groups: readonly [EventGroup, EventGroup]) => boolean,
  ): void => {
    candidates.forEach((later, place) => {
      if (!mayBegin(later, joined.group(later))) return;
      for (let back = place - 1; back >= Math.max(0, place - farthest); back--) {
        const earlier = candidates[back];
        // What is meant to happen is no more than meant, though another of its kind happened.
        if (!earlier || earlier.actual !== later.actual || !kin(earlier, later)) continue;
        const groups = [joined.group(earlier), joined.group(later)] as const;
        if (groups[0] === groups[1] || !rule(earlier, later, groups)) continue;
        if (areTwo(...groups, apart) || isAnother(groups[0], later) || isSomebodys(...groups)) continue;
        if (compatible(...groups)) joined.join(earlier, later);
      }
    });
  };

  const apart = followers(extraction);
  const byId = new Map(readings.map((reading) => [reading.mention.id, reading]));
  for (const claim of extraction.claims) {
    const [part, whole] = [byId.get(claim.subject), byId.get(claim.object ?? '')];
    if (claim.predicate === 'CAUSED' && part && whole && harms.test(part.family) && isCounted(whole))
      joined.join(part, whole);
    if (claim.rule === 'events.outcome' && part && whole && part.actual === whole.actual) joined.join(whole, part);
  }
  for (const [event, toll] of tolls(extraction, readings, joined.group)) joined.join(event, toll);
  pass(
    (_, group) => isDatedClosely(group),
    (_, __, [a, b]) => datesMeet(a, b) && (nominal(a) || nominal(b)) && !figuresConflict(a, b),
  );
  pass(
    ({ form }) => form === 'noun',
    (a, b) => describesAgain(a, b),
  );
  pass(
    () => true,
    (a, b, [x, y]) => onlyOneOfItsType(readings, joined.group, a, b, x, y),
  );
  for (const denial of readings.filter((one) => one.denied)) {
    const told = new Set(readings.filter((one) => isDeniedBy(denial, one)).map(joined.group));
    const [group] = told;
    if (group?.[0] && told.size === 1 && compatible(group, [denial])) joined.join(group[0], denial);
  }
  return joined.groups().map((group) => ({ kind: 'Event', mentions: group.map((reading) => reading.mention) }));
};

/**
 * "denied that its troops had attacked Halden", where the text tells that they did: one event, on which two disagree. Two of who, whom
 * and where must be the same.
 */
const isDeniedBy = (denial: EventReading, told: EventReading): boolean =>
  told.actual &&
  told.type === denial.type &&
  told.type !== 'Action' &&
  [...new Set([...denial.participants, ...denial.places])].filter(
    (one) => told.participants.has(one) || told.places.has(one),
  ).length > 1;

/** How many event mentions back an antecedent is sought, so that the cost of a text stays linear in its length. */
const farthest = 300;

/** Families in which one event is told again and again; acts of saying or moving are each their own. */
const retold =
  /^(Violence|Disaster|Meeting|Commemoration|Protest|Agreement|Decision|Election|Sanction|Rise|Independence|Displacement|Movement|Competition|Justice|Bankruptcy|Transaction)$/;

/** Families of which one is told again and again before it happens. */
const awaited = /^(Meeting|Commemoration|Election|Competition|Justice)$/;

const mergeable = (reading: EventReading): boolean =>
  (reading.actual && (retold.test(reading.family) || reading.vague)) ||
  (reading.planned && awaited.test(reading.family));

/** On the same days by the same people it may have happened in several places. */
const compatible = (a: EventGroup, b: EventGroup): boolean =>
  !datesConflict(a, b) && (!placesConflict(a, b) || (datesMeet(a, b) && shareParticipants(a, b)));

/** One is said to have followed the other. */
const areTwo = (a: EventGroup, b: EventGroup, apart: ReturnType<typeof followers>): boolean =>
  apart.size > 0 &&
  a.some((x) => {
    const others = apart.get(x.mention.id);
    return others !== undefined && b.some((y) => others.has(y.mention.id));
  });

/** Event mentions by those that followed them or that they followed. */
const followers = ({ claims }: Extraction): ReadonlyMap<string, ReadonlySet<string>> => {
  const apart = new Map<string, Set<string>>();
  for (const { predicate, subject, object } of claims) {
    if (predicate !== 'FOLLOWED' || object === undefined) continue;
    apart.set(subject, (apart.get(subject) ?? new Set()).add(object));
    apart.set(object, (apart.get(object) ?? new Set()).add(subject));
  }
  return apart;
};

/** "the second war", "a new attack" is not the one told before. */
const isAnother = (earlier: EventGroup, { ordinal }: EventReading): boolean =>
  ordinal !== undefined && !earlier.some((one) => one.ordinal === ordinal);

/** The death of a person who is named is only what else is told of that person. */
const isSomebodys = (a: EventGroup, b: EventGroup): boolean =>
  (a.some((one) => one.personal) || b.some((one) => one.personal)) &&
  /^(Violence|Disaster)$/.test(family(a)) &&
  !shareParticipants(a, b);

/** Of one family, or one is a word for anything that happens to people. */
const kin = (a: EventReading, b: EventReading): boolean =>
  a.family === b.family || (b.vague && harms.test(a.family)) || (a.vague && harms.test(b.family));

const harms = /^(Violence|Disaster)$/;

/** "As a result of the attack, 12 people died." */
const isCounted = ({ type, figures, form }: EventReading): boolean =>
  form !== 'noun' && figures.size > 0 && /^(Killing|Death|Injury|Disappearance)$/.test(type);

const nominal = (group: EventGroup): boolean =>
  group.some(
    (reading) =>
      reading.form === 'noun' &&
      (reading.vague || /^(Violence|Disaster|Meeting|Commemoration|Protest|Election)$/.test(family(group))),
  );

/** "the attack", "this heinous crime" after an attack; "military aggression" right after "military aggression". */
const describesAgain = (earlier: EventReading, later: EventReading): boolean => {
  if (later.form !== 'noun') return false;
  const near = later.mention.sentence - earlier.mention.sentence;
  const again = later.lemma === earlier.lemma && later.type !== 'Action';
  if (again && (later.definite || (near <= 1 && !isPlural(later)))) return near <= 8;
  // What has a date of its own is told, and not told again.
  if (!later.definite || near > 3 || later.dates.length > 0) return false;
  return vagueEventNouns.has(later.lemma)
    ? kin(earlier, later)
    : later.type === earlier.type && !/^(Action|Movement)$/.test(later.type);
};

/** "attacks" without an article may be any. */
const isPlural = ({ mention, lemma }: EventReading): boolean => mention.text.toLowerCase() !== lemma;

const byType = lookup((reading: EventReading) => [reading.type]);

const byFamily = lookup((reading: EventReading) => [reading.family]);

/** What killings and attacks are parts of. */
const larger = /^(MilitaryOperation|War|Battle|Rise)$/;

/** The document has one dated event of this type, and this is told without a date. */
const onlyOneOfItsType = (
  readings: readonly EventReading[],
  groupOf: (reading: EventReading) => EventGroup,
  a: EventReading,
  b: EventReading,
  x: EventGroup,
  y: EventGroup,
): boolean => {
  if ((a.form !== 'noun' && b.form !== 'noun') || !harms.test(a.family) || isDated(x) === isDated(y)) return false;
  const undated = isDated(x) ? b : a;
  const dated = isDated(x) ? x : y;
  if (isPlural(undated) && !undated.definite) return false;
  const vague = undated.definite && vagueEventNouns.has(undated.lemma);
  const told = isDated(x) ? y : x;
  if (undated.form !== 'noun' || (!vague && !shareType(dated, told))) return false;
  // "the operation", taken up by "the killings", is more than the killings told before.
  const isLarger = ({ type }: EventReading): boolean => larger.test(type) && !dated.some((one) => one.type === type);
  if (told.some(isLarger)) return false;
  const others = vague ? byFamily(readings, undated.family) : byType(readings, undated.type);
  return !others.some((one) => one.actual && !one.personal && groupOf(one) !== dated && isDated(groupOf(one)));
};
