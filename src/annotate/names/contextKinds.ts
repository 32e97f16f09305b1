import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { bodiesBeforeNames, nounsOfBodies } from '../../ontology/bodyNameWords.js';
import { isKnownOrganization, placeNamed } from '../../ontology/gazetteer.js';
import { isGivenName } from '../../ontology/givenNames.js';
import { nounsBeforeBodies, vesselNouns } from '../../ontology/nounsBesideNames.js';
import { organizationHeadsWithOf, organizationNameHeads } from '../../ontology/organizationNouns.js';
import { nounsOfPlaces } from '../../ontology/placeNameWords.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { nounKind } from '../mentions/nounKind.js';
import { nounPhrases } from '../mentions/nounPhrases.js';
import { calledKind, calledNames } from './calledNames.js';
import { isCompany, isOwnersBody, unseenCompanies } from './companyContexts.js';
import { agedNames, apposedNames, definedKind, definedNames, isOffice } from './definedNames.js';
import { bySentence, type Name, type NameKind, type NameRule, wordsOf } from './name.js';
import { isBehindPreposition, isHomeOf } from './placePrepositions.js';
import { isOfState } from './stateContexts.js';
import { unseenPersons } from './unseenPersons.js';

/**
 * What the sentence says of a name: "Haydor is a village", "the airline Condor", "the village of Aisby", "in Grantham".
 * Corrects the tagger, and finds a name that it did not see where a copula says what it is.
 */
export const contextKinds: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  const people = new Set(
    names
      .filter(({ kind, first, last, rule }) => kind === 'Person' && (last > first || rule === 'names.title'))
      .map(({ sentence, last }) => sentences[sentence]?.tokens[last]?.text ?? ''),
  );
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return [
      ...own.map((name) => inContext(sentence, name, people)),
      ...calledNames(sentence, own),
      ...definedNames(sentence, own),
      ...apposedNames(sentence, own),
      ...agedNames(sentence, own),
      ...unseenCompanies(sentence, own, people),
      ...unseenPersons(sentence, own),
    ];
  });
};

const inContext = (sentence: Sentence, name: Name, people: ReadonlySet<string>): Name => {
  if (name.rule === 'names.known' || name.rule === 'names.organization-head' || name.rule === 'names.title')
    return name;
  const kind =
    calledKind(sentence, name) ??
    definedKind(sentence, name) ??
    ofNoun(sentence, name) ??
    beforeName(sentence, name) ??
    apposedBody(sentence, name) ??
    besideIt(sentence, name) ??
    behindBody(sentence, name) ??
    (isHolder(sentence, name) || isAged(sentence, name) ? 'Person' : undefined) ??
    (isPersonWithArticle(sentence, name) ? 'Organization' : undefined) ??
    (isFollowed(sentence, name) ? 'Person' : undefined) ??
    (isCompany(sentence, name, people) ? 'Organization' : undefined) ??
    ofFighters(sentence, name) ??
    (isFounded(sentence, name) ? 'Organization' : undefined) ??
    (isHomeOf(sentence, name) || isBehindPreposition(sentence, name) ? 'Place' : undefined);
  return kind && kind !== name.kind ? { ...name, kind, rule: 'names.context' } : name;
};

/** "the village of X", "the city of X"; "the armed forces of X": the tagger takes states that it does not know for people. */
const ofNoun = (sentence: Sentence, name: Name): NameKind | undefined => {
  if (sentence.tokens[name.first - 1]?.text !== 'of') return undefined;
  const noun = sentence.tokens[name.first - 2];
  if (name.kind === 'Person' && name.first === name.last && isOfState(sentence, name.first)) return 'Place';
  const policed = noun?.text === 'chief' && sentence.tokens[name.first - 3]?.text === 'police';
  return noun && (policed || nounsOfPlaces.has(noun.text)) ? 'Place' : undefined;
};

/** "the airline X", "rebel group X", "singer X": a common noun directly before the name. */
const beforeName = (sentence: Sentence, name: Name): NameKind | undefined => {
  const noun = sentence.tokens[name.first - 1];
  if (/^(daily|weekly)$/.test(noun?.text ?? '') && name.kind !== 'Place') return 'Organization';
  if (noun?.pos !== 'NN') return undefined;
  const kind = nounKind(sentence, name.first - 1);
  if (kind === 'Organization') return bodiesBeforeNames.has(noun.text) ? 'Organization' : undefined;
  return kind === 'Person' && name.kind === 'Place' && name.first < name.last ? 'Person' : undefined;
};

