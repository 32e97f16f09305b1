import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/** "wounding at least 15 bystanders, witnesses and officials said": who was wounded does not say so with the others. */
const harmedBeforeTag = on('nsubj', (sentence, { governor: saying, dependent: harmed }) => {
  if (harmed > saying || !/^VB[DZP]$/.test(tokenAt(sentence, saying).pos)) return undefined;
  if (!speechVerbs.has(tokenAt(sentence, saying).lemma)) return undefined;
  const listed = children(sentence, harmed, 'conj').filter(({ dependent }) => dependent < saying);
  const own = subtree(sentence, harmed, ['conj', 'cc', 'punct', 'appos']);
  const verb = sentence.tokens[Math.min(...own) - 1];
  const [speaker, ...others] = listed.map(({ dependent }) => dependent);
  if (speaker === undefined || others.length !== 1 || !verb || arcTo(sentence, verb.index) === undefined)
    return undefined;
  if (sentence.tokens[Math.max(...own) + 1]?.text !== ',' || saying - Math.max(...others) !== 1) return undefined;
  const isCounted = tokenAt(sentence, harmed).pos === 'CD' || children(sentence, harmed, 'nummod').length > 0;
  if (!isCounted || !/^(kill|wound|injure|hurt|arrest|detain|capture|abduct|kidnap|maim)(ing)?$/.test(verb.lemma))
    return undefined;
  const deed =
    verb.pos === 'VBG'
      ? sentence
      : retagged(sentence, verb.index, { pos: 'VBG', lemma: verb.lemma.replace(/ing$/, '') });
  const above = arcTo(sentence, verb.index);
  // "killing two and wounding 15": the second gerund goes on with the first.
  const first = above?.relation === 'conj' ? arcTo(sentence, above.governor) : undefined;
  const isSecond = first !== undefined && first.relation === 'obj' && tokenAt(sentence, first.governor).pos === 'VBG';
  const gerund = isSecond ? first.governor : verb.index;
  const told = arcTo(sentence, saying)?.governor ?? -1;
  const isHung = arcTo(sentence, gerund)?.governor === saying && told >= 0 && told < gerund;
  return [
    ...(isSecond ? [{ governor: first.governor, dependent: verb.index, relation: 'conj' }] : []),
    ...(isHung ? [{ governor: told, dependent: gerund, relation: 'advcl' }] : []),
    { governor: saying, dependent: speaker, relation: 'nsubj' },
    { governor: verb.index, dependent: harmed, relation: 'obj' },
    ...others.map((dependent) => ({ governor: speaker, dependent, relation: 'conj' })),
    ...children(sentence, harmed, 'cc').map((arc) => ({ ...arc, governor: others[0] ?? speaker })),
  ].reduce(hung, deed);
});

/** "wounded 12 people, witnesses and police said": a list with "said" behind it, which nobody says else, is of who says so. */
const objectsThatSay = on('conj', (sentence, { governor: harmed, dependent: last }) => {
  const saying = last + 1;
  if (harmed > last || !isTag(sentence, saying) || children(sentence, saying, 'nsubj').length > 0) return undefined;
  const listed = children(sentence, harmed, 'conj').map(({ dependent }) => dependent);
  const [speaker] = listed;
  if (speaker === undefined || listed.length !== 2 || listed[1] !== last) return undefined;
  const own = subtree(sentence, harmed, ['conj', 'cc', 'punct']);
  const isCounted = tokenAt(sentence, harmed).pos === 'CD' || children(sentence, harmed, 'nummod').length > 0;
  if (!isCounted || sentence.tokens[Math.max(...own) + 1]?.text !== ',') return undefined;
  if (!isSomebody(sentence, speaker) || !isSomebody(sentence, last)) return undefined;
  const root = sentence.tree.find((arc) => arc.governor === -1)?.dependent ?? -1;
  if (root < 0 || root > harmed) return undefined;
  return [
    { governor: root, dependent: saying, relation: 'parataxis' },
    { governor: saying, dependent: speaker, relation: 'nsubj' },
    { governor: speaker, dependent: last, relation: 'conj' },
    ...children(sentence, harmed, 'cc').map((arc) => ({ ...arc, governor: last })),
  ].reduce(hung, sentence);
});

/** "wounding 12, police and hospital officials said": no number counts what stands behind its comma. */
const numberBeforeTag = on('nummod', (sentence, { governor: last, dependent: number }) => {
  const saying = last + 1;
  const verb = sentence.tokens[number - 1];
  if (number > last || sentence.tokens[number + 1]?.text !== ',' || !isTag(sentence, saying)) return undefined;
  if (!verb || !/^VB[DGN]$/.test(verb.pos)) return undefined;
  const [speaker, ...rest] = children(sentence, number, 'conj').map(({ dependent }) => dependent);
  if (speaker === undefined || speaker !== number + 2 || rest.some((one) => one > last)) return undefined;
  if (!isSomebody(sentence, speaker) || !isSomebody(sentence, last)) return undefined;
  const root = sentence.tree.find((arc) => arc.governor === -1)?.dependent ?? -1;
  if (root < 0 || root > number || root === saying) return undefined;
  const before = sentence.tokens.slice(0, verb.index).findLastIndex(({ pos }) => pos === 'VBG');
  const isTaken = arcTo(sentence, verb.index)?.governor === saying;
  return [
    { governor: root, dependent: saying, relation: 'parataxis' },
    ...(isTaken
      ? [
          before > root
            ? { governor: before, dependent: verb.index, relation: 'conj' }
            : { governor: root, dependent: verb.index, relation: 'advcl' },
        ]
      : []),
    { governor: saying, dependent: speaker, relation: 'nsubj' },
    { governor: speaker, dependent: last, relation: 'conj' },
    { governor: verb.index, dependent: number, relation: 'obj' },
    ...rest.map((dependent) => ({ governor: last, dependent, relation: 'compound' })),
    ...children(sentence, number, 'cc').map((arc) => ({ ...arc, governor: last })),
  ].reduce(hung, sentence);
});

/** A verb of speech at the end, with nothing but a day behind it. */
const isTag = (sentence: Sentence, saying: number): boolean => {
  const verb = sentence.tokens[saying];
  return (
    verb?.pos === 'VBD' &&
    speechVerbs.has(verb.lemma) &&
    sentence.tokens.slice(saying + 1).every(({ pos, ner }) => ner === 'DATE' || /^(IN|[.]|'')$/.test(pos))
  );
};

/** Who says it together, where the parser lists them with who was harmed. */
export const repairListedSayers = mendArcs(() => [harmedBeforeTag, objectsThatSay, numberBeforeTag]);
