import type { Sentence } from '../../model/annotation.js';
import { children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { labourWords } from '../../ontology/labourWords.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import { bloodless, judges, perceived } from '../../ontology/verbSenses.js';
import { isToOffice } from './otherSense.js';
import { governorOf, isPassive } from './trigger.js';

/** Senses that more than the noun of the object tells apart. */
export const specialSense = (
  sentence: Sentence,
  verb: number,
  lemma: string,
  objects: readonly number[],
  isSomebody: (token: number) => boolean,
): string | undefined => {
  switch (lemma) {
    case 'confirm':
      return isConfirmedInOffice(sentence, verb, objects, isSomebody) ? 'Appointment' : undefined;
    case 'determine':
      return isByJudge(sentence, verb)
        ? undefined
        : children(sentence, verb, 'ccomp').length > 0
          ? 'Statement'
          : 'Action';
    case 'install':
    case 'promote':
    case 'inaugurate':
      return isToOffice(sentence, verb) || objects.some(isSomebody) || isHeld(sentence, objects) ? undefined : 'Action';
    // "is committed to reform": a promise.
    case 'commit':
      return isPassive(sentence, verb) && sentence.tokens[verb + 1]?.text === 'to' ? 'Promise' : undefined;
    case 'bear':
      return tokenAt(sentence, verb).text.toLowerCase() === 'born' ? undefined : 'Action';
    case 'qualify':
      return children(sentence, verb, 'obl').some((arc) => caseOf(sentence, arc.dependent) === 'for')
        ? 'Action'
        : undefined;
    // "met with criticism".
    case 'meet':
      if (isServed(sentence, verb, isSomebody)) return 'Action';
      return objects.length === 0 &&
        children(sentence, verb, 'obl').some((arc) => isThingBehind(sentence, arc.dependent, 'with', isSomebody))
        ? 'Action'
        : undefined;
    // "a language they do not speak".
    case 'speak':
      return isOfLanguage(sentence, verb) ? 'Action' : undefined;
    case 'treat':
      return children(sentence, verb, 'obl', 'advcl').some((arc) => /^(as|like)$/.test(caseOf(sentence, arc.dependent)))
        ? 'Action'
        : undefined;
    // "the inquiry established that".
    case 'establish':
      return children(sentence, verb, 'ccomp').length > 0 ? 'Statement' : undefined;
    // "the decree targets foreign firms", "the clock struck".
    case 'target':
    case 'hit':
    case 'strike':
      return bySubject(sentence, verb, lemma, objects);
    // "shells fell on the town"; a missile that falls into the sea may be a trial.
    case 'fall':
    case 'land':
      return children(sentence, verb, 'nsubj').some((arc) =>
        /^(shell|bomb|mortar)$/.test(tokenAt(sentence, arc.dependent).lemma.toLowerCase()),
      )
        ? 'Attack'
        : undefined;
    // "failed to stop at a checkpoint".
    case 'stop':
    case 'halt':
      return objects.length === 0 ? 'Action' : undefined;
    // "is going to sign".
    case 'go':
      return tokenAt(sentence, verb).pos === 'VBG' && children(sentence, verb, 'xcomp').length > 0
        ? 'Action'
        : undefined;
    // "vendors offered wares", but "offered to help", "offered talks".
    case 'offer':
      return objects.length > 0 &&
        children(sentence, verb, 'xcomp', 'ccomp').length === 0 &&
        !objects.some((object) => isPromised(sentence, object))
        ? 'Action'
        : undefined;
    // "defeated the rebels" in no match and no election.
    case 'defeat':
      return sentence.tokens.some((token) => contested.test(token.lemma.toLowerCase())) ? undefined : 'Action';
    // "proceeded to lie", "came upon a letter".
    case 'proceed':
      return children(sentence, verb, 'xcomp').length > 0 ? 'Action' : undefined;
    case 'come':
      return objects.length === 0 && isNoComing(sentence, verb, isSomebody) ? 'Action' : undefined;
    // "develop our leaders", "help them develop".
    case 'develop':
      return objects.length === 0 || objects.some(isSomebody) ? 'Action' : undefined;
    // "recognize a face", but "recognized the republic".
    case 'recognize':
    case 'recognise':
      return objects.some((object) => perceived.has(tokenAt(sentence, object).lemma.toLowerCase()))
        ? 'Action'
        : undefined;
    // "an island that both claim".
    case 'claim':
      return isOfLand(sentence, verb, objects, isSomebody) ? 'Action' : undefined;
    // "recalling resolution 822" says so; "we recall those winters" remembers.
    case 'recall':
      return objects.length > 0 &&
        children(sentence, verb, 'ccomp', 'parataxis').length === 0 &&
        !objects.some((object) => isTextAt(sentence, object))
        ? 'Action'
        : undefined;
    // "it emerged that he had lied".
    case 'emerge':
      return children(sentence, verb, 'ccomp', 'csubj', 'expl').length > 0 ? 'Action' : undefined;
    case 'rule':
      return objects.some(isSomebody) ? 'Action' : undefined;
    default:
      return undefined;
  }
};

/** "confirmed her as ambassador", "if confirmed, she will lead the mission". */
const isConfirmedInOffice = (
  sentence: Sentence,
  verb: number,
  objects: readonly number[],
  isSomebody: (token: number) => boolean,
): boolean => {
  const hasClause = children(sentence, verb, 'ccomp').length > 0;
  if (hasClause) return false;
  if (objects.length > 0 && isToOffice(sentence, verb)) return objects.some(isSomebody);
  return (
    objects.length === 0 &&
    tokenAt(sentence, verb).pos === 'VBN' &&
    children(sentence, verb, 'nsubj').length === 0 &&
    children(sentence, verb, 'mark', 'advmod').some((arc) =>
      /^(if|once|when|until)$/.test(tokenAt(sentence, arc.dependent).text.toLowerCase()),
    )
  );
};

/** "the court determined the sentence" decides; "experts determined the cause" found it. */
const isByJudge = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj', 'obl').some((arc) =>
    judges.has(tokenAt(sentence, arc.dependent).lemma.toLowerCase()),
  );

