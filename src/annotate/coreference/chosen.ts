import type { Gender, PronounNumber } from '../../ontology/pronouns.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';

/** What the pronouns of a document were taken for so far: each for the group that its antecedent is joined with. */
export class Chosen {
  readonly #groups = new Map<Entry, readonly Entry[]>();
  readonly #pronouns = new Map<readonly Entry[], number>();
  readonly #genders = new Map<readonly Entry[], Gender>();
  /** Bodies that the text calls "it", or "they". */
  readonly #numbers = new Map<readonly Entry[], PronounNumber>();

  constructor(private readonly discourse: Discourse) {}

  has(pronoun: Entry): boolean {
    return this.#groups.has(pronoun);
  }

  add(pronoun: Entry, antecedent: Entry): void {
    const group = this.#groupOf(antecedent);
    this.#groups.set(pronoun, group);
    this.#pronouns.set(group, (this.#pronouns.get(group) ?? 0) + 1);
    if (pronoun.pronoun?.gender && !this.#genders.has(group)) this.#genders.set(group, pronoun.pronoun.gender);
    if (pronoun.pronoun?.number && !this.#numbers.has(group)) this.#numbers.set(group, pronoun.pronoun.number);
  }

  /** "The officer laughed. He told her": who was called "he" is not "her". */
  isOtherGender(pronoun: Entry, candidate: Entry): boolean {
    const known = this.#genders.get(this.#groupOf(candidate));
    return known !== undefined && pronoun.pronoun?.gender !== undefined && known !== pronoun.pronoun.gender;
  }

  /** "The ministry said it was watching them. The ministry said they had crossed the line": what was called "it" is not "they". */
  isOtherNumber(pronoun: Entry, candidate: Entry): boolean {
    const known = this.#numbers.get(this.#groupOf(candidate));
    return (
      candidate.mention.kind === 'Organization' && known === 'singular' && /^(they|them)$/i.test(pronoun.mention.text)
    );
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
