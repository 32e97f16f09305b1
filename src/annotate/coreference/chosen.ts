import type { Gender } from '../../ontology/pronouns.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';

/** What the pronouns of a document were taken for so far: each for the group that its antecedent is joined with. */
export class Chosen {
  readonly #groups = new Map<Entry, readonly Entry[]>();
  readonly #pronouns = new Map<readonly Entry[], number>();
  readonly #genders = new Map<readonly Entry[], Gender>();

  constructor(private readonly discourse: Discourse) {}

  has(pronoun: Entry): boolean {
    return this.#groups.has(pronoun);
  }

  add(pronoun: Entry, antecedent: Entry): void {
    const group = this.#groupOf(antecedent);
    this.#groups.set(pronoun, group);
    this.#pronouns.set(group, (this.#pronouns.get(group) ?? 0) + 1);
    if (pronoun.pronoun?.gender && !this.#genders.has(group)) this.#genders.set(group, pronoun.pronoun.gender);
  }

  /** "The officer laughed. He told her": who was called "he" is not "her". */
  isOtherGender(pronoun: Entry, candidate: Entry): boolean {
    const known = this.#genders.get(this.#groupOf(candidate));
    return known !== undefined && pronoun.pronoun?.gender !== undefined && known !== pronoun.pronoun.gender;
  }

  /** "Ms Berg", "she" before: whether a candidate is known to be a man, or a woman, as the pronoun says. */
  isOfGender(pronoun: Entry, candidate: Entry): boolean {
    const gender = pronoun.pronoun?.gender;
    if (gender !== 'male' && gender !== 'female') return false;
    const group = this.#groupOf(candidate);
    return this.#genders.get(group) === gender || group.slice(0, 50).some((one) => one.gender === gender);
  }

  isSame(one: Entry, other: Entry): boolean {
    return this.#groupOf(one) === this.#groupOf(other);
  }

  /** How often it was spoken of before an entry, by whatever words; no more than four times. */
  countBefore(entry: Entry, candidate: Entry): number {
    const group = this.#groupOf(candidate);
    const named = group.slice(0, 4).filter((one) => one.index < entry.index).length;
    return Math.min(4, named + (this.#pronouns.get(group) ?? 0));
  }

  #groupOf(entry: Entry): readonly Entry[] {
    return this.#groups.get(entry) ?? this.discourse.joined(entry);
  }
}
