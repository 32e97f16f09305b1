import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, isQuotationMark, subtree, tokenAt } from '../../model/syntax.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { personTitles } from '../../ontology/titles.js';
import { helpedVerb, subjectArc } from './clauseArcs.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';

/** 'said the men "were arrested"': the parser has who was arrested said, where his verb opens the marks. */
const partlyQuoted = on('obj', (sentence, { governor: saying, dependent: noun }) => {
  if (noun < saying || !speechVerbs.has(tokenAt(sentence, saying).lemma)) return undefined;
  const mark = sentence.tokens.findIndex(({ index }) => index > noun && isQuotationMark(sentence, index));
  if (mark < 0 || !/^(VB[DZP]|MD)$/.test(sentence.tokens[mark + 1]?.pos ?? '')) return undefined;
  if (sentence.tokens.slice(saying + 1, mark).some(({ pos, text }) => /^(VB|MD|,)/.test(pos) || text === ','))
    return undefined;
  const verb = helpedVerb(sentence, mark + 1);
  if (children(sentence, verb, 'nsubj', 'nsubj:pass').length > 0) return undefined;
  return [
    { governor: saying, dependent: verb, relation: 'ccomp' },
    subjectArc(sentence, verb, noun),
    ...children(sentence, saying, 'obl')
      .filter(({ dependent }) => dependent > noun && dependent < mark)
      .map((arc) => ({ ...arc, governor: noun, relation: 'nmod' })),
  ].reduce(hung, sentence);
});

/** "told Reuters an officer had been killed": with two objects before a verb without a subject the second is whom it tells of. */
const behindHearer = on('obj', (sentence, { governor: telling, dependent: noun }) => {
  if (tokenAt(sentence, telling).lemma !== 'tell' || noun < telling) return undefined;
  const hearer = children(sentence, telling, 'iobj', 'obj').find(({ dependent }) => dependent < noun)?.dependent;
  if (hearer === undefined || hearer < telling || !isSomebody(sentence, hearer)) return undefined;
  const tokens = subtree(sentence, noun);
  const last = Math.max(...tokens);
  if (Math.min(...tokens) !== hearer + 1) return undefined;
  const verb = helpedVerb(sentence, last + 1);
  if (!/^(VB[DZP]|MD)$/.test(sentence.tokens[last + 1]?.pos ?? '') || verb < last) return undefined;
  if (children(sentence, verb, 'nsubj', 'nsubj:pass', 'mark').length > 0) return undefined;
  return [{ governor: telling, dependent: verb, relation: 'ccomp' }, subjectArc(sentence, verb, noun)].reduce(
    hung,
    sentence,
  );
});

/** "the firm's Managing Director Oleg Brun told": a gerund in capitals before a title is a part of it. */
const titleGerund = on('acl', (sentence, { governor: owner, dependent: gerund }) => {
  const { pos, text } = tokenAt(sentence, gerund);
  if (pos !== 'VBG' || !/^\p{Lu}/u.test(text)) return undefined;
  const title = sentence.tokens[gerund + 1];
  if (!title || !/^\p{Lu}/u.test(title.text) || !isTitle(title.lemma.toLowerCase())) return undefined;
  const person = children(sentence, gerund, 'obj')[0]?.dependent;
  const above = arcTo(sentence, owner);
  if (person === undefined || !above || sentence.tokens[gerund - 1]?.pos !== 'POS') return undefined;
  return [
    { ...above, dependent: person },
    { governor: person, dependent: owner, relation: 'nmod:poss' },
    { governor: person, dependent: gerund, relation: 'compound' },
    ...children(sentence, gerund)
      .filter(({ dependent }) => dependent !== person)
      .map((arc) => ({ ...arc, governor: person })),
  ].reduce(hung, retagged(sentence, gerund, { pos: 'NNP' }));
});

const isTitle = (noun: string): boolean => officeNouns.has(noun) || personTitles.has(noun);

/** "The police, meanwhile, report that they": a noun with a subject and a clause, and no copula, is the verb. */
const reportsThat = on('ccomp', (sentence, { governor: saying, dependent: clause }) => {
  const { pos, lemma } = tokenAt(sentence, saying);
  if (pos !== 'NN' || speechVerbs.get(lemma) === undefined) return undefined;
  if (arcTo(sentence, saying)?.relation !== 'root' || sentence.tokens[saying + 1]?.text !== 'that') return undefined;
  const subject = children(sentence, saying, 'nsubj')[0]?.dependent;
  if (subject === undefined || !isSomebody(sentence, subject) || clause < saying) return undefined;
  return children(sentence, saying, 'cop', 'det', 'amod', 'compound', 'nmod:poss').length > 0
    ? undefined
    : retagged(sentence, saying, { pos: 'VBP' });
});

