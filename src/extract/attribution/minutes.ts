import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, subtree } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { isMinutes } from '../../ontology/minutesHeading.js';
import { clauseVerbs, demandingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';
import { speakerOf } from './speaker.js';
import { toReport } from './toReport.js';

/**
 * Minutes of a talk give what somebody says in one sentence with "he said that", and go on with it in the next ones without: "The
 * Minister said that he had come to explain. His Government could not accept the proposal." Those are the Minister's words as well,
 * as far as the paragraph goes, another speaks, or the account turns to what those present did.
 */
export const minutesOf = (annotated: AnnotatedDocument, index: MentionIndex): Report[] => {
  const { text } = annotated.document;
  if (!isMinutes(text)) return [];
  const reports: Report[] = [];
  let speaker: Mention | undefined;
  let end = 0;
  for (const sentence of annotated.sentences) {
    if (text.slice(end, sentence.start).includes('\n')) speaker = undefined;
    end = sentence.end;
    const verb = speaks(sentence, index);
    if (verb !== undefined) {
      speaker = speakerOfVerb(sentence, verb, index);
      if (speaker) reports.push(...besides(sentence, verb, speaker, index));
    } else if (speaker && !isAside(sentence) && isTold(sentence, rootOf(sentence), index)) {
      const { start } = sentence;
      reports.push({ sentence: sentence.index, span: { start, end }, core: new Set(), stance: 'said', speaker });
    }
  }
  return reports;
};

/** The last verb of speech of the main clause: "read the paper and said that". */
const speaks = (sentence: Sentence, index: MentionIndex): number | undefined => {
  const root = rootOf(sentence);
  if (root === undefined) return undefined;
  const verbs = [root, ...children(sentence, root, 'conj', 'parataxis').map((arc) => arc.dependent)];
  const verb = verbs.findLast((one) => isSpeech(sentence, one) || (one === root && bringsMessage(sentence, one)));
  // "The note had also said that", "The Union hoped that": that is told as well.
  return verb === undefined ||
    isPerfect(sentence, root) ||
    isPerfect(sentence, verb) ||
    isStatesWish(sentence, verb, index)
    ? undefined
    : verb;
};

const rootOf = (sentence: Sentence): number | undefined =>
  sentence.tokens.find((token) => arcTo(sentence, token.index)?.relation === 'root')?.index;

const helpersOf = (sentence: Sentence, verb: number): string[] =>
  children(sentence, verb, 'aux', 'cop').map((arc) => textAt(sentence, arc.dependent));

const isPerfect = (sentence: Sentence, verb: number): boolean => helpersOf(sentence, verb).includes('had');

/** "He had a message from the President": what follows is what it says. */
const bringsMessage = (sentence: Sentence, verb: number): boolean =>
  /^(have|bring|deliver|convey|present)$/.test(lemmaAt(sentence, verb)) &&
  children(sentence, verb, 'obj').some(({ dependent }) =>
    /^(message|instruction|instructions|statement|reply|greetings?)$/.test(lemmaAt(sentence, dependent)),
  );

/** "His Government requested their release": a state's wish is told by who speaks for it. */
const isStatesWish = (sentence: Sentence, verb: number, index: MentionIndex): boolean => {
  const subjects = children(sentence, verb, 'nsubj').map((arc) => arc.dependent);
  return (
    (demandingVerbs.has(lemmaAt(sentence, verb)) || wishing.has(lemmaAt(sentence, verb))) &&
    subjects.length > 0 &&
    subjects.every((subject) => index.at(sentence, subject, 'Organization', 'Place')?.level !== undefined)
  );
};

const wishing = words(
  'propose suggest insist maintain oppose favor favour accept reject deny regard attach welcome appreciate',
);

const isSpeech = (sentence: Sentence, verb: number): boolean => {
  const token = sentence.tokens[verb];
  return (
    token !== undefined &&
    /^VB[DZP]$/.test(token.pos) &&
    !inMind.has(token.lemma) &&
    // "continued to shell the town".
    !(token.lemma === 'continue' && children(sentence, verb, 'xcomp').length > 0) &&
    (speechVerbs.has(token.lemma) ||
      clauseVerbs.has(token.lemma) ||
      demandingVerbs.has(token.lemma) ||
      /^(inquire|enquire|answer|thank|speak|talk|begin|open|close|raise)$/.test(token.lemma))
  );
};

/** What somebody has in mind is known to others when it is told. */
const inMind = words(
  'believe think suspect consider fear hope expect understand learn find hear show assume suppose know want wish feel doubt prefer need intend regard desire agree recognize recognise regret lament',
);

/** Who asks leaves it open whose words come next, and the author ("I said") needs no name. */
const speakerOfVerb = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  const lemma = lemmaAt(sentence, verb);
  if (demandingVerbs.has(lemma) || /^(inquire|enquire)$/.test(lemma)) return undefined;
  if (children(sentence, verb, 'ccomp', 'obj').length === 0) return undefined;
  const speaker = speakerOf(sentence, verb, index);
  return speaker?.kind === 'Person' || (speaker?.kind === 'Group' && speaker.level !== 'pronoun') ? speaker : undefined;
};

/** What an editor adds. */
const isAside = (sentence: Sentence): boolean => /^[([*]|^-LRB-/.test(sentence.text);

/**
 * Told, and not seen by who writes: what states and things do, and what somebody had done, would do or has in mind. What a person, or
 * the meeting, did then and there may be the account's own.
 */
const isTold = (sentence: Sentence, verb: number | undefined, index: MentionIndex): boolean => {
  if (verb === undefined) return false;
  const subjects = children(sentence, verb, 'nsubj', 'nsubj:pass').map((arc) => arc.dependent);
  const isClause =
    sentence.tokens[verb]?.pos.startsWith('VB') === true || children(sentence, verb, 'cop', 'expl').length > 0;
  if (!isClause || subjects.some((subject) => /^(i|we)$/.test(textAt(sentence, subject)))) return false;
  if (inMind.has(lemmaAt(sentence, verb)) || helpersOf(sentence, verb).some((word) => otherTime.test(word)))
    return true;
  return subjects.length > 0 && subjects.every((subject) => isNobody(sentence, subject, index));
};

const otherTime = /^(had|would|could|should|might|must|can|will|may|shall|has|have)$/;

const isNobody = (sentence: Sentence, subject: number, index: MentionIndex): boolean =>
  sentence.tokens[subject]?.pos === 'PRP'
    ? /^(it|they)$/.test(textAt(sentence, subject))
    : index.at(sentence, subject, 'Person') === undefined && !ofTheTalk.test(lemmaAt(sentence, subject));

const ofTheTalk =
  /^(meeting|conversation|discussion|talk|interview|session|call|visit|lunch|luncheon|dinner|memorandum|text|copy|document|paper|record|note|attachment|party|council|assembly|committee|chair|president)$/;

/** "explained that he had hoped for it, but Paris had asked to wait": a clause beside the verb that is told like the one under it. */
const besides = (sentence: Sentence, verb: number, speaker: Mention, index: MentionIndex): Report[] =>
  children(sentence, verb, 'conj')
    .map((arc) => arc.dependent)
    .filter(
      (clause) =>
        clause > verb &&
        children(sentence, verb, 'ccomp').some(({ dependent }) => dependent < clause) &&
        children(sentence, clause, 'nsubj', 'nsubj:pass').length > 0 &&
        isTold(sentence, clause, index),
    )
    .map((clause) => toReport(sentence, subtree(sentence, clause), clause, 'said', speaker));
