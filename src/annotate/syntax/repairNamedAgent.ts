import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { personNouns } from '../../ontology/personNouns.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/**
 * "A meeting of the Council, addressed by the envoy of the court, Ana Berg, agreed": the name between commas is the envoy's, whom the
 * participle names last, and neither the meeting's nor the subject of what the meeting did.
 */
export const repairNamedAgent = mendArcs(() => [nameOfAgent]);

const nameOfAgent = on('appos nsubj', (sentence, { governor, dependent: name, relation }) => {
  if (tokenAt(sentence, name).ner !== 'PERSON') return undefined;
  const first = Math.min(...subtree(sentence, name));
  if (sentence.tokens[first - 1]?.text !== ',' || sentence.tokens[name + 1]?.text !== ',') return undefined;
  const noun = relation === 'appos' ? governor : headBefore(sentence, governor, first);
  const agent = noun === undefined ? undefined : agentBefore(sentence, noun, first);
  if (noun === undefined || agent === undefined) return undefined;
  const named = hung(sentence, { governor: agent, dependent: name, relation: 'appos' });
  return relation === 'appos' ? named : hung(named, { governor, dependent: noun, relation: 'nsubj' });
});

/** The noun that begins the sentence, which the parser could not place. */
const headBefore = (sentence: Sentence, verb: number, before: number): number | undefined =>
  children(sentence, verb, 'dep').find(
    ({ dependent }) =>
      dependent < before &&
      tokenAt(sentence, dependent).pos.startsWith('NN') &&
      Math.min(...subtree(sentence, dependent)) <= 1,
  )?.dependent;

/** The envoy of ", addressed by the envoy of the court": described by nothing but words that follow him. */
const agentBefore = (sentence: Sentence, noun: number, before: number): number | undefined => {
  const participle = children(sentence, noun, 'acl').find(
    ({ dependent }) =>
      dependent < before && tokenAt(sentence, dependent).pos === 'VBN' && sentence.tokens[dependent - 1]?.text === ',',
  )?.dependent;
  if (participle === undefined) return undefined;
  const agent = children(sentence, participle, 'obl').find(({ dependent }) =>
    hasCase(sentence, dependent, /^by$/),
  )?.dependent;
  const isNear =
    agent !== undefined &&
    agent < before &&
    arcTo(sentence, agent)?.governor === participle &&
    sentence.tokens.slice(agent + 1, before - 1).every(({ text }) => text !== ',') &&
    isOnePerson(sentence, agent);
  return isNear ? agent : undefined;
};

/** And not ", held by the police, Ana Berg, ". */
const isOnePerson = (sentence: Sentence, agent: number): boolean => {
  const { pos, ner, lemma } = tokenAt(sentence, agent);
  return /^NNP?$/.test(pos) && ner !== 'PERSON' && personNouns.has(lemma.toLowerCase());
};
