import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { addingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc } from './clauseArcs.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/** "..., a state-owned daily reported": a paper, where the tagger sees how often it appears. */
const papersAsNouns = (sentence: Sentence): Sentence =>
  sentence.tokens.reduce((one, { index, text, pos }) => {
    const verb = one.tokens[index + 1];
    if (!/^(JJ|RB)$/.test(pos) || !/^(daily|weekly)$/.test(text) || !verb || !/^VB[DNZ]$/.test(verb.pos)) return one;
    if (!speechVerbs.has(verb.lemma) || !opensWithArticle(one, index)) return one;
    const tagged = retagged(one, index, { pos: 'NN', lemma: text, ner: 'O' });
    const paper = verb.pos === 'VBN' ? retagged(tagged, verb.index, { pos: 'VBD' }) : tagged;
    return withWordBefore(paper, index);
  }, sentence);

/** "an opposition daily": the word before it describes the paper. */
const withWordBefore = (sentence: Sentence, paper: number): Sentence => {
  const arc = arcTo(sentence, paper);
  const own = arc?.governor === paper - 1 ? arcTo(sentence, paper - 1) : undefined;
  if (arc?.relation !== 'advmod' || !own || own.governor < 0) return sentence;
  return [
    ...children(sentence, paper - 1, 'det', 'amod').map((one) => ({ ...one, governor: paper })),
    { governor: paper, dependent: paper - 1, relation: 'compound' },
  ].reduce(hung, hung(sentence, { ...own, dependent: paper }));
};

/** "a pro-government daily", "the Arabic-language daily". */
const opensWithArticle = (sentence: Sentence, noun: number): boolean => {
  let first = noun;
  while (/^(JJ|NN|NNP|VBN|HYPH)$/.test(sentence.tokens[first - 1]?.pos ?? '')) first--;
  return sentence.tokens[first - 1]?.pos === 'DT';
};

/** "..., reported Tuesday the Norland News Agency", "..., said the agency, adding that": who is named behind reports what stands before. */
const agencyBehind = on('obj', (sentence, { governor: saying, dependent: body }) => {
  if (body < saying || sentence.tokens[saying - 1]?.text !== ',') return undefined;
  const { lemma, pos } = tokenAt(sentence, saying);
  if (!/^(report|say)$/.test(lemma) || !/^VB[DN]$/.test(pos)) return undefined;
  const first = Math.min(...subtree(sentence, body, ['punct']));
  const isNext = sentence.tokens.slice(saying + 1, first).every(({ ner, pos }) => ner === 'DATE' || pos === 'IN');
  const isNamed = /^NNP/.test(tokenAt(sentence, body).pos) || sentence.tokens[first]?.text === 'the';
  const ends = sentence.tokens[Math.max(...subtree(sentence, body, ['punct'])) + 1]?.text ?? '.';
  if (!isNext || !isNamed || !isSomebody(sentence, body) || !/^[.,]$/.test(ends)) return undefined;
  const arc = arcTo(sentence, saying);
  const above = arc?.governor ?? -1;
  if (
    children(sentence, saying, 'nsubj').length === 0 &&
    children(sentence, saying, 'ccomp').some((one) => one.dependent < saying)
  )
    return hung(sentence, { governor: saying, dependent: body, relation: 'nsubj' });
  if (!arc || above < 0 || above > saying || !/^VB/.test(tokenAt(sentence, above).pos)) return undefined;
  if (children(sentence, saying, 'ccomp').length > 0) return undefined;
  // What the parser took for the subject stands before the comma, and belongs to the news.
  const others = children(sentence, saying, 'nsubj', 'cc').filter(({ dependent }) => dependent < saying);
  const mended = others.reduce(
    (one, { dependent, relation }) =>
      hung(one, { governor: above, dependent, relation: relation === 'cc' ? 'cc' : 'dep' }),
    [
      { governor: saying, dependent: body, relation: 'nsubj' },
      { governor: above, dependent: saying, relation: 'parataxis' },
    ].reduce(hung, pos === 'VBN' ? retagged(sentence, saying, { pos: 'VBD' }) : sentence),
  );
  // "The soldiers left, said the general, and the town burned": no subject is shared with the verb before.
  const isShared = (one: Arc): boolean =>
    one.governor === saying && one.dependent < saying && one.relation.startsWith('nsubj');
  return { ...mended, graph: mended.graph.filter((one) => !isShared(one)) };
});

/** "The dead were farmers, the mayor, Ana Lopez, told reporters": with a name between commas who says it is taken for one more of what stands before. */
const sayerWithName = on('dep', (sentence, { governor: told, dependent: saying }) => {
  const above = arcTo(sentence, told);
  const { lemma, pos } = tokenAt(sentence, saying);
  if (!/^(tell|say|announce|report|confirm|add)$/.test(lemma) || pos !== 'VBD' || above?.relation !== 'root')
    return undefined;
  const name = saying - 2;
  if (sentence.tokens[saying - 1]?.text !== ',' || sentence.tokens[name]?.ner !== 'PERSON') return undefined;
  if (children(sentence, saying, 'nsubj', 'nsubj:pass', 'cc', 'mark').length > 0) return undefined;
  const comma = Math.min(...subtree(sentence, name, ['punct'])) - 1;
  const office = children(sentence, told, 'appos', 'conj', 'obj', 'dep')
    .map(({ dependent }) => dependent)
    .find((noun) => noun === comma - 1 && noun > told && isSomebody(sentence, noun));
  if (office === undefined || sentence.tokens[comma]?.text !== ',') return undefined;
  if (sentence.tokens[Math.min(...subtree(sentence, office).filter((token) => token <= office)) - 1]?.text !== ',')
    return undefined;
  return [
    { ...above, dependent: saying },
    { governor: saying, dependent: told, relation: 'ccomp' },
    { governor: saying, dependent: office, relation: 'nsubj' },
    { governor: office, dependent: name, relation: 'appos' },
  ].reduce(hung, sentence);
});

