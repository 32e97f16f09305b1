import type { Sentence } from '../../model/annotation.js';
import { tokenAt } from '../../model/syntax.js';
import { organizationNouns } from '../../ontology/organizationNouns.js';
import { collectiveNouns, personNouns } from '../../ontology/personNouns.js';
import { nounKind } from '../mentions/nounKind.js';

/** Whether a word is of people or a body, who can be told things and do them: "told the AP", and not "told the story". */
export const isSomebody = (sentence: Sentence, token: number): boolean => {
  const { pos, lemma, text } = tokenAt(sentence, token);
  return (
    /^(NNP|NNPS|PRP)$/.test(pos) ||
    /^\p{Lu}{2,5}$/u.test(text) ||
    personNouns.has(lemma.toLowerCase()) ||
    organizationNouns.has(lemma.toLowerCase())
  );
};

/** Whether a word is a noun for a person. */
export const isPersonNoun = (sentence: Sentence, token: number): boolean =>
  personNouns.has(tokenAt(sentence, token).lemma.toLowerCase());

/** A person by name or noun, or several; of people that are a body ("the crew") one says "which", and "a music player" is none. */
export const isOneself = (sentence: Sentence, token: number): boolean => {
  const { ner, pos, lemma } = tokenAt(sentence, token);
  if (ner === 'PERSON') return true;
  const noun = lemma.toLowerCase();
  return pos.startsWith('NN') && personNouns.has(noun) && !collectiveNouns.has(noun) && isOfPeople(sentence, token);
};

const isOfPeople = (sentence: Sentence, token: number): boolean =>
  /^(Person|Group)$/.test(nounKind(sentence, token) ?? '');
