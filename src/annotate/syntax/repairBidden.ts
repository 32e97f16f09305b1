import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { rewired } from './rewired.js';

const byWhom = on('obl', (sentence, { governor: infinitive, dependent: who }) => {
  if (who < infinitive || !hasCase(sentence, who, /^by$/)) return undefined;
  const verb = arcTo(sentence, infinitive);
  if (verb?.relation !== 'xcomp' || !isInfinitive(sentence, infinitive)) return undefined;
  if (children(sentence, infinitive, 'aux:pass').length > 0 || !bidding.test(tokenAt(sentence, verb.governor).lemma))
    return undefined;
  if (children(sentence, verb.governor, 'aux:pass').length === 0 || !bids(sentence, who)) return undefined;
  if (besideWhom.test(tokenAt(sentence, infinitive).lemma)) return undefined;
  const arc = { governor: verb.governor, dependent: who, relation: 'obl' };
  return rewired(sentence, who, arc, [{ ...arc, relation: 'obl:agent' }]);
});

/** "by the army", "by Putin"; "by the river" and "by the rules" tell where and how. */
const bids = (sentence: Sentence, noun: number): boolean => {
  const { ner, pos } = tokenAt(sentence, noun);
  const isKnown = /^(Person|Group|Organization)$/.test(nounKind(sentence, noun) ?? '');
  return isSomebody(sentence, noun) && (isKnown || pos === 'PRP' || /^(PERSON|ORGANIZATION|COUNTRY)$/.test(ner));
};

/** "told to sit by a guard", "asked to abide by the court". */
const besideWhom = /^(be|sit|stand|stay|wait|lie|live|sleep|abide|die|swear|drop|go|come|stop|pass)$/;

/** "by the army", "by soldiers", "by Putin"; "by heavy losses" may be why they leave, "by Friday", "by two percent" and "by train" tell when, how far and how. */
const isSomebody = (sentence: Sentence, noun: number): boolean => {
  const { ner, pos, lemma } = tokenAt(sentence, noun);
  if (/^(DATE|TIME|DURATION|PERCENT|MONEY|NUMBER|ORDINAL)$/.test(ner) || !/^(NN|PRP$)/.test(pos)) return false;
  if (typeOfNoun(lemma) !== undefined) return false;
  if (/^(time|end|start|beginning|mean|way|deadline|vote|majority|margin)$/.test(lemma)) return false;
  return pos !== 'NN' || children(sentence, noun, 'det', 'nmod:poss').length > 0 || lemma === 'police';
};

const bidding =
  /^(force|order|tell|ask|urge|compel|oblige|allow|permit|persuade|invite|sentence|condemn|authorize|authorise|require|instruct|advise|encourage|coerce|pressure|press|warn|bribe|recruit|hire|appoint|elect|send|dispatch|forbid|enable|convince|induce)$/;

/** "condemned the burning of villages by soldiers": they burn them, and do not condemn. */
const doersOfDeed = on('obl', (sentence, { governor: verb, dependent: who }) => {
  if (who < verb || !hasCase(sentence, who, /^by$/) || !isSomebody(sentence, who)) return undefined;
  if (!/^VB[DZPGN]?$/.test(tokenAt(sentence, verb).pos) || !isActive(sentence, verb)) return undefined;
  const first = Math.min(...subtree(sentence, who));
  const deed = children(sentence, verb, 'obj', 'obl')
    .map((arc) => arc.dependent)
    .find(
      (noun) =>
        noun < first &&
        isDeed(sentence, noun) &&
        Math.max(...subtree(sentence, noun)) === first - 1 &&
        children(sentence, noun, 'nmod').some((arc) => hasCase(sentence, arc.dependent, /^of$/)),
    );
  if (deed === undefined) return undefined;
  const arc = { governor: deed, dependent: who, relation: 'nmod' };
  return rewired(sentence, who, arc, [{ ...arc, relation: 'nmod:by' }]);
});

const isActive = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').length > 0 && children(sentence, verb, 'aux:pass', 'nsubj:pass').length === 0;

const isDeed = (sentence: Sentence, noun: number): boolean => {
  const { lemma, pos } = tokenAt(sentence, noun);
  return /^NNS?$/.test(pos) && (typeOfNoun(lemma.toLowerCase()) !== undefined || /^[a-z]{3,}ing$/.test(lemma));
};