/** "The president's party, Nur, won": one word between commas behind a body is its name; "of the party, Hale, said" is another's. */
const behindBody = (sentence: Sentence, name: Name): NameKind | undefined => {
  const [comma, noun] = [sentence.tokens[name.first - 1], sentence.tokens[name.first - 2]];
  if (name.kind !== 'Person' || name.first !== name.last || comma?.text !== ',' || noun?.pos !== 'NN') return undefined;
  if (sentence.tokens[name.last + 1]?.text !== ',' || !bodiesBeforeNames.has(noun.text)) return undefined;
  const phrase = nounPhrases(sentence).find(({ head }) => head === name.first - 2);
  const before = sentence.tokens[(phrase?.first ?? 0) - 1];
  return phrase && !/^(IN|TO)$/.test(before?.pos ?? '') ? 'Organization' : undefined;
};

/**
 * "Los Ardillos, a drug gang", "Zandor, an offshoot of the army": only a body is one. Of bodies that are
 * rarely said of a name the phrase is as often the next one of a list, so that only a comma or a full stop ends it.
 */
const apposedBody = (sentence: Sentence, name: Name): NameKind | undefined => {
  if (isOwnersBody(sentence, name)) return 'Organization';
  const article = sentence.tokens[name.last + 2]?.text ?? '';
  if (sentence.tokens[name.last + 1]?.text !== ',' || !(name.kind === 'Person' ? /^an?$/ : /^(an?|the)$/).test(article))
    return undefined;
  const phrase = nounPhrases(sentence).findLast(({ first }) => first === name.last + 2);
  const noun = sentence.tokens[phrase?.head ?? -1]?.text ?? '';
  const next = sentence.tokens[(phrase?.head ?? -2) + 1]?.text ?? '';
  const isBody =
    nounsBeforeBodies.has(noun) || /^(gang|cartel|bank|band|brand|lender|insurer|association|union)$/.test(noun);
  if (isBody && /^([,.;]|that|which|based|founded|led|representing)$/.test(next)) return 'Organization';
  return nounsOfBodies.has(noun) &&
    /^([,.;]|of|that|which|based|loyal|close|linked|affiliated|allied|backed|run|owned|founded|led|with)$/.test(next) &&
    !isGivenName(sentence.tokens[name.first]?.text ?? '')
    ? 'Organization'
    : undefined;
};

/** "Alpha DIANE, President of the Republic": of two words or more, a place or a body by no table and no word of it. */
const isHolder = (sentence: Sentence, { kind, first, last, rule }: Name): boolean => {
  if (last === first || sentence.tokens[last + 1]?.text !== ',' || !isOffice(sentence, last + 2)) return false;
  const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text);
  const isBody = words.some(
    (word) => organizationNameHeads.has(word) || organizationHeadsWithOf.has(word) || /^\p{Lu}{2,}$/u.test(word),
  );
  return kind === 'Organization'
    ? rule === 'names.tagged' &&
        !isBody &&
        !isKnownOrganization(words.join(' ')) &&
        words.every((word) => !/^(of|the|and|for|&)$/i.test(word))
    : kind === 'Place' &&
        placeNamed(wordsOf(sentence, first, last)) === undefined &&
        !placeNameHeads.has(words.at(-1) ?? '');
};

/** "leads the Janatha Vimukthi", "of the Samagi Jana": no person has an article, unless a title, a noun or a mark stands behind the name. */
const isPersonWithArticle = (sentence: Sentence, { kind, first, last, rule }: Name): boolean =>
  kind === 'Person' &&
  last > first &&
  rule === 'names.tagged' &&
  sentence.tokens[first - 1]?.text === 'the' &&
  /^(lead|head|join|found|quit|leave|support|oppose|back|of|from|for)$/.test(sentence.tokens[first - 2]?.lemma ?? '') &&
  !/^(NN|POS|HYPH|CD|JJ|VBG)/.test(sentence.tokens[last + 1]?.pos ?? '') &&
  sentence.tokens.slice(first, last + 1).every(({ text }) => !isGivenName(text) && /^\p{Lu}\p{Ll}+$/u.test(text)) &&
  !sentence.tokens.some(({ lemma }) => vesselNouns.has(lemma) || /^(aboard|crew|captain|sail|sink|dock)$/.test(lemma));

