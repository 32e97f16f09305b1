import type { Sentence } from '../../model/annotation.js';
import { isCapitalLine, isTitleCase } from '../../model/titleCase.js';
import { loneOrganizationHeads } from '../../ontology/organizationNouns.js';
import { bySentence, isNameWord, type Name, type NameRule, wordsOf } from './name.js';
import { isOtherBody, leftOf, rightOf } from './organizationExtent.js';
import { isHead } from './organizationHead.js';

/**
 * Capitalised words around a head noun of organizations are one name: "Soviet Army", "Milli Majlis", "Ministry of Foreign
 * Affairs", "Permanent Mission of Azerbaijan". The tagger often cuts such a name, or takes only the place out of it.
 */
export const organizationHeads: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence) ? own : headedNames(sentence, own);
  });
};

const headedNames = (sentence: Sentence, names: readonly Name[]): Name[] => {
  let result = [...names];
  for (let head = 0; head < sentence.tokens.length; head++) {
    if (!isHead(sentence, head) || isInPlace(result, head) || isPlainPlural(sentence, head)) continue;
    const person = result.find((name) => namesBody(sentence, name, head));
    result = result.filter((name) => name !== person);
    const first =
      (person && firstOf(sentence, person)) ?? officeHolder(sentence, head) ?? leftOf(sentence, head, result);
    const last = rightOf(sentence, head, result);
    if (first === last && !standsAlone(sentence, head)) continue;
    const over = result.filter((name) => name.first <= last && name.last >= first);
    const from = Math.min(first, ...over.filter((name) => name.kind === 'Organization').map((name) => name.first));
    const to = beginsOther(sentence, last)
      ? last
      : Math.max(last, ...over.filter((name) => name.kind === 'Organization').map((name) => name.last));
    if (isCapitalLine(sentence) && (from < first || to > last)) continue;
    if (over.some((name) => name.kind === 'Person' && (name.first < from || name.last > to))) continue;
    if (over.some((name) => (name.kind === 'Place' || name.kind === 'Other') && (name.first < from || name.last > to)))
      continue;
    result = [
      ...result.filter((name) => name.last < from || name.first > to),
      {
        sentence: sentence.index,
        first: from,
        last: to,
        // "the Government Palace", "the Parliament Building", "Tafa Local Government Area".
        kind:
          to > head &&
          /^(Palace|Building|Square|Street|Road|Plaza|Headquarters|Areas?)$/.test(wordsOf(sentence, to, to))
            ? 'Place'
            : 'Organization',
        rule: 'names.organization-head',
      },
    ];
    head = to;
  }
  return result;
};

/** "the University of Tartu and Charles University", which the tagger takes for one. */
const beginsOther = (sentence: Sentence, last: number): boolean => {
  if (sentence.tokens[last + 1]?.text !== 'and' || !isNameWord(sentence.tokens[last + 2])) return false;
  let end = last + 2;
  while (isNameWord(sentence.tokens[end + 1])) end++;
  return isOtherBody(sentence, last + 2, end);
};

/** "Forces of the junta attacked": the first word of a sentence has its capital for that alone. */
const isPlainPlural = (sentence: Sentence, head: number): boolean =>
  head === 0 && sentence.tokens[0]?.pos === 'NNS' && sentence.tokens[1]?.text === 'of';

/** "Heydar Aliyev Foundation": what bears a person's whole name is no person. */
const namesBody = (sentence: Sentence, name: Name, head: number): boolean =>
  name.kind === 'Person' &&
  (name.last === head || name.last === head - 1) &&
  head - firstOf(sentence, name) > 1 &&
  /^(Cent(?:er|re)|Foundation|University|Institute|Museum|Library|Academy|Fund|Hospital|Trust)$/.test(
    sentence.tokens[head]?.text ?? '',
  );

/** "Saint Anne Hospital", "King Faisal University": with what a person is called by. */
const firstOf = (sentence: Sentence, { first }: Name): number =>
  /^(Saint|St\.?|Queen|King|Prince|Princess|Santa|San|Lady)$/.test(sentence.tokens[first - 1]?.text ?? '')
    ? first - 1
    : first;

/** "the United States Attorney's Office", "the Prosecutor General's Office": an office is called by who heads it. */
const officeHolder = (sentence: Sentence, head: number): number | undefined => {
  const [holder, mark, office] = [head - 2, head - 1, head].map((index) => sentence.tokens[index]);
  const held =
    office?.text === 'Office' &&
    mark?.pos === 'POS' &&
    /^(Attorney|Prosecutor|General|Ombudsman|President|Governor|Mayor|Coroner|Sheriff|Minister|Commissioner|Chancellor|Auditor)$/.test(
      holder?.text ?? '',
    );
  if (!held) return undefined;
  let first = head - 2;
  while (isNameWord(sentence.tokens[first - 1])) first--;
  return first;
};

/** "United States", "Soviet Union": a head inside the name of a place heads nothing. */
const isInPlace = (names: readonly Name[], index: number): boolean =>
  names.some(
    (name) => name.rule === 'names.known' && name.kind === 'Place' && name.first <= index && name.last >= index,
  );

/** "the Parliament", "the Coalition": a head alone is a name when it is capitalised inside a sentence and a proper noun. */
const standsAlone = (sentence: Sentence, head: number): boolean => {
  const token = sentence.tokens[head];
  const before = sentence.tokens[head - 1];
  return (
    token?.pos.startsWith('NNP') === true &&
    before !== undefined &&
    /^(the|The|our|its|their)$/.test(before.text) &&
    loneOrganizationHeads.has(token.text)
  );
};
