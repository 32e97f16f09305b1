import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { nounKind } from '../mentions/nounKind.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

/** "remarks by the Permanent Representative of Norland to the Union": where he is sent, and not whom he speaks to. */
const postOfEnvoy = on('obl nmod', (sentence, { governor, dependent: post }) => {
  if (!tokenAt(sentence, post).pos.startsWith('NNP')) return undefined;
  const to = Math.min(...subtree(sentence, post));
  if (sentence.tokens[to]?.text !== 'to') return undefined;
  const envoy = sentence.tokens
    .slice(Math.max(0, to - 8), to)
    .findLast(({ text }) => /^(Representative|Observer|Ambassador)$/.test(text))?.index;
  if (envoy === undefined || envoy === governor || !isLasting(sentence, envoy)) return undefined;
  const between = sentence.tokens.slice(envoy + 1, to);
  return between.every(({ pos, text }) => pos.startsWith('NNP') || /^(of|the|and)$/i.test(text)) &&
    above(sentence, envoy).includes(governor)
    ? hung(sentence, { governor: envoy, dependent: post, relation: 'nmod' })
    : undefined;
});

/** An ambassador, a permanent representative: who is introduced "to the Council" may be any other. */
const isLasting = (sentence: Sentence, envoy: number): boolean =>
  tokenAt(sentence, envoy).text === 'Ambassador' || sentence.tokens[envoy - 1]?.text === 'Permanent';

/** "the Envoy for Norland and Head of the Mission": the second office of one person, which the parser lists with the state. */
const secondOffice = on('conj', (sentence, { governor: first, dependent: second, relation }) => {
  if (!isOffice(sentence, second) || isOffice(sentence, first)) return undefined;
  if (!tokenAt(sentence, first).pos.startsWith('NNP') || tokenAt(sentence, first).ner === 'PERSON') return undefined;
  if (sentence.tokens[Math.min(...subtree(sentence, second)) - 1]?.pos === 'DT') return undefined;
  const office = above(sentence, first).findLast((token) => isOffice(sentence, token));
  return office === undefined ? undefined : hung(sentence, { governor: office, dependent: second, relation });
});

/** "a briefing by the Head of the Norland Mission in Somalia": where the mission is, and not where he spoke. */
const placeOfMission = on('nmod', (sentence, { governor, dependent: place, relation }) => {
  if (!hasCase(sentence, place, /^in$/i)) return undefined;
  const first = Math.min(...subtree(sentence, place));
  const mission = first - 1;
  const isMission = /^(Mission|Force|Operation|Embassy)$/.test(sentence.tokens[mission]?.text ?? '');
  return isMission && governor < mission && sentence.tokens[first]?.text === 'in'
    ? hung(sentence, { governor: mission, dependent: place, relation })
    : undefined;
});

/** "N, Representative of the Secretary-General and Head of the Mission, said": two offices of hers, and not three who say it. */
const officesBehindName = on('conj', (sentence, { governor: name, dependent: office }) => {
  if (tokenAt(sentence, name).ner !== 'PERSON' || !isOffice(sentence, office)) return undefined;
  const first = Math.min(...subtree(sentence, office));
  if (first !== name + 2 || sentence.tokens[name + 1]?.text !== ',') return undefined;
  if (!/^(of|for|to|at)$/.test(sentence.tokens[office + 1]?.text ?? '')) return undefined;
  const others = children(sentence, name, 'conj').map(({ dependent }) => dependent);
  const second = others.find((token) => token > office);
  if (others.length > 2 || (second !== undefined && !isOffice(sentence, second))) return undefined;
  const named = hung(sentence, { governor: name, dependent: office, relation: 'appos' });
  if (second === undefined) return named;
  const ends = sentence.tokens[Math.max(...subtree(sentence, second)) + 1]?.text;
  return ends === ',' ? hung(named, { governor: office, dependent: second, relation: 'conj' }) : undefined;
});

const isOffice = (sentence: Sentence, token: number): boolean =>
  /^\p{Lu}/u.test(tokenAt(sentence, token).text) &&
  tokenAt(sentence, token).ner !== 'PERSON' &&
  nounKind(sentence, token) === 'Person';

/** What a token hangs on, up to the verb, nearest first. */
const above = (sentence: Sentence, token: number): number[] => {
  const found: number[] = [];
  for (
    let arc = arcTo(sentence, token);
    arc && arc.governor >= 0 && found.length < 6;
    arc = arcTo(sentence, arc.governor)
  ) {
    found.push(arc.governor);
    if (tokenAt(sentence, arc.governor).pos.startsWith('VB')) break;
  }
  return found;
};

/** Offices of one person that the parser lists with others, or sends elsewhere. */
export const repairTwoOffices = mendArcs(() => [postOfEnvoy, secondOffice, placeOfMission, officesBehindName]);
