import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { notNames } from '../../ontology/notNames.js';
import { personNouns } from '../../ontology/personNouns.js';
import { bySentence, isCapitalized, type Name, type NameRule } from './name.js';

/** "The Lindqvists" where a Lindqvist is told of, "Berezians", "the Shavlars": many people under one name. */
export const peoplesAndFamilies: NameRule = (sentences, names) => {
  const lastNames = new Set(
    names
      .filter(({ kind }) => kind === 'Person')
      .map(({ sentence, last }) => sentences[sentence]?.tokens[last]?.text ?? ''),
  );
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    if (isTitleCase(sentence)) return own;
    const found = atTokens(sentence, (token, at): Name[] => {
      if (!isPluralName(sentence, at)) return [];
      const over = own.filter((name) => name.first <= at && name.last >= at);
      if (over.some((name) => name.last > name.first || /^(Organization|Place|Group)$/.test(name.kind))) return [];
      const isFamily =
        /^the$/i.test(sentence.tokens[at - 1]?.text ?? '') &&
        (lastNames.has(token.text.replace(/s$/, '')) || lastNames.has(token.text.replace(/es$/, '')));
      const isPeople =
        at > 0 &&
        /(?:ians|eans|ovans)$/.test(token.text) &&
        !/arians$/.test(token.text) &&
        token.ner !== 'PERSON' &&
        !personNouns.has(token.lemma.toLowerCase()) &&
        !personNouns.has(token.text.toLowerCase().replace(/s$/, ''));
      return isFamily || isPeople
        ? [{ sentence: index, first: at, last: at, kind: 'Group', rule: 'names.people' }]
        : [];
    });
    return [
      ...own
        .filter((name) => !found.some(({ first }) => first === name.first && name.last === first))
        .map((name) => (isEthnic(sentence, name) ? { ...name, kind: 'Group' as const, rule: 'names.people' } : name)),
      ...found,
    ];
  });
};

/** "the Luo ethnic group", "the Hawiye clan", "ethnic Shan militants": whom the tagger takes for a person or a town. */
const isEthnic = (sentence: Sentence, { kind, first, last }: Name): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  return (
    first === last &&
    /^(Person|Place|Organization)$/.test(kind) &&
    (/^(tribe|clan|sub-?clan|tribesmen|clansmen)$/.test(text(last + 1)) ||
      (text(last + 1) === 'ethnic' && /^(group|minority|community|people)$/.test(text(last + 2))) ||
      (text(first - 1) === 'ethnic' && placeNamed(text(first)) === undefined))
  );
};

const isPluralName = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}{3,}s$/u.test(token.text) &&
    (token.pos === 'NNPS' || token.pos === 'NNP') &&
    !notNames.has(token.text) &&
    !isCapitalized(next) &&
    !isCapitalized(at > 0 && sentence.tokens[at - 1]?.text !== 'The' ? sentence.tokens[at - 1] : undefined) &&
    !/^(NN|POS)/.test(next?.pos ?? '')
  );
};
