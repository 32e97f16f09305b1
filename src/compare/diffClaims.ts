import { likeness, pairedUp, wordsOf } from './likeness.js';
import { identity, sameEvents } from './sameEvents.js';
import { kindOf, type StatedClaim } from './statedClaim.js';

/** What of a claim is another than before. */
export const aspects = [
  'number',
  'date',
  'place',
  'actor',
  'role',
  'polarity',
  'modality',
  'speaker',
  'title',
  'tenure',
] as const;
export type Aspect = (typeof aspects)[number];

/** A claim that one edition makes and the other does not, or makes otherwise. */
export interface ClaimChange {
  readonly kind: 'added' | 'dropped' | 'changed';
  /** Of `changed`: what is another than before. */
  readonly changed: readonly Aspect[];
  readonly before: StatedClaim | null;
  readonly after: StatedClaim | null;
}

/** Claims about the same thing are one claim that changed when half of their sentences' words are the same. */
const leastAlike = 0.5;

/**
 * What a text says that an earlier one did not, no longer says, or says otherwise. A claim counts by what it says: the same said elsewhere
 * in the text, in other words or more often is no change.
 */
export const diffClaims = (before: readonly StatedClaim[], after: readonly StatedClaim[]): ClaimChange[] => {
  const events = sameEvents(before, after);
  const [old, current] = [
    distinct(before.filter(isSaid).map((claim) => told(claim, (id) => events.get(id) ?? `gone ${id}`))),
    distinct(after.filter(isSaid).map((claim) => told(claim, (id) => id))),
  ];
  const kept = new Set(current.map((one) => one.key));
  const were = new Set(old.map((one) => one.key));
  let dropped = old.filter((one) => !kept.has(one.key));
  let added = current.filter((one) => !were.has(one.key));
  const changed: ClaimChange[] = [];
  for (const { about, least } of matchings) {
    const pairs = pairedUp(
      dropped,
      added,
      (a, b) => (about(a) !== '' && about(a) === about(b) ? alike(a, b) : 0),
      least,
    );
    for (const [a, b] of pairs) {
      changed.push({ kind: 'changed', changed: differences(a, b), before: a.claim, after: b.claim });
    }
    const paired = new Set(pairs.flat());
    dropped = dropped.filter((one) => !paired.has(one));
    added = added.filter((one) => !paired.has(one));
  }
  return [
    ...changed.sort((x, y) => place(x.after) - place(y.after)),
    ...dropped.map(({ claim }): ClaimChange => ({ kind: 'dropped', changed: [], before: claim, after: null })),
    ...added.map(({ claim }): ClaimChange => ({ kind: 'added', changed: [], before: null, after: claim })),
  ];
};

/** What something is taken for (`IS_A`) is how it was read; what is said of it has claims of its own. */
const isSaid = ({ predicate }: StatedClaim): boolean => predicate !== 'IS_A';

interface Told {
  readonly claim: StatedClaim;
  readonly subject: string;
  readonly object: string;
  readonly words: ReadonlySet<string>;
  /** Claims with equal keys say the same. */
  readonly key: string;
}

const told = (claim: StatedClaim, eventOf: (id: string) => string): Told => {
  const end = (id: string | null | undefined, of: StatedClaim['subject']): string =>
    id && kindOf(id) === 'event' ? eventOf(id) : identity(id, of);
  const subject = end(claim.subjectId, claim.subject);
  const object = claim.objectId ? end(claim.objectId, claim.object) : `value ${claim.value ?? ''}`;
  const { predicate, role, title, from, until, polarity, modality, speaker } = claim;
  const key = [predicate, subject, object, role, title, from, until, polarity, modality, speaker].join(' | ');
  return { claim, subject, object, words: wordsOf(claim.quote), key };
};

const distinct = (claims: readonly Told[]): Told[] =>
  [...new Map([...claims].reverse().map((one) => [one.key, one])).values()].reverse();

const alike = (a: Told, b: Told): number => likeness(a.words, b.words) + (a.object === b.object ? 0.001 : 0);

/**
 * Claims of which one became the other, the likeliest first: what is said of the same two with another polarity, modality, speaker or
 * time in office, wherever it stands; then what is said of one thing in the same place of the sentence, where that is much the same.
 * An empty `about` matches nothing.
 */
const matchings: readonly { readonly about: (one: Told) => string; readonly least: number }[] = [
  {
    about: ({ claim, subject, object }) => `${claim.predicate} ${subject} ${object} ${claim.role} ${claim.title}`,
    least: 0.0001,
  },
  {
    about: ({ claim, subject, object }) => (claim.predicate === 'PARTICIPATED_IN' ? `${subject} ${object}` : ''),
    least: leastAlike,
  },
  { about: ({ claim, subject }) => aboutOne(claim, subject), least: leastAlike },
  {
    about: ({ claim, object }) => (claim.predicate === 'PARTICIPATED_IN' ? `${object} ${claim.role}` : ''),
    least: leastAlike,
  },
  {
    about: ({ claim, subject, object }) => (claim.predicate === 'HELD_OFFICE' ? `${subject} ${object}` : ''),
    least: leastAlike,
  },
];

const aboutOne = ({ predicate, object }: StatedClaim, subject: string): string => {
  if (predicate === 'HAS_FIGURE') return `${predicate} ${subject} ${object?.measure} ${object?.unit ?? ''}`;
  return /^(OCCURRED_ON|OCCURRED_IN|ADOPTED_ON)$/.test(predicate) ? `${predicate} ${subject}` : '';
};

const differences = (a: Told, b: Told): Aspect[] => {
  const [one, other] = [a.claim, b.claim];
  const same = (...names: readonly (keyof StatedClaim)[]) =>
    names.every((name) => (one[name] ?? null) === (other[name] ?? null));
  const changes: Readonly<Record<Aspect, boolean>> = {
    number: one.predicate === 'HAS_FIGURE' && a.object !== b.object,
    date: /_ON$/.test(one.predicate) && a.object !== b.object,
    place: one.predicate === 'OCCURRED_IN' && a.object !== b.object,
    actor: one.predicate === 'PARTICIPATED_IN' && a.subject !== b.subject,
    role: !same('role'),
    polarity: !same('polarity'),
    modality: !same('modality'),
    speaker: !same('speaker'),
    title: !same('title'),
    tenure: !same('from', 'until'),
  };
  return aspects.filter((aspect) => changes[aspect]);
};

const place = (claim: StatedClaim | null): number => claim?.start ?? 0;
