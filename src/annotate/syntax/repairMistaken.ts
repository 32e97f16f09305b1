import type { Sentence } from '../../model/annotation.js';
import { hasModal } from '../../model/auxiliaries.js';
import { arcTo, children, isInfinitive, isQuotationMark, tokenAt } from '../../model/syntax.js';
import { tellingVerbs } from '../../ontology/arrangedWords.js';
import { complementModality, deedNouns } from '../../ontology/complementModality.js';
import { personNouns } from '../../ontology/personNouns.js';
import { clauseVerbs, demandingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { mendArcs, on } from './mendArcs.js';
import { activeBehindPassive, bareParticiple, doneBeside } from './passivesBeside.js';
import { hung, retagged } from './rewired.js';
import { isBehindComma } from './verbAbove.js';

/** 'says "refusal to pay may lead to"': what opens the words is the subject of their verb, though the parser has it said. */
const quotedDeed = on('obj', (sentence, { governor: says, dependent: deed }) => {
  const infinitive = deed + 2;
  if (deed < says || !deedNouns.has(tokenAt(sentence, deed).lemma)) return undefined;
  if (!isQuotationMark(sentence, deed - 1) || sentence.tokens[deed + 1]?.pos !== 'TO') return undefined;
  if (sentence.tokens[infinitive]?.pos !== 'VB') return undefined;
  const above = arcTo(sentence, infinitive);
  const main = above?.relation.startsWith('csubj')
    ? above.governor
    : children(sentence, infinitive, 'dep').find(({ dependent }) => dependent > infinitive)?.dependent;
  if (main === undefined || main < infinitive || children(sentence, main, 'nsubj').length > 0) return undefined;
  if (!hasModal(sentence, main)) return undefined;
  return [
    { governor: says, dependent: main, relation: 'ccomp' },
    { governor: main, dependent: deed, relation: 'nsubj' },
    { governor: deed, dependent: infinitive, relation: 'acl' },
  ].reduce(hung, sentence);
});

/** "drove asylum claims over 9,000": a word of speech that says nothing, behind a verb that tells nothing, is what it acts on. */
const claimsAsNoun = on('ccomp', (sentence, { governor: verb, dependent: claims }) => {
  const token = tokenAt(sentence, claims);
  if (token.pos !== 'VBZ' || !speechVerbs.has(token.lemma)) return undefined;
  const subject = children(sentence, claims, 'nsubj')[0];
  if (subject?.dependent !== claims - 1 || tokenAt(sentence, subject.dependent).pos !== 'NN') return undefined;
  if (children(sentence, subject.dependent, 'det', 'nmod:poss').length > 0) return undefined;
  if (children(sentence, claims, 'obj', 'ccomp', 'xcomp', 'aux', 'mark', 'parataxis').length > 0) return undefined;
  const { lemma } = tokenAt(sentence, verb);
  if ([speechVerbs, clauseVerbs, complementModality, tellingVerbs].some((table) => table.has(lemma))) return undefined;
  return [
    { governor: verb, dependent: claims, relation: 'obj' },
    { ...subject, relation: 'compound' },
  ].reduce(hung, retagged(sentence, claims, { pos: 'NNS' }));
});

/** "a plan to speed cases, get deals so that claims can be heard, and take action": a bare form is listed with the infinitive before it. */
const listedBareForm = on('dep conj', (sentence, { governor, dependent }) => {
  if (tokenAt(sentence, dependent).pos !== 'VB') return undefined;
  const before = sentence.tokens[dependent - 1]?.text ?? '';
  const comma = before === 'and' ? sentence.tokens[dependent - 2]?.text : before;
  if (comma !== ',' || !isFinitePassive(sentence, governor)) return undefined;
  if (children(sentence, dependent, 'nsubj', 'aux', 'mark', 'cop').length > 0) return undefined;
  const first = sentence.tokens
    .slice(0, Math.min(governor, dependent))
    .findLast(({ index, pos }) => pos === 'VB' && isInfinitive(sentence, index));
  return first && first.index > dependent - farthest
    ? hung(sentence, { governor: first.index, dependent, relation: 'conj' })
    : undefined;
});

const farthest = 30;

/** "claims can be heard": no bare form stands beside its participle. */
const isFinitePassive = (sentence: Sentence, verb: number): boolean =>
  /^VB[DN]$/.test(tokenAt(sentence, verb).pos) &&
  children(sentence, verb, 'aux:pass').length > 0 &&
  children(sentence, verb, 'nsubj:pass').length > 0;

/** 'In order to reach "balanced growth"': no order reaches it. */
const inOrderTo = on('nsubj', (sentence, { governor, dependent }) =>
  tokenAt(sentence, dependent).text === 'order' &&
  /^in$/i.test(sentence.tokens[dependent - 1]?.text ?? '') &&
  sentence.tokens[dependent + 1]?.pos === 'TO'
    ? hung(sentence, { governor, dependent, relation: 'mark' })
    : undefined,
);

/** "Resolution 9, passed last week, called on them to pay": the parser takes the participle for the verb, and the verb for a part of the week. */
const behindDate = on('acl dep', (sentence, { governor, dependent: verb, relation }) => {
  const time = verb - 2;
  const dated = arcTo(sentence, time);
  if (!dated?.relation.startsWith('obl') || tokenAt(sentence, time).ner !== 'DATE') return undefined;
  const participle = dated.governor;
  if (governor !== (relation === 'acl' ? time : participle)) return undefined;
  const [own, subject] = [arcTo(sentence, participle), children(sentence, participle, 'nsubj')[0]];
  if (!own || !subject || subject.dependent > participle) return undefined;
  if (!isBehindComma(sentence, verb) || !isBehindComma(sentence, participle)) return undefined;
  if (!/^VB[DN]$/.test(tokenAt(sentence, verb).pos) || !/^VB[DN]$/.test(tokenAt(sentence, participle).pos))
    return undefined;
  if (children(sentence, participle, 'obj', 'aux', 'xcomp', 'ccomp').length > 0) return undefined;
  return [
    { ...own, dependent: verb },
    { ...subject, governor: verb },
    { governor: subject.dependent, dependent: participle, relation: 'acl' },
  ].reduce(hung, sentence);
});

/** "were in fact aimed at silencing them": no fact is aimed. */
const inFact = on('acl xcomp ccomp dep', (sentence, { governor: fact, dependent: participle }) => {
  if (!/^(fact|truth|reality|effect)$/.test(tokenAt(sentence, fact).text)) return undefined;
  const above = arcTo(sentence, fact);
  const copula = children(sentence, fact, 'cop')[0]?.dependent;
  if (!above || copula === undefined || sentence.tokens[fact - 1]?.text !== 'in' || participle < fact) return undefined;
  const isPassive = tokenAt(sentence, participle).pos === 'VBN';
  const rest = children(sentence, fact).filter((arc) => arc.dependent !== participle && arc.relation !== 'case');
  return [
    { ...above, dependent: participle },
    { governor: participle, dependent: fact, relation: 'obl' },
    ...rest.map((arc) => ({
      governor: participle,
      dependent: arc.dependent,
      relation: !isPassive
        ? arc.relation
        : arc.relation === 'cop'
          ? 'aux:pass'
          : arc.relation.replace(/^nsubj$/, 'nsubj:pass'),
    })),
  ].reduce(hung, sentence);
});

/** "which parliament is due to debate": behind "is due to" stands a verb. */
const dueTo = on('case', (sentence, { governor: verb, dependent: due }) => {
  if (tokenAt(sentence, due).text !== 'due' || sentence.tokens[due + 1]?.text !== 'to') return undefined;
  if (verb !== due + 2 || !/^(NN|VB)$/.test(tokenAt(sentence, verb).pos)) return undefined;
  if (
    children(sentence, verb, 'cop').length === 0 ||
    children(sentence, verb, 'det', 'amod', 'nmod', 'compound').length > 0
  )
    return undefined;
  const mended = [
    { governor: verb, dependent: due, relation: 'advmod' },
    { governor: verb, dependent: due + 1, relation: 'mark' },
  ].reduce(hung, sentence);
  const tagged = retagged(retagged(mended, due, { pos: 'JJ' }), due + 1, { pos: 'TO' });
  return retagged(tagged, verb, { pos: 'VB', lemma: tokenAt(sentence, verb).text.toLowerCase() });
});

/** "hit neighbouring Iran": a word for where it lies, and nothing that was done to it. */
const neighbouring = on('dep xcomp ccomp obj advcl', (sentence, { governor: verb, dependent: word }) => {
  const { pos, text } = tokenAt(sentence, word);
  if (pos !== 'VBG' || !/^neighbou?ring$/.test(text)) return undefined;
  const place = children(sentence, word, 'obj').find((arc) => arc.dependent > word)?.dependent;
  if (place === undefined) return undefined;
  const others = children(sentence, word).filter((arc) => arc.dependent !== place);
  const case_ = others.find((arc) => arc.relation === 'case');
  const mended = [
    { governor: verb, dependent: place, relation: case_ ? 'obl' : 'obj' },
    { governor: place, dependent: word, relation: 'amod' },
    ...others.map((arc) => ({ ...arc, governor: arc === case_ ? place : verb })),
  ].reduce(hung, sentence);
  return retagged(mended, word, { pos: 'JJ' });
});

/** "Organisers said": at the head of a sentence a plural that the tagger does not know, and takes for a name. */
const plurals = on('nsubj nsubj:pass', (sentence, { dependent }) => {
  const { pos, text, ner } = tokenAt(sentence, dependent);
  if (dependent > 1 || !/^NNPS?$/.test(pos) || !/^\p{Lu}\p{Ll}+s$/u.test(text)) return undefined;
  const lemma = text.toLowerCase().slice(0, -1);
  if (ner !== 'O' || !personNouns.has(lemma) || children(sentence, dependent, 'compound', 'flat').length > 0)
    return undefined;
  return retagged(sentence, dependent, { pos: 'NNS', lemma });
});

/** "demanded the state shut the port and impose a ban": a form that is past as well as bare, where the bare one is asked for. */
const demandedForm = on('ccomp', (sentence, { governor, dependent: verb }) => {
  const { pos, lemma, text } = tokenAt(sentence, verb);
  return pos === 'VBD' && text === lemma && demandingVerbs.has(tokenAt(sentence, governor).lemma)
    ? retagged(sentence, verb, { pos: 'VB' })
    : undefined;
});

/** Mends words that the parser took for those of another clause: a subject for what is said, a noun for a verb, a purpose for a part of a result. */
export const repairMistaken = mendArcs(() => [
  quotedDeed,
  claimsAsNoun,
  listedBareForm,
  inOrderTo,
  behindDate,
  neighbouring,
  inFact,
  bareParticiple,
  dueTo,
  activeBehindPassive,
  plurals,
  demandedForm,
  doneBeside,
]);