/** "identified the man as Veltro Hale, 21, of Halden": no body has an age between commas. */
const isAged = (sentence: Sentence, { kind, first, last, rule }: Name): boolean => {
  const [comma, age, end] = [1, 2, 3].map((step) => sentence.tokens[last + step]);
  return (
    /^(Organization|Place)$/.test(kind) &&
    rule === 'names.tagged' &&
    last > first &&
    last - first < 3 &&
    comma?.text === ',' &&
    /^[1-9]\d$/.test(age?.text ?? '') &&
    age?.ner !== 'DATE' &&
    end?.text === ',' &&
    sentence.tokens
      .slice(first, last + 1)
      .every(
        ({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !organizationNameHeads.has(text) && !placeNameHeads.has(text),
      ) &&
    placeNamed(wordsOf(sentence, first, last)) === undefined
  );
};

const followers =
  /^(followers?|aides?|wife|husband|widow|sons?|daughters?|lawyers?|bodyguards?|funeral|resignation|successor|predecessor|brothers?|sisters?)$/;

/** What nobody but somebody has, be it before him or behind: "the widow of Navalny". */
const kin =
  /^(wife|husband|widow|widower|fiancée|stepson|stepdaughter|brother-in-law|son-in-law|bodyguards?|biographer)$/;

/** "Moqtada al-Sadr's followers", "the widow of Navalny": whom no table knows for a place. */
const isFollowed = (sentence: Sentence, { kind, first, last }: Name): boolean =>
  kind === 'Place' &&
  ((last > first && sentence.tokens[last + 1]?.pos === 'POS' && followers.test(textAt(sentence, last + 2))) ||
    (sentence.tokens[last + 1]?.pos === 'POS' && kin.test(textAt(sentence, last + 2))) ||
    (textAt(sentence, first - 1) === 'of' && kin.test(textAt(sentence, first - 2)))) &&
  placeNamed(wordsOf(sentence, first, last)) === undefined &&
  !placeNameHeads.has(sentence.tokens[last]?.text ?? '') &&
  !/^(district|province|state|city|county|region|village|town|municipality|department)$/.test(
    sentence.tokens[last]?.text ?? '',
  );

/** "Arvex and its rival Bolden", "its parent Delta", "its takeover of smaller rival Lorne": what a body has beside it; "its owner Hale" may be a man. */
const besideIt = (sentence: Sentence, name: Name): NameKind | undefined =>
  name.first === name.last &&
  /^(rival|competitor|parent|subsidiary|affiliate|peer)$/.test(textAt(sentence, name.first - 1)) &&
  ((name.kind === 'Person' && textAt(sentence, name.first - 2) === 'its') ||
    (name.kind !== 'Organization' && boughtRival.test(textBefore(sentence, name.first))))
    ? 'Organization'
    : undefined;

const boughtRival =
  /\b(?:takeover|acquisition|purchase|buyout|merger|stake|shares|bid|offer) (?:of|for|in|with) (?:an? |the )?(?:\p{Ll}+ )?\p{Ll}+ $/u;

const textBefore = (sentence: Sentence, token: number): string =>
  sentence.text.slice(0, (sentence.tokens[token]?.start ?? sentence.start) - sentence.start);

/** "founded Taman Siswa in 1922": nobody is. */
const isFounded = (sentence: Sentence, { kind, first, last }: Name): boolean =>
  kind === 'Person' &&
  /^(co-)?founded$/.test(textAt(sentence, first - 1)) &&
  /^VB[DN]$/.test(sentence.tokens[first - 1]?.pos ?? '') &&
  !/^(POS|HYPH|NN|NNS)$/.test(sentence.tokens[last + 1]?.pos ?? '');

/** "Nour al-Zenki fighters": whose name stands before them without a mark is a body. */
const ofFighters = (sentence: Sentence, { kind, last }: Name): NameKind | undefined =>
  kind === 'Person' &&
  /^(fighters|militants|rebels|insurgents|militiamen|gunmen)$/.test(sentence.tokens[last + 1]?.text ?? '')
    ? 'Organization'
    : undefined;
