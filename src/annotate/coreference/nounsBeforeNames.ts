import { children } from '../../model/syntax.js';
import { offices } from '../../ontology/titles.js';
import type { Entry } from './entry.js';
import { isName, isNominal, linkEach, type Sieve } from './sieve.js';

/** "the airline Condor", "rebel leader Ahmed Hassan", "the town of Halden": the noun directly before a name says what it is. */
export const nounsBeforeNames: Sieve = ({ entries, joined }) =>
  linkEach(
    entries,
    (entry) => isNominal(entry),
    (entry) => entries.slice(entry.index + 1, entry.index + 6),
    (entry, name) =>
      isName(name) &&
      name.mention.kind === entry.mention.kind &&
      name.sentence === entry.sentence &&
      (name.mention.start === entry.mention.end + 1 ||
        isOfficeOf(entry, name) ||
        isFirstOffice(entry, name) ||
        isPlaceOf(entry, name) ||
        isOneWith(entry, name)) &&
      !isSubjectBehind(entry, name) &&
      !joined(name)
        .slice(0, 20)
        .some((one) => entry.gender && one.gender && entry.gender !== one.gender) &&
      entry.number !== 'plural',
  );

/** "Asked who had shot her husband Berg replied": the object of one verb is not the subject of the next. */
const isSubjectBehind = ({ sentence, mention }: Entry, name: Entry): boolean =>
  /^(obj|iobj)$/.test(sentence.tree[mention.head]?.relation ?? '') &&
  /^nsubj/.test(sentence.tree[name.mention.head]?.relation ?? '');

/** "The author and former minister Adel Amin was arrested": one man, as the verb says. */
const isOneWith = ({ sentence, mention }: Entry, name: Entry): boolean => {
  const subject = sentence.tree[mention.head];
  const listed = sentence.tree[name.mention.head];
  if (!subject || !/^nsubj/.test(subject.relation) || mention.kind !== 'Person') return false;
  if (listed?.relation !== 'conj' || listed.governor !== mention.head) return false;
  const between = sentence.text.slice(mention.end - sentence.start, name.mention.start - sentence.start);
  return (
    /^ and (?:\p{L}+ ){1,3}$/u.test(between) &&
    (sentence.tokens[subject.governor]?.pos === 'VBZ' ||
      children(sentence, subject.governor, 'aux', 'aux:pass', 'cop').some(({ dependent }) =>
        /^(is|was|has)$/.test(sentence.tokens[dependent]?.text ?? ''),
      ))
  );
};

/**
 * "Minister of Foreign Affairs Adel Amin", "President of Georgia Ana Petrova": only capitals between. The name behind another office is who
 * holds that one: "the Spokesman for President Ana Petrova".
 */
const isOfficeOf = (entry: Entry, name: Entry): boolean => {
  const { start, text } = entry.sentence;
  const between = text.slice(entry.mention.end - start, name.mention.start - start);
  if (!offices.has(entry.noun) || !/^ (?:of|for) (?:(?:\p{Lu}[\p{L}’'-]*|of|the|and) )+$/u.test(between)) return false;
  const words = between.trim().toLowerCase().split(' ');
  return words.includes('and') || !words.some((word) => offices.has(word) || offices.has(word.replace(/^.*-/, '')));
};

/** "Deputy Prime Minister and Minister for Finance Mr Adel Amin": one who holds both, where neither has an article. */
const isFirstOffice = (entry: Entry, name: Entry): boolean => {
  const { start, text } = entry.sentence;
  const between = text.slice(entry.mention.end - start, name.mention.start - start);
  const [, , second = ''] = between.split(' ');
  return (
    offices.has(entry.noun) &&
    /^\p{Lu}/u.test(entry.mention.text) &&
    !/^The\b/.test(entry.mention.text) &&
    /^ and (?:\p{Lu}[\p{L}’'-]* ){0,2}(?:of|for) (?:(?:\p{Lu}[\p{L}’'-]*\.?|of|and) )+$/u.test(between) &&
    (offices.has(second.toLowerCase()) || offices.has(between.split(' ')[3]?.toLowerCase() ?? ''))
  );
};

/** "the town of Halden" is Halden; "the capital of Norway" and "the south of Norway" are not Norway. */
const isPlaceOf = (entry: Entry, name: Entry): boolean => {
  const { start, text } = entry.sentence;
  return (
    entry.definite &&
    // "the Tarn town of Norland" has a name of its own.
    !/ \p{Lu}/u.test(entry.mention.text) &&
    /^(town|city|village|hamlet|settlement|municipality|province|county|island)$/.test(entry.noun) &&
    /^ of (?:the )?$/.test(text.slice(entry.mention.end - start, name.mention.start - start))
  );
};
