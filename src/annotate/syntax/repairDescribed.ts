import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';
import { isBehindComma } from './verbAbove.js';

/** "received a delegation led by Senator Brown": the parser has the delegation lead. It is received, and led. */
const asDescription = on('dep', (sentence, { governor: verb, dependent: participle }) => {
  const noun = children(sentence, participle, 'nsubj')[0]?.dependent;
  if (noun === undefined || noun < verb || noun > participle) return undefined;
  const isBare =
    tokenAt(sentence, participle).pos === 'VBN' &&
    children(sentence, participle, 'aux', 'obj', 'mark', 'cop').length === 0 &&
    children(sentence, participle, 'obl').length > 0;
  if (!isBare || !/^VB[DPZG]?$/.test(tokenAt(sentence, verb).pos) || children(sentence, verb, 'obj').length > 0)
    return undefined;
  return hung(hung(sentence, { governor: verb, dependent: noun, relation: 'obj' }), {
    governor: noun,
    dependent: participle,
    relation: 'acl',
  });
});

/** "expressed condolences for the lives lost in the raid": lost are the lives, and not what is felt. */
const ofWhatIsMourned = on('acl', (sentence, { governor: feeling, dependent: participle }) => {
  if (tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  if (!feelings.test(tokenAt(sentence, feeling).lemma)) return undefined;
  const noun = children(sentence, feeling, 'nmod').find(({ dependent }) => dependent === participle - 1)?.dependent;
  return noun === undefined ? undefined : hung(sentence, { governor: noun, dependent: participle, relation: 'acl' });
});

const feelings =
  /^(condolence|sympathy|grief|sorrow|sadness|regret|concern|gratitude|appreciation|thanks|outrage|anger|grievance)$/;

/** "A group called the Desert Hawks claimed the attack": nobody calls that somebody claims. The group is called so, and claims. */
const asNaming = on('ccomp', (sentence, { governor: naming, dependent: verb }) => {
  const noun = children(sentence, naming, 'nsubj')[0]?.dependent;
  const name = children(sentence, verb, 'nsubj')[0]?.dependent;
  const above = sentence.tree[naming];
  if (noun === undefined || name === undefined || above === undefined) return undefined;
  const isNaming =
    /^(called|named|dubbed|nicknamed|titled)$/.test(tokenAt(sentence, naming).text) &&
    noun === naming - 1 &&
    name > naming &&
    name < verb &&
    children(sentence, naming, 'aux', 'obj').length === 0 &&
    children(sentence, verb, 'mark').length === 0 &&
    tokenAt(sentence, name).pos.startsWith('NN');
  if (!isNaming) return undefined;
  return [
    { ...above, dependent: verb },
    { governor: verb, dependent: noun, relation: 'nsubj' },
    { governor: noun, dependent: naming, relation: 'acl' },
    { governor: naming, dependent: name, relation: 'obj' },
    ...children(sentence, naming, 'punct')
      .filter((arc) => arc.dependent > verb)
      .map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, sentence);
});

/**
 * "During the meeting, held today in Rabat, the minister said": the parser has the minister held there, and the meeting be when. What opens the
 * sentence is what was held.
 */
const ofWhatOpens = on('advcl', (sentence, { governor: verb, dependent: participle }) => {
  if (verb < participle || !arrangements.test(tokenAt(sentence, participle).text)) return undefined;
  const noun = participle - 2;
  if (noun < 0 || sentence.tokens[participle - 1]?.text !== ',' || !/^NNS?$/.test(tokenAt(sentence, noun).pos))
    return undefined;
  if (tokenAt(sentence, noun).ner !== 'O' || nounKind(sentence, noun) === 'Person') return undefined;
  // "In prison, held without charge, Petrov began a strike".
  if (/^(prison|jail|custody|cell|detention|captivity|camp|hospital)$/.test(tokenAt(sentence, noun).lemma))
    return undefined;
  const own = sentence.tree[noun];
  const isOpening = own?.relation === 'obl' && (own.governor === verb || own.governor === participle);
  if (!isOpening || children(sentence, participle, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'mark').length > 0)
    return undefined;
  return hung(hung(sentence, { governor: verb, dependent: noun, relation: 'obl' }), {
    governor: noun,
    dependent: participle,
    relation: 'acl',
  });
});

/** What is done to meetings and papers, and hardly to who speaks there. */
const arrangements =
  /^(held|attended|organi[sz]ed|hosted|chaired|convened|signed|adopted|issued|published|released|addressed|dated|broadcast|delivered|concluded|opened|moderated|co-chaired|inaugurated|circulated|posted)$/;

/** "Omar died, one of two men killed in the raid": the men were killed, and did not kill. */
const oneOfThoseHarmed = on('parataxis', (sentence, { governor: main, dependent: harmed }) => {
  const { pos, lemma } = tokenAt(sentence, harmed);
  if (!/^VB[DN]$/.test(pos) || !/^(kill|injure|wound|arrest|detain|hurt|kidnap|abduct|capture|shoot)$/.test(lemma))
    return undefined;
  if (children(sentence, harmed, 'obj', 'aux', 'aux:pass', 'ccomp').length > 0) return undefined;
  const one = children(sentence, harmed, 'nsubj')[0]?.dependent;
  const whole = one === undefined ? undefined : children(sentence, one, 'nmod')[0]?.dependent;
  const who = children(sentence, main, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (one === undefined || whole === undefined || who === undefined || whole > harmed) return undefined;
  if (!/^(one|two|three|four|five|some|many|most)$/.test(tokenAt(sentence, one).text) || one < main) return undefined;
  if (!isBehindComma(sentence, one)) return undefined;
  const mended = [
    { governor: who, dependent: one, relation: 'appos' },
    { governor: whole, dependent: harmed, relation: 'acl' },
  ].reduce(hung, sentence);
  return retagged(mended, harmed, { pos: 'VBN' });
});

const asDescriptions = mendArcs(() => [asDescription, asNaming, ofWhatOpens, oneOfThoseHarmed]);

/** What is mourned is looked for among the participles that are mended. */
const ofTheMourned = mendArcs(() => [ofWhatIsMourned]);

/** Participles behind a noun that the parser takes for its verb. */
export const repairDescribed = (sentence: Sentence): Sentence => ofTheMourned(asDescriptions(sentence));
