import type { Arc } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { personNouns } from '../../ontology/personNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { helpedVerb, subjectArc } from './clauseArcs.js';
import { coordinate } from './coordinate.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';
import { isPlainPast } from './verbAbove.js';
import { whoIsInOffice } from './whoIsInOffice.js';

/** "Berg, who is leader of the union": the parser hangs a noun without an article on "who". */
const whoIsLeader = on('dep', (sentence, { dependent: who }) => {
  if (tokenAt(sentence, who).pos !== 'WP' || sentence.tokens[who - 1]?.text !== ',') return undefined;
  const cop = children(sentence, who, 'cop')[0];
  const noun = children(sentence, who, 'nsubj')[0];
  const name = who - 2;
  if (!cop || !noun || noun.dependent < cop.dependent || !tokenAt(sentence, noun.dependent).pos.startsWith('NN'))
    return undefined;
  if (name < 0 || !isSomebody(sentence, name)) return undefined;
  return [
    { governor: name, dependent: noun.dependent, relation: 'acl:relcl' },
    { governor: noun.dependent, dependent: who, relation: 'nsubj' },
    { governor: noun.dependent, dependent: cop.dependent, relation: 'cop' },
  ].reduce(hung, sentence);
});

/** "Norland, which has repeatedly called for": without anybody else who called, it called. */
const whichCalled = on('obj', (sentence, { governor: verb, dependent: which }) => {
  if (!/^(which|who)$/i.test(tokenAt(sentence, which).text) || which > verb) return undefined;
  const noun = arcTo(sentence, verb);
  if (noun?.relation !== 'acl:relcl' || children(sentence, verb, 'nsubj', 'nsubj:pass', 'aux:pass').length > 0)
    return undefined;
  if (!children(sentence, verb, 'aux').some((arc) => /^(has|have|had)$/.test(tokenAt(sentence, arc.dependent).text)))
    return undefined;
  const mended = hung(sentence, { governor: verb, dependent: which, relation: 'nsubj' });
  const isGap = (arc: Arc): boolean =>
    arc.governor === verb && arc.dependent === noun.governor && arc.relation === 'obj';
  return {
    ...mended,
    graph: mended.graph.map((arc) => (isGap(arc) ? { ...arc, relation: 'nsubj' } : arc)),
  };
});

/** "Khan, a former player turned politician, urged": what he turned into is told beside his name, and he urged. */
const turned = on('dep', (sentence, { governor: star, dependent: verb }) => {
  if (tokenAt(sentence, star).text !== 'turned' || !/^VB[DZ]$/.test(tokenAt(sentence, verb).pos)) return undefined;
  const above = arcTo(sentence, star);
  const subject = children(sentence, star, 'nsubj')[0]?.dependent;
  const noun = star - 1;
  if (!above || subject === undefined || arcTo(sentence, noun)?.governor !== subject) return undefined;
  if (arcTo(sentence, noun)?.relation !== 'appos' || sentence.tokens[verb - 1]?.text !== ',') return undefined;
  return [
    { ...above, dependent: verb },
    { governor: verb, dependent: subject, relation: 'nsubj' },
    { governor: noun, dependent: star, relation: 'acl' },
    ...children(sentence, star, 'punct').map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, sentence);
});

/** "suspects his client, Andrei Berg, has fled": with a verb behind the name whom the parser has suspected is whom it tells of. */
const suspectedToHave = on('obj', (sentence, { governor: saying, dependent: person }) => {
  if (person < saying || !speechVerbs.has(tokenAt(sentence, saying).lemma)) return undefined;
  const name = children(sentence, person, 'appos')[0]?.dependent;
  if (name === undefined || sentence.tokens[name + 1]?.text !== ',' || name < person) return undefined;
  const first = name + 2;
  if (!/^(VB[DZP]|MD)$/.test(sentence.tokens[first]?.pos ?? '')) return undefined;
  const verb = helpedVerb(sentence, first);
  if (!/^(dep|parataxis|ccomp)$/.test(arcTo(sentence, verb)?.relation ?? '')) return undefined;
  if (children(sentence, verb, 'nsubj', 'nsubj:pass').length > 0) return undefined;
  return [{ governor: saying, dependent: verb, relation: 'ccomp' }, subjectArc(sentence, verb, person)].reduce(
    hung,
    sentence,
  );
});