/**
 * "..., adding the army was sending units", "quoted him as saying that federal troops had left": without "that", or where it is taken for
 * "those", the parser takes whom it tells of for an object.
 */
const addingClause = on('obj', (sentence, { governor: adding, dependent: subject }) => {
  if (subject < adding || !opensSaying(sentence, adding)) return undefined;
  const first = Math.min(...subtree(sentence, subject));
  const behind = Math.max(...subtree(sentence, subject)) + 1;
  // "adding the army was": a finite verb comes next.
  if (first !== adding + 1 || !/^(VB[DZP]|MD)$/.test(sentence.tokens[behind]?.pos ?? '')) return undefined;
  const verb = [behind, arcTo(sentence, behind)?.governor ?? -1].find(
    (at) => at >= behind && /^(ccomp|root|dep|parataxis)$/.test(arcTo(sentence, at)?.relation ?? ''),
  );
  const own = verb === undefined ? undefined : arcTo(sentence, verb);
  if (verb === undefined || !own || own.governor < 0) return undefined;
  const taken = children(sentence, verb, 'nsubj', 'nsubj:pass').filter(({ dependent }) => dependent < adding);
  const saying = speechBefore(sentence, adding);
  if (taken.length > 0 && saying < 0) return undefined;
  const isTurned = arcTo(sentence, adding)?.governor === verb;
  const that = sentence.tokens[first]?.text === 'that' ? first : undefined;
  const mended = [
    ...(isTurned ? [{ governor: own.governor, dependent: adding, relation: 'advcl' }] : []),
    { governor: adding, dependent: verb, relation: 'ccomp' },
    subjectArc(sentence, verb, subject),
    ...(that === undefined ? [] : [{ governor: verb, dependent: that, relation: 'mark' }]),
  ].reduce(hung, that === undefined ? sentence : retagged(sentence, that, { pos: 'IN' }));
  // "said the newspaper, adding": it says both.
  return taken.length === 0
    ? mended
    : taken.reduce(
        (one, { dependent }) => hung(one, { governor: saying, dependent, relation: 'nsubj' }),
        hung(mended, { governor: saying, dependent: adding, relation: 'advcl' }),
      );
});

/** ", adding", "as saying that". */
const opensSaying = (sentence: Sentence, saying: number): boolean => {
  const { lemma, pos } = tokenAt(sentence, saying);
  if (pos !== 'VBG') return false;
  return sentence.tokens[saying - 1]?.text === ','
    ? addingVerbs.has(lemma)
    : sentence.tokens[saying - 1]?.text === 'as' && lemma === 'say' && sentence.tokens[saying + 1]?.text === 'that';
};

/** "Rebels took the town, said the mayor, adding that people fled": who says the one adds the other. */
const addedBehindTag = on('conj advcl dep parataxis', (sentence, { governor, dependent: adding }) => {
  const { lemma, pos } = tokenAt(sentence, adding);
  if (pos !== 'VBG' || !addingVerbs.has(lemma) || sentence.tokens[adding - 1]?.text !== ',') return undefined;
  const saying = speechBefore(sentence, adding);
  if (saying < 1 || governor === saying) return undefined;
  if (isClosingTag(sentence, saying, adding))
    return hung(sentence, { governor: saying, dependent: adding, relation: 'advcl' });
  if (!/^([,"”]|'')$/.test(sentence.tokens[saying - 1]?.text ?? '')) return undefined;
  const speaker = children(sentence, saying, 'nsubj').find(({ dependent }) => dependent > saying)?.dependent;
  if (speaker === undefined || Math.max(...subtree(sentence, speaker, ['punct'])) !== adding - 2) return undefined;
  return hung(sentence, { governor: saying, dependent: adding, relation: 'advcl' });
});

/** "..., the agency said, adding", "..., Omar Hale said on Monday, adding": nothing but when stands between the two. */
const isClosingTag = (sentence: Sentence, saying: number, adding: number): boolean => {
  const speaker = children(sentence, saying, 'nsubj').find(({ dependent }) => dependent < saying)?.dependent;
  if (speaker === undefined) return false;
  const first = Math.min(...subtree(sentence, speaker, ['punct', 'acl:relcl', 'appos']));
  return (
    /^([,"”]|'')$/.test(sentence.tokens[first - 1]?.text ?? '') &&
    sentence.tokens.slice(saying + 1, adding - 1).every(({ pos, ner }) => ner === 'DATE' || pos === 'IN')
  );
};

const speechBefore = (sentence: Sentence, adding: number): number =>
  sentence.tokens.findLastIndex(
    (one) => one.index < adding - 1 && /^VB[DZ]$/.test(one.pos) && speechVerbs.has(one.lemma),
  );

const mendTags = mendArcs(() => [agencyBehind, sayerWithName, addingClause, addedBehindTag]);

/** Papers and agencies that are named at the end of the news, and what they add. */
export const repairAgencyTags = (sentence: Sentence): Sentence => mendTags(papersAsNouns(sentence));
