import type { Verdict } from '../../model/judgement.js';

/**
 * What each likeness and difference is worth, in points that add up to a score: the one place where identity is weighed
 * (docs/identity.md explains it). Chosen so that a full name alone is enough, that no likeness of spelling outweighs another
 * country or occupation, and that a doubtful form of a name needs something else in common; checked on test/resolve/across.
 */
export const weights = {
  name: {
    /** Letter by letter, after case, marks and articles. */
    exact: 0.6,
    /** Another spelling or romanization, a patronymic more or less. */
    variant: 0.55,
    /** A body and its letters, four or more; three; two. */
    acronym: 0.5,
    shortAcronym: 0.4,
    /** A middle name that only one of them has. */
    middle: 0.4,
    /** Alike in sound, as other names are too. */
    loose: 0.4,
    /** "J. Smith" and "John Smith". */
    initials: 0.35,
    /** An event's own name. */
    event: 0.6,
  },
  /** The country that a person or body belongs to, or that a place lies in. */
  country: { same: 0.25, other: -0.45 },
  /** The state of a federation; only one of two places has one. */
  state: { same: 0.1, other: -0.45, unsaid: -0.15 },
  /** Offices and occupations: one in common; none, and none of one field of life. */
  office: { same: 0.1, other: -0.36 },
  /** Bodies that a person belongs to: the neighbours that stand for longer than an article. */
  body: { same: 0.2 },
  /** Of events: days that meet, and a month that does; what is said of place and participants. */
  date: { day: 0.3, month: 0.15 },
  place: { same: 0.3, other: -0.45 },
  participant: { same: 0.3 },
} as const;

/** From here on it is the same; from there on one cannot be sure; below it is not the same. */
export const thresholds = { same: 0.5, unsure: 0.25 } as const;

/** Hundredths, so that sums are the same on every machine and in every order. */
export const total = (points: readonly number[]): number =>
  Math.min(1, Math.max(0, Math.round(points.reduce((sum, one) => sum + one, 0) * 100) / 100));

export const verdictOf = (score: number): Verdict =>
  score >= thresholds.same ? 'same' : score >= thresholds.unsure ? 'unsure' : 'not same';
