import type { Entry } from './entry.js';
import { isOutside, speakerOfQuotation } from './quotationSpeaker.js';
import { type Discourse, isName, type Link, type Sieve } from './sieve.js';

const saying =
  /^(say|tell|add|ask|state|declare|note|explain|write|comment|announce|claim|reply|argue|warn|insist|tweet)$/;

/** "I" in a quotation is who says it, "we" the organization that speaks; both go on over neighbouring sentences. */
export const firstPersons: Sieve = (discourse) => {
  const links: Link[] = [];
  const last = new Map<string, Entry>();
  const isWritten = isLetter(discourse);
  for (const entry of discourse.entries) {
    if (entry.pronoun?.person !== 1) continue;
    const number = entry.pronoun.number ?? 'plural';
    const before = last.get(number);
    const speaker = speakerOf(discourse, entry, isWritten);
    const antecedent =
      number === 'plural' ? speaker && bodyOf(discourse, speaker) : isPerson(speaker) ? speaker : undefined;
    const near = before && entry.mention.sentence - before.mention.sentence <= 2;
    if (near) links.push([entry, before]);
    else if (antecedent) links.push([entry, antecedent]);
    last.set(number, entry);
  }
  return links;
};

const isPerson = (speaker: Entry | undefined): boolean => speaker?.mention.kind === 'Person';

/** Who says the quotation; else the subject of a verb of saying in this sentence, or in the nearest of those around it. */
const speakerOf = (discourse: Discourse, entry: Entry, isWritten: boolean): Entry | undefined =>
  speakerOfQuotation(discourse, entry) ??
  (isWritten && isOutside(discourse, entry) ? undefined : speakerNear(discourse, entry));

/** In a letter or telegram "I" is who writes it: where the text has "I" outside of quotation marks in several sentences. */
const isLetter = (discourse: Discourse): boolean =>
  new Set(
    discourse.entries
      .filter((one) => one.pronoun?.person === 1 && one.pronoun.number === 'singular' && isOutside(discourse, one))
      .map((one) => one.mention.sentence),
  ).size > 2;

const speakerNear = (discourse: Discourse, entry: Entry): Entry | undefined =>
  [0, -1, 1, -2]
    .map((step) =>
      discourse.inSentence(entry.mention.sentence + step).find((one) => {
        if (one.pronoun?.person === 1) return false;
        // "He told me", in quotation marks: he is another.
        if (!isOutside(discourse, entry) && !isOutside(discourse, one)) return false;
        if (one.mention.kind !== 'Person' && (one.mention.kind !== 'Organization' || !isName(one))) return false;
        const arc = one.sentence.tree[one.mention.head];
        return arc?.relation === 'nsubj' && saying.test(one.sentence.tokens[arc.governor]?.lemma ?? '');
      }),
    )
    .find((one) => one !== undefined);

/** The organization itself, or the one that stands before its spokesman's name: "Condor spokesman Adel Amin". */
const bodyOf = (discourse: Discourse, speaker: Entry): Entry | undefined =>
  speaker.mention.kind === 'Organization'
    ? speaker
    : discourse
        .joined(speaker)
        .slice(0, 20)
        .flatMap((one) => [...bodyBefore(discourse, one), ...bodyBehind(discourse, one)])[0];

/** "a spokesman for the Velin Front", "head of the Velin Front": whoever speaks for a body says "we" of it. */
const bodyBehind = (discourse: Discourse, { mention, noun, sentence }: Entry): Entry[] =>
  mention.level === 'nominal' && speakingForBodies.test(noun)
    ? discourse
        .inSentence(mention.sentence)
        .filter(
          (one) =>
            one.mention.kind === 'Organization' &&
            one.mention.start > mention.end &&
            /^ (?:of|for|at|with) (?:the )?$/.test(
              sentence.text.slice(mention.end - sentence.start, one.mention.start - sentence.start),
            ),
        )
    : [];

const speakingForBodies =
  /^(spokesman|spokeswoman|spokesperson|leader|head|chief|president|chairman|chairwoman|chair|director|ceo|executive)$/;

const bodyBefore = (discourse: Discourse, person: Entry): Entry[] => {
  const from = person.mention.level === 'name' ? person.mention.start : person.mention.end;
  return discourse
    .inSentence(person.mention.sentence)
    .filter(
      (one) =>
        one.mention.kind === 'Organization' &&
        isName(one) &&
        one.mention.end <= from &&
        from - one.mention.end <= 40 &&
        /^(’s|'s)?[ \p{L}-]*$/u.test(
          person.sentence.text.slice(one.mention.end - person.sentence.start, from - person.sentence.start),
        ) &&
        person.titles.length + person.modifiers.length > 0,
    );
};
