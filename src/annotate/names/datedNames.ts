import type { Sentence } from '../../model/annotation.js';
import { isTitleCase } from '../../model/titleCase.js';
import { monthNames } from '../../ontology/timeWords.js';
import { bySentence, isCapitalized, type Name, type NameKind, type NameRule } from './name.js';

/** Bodies and places that are called by a day: "the March 23 Movement", "the 26th of July Movement", "14 October Square". */
export const datedNames: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    if (isTitleCase(sentence)) return own;
    return sentence.tokens.reduce<Name[]>((all, _, first) => {
      const found = datedAt(sentence, first);
      const over = found ? all.filter((name) => name.first <= found.last && name.last >= found.first) : [];
      const inside = over.every((name) => found && name.first >= found.first && name.last <= found.last);
      return found && inside ? [...all.filter((name) => !over.includes(name)), found] : all;
    }, own);
  });
};

const day = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;

const datedAt = (sentence: Sentence, first: number): Name | undefined => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const before = monthNames.has(text(first)) && day.test(text(first + 1)) ? first + 2 : undefined;
  const behind = day.test(text(first)) ? (text(first + 1) === 'of' ? first + 2 : first + 1) : undefined;
  const head = before ?? (behind !== undefined && monthNames.has(text(behind)) ? behind + 1 : undefined);
  if (head === undefined || isCapitalized(sentence.tokens[head + 1])) return undefined;
  const kind = kindOf(text(head));
  return kind ? { sentence: sentence.index, first, last: head, kind, rule: 'names.dated' } : undefined;
};

const kindOf = (head: string): NameKind | undefined => {
  if (
    /^(Movement|Coalition|Alliance|Commandos|Brigades?|Battalion|Front|Forces|Party|Committee|Organi[sz]ation|University|Hospital)$/.test(
      head,
    )
  )
    return 'Organization';
  return /^(Stadium|Square|Street|Avenue|Bridge|Airport|Boulevard|Park)$/.test(head) ? 'Place' : undefined;
};