/** "indicted for genocide by a tribunal in The Hague": it indicts, and commits none. */
const byCourt = on('nmod', (sentence, { governor: crime, dependent: court }) => {
  if (court < crime || !hasCase(sentence, court, /^by$/)) return undefined;
  const arc = arcTo(sentence, crime);
  if (arc?.relation !== 'obl' || !hasCase(sentence, crime, /^(for|of|with|on)$/)) return undefined;
  const { pos, lemma } = tokenAt(sentence, arc.governor);
  if (pos !== 'VBN' || !/^(indict|charge|accuse|convict|sentence|want|try|prosecute|acquit|clear)$/.test(lemma))
    return undefined;
  if (
    !/^(court|tribunal|prosecutor|judge|jury|magistrate|panel|commission|bench)$/i.test(tokenAt(sentence, court).lemma)
  )
    return undefined;
  const by = { governor: arc.governor, dependent: court, relation: 'obl' };
  return rewired(sentence, court, by, [{ ...by, relation: 'obl:agent' }]);
});

/** "trying to persuade the rebels, the government and the army to accept a truce": all of the list are persuaded, and are to accept it. */
const listOfBidden = on('obj', (sentence, { governor: verb, dependent: second }) => {
  if (!/^(,|and)$/.test(sentence.tokens[Math.min(...subtree(sentence, second)) - 1]?.text ?? '')) return undefined;
  const inner = children(sentence, verb, 'xcomp').find(
    ({ dependent }) => dependent < second && bidding.test(tokenAt(sentence, dependent).lemma),
  )?.dependent;
  const first = inner === undefined ? undefined : children(sentence, inner, 'obj')[0]?.dependent;
  if (inner === undefined || first === undefined || first > second) return undefined;
  const deed = children(sentence, verb, 'xcomp', 'advcl').find(
    ({ dependent }) => dependent > second && isInfinitive(sentence, dependent),
  )?.dependent;
  if (deed === undefined || children(sentence, inner, 'xcomp').length > 0) return undefined;
  const listed = { governor: first, dependent: second, relation: 'conj' };
  const asked = { governor: inner, dependent: deed, relation: 'xcomp' };
  const all = [first, second, ...children(sentence, second, 'conj').map(({ dependent }) => dependent)];
  const mended = rewired(rewired(sentence, deed, asked, [asked]), second, listed, [
    listed,
    { governor: inner, dependent: second, relation: 'obj' },
  ]);
  const isOfParser = (arc: Arc): boolean =>
    all.includes(arc.dependent) && [verb, inner, deed].includes(arc.governor) && arc.relation !== 'conj';
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((arc) => !isOfParser(arc) && !(arc.governor === deed && /^nsubj/.test(arc.relation))),
      ...all.flatMap((dependent) => [
        { governor: inner, dependent, relation: 'obj' },
        { governor: deed, dependent, relation: 'nsubj:xsubj' },
      ]),
    ],
  };
});

/** "instructed the cabinet to erect a monument": the parser has the mayor erect it. */
const instructed = on('advcl', (sentence, { governor: verb, dependent: deed }) => {
  if (tokenAt(sentence, verb).lemma !== 'instruct' || !isInfinitive(sentence, deed)) return undefined;
  const whom = children(sentence, verb, 'obj', 'nsubj:pass').at(0)?.dependent;
  if (whom === undefined || deed < verb || whom > deed || sentence.tokens[deed - 2]?.text === ',') return undefined;
  const arc = { governor: verb, dependent: deed, relation: 'xcomp' };
  const mended = rewired(sentence, deed, arc, [arc]);
  const isDoer = (one: Arc): boolean => one.governor === deed && /^nsubj/.test(one.relation);
  return {
    ...mended,
    graph: [
      ...mended.graph.filter((one) => !isDoer(one)),
      { governor: deed, dependent: whom, relation: 'nsubj:xsubj' },
    ],
  };
});

/**
 * "were forced to leave their homes by the army": the parser has them leave by the army. Who stands behind "by" forces; the infinitive
 * is active, and has its subject. An active verb has none of its doers behind "by".
 */
export const repairBidden = mendArcs(() => [byWhom, doersOfDeed, byCourt, listOfBidden, instructed]);