const bySubject = (sentence: Sentence, verb: number, lemma: string, objects: readonly number[]): string | undefined => {
  const nouns = children(sentence, verb, 'nsubj').map((arc) => tokenAt(sentence, arc.dependent).lemma.toLowerCase());
  if (lemma === 'strike' && objects.length === 0 && nouns.some((noun) => labourWords.has(noun))) return 'LabourStrike';
  return nouns.some((noun) => bloodless.has(noun)) ? 'Action' : undefined;
};

const contested =
  /^(election|vote|voter|poll|ballot|candidate|party|seat|senator|race|match|game|final|cup|league|team|player|championship|tournament|round|set|goal|runoff|primary|referendum|bill|motion|proposal|amendment)$/;

/** What is promised when it is offered. */
const isPromised = (sentence: Sentence, object: number): boolean => {
  const noun = tokenAt(sentence, object).lemma.toLowerCase();
  return (
    typeOfNoun(noun) !== undefined ||
    /^(help|assistance|aid|reward|amnesty|apology|condolence|money|loan|safe|passage|asylum|refuge|shelter|concession|guarantee|mediation|service|support|job|post|\$|dollar|euro|million|billion)$/.test(
      noun,
    )
  );
};

/** "iodine comes from seafood", "the year to come", "came upon a blog": nobody moves. */
const isNoComing = (sentence: Sentence, verb: number, isSomebody: (token: number) => boolean): boolean => {
  const phrases = children(sentence, verb, 'obl').map((arc) => caseOf(sentence, arc.dependent));
  if (phrases.some((word) => /^(upon|across)$/.test(word))) return true;
  const above = governorOf(sentence, verb);
  if (
    isInfinitive(sentence, verb) &&
    above >= 0 &&
    /^(year|month|week|day|decade|time|generation)$/.test(tokenAt(sentence, above).lemma)
  )
    return true;
  return (
    phrases.includes('from') &&
    children(sentence, verb, 'nsubj').some(
      ({ dependent }) => /^NNS?$/.test(tokenAt(sentence, dependent).pos) && !isSomebody(dependent),
    )
  );
};

const isTextAt = (sentence: Sentence, token: number): boolean =>
  /^(NNP|NNPS|CD|PRP)$/.test(tokenAt(sentence, token).pos) ||
  typeOfDocumentNoun.has(tokenAt(sentence, token).lemma.toLowerCase()) ||
  /^(commitment|obligation|principle|position|provision|importance|need|responsibility)$/.test(
    tokenAt(sentence, token).lemma,
  );

const isOfLand = (
  sentence: Sentence,
  verb: number,
  objects: readonly number[],
  isSomebody: (token: number) => boolean,
): boolean =>
  children(sentence, verb, 'ccomp', 'xcomp').length === 0 &&
  objects
    .map((object) => (/^W/.test(tokenAt(sentence, object).pos) ? governorOf(sentence, verb) : object))
    .some((object) => object >= 0 && isSomebody(object) && !/^(victim|life)$/.test(tokenAt(sentence, object).lemma));

/** Somebody by office: "promoted the general". */
const isHeld = (sentence: Sentence, objects: readonly number[]): boolean =>
  objects.some((object) => officeNouns.has(tokenAt(sentence, object).lemma.toLowerCase()));

const isOfLanguage = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').some((arc) =>
    /^(language|tongue|dialect)$/.test(sentence.tokens[arc.dependent - 1]?.lemma ?? ''),
  );

/** "ways in which interests can be met". */
const isServed = (sentence: Sentence, verb: number, isSomebody: (token: number) => boolean): boolean =>
  tokenAt(sentence, verb).pos === 'VBN' &&
  children(sentence, verb, 'obj').length === 0 &&
  children(sentence, verb, 'aux').every((arc) => tokenAt(sentence, arc.dependent).lemma !== 'have') &&
  children(sentence, verb, 'nsubj', 'nsubj:pass').some(
    ({ dependent }) => !isSomebody(dependent) && /^NNS?$/.test(tokenAt(sentence, dependent).pos),
  );

const isThingBehind = (
  sentence: Sentence,
  token: number,
  preposition: string,
  isSomebody: (token: number) => boolean,
): boolean =>
  caseOf(sentence, token) === preposition && !isSomebody(token) && /^NNS?$/.test(tokenAt(sentence, token).pos);

const caseOf = (sentence: Sentence, token: number): string => {
  const marker = children(sentence, token, 'case', 'mark')[0];
  return marker ? tokenAt(sentence, marker.dependent).text.toLowerCase() : '';
};
