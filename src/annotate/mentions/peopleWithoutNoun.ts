import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { overlaps } from '../../model/span.js';
import { atTokens, children } from '../../model/syntax.js';
import { peopleAdjectives } from '../../ontology/personNouns.js';
import { toNominal } from './nominalSpan.js';
import { nounKind } from './nounKind.js';

/** "the wounded", "744 others", "those who fled". */
export const peopleOf = (sentence: Sentence, names: readonly Mention[]): Mention[] =>
  atTokens(sentence, (token, index) => {
    const before = sentence.tokens[index - 1];
    const next = sentence.tokens[index + 1];
    const adjective =
      /^(JJ|VBN)/.test(token.pos) &&
      peopleAdjectives.has(token.text) &&
      before?.text.toLowerCase() === 'the' &&
      // "the elderly and the disabled"; not "the poor and remote villages".
      (!/^(NN|JJ|VBN|CC|,|HYPH)/.test(next?.pos ?? '') ||
        (next?.pos === 'CC' && sentence.tokens[index + 2]?.text === 'the' && isPeopleAt(sentence, index + 3)));
    const others = token.text.toLowerCase() === 'others' && token.pos === 'NNS' && !isOtherThings(sentence, index);
    const those = /^those$/i.test(token.text) && next?.text === 'who';
    if (isSomeOfThem(sentence, index)) {
      const them = sentence.tokens[index + 2] ?? token;
      // "a thousand of them".
      const first = /^an?$/.test(before?.text ?? '') ? index - 1 : index;
      return [{ ...toNominal(sentence, first, index + 2, 'Group', them), head: index }];
    }
    const some = someOfPeople(sentence, index, names);
    if (some) return [some];
    const aged = ofAge(sentence, index);
    if (aged !== undefined) return [toNominal(sentence, aged, index, 'Person', token)];
    if ((!adjective && !others && !those) || names.some((name) => overlaps(name, token))) return [];
    const first = adjective || (others && /^(CD|DT|JJ)$/.test(before?.pos ?? '')) ? index - 1 : index;
    return [toNominal(sentence, first, index, 'Group', token)];
  });

const isPeopleAt = (sentence: Sentence, index: number): boolean =>
  peopleAdjectives.has(sentence.tokens[index]?.text ?? '') && !/^(NN|HYPH)/.test(sentence.tokens[index + 1]?.pos ?? '');

/** "demolished two houses and damaged four others": of what was counted before, which is nobody. */
const isOtherThings = (sentence: Sentence, index: number): boolean => {
  if (sentence.tokens[index - 1]?.pos !== 'CD') return false;
  const counted = sentence.tokens.findLast(
    (token) => token.index < index - 1 && token.pos === 'NNS' && children(sentence, token.index, 'nummod').length > 0,
  );
  return counted !== undefined && !/^(Group|Person|Organization)$/.test(nounKind(sentence, counted.index) ?? '');
};

/** "400 of them have fled": so many people, where what is told of them is told of people. */
const isSomeOfThem = (sentence: Sentence, index: number): boolean => {
  if (sentence.tokens[index]?.pos !== 'CD' || sentence.tokens[index + 1]?.text !== 'of') return false;
  if (!/^(them|us|you)$/.test(sentence.tokens[index + 2]?.text ?? '')) return false;
  // "leaving 12 of them dead".
  if (
    /^(dead|wounded|injured|missing|homeless|unaccounted|ill|unconscious)$/.test(sentence.tokens[index + 3]?.text ?? '')
  )
    return true;
  const told = sentence.tokens
    .slice(index + 3, index + 8)
    .find(({ pos, lemma }) => /^VB/.test(pos) && !/^(be|have|get)$/.test(lemma));
  return told !== undefined && happensToPeople.test(told.lemma);
};

/** "11 of the 23 suspects", "most of the hostages": those are meant, and not all of them. Whoever is named behind is told by the name. */
const someOfPeople = (sentence: Sentence, index: number, names: readonly Mention[]): Mention | undefined => {
  const quantity = sentence.tokens[index];
  if (!quantity || sentence.tokens[index + 1]?.text !== 'of') return undefined;
  const the = sentence.tokens[index + 2];
  if (!/^(the|these|those|his|her|its|their|our)$/.test(the?.text ?? '')) return undefined;
  const isPart =
    (quantity.pos === 'CD' && quantity.ner !== 'DATE') || /^(most|some|several|many|half|few)$/i.test(quantity.text);
  if (!isPart || children(sentence, index, 'appos', 'compound', 'det').length > 0) return undefined;
  const people = children(sentence, index, 'nmod', 'obl').find(({ dependent }) => dependent > index + 2)?.dependent;
  const token = people === undefined ? undefined : sentence.tokens[people];
  if (!token) return undefined;
  const isNoun = token.pos === 'NNS' && /^(Person|Group)$/.test(nounKind(sentence, token.index) ?? '');
  // "one of the dead".
  const isAdjective = peopleAdjectives.has(token.text) && the?.text === 'the' && token.index === index + 3;
  if (!isNoun && !isAdjective) return undefined;
  const inside = sentence.tokens.slice(index + 3, token.index);
  if (!inside.every(({ pos }) => /^(JJ|NN|CD|VBN|HYPH)/.test(pos)) || names.some((name) => overlaps(name, token)))
    return undefined;
  const isOne = /^(one|1)$/i.test(quantity.text);
  return { ...toNominal(sentence, index, token.index, isOne ? 'Person' : 'Group', token), head: index };
};

const happensToPeople =
  /^(die|drown|flee|escape|survive|perish|disappear|arrest|detain|jail|imprison|release|free|kill|wound|injure|hurt|shoot|execute|beat|torture|abduct|kidnap|evacuate|hospitalize|deport|expel|return|join|vote|protest|say|tell|believe|want|refuse|resign)$/;

/** "a 17-year-old" with nothing behind it that is so old, in one token or in five; where it begins. */
const ofAge = (sentence: Sentence, index: number): number | undefined => {
  const text = (at: number) => sentence.tokens[at]?.text ?? '';
  const whole = /^\d+-years?-old$/.test(text(index)) ? index : undefined;
  const parts =
    /^-?years?-?$/.test(text(index - 2)) && text(index) === 'old' && /^\d+$/.test(text(index - 4))
      ? index - 4
      : undefined;
  const first = whole ?? parts;
  const fits =
    first !== undefined &&
    /^(a|an|the|another)$/i.test(text(first - 1)) &&
    !/^(NN|JJ|VBN|HYPH)/.test(sentence.tokens[index + 1]?.pos ?? '');
  return fits ? first - 1 : undefined;
};
