import type { Sentence, Token } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, hasCase } from '../../model/syntax.js';
import { arrangedNouns } from '../../ontology/arrangedWords.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { isAttack } from '../../ontology/roleRules.js';

/** Days that are over whatever the tense of the clause that they stand in. */
export const isDayGone = (sentence: Sentence, token: Token): boolean =>
  isRecalled(sentence, token.index) || isOfText(sentence, token) || isDayOfHarm(sentence, token);

/** "will debate it after Sunday's crash", "the right to defend itself after the attack on 7 October": harm that has a day has been done. */
const isDayOfHarm = (sentence: Sentence, { index }: Token): boolean => {
  const noun = harmDated(sentence, index);
  return (
    noun !== undefined &&
    isHarmDone(sentence, noun) &&
    !children(sentence, noun, 'amod').some(({ dependent }) => isOpen(sentence, dependent))
  );
};

/** Behind its noun a day may be that of a warning or a plan, unless something follows what is told of. */
const harmDated = (sentence: Sentence, index: number): number | undefined => {
  const arc = arcTo(sentence, index);
  if (!arc) return undefined;
  if (/^['’]s?$/.test(sentence.tokens[index + 1]?.text ?? '')) return arc.governor;
  // "on 7 October": its day hangs on the month.
  const dated = /^(nummod|compound)/.test(arc.relation) ? arcTo(sentence, arc.governor) : arc;
  return dated && /^nmod/.test(dated.relation) && hasCase(sentence, dated.governor, /^(after|following|since|over)$/i)
    ? dated.governor
    : undefined;
};

/** Nobody announces when he will crash; a strike of one day may be that of workers. */
const isHarmDone = (sentence: Sentence, noun: number): boolean => {
  const { lemma = '', text = '' } = sentence.tokens[noun] ?? {};
  const type = typeOfNoun(lemma.toLowerCase())?.name;
  return (
    type !== undefined &&
    text !== 'strike' &&
    !arrangedNouns.has(lemma.toLowerCase()) &&
    (isAttack(type) || /^(Accident|Disaster|Killing|Death|Injury|Fire|Massacre|Abduction)$/.test(type))
  );
};

const isOpen = (sentence: Sentence, adjective: number): boolean =>
  /^(planned|expected|possible|potential|threatened|feared|scheduled|next|imminent)$/i.test(
    sentence.tokens[adjective]?.text ?? '',
  );

/** "is meeting them on Friday" is ahead; behind "after" and in a clause of its own a day is not that of the meeting. */
export const isGoingOn = (sentence: Sentence, verb: number, passed: readonly number[]): boolean =>
  sentence.tokens[verb]?.pos === 'VBG' &&
  !hasModal(sentence, verb) &&
  passed.some(
    (index) =>
      sentence.tokens[index]?.pos === 'VBG' ||
      children(sentence, index, 'case').some(({ dependent }) =>
        /^(after|following|since|despite|amid)$/i.test(sentence.tokens[dependent]?.text ?? ''),
      ) ||
      isHarmDone(sentence, index),
  );

/** "The report of 12 June accuses", "a letter dated 3 May": what is written has its day behind it. */
const isOfText = (sentence: Sentence, { index }: Token): boolean => {
  const [noun, of] = [sentence.tokens[index - 2], sentence.tokens[index - 1]];
  return of?.text === 'dated' || (of?.text === 'of' && typeOfDocumentNoun.has(noun?.lemma.toLowerCase() ?? ''));
};

/** "You will recall the talks on 18 August", "will remember the strike of May": what is called to mind was, whenever that is done. */
const isRecalled = (sentence: Sentence, at: number): boolean => {
  const arc = arcTo(sentence, at);
  const above = arc && sentence.tokens[arc.governor];
  if (!arc || !above) return false;
  // "on 18 August": its day hangs on the month.
  if (above.pos.startsWith('NN'))
    return /^(nmod|obl|nummod|compound)/.test(arc.relation) && isRecalled(sentence, above.index);
  const isDated = sentence.tokens[at]?.ner === 'DATE';
  return (
    (above.lemma === 'recall' &&
      ((arc.relation === 'obj' && (isDated || isEvent(sentence, at))) ||
        (/^obl/.test(arc.relation) &&
          children(sentence, above.index, 'obj').some(({ dependent }) => isEvent(sentence, dependent))))) ||
    (/^(remember|recollect)$/.test(above.lemma) && arc.relation === 'obj' && !isDated)
  );
};

/** "recall the talks on 3 May"; "will recall its ambassador", "will recall 500 cars on 3 May" calls them back. */
const isEvent = (sentence: Sentence, noun: number): boolean =>
  typeOfNoun(sentence.tokens[noun]?.lemma ?? '') !== undefined;