/** "Briefing Council members, Lars Henriksen reported": those who are briefed report nothing. */
const briefing = on('nsubj', (sentence, { governor: saying, dependent: briefed }) => {
  const first = sentence.tokens[0];
  if (!first || !/^(Briefing|Addressing|Opening|Visiting|Meeting|Chairing)$/.test(first.text)) return undefined;
  if (briefed > saying || arcTo(sentence, 0)?.relation !== 'compound') return undefined;
  const beside = children(sentence, briefed, 'appos').map(({ dependent }) => dependent);
  const speaker = beside[0];
  if (speaker === undefined || tokenAt(sentence, speaker).ner !== 'PERSON') return undefined;
  const deed = retagged(sentence, 0, { pos: 'VBG', lemma: `${first.text.toLowerCase().slice(0, -3)}` });
  return [
    { governor: saying, dependent: speaker, relation: 'nsubj' },
    { governor: saying, dependent: 0, relation: 'advcl' },
    { governor: 0, dependent: briefed, relation: 'obj' },
    ...beside.slice(1).map((dependent) => ({ governor: speaker, dependent, relation: 'appos' })),
  ].reduce(hung, deed);
});

/** "Acting Norland Attorney Ana Petrova announced": with a capital before a title and a name it is a part of the title, and no deed. */
const acting = on('nsubj csubj advcl', (sentence, { governor: saying, dependent: first }) => {
  if (tokenAt(sentence, first).text !== 'Acting' || tokenAt(sentence, first).pos !== 'VBG') return undefined;
  const name = children(sentence, first, 'obj').at(-1)?.dependent;
  if (name === undefined || name > saying || tokenAt(sentence, name).ner !== 'PERSON') return undefined;
  if (sentence.tokens.slice(first + 1, name + 1).some(({ pos }) => !/^NNPS?$/.test(pos))) return undefined;
  if (children(sentence, saying, 'nsubj').some(({ dependent }) => dependent !== first)) return undefined;
  const besides = children(sentence, first).filter(({ dependent }) => dependent !== name);
  return [
    { governor: saying, dependent: name, relation: 'nsubj' },
    { governor: name, dependent: first, relation: 'amod' },
    ...besides.map((arc) => ({ ...arc, governor: saying })),
  ].reduce(hung, retagged(sentence, first, { pos: 'JJ', lemma: 'acting' }));
});

/**
 * "Before the news of the death of Omar Hale, a senior official said", "after the killings of six men, and officials have said": who stands
 * right before a verb of speech that has no subject, and behind a comma, says it, and is no part of what stands before the comma.
 */
const rightBefore = on('appos conj', (sentence, { governor: other, dependent: who, relation }) => {
  const saying = sayingBehind(sentence, who);
  if (saying === undefined || who < other || !isSomebody(sentence, who)) return undefined;
  if (children(sentence, saying, 'nsubj', 'nsubj:pass', 'csubj', 'aux:pass').length > 0) return undefined;
  const first = Math.min(...subtree(sentence, who, ['punct']));
  const isApart = sentence.tokens[first - 1]?.text === ',' && first > other;
  const joins = children(sentence, who, 'cc')[0];
  if (!isApart || (relation === 'conj') !== (joins?.dependent === first)) return undefined;
  const told = hung(sentence, { governor: saying, dependent: who, relation: 'nsubj' });
  return joins ? hung(told, { ...joins, governor: saying }) : told;
});

/** The finite verb of speech right behind a word, which tells what it says. */
const sayingBehind = (sentence: Sentence, who: number): number | undefined => {
  let next = who + 1;
  while (/^(also|later|has|have|had)$/.test(sentence.tokens[next]?.text ?? '')) next++;
  const token = sentence.tokens[next];
  return token && /^VB[DNZP]$/.test(token.pos) && speechVerbs.get(token.lemma) === 'said' && isTelling(sentence, next)
    ? next
    : undefined;
};

/** With a clause, or as the root of its sentence. */
const isTelling = (sentence: Sentence, saying: number): boolean =>
  children(sentence, saying, 'ccomp').length > 0 || arcTo(sentence, saying)?.relation === 'root';

/** "took to social media to say they had left": the media say nothing, they are where somebody does. */
const tookTo = on('nsubj', (sentence, { governor: saying, dependent: where }) => {
  const first = Math.min(...subtree(sentence, where));
  const taking = arcTo(sentence, saying)?.governor ?? -1;
  if (taking < 0 || first !== taking + 2 || tokenAt(sentence, taking + 1).text !== 'to') return undefined;
  if (!/^(take|turn)$/.test(tokenAt(sentence, taking).lemma) || tokenAt(sentence, saying).pos !== 'VB')
    return undefined;
  if (sentence.tokens[saying - 1]?.text !== 'to' || where > saying) return undefined;
  return [
    { governor: taking, dependent: where, relation: 'obl' },
    { governor: where, dependent: taking + 1, relation: 'case' },
    { governor: taking, dependent: saying, relation: 'advcl' },
  ].reduce(hung, sentence);
});

/** Who speaks, where the parser lost it. */
export const repairSpeakers = mendArcs(() => [
  partlyQuoted,
  behindHearer,
  titleGerund,
  reportsThat,
  briefing,
  acting,
  rightBefore,
  tookTo,
]);
