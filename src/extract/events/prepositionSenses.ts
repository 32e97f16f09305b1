import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { isMovement, isSpeech } from '../../ontology/roleRules.js';
import { givingVerbs, takingVerbs } from '../../ontology/verbClasses.js';
import { isPassive, objectsOf, type Trigger } from './trigger.js';

/** How far something rose or fell is nobody's part in it. */
export const isChangeOfNumber = (type: string): boolean => /^(Increase|Decrease)$/.test(type);

/** "fell another 1.4%", "gained 155 points". */
export const isAmount = (sentence: Sentence, token: number): boolean =>
  /^(%|percent|point|cent)$/.test(tokenAt(sentence, token).lemma) || tokenAt(sentence, token).pos === 'CD';

/** Something changes hands: "to", "from" and "for" somebody say whose it was and will be. */
export const isGiving = (type: string): boolean =>
  isSpeech(type) ||
  /^(Transaction|Investment|Aid|Contribution|Publication|Decision|Extradition|Sanction|Appointment|Promise)$/.test(
    type,
  );

/** "handed a note to the envoy", "supplied the rebels' arms to them": verbs of no giving type whose object goes to somebody. */
export const handsOver = ({ form, lemma, sentence, head }: Trigger): boolean =>
  form === 'verb' && givingVerbs.has(firstWord(lemma)) && objectsOf(sentence, head).length > 0;

const firstWord = (lemma: string): string => lemma.split(' ')[0] ?? lemma;

/** "issued by the spokesman for the president": whom he speaks for, though the parser hangs it on the verb. */
export const isSpokenFor = (sentence: Sentence, at: number): boolean =>
  children(sentence, at, 'obl', 'nmod')
    .flatMap((arc) => children(sentence, arc.dependent, 'case'))
    .some(
      ({ dependent }) =>
        tokenAt(sentence, dependent).text === 'for' &&
        /^spokes(man|woman|person)$/i.test(sentence.tokens[dependent - 1]?.text ?? ''),
    );

/** "took money from the firm". */
export const takesOver = ({ form, lemma, sentence, head }: Trigger): boolean =>
  form === 'verb' && takingVerbs.has(lemma) && objectsOf(sentence, head).length > 0;

/** "marched on Rome", but "marched on Main Street". */
export const isMarchOn = ({ sentence, head, lemma }: Trigger): boolean =>
  lemma === 'march' &&
  !children(sentence, head, 'obl').some(
    ({ dependent }) =>
      /^(street|road|avenue|boulevard|square|bridge|highway|motorway|route|path|pavement|sidewalk)$/i.test(
        tokenAt(sentence, dependent).lemma,
      ) && children(sentence, dependent, 'case').some((arc) => tokenAt(sentence, arc.dependent).text === 'on'),
  );

/** Who or what it was done to is told by the verb itself. */
export const hasUndergoer = ({ form, sentence, head }: Trigger): boolean =>
  form === 'verb' && (isPassive(sentence, head) || objectsOf(sentence, head).length > 0);

/** What is from somebody is theirs. */
export const isFromWhom = ({ type, form, lemma }: Trigger, place: boolean): boolean =>
  form === 'noun' &&
  // "Reports from Norland": where they come from.
  !(place && isNews.test(lemma)) &&
  // "a speech from the palace".
  !/^(speech|address|broadcast|keynote)$/.test(lemma) &&
  (isSpeech(type) || /^(Aid|Condemnation|Praise|Promise|Accusation|Rejection|Threat)$/.test(type));

const isNews = /^(report|news|account|dispatch|testimony|story|coverage|reporting|interview|footage|broadcast)$/;

/** "years of bans", "sanctions": what is for somebody there does them no good. */
export const isPenalty = ({ type, form, lemma }: Trigger): boolean =>
  form === 'noun' && (type === 'Sanction' || /^(ban|suspension|penalty|fine|prohibition)$/.test(lemma));

/** "became aide to the governor", "welcomed the class to our office", "thanked them for their help to us": nobody gets that. */
export const isOfPost = ({ type, form, lemma, sentence, head }: Trigger): boolean =>
  form === 'verb' &&
  (/^(become|be)$/.test(lemma) ||
    (type === 'Praise' &&
      objectsOf(sentence, head).some((noun) => tokenAt(sentence, noun).text.toLowerCase() !== 'you')));

/** "scuffles between police and fans": what goes on between people, whatever it is; "flights between them" is where things go. */
export const isBetween = ({ type, form }: Trigger, preposition: string): boolean =>
  preposition === 'between' && form === 'noun' && !isMovement(type) && !isChangeOfNumber(type);

/** What nobody does alone: "exchanged prisoners with Norland". */
export const exchanging =
  /^(exchange|swap|trade|cooperate|co-operate|collaborate|coordinate|liaise|argue|quarrel|side|ally|collude|conspire|consult|compete|share)$/;

/** "filed charges against": they are against somebody, whatever is done to them. */
export const isBehindCharge = ({ sentence, head }: Trigger, at: number): boolean =>
  objectsOf(sentence, head).some(
    (noun) =>
      sentence.tokens[noun + 1]?.text === 'against' &&
      at === head &&
      /^(count|charge|case|claim|allegation|accusation|indictment|evidence|verdict|conviction|warrant|measure|ban)$/.test(
        tokenAt(sentence, noun).lemma,
      ),
  );

/** "talks on Cyprus", "a decision on the border", "cooperation on Norland": what they are about, and not where. */
export const isOn = ({ type, form, lemma }: Trigger, subtype: string | undefined): boolean =>
  form === 'noun' &&
  (isSpeech(type) ||
    /^(Agreement|Decision|Negotiation|Adoption|Promise)$/.test(type) ||
    ((type === 'Meeting' || isJoint.test(lemma)) && subtype === 'country'));

const isJoint = /^(cooperation|co-operation|collaboration|coordination|consultation)$/;

/** What states have over a land. */
export const isDisputed =
  /^(war|conflict|dispute|row|talk|talks|tension|quarrel|feud|clash|crisis|negotiation|argument|standoff|stand-off|rule|control)$/;

/** Somebody is brought somewhere. */
export const isTransfer = (type: string): boolean =>
  /^(Extradition|Release|Abduction|MedicalTreatment|Rescue|Displacement|Deportation)$/.test(type);

export const leavesPlace = (type: string): boolean =>
  isMovement(type) || /^(Deportation|Displacement|Withdrawal|Rescue)$/.test(type);