/**
 * "An aide said men wrapped him in a blanket and carried him away": a person who tells of what several did to somebody did not do the
 * rest of it. "Police said he fled and arrested him" stays: these act.
 */
const deedOfTold = on('conj', (sentence, { governor: saying, dependent: verb }) => {
  const deed = tokenAt(sentence, verb);
  if (!/^(say|tell)$/.test(tokenAt(sentence, saying).lemma) || deed.pos !== 'VBD') return undefined;
  if (speechVerbs.has(deed.lemma) || children(sentence, verb, 'nsubj', 'aux', 'mark').length > 0) return undefined;
  const and = children(sentence, verb, 'cc')[0]?.dependent;
  if (and !== verb - 1 || tokenAt(sentence, and).text !== 'and' || sentence.tokens[and - 1]?.text === ',')
    return undefined;
  const told = children(sentence, saying, 'ccomp').find(({ dependent }) => dependent > saying && dependent < verb);
  const speaker = children(sentence, saying, 'nsubj')[0]?.dependent;
  if (!told || speaker === undefined || !isPerson(tokenAt(sentence, speaker))) return undefined;
  const doer = children(sentence, told.dependent, 'nsubj')[0]?.dependent;
  if (!isPlainPast(sentence, told.dependent) || doer === undefined || tokenAt(sentence, doer).pos !== 'NNS')
    return undefined;
  // "dismissed the case", "deployed troops" may be the speaker's: only what is done to one of whom he tells is theirs.
  const isHis = (token: number): boolean =>
    tokenAt(sentence, token).pos === 'PRP' ||
    children(sentence, token, 'nmod:poss').some((arc) => tokenAt(sentence, arc.dependent).pos === 'PRP$');
  return children(sentence, verb, 'obj').some((arc) => isHis(arc.dependent))
    ? coordinate(sentence, verb, told.dependent)
    : undefined;
});

/** "The police said he was drunk and arrested him": who is drunk does not arrest himself. */
const deedOfSpeaker = on('conj', (sentence, { governor: told, dependent: verb }) => {
  const above = arcTo(sentence, told);
  if (above?.relation !== 'ccomp' || above.governor > told) return undefined;
  if (!/^(say|report|add)$/.test(tokenAt(sentence, above.governor).lemma) || tokenAt(sentence, verb).pos !== 'VBD')
    return undefined;
  if (children(sentence, verb, 'nsubj', 'aux', 'mark').length > 0) return undefined;
  if (children(sentence, told, 'cop', 'aux:pass').length === 0) return undefined;
  const who = children(sentence, told, 'nsubj', 'nsubj:pass')[0]?.dependent;
  const whom = children(sentence, verb, 'obj')[0]?.dependent;
  const isSame =
    who !== undefined &&
    whom !== undefined &&
    /^(he him|she her|they them)$/i.test(`${tokenAt(sentence, who).text} ${tokenAt(sentence, whom).text}`);
  return isSame ? coordinate(sentence, verb, above.governor) : undefined;
});

const isPerson = ({ ner, pos, lemma }: { ner: string; pos: string; lemma: string }): boolean =>
  ner === 'PERSON' || (pos === 'NN' && personNouns.has(lemma.toLowerCase()));

/** Who is spoken of, and who of two did it. */
export const repairWhoIs = mendArcs(() => [
  whoIsInOffice,
  whoIsLeader,
  whichCalled,
  turned,
  suspectedToHave,
  deedOfTold,
  deedOfSpeaker,
]);
