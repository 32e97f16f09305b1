import { arcTo, children, hasCase, hasMark, subtree, tokenAt } from '../../model/syntax.js';
import { quotingVerbs, speechNouns, speechVerbs, withheldVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';
import { nounKind } from '../mentions/nounKind.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged } from './rewired.js';
import { isSaying, sayingAbove } from './sayingAbove.js';

/** "seven were killed in Van, the Anadolu Agency reported": the body behind the comma reports, and describes no town. */
const agencyAtEnd = on('dep parataxis ccomp acl', (sentence, { governor, dependent: verb }) => {
  const { lemma, pos } = tokenAt(sentence, verb);
  if (!/^VB[DZ]$/.test(pos) || !quotingVerbs.has(lemma)) return undefined;
  const behind = sentence.tokens.slice(verb + 1).find(({ ner }) => !/^(DATE|TIME)$/.test(ner));
  if (!/^[.,]?$/.test(behind?.text ?? '')) return undefined;
  if (children(sentence, verb, 'nsubj', 'ccomp', 'mark', 'aux').length > 0) return undefined;
  // ", its Chair said today, briefing on the work": no briefing is said.
  const objects = children(sentence, verb, 'obj');
  if (objects.some(({ dependent }) => dependent < (behind?.index ?? 0))) return undefined;
  const sayer = verb - 1;
  const own = arcTo(sentence, sayer);
  if (own?.relation !== 'appos' || !isSomebody(sentence, sayer)) return undefined;
  const first = Math.min(...subtree(sentence, sayer, ['punct']));
  if (sentence.tokens[first - 1]?.text !== ',' || first > sayer) return undefined;
  return [
    { governor: verb, dependent: sayer, relation: 'nsubj' },
    { governor: sayingAbove(sentence, verb) ?? governor, dependent: verb, relation: 'parataxis' },
    ...objects.map((arc) => ({ ...arc, relation: 'dep' })),
  ].reduce(hung, sentence);
});

/** 'is "fuelling" the war, leaders of seven states warned Friday': those behind the comma warn, and describe no war. */
const tagBehindObject = on('ccomp dep parataxis', (sentence, { governor, dependent: verb }) => {
  const { lemma, pos } = tokenAt(sentence, verb);
  if (!/^VB[DN]$/.test(pos) || !quotingVerbs.has(lemma) || governor > verb) return undefined;
  if (children(sentence, verb, 'obj', 'ccomp', 'xcomp', 'aux', 'aux:pass', 'mark').length > 0) return undefined;
  const object = children(sentence, verb, 'nsubj', 'nsubj:pass').find((arc) => arc.dependent > governor)?.dependent;
  if (object === undefined || children(sentence, governor, 'obj').length > 0) return undefined;
  const sayer = children(sentence, object, 'appos').find((arc) => arc.dependent < verb)?.dependent;
  if (sayer === undefined || !isSomebody(sentence, sayer) || isSomebody(sentence, object)) return undefined;
  const own = subtree(sentence, sayer);
  if (sentence.tokens[Math.min(...own) - 1]?.text !== ',' || Math.max(...own) !== verb - 1) return undefined;
  const mended = [
    { governor, dependent: object, relation: 'obj' },
    { governor, dependent: verb, relation: 'parataxis' },
    { governor: verb, dependent: sayer, relation: 'nsubj' },
  ].reduce(hung, sentence);
  return retagged(mended, verb, { pos: 'VBD' });
});

/** "added that the quake felled houses while the ministry said schools were closed": what another says the first does not. */
const whileOtherSays = on('advcl', (sentence, { governor, dependent: verb }) => {
  if (!speechVerbs.has(tokenAt(sentence, verb).lemma)) return undefined;
  const isWhile = hasMark(sentence, verb, /^(while|whereas|although|though)$/i);
  const subject = children(sentence, verb, 'nsubj')[0]?.dependent;
  if (!isWhile || subject === undefined || tokenAt(sentence, subject).pos === 'PRP') return undefined;
  if (children(sentence, verb, 'ccomp', 'obj').length === 0) return undefined;
  const saying = sayingAbove(sentence, governor);
  return saying === undefined || saying > governor
    ? undefined
    : hung(sentence, { governor: saying, dependent: verb, relation: 'advcl' });
});

/** "said they would meet, without giving a date": who speaks gives none. */
const withoutSaying = on('advcl', (sentence, { governor: told, dependent: gerund, relation }) => {
  if (tokenAt(sentence, gerund).pos !== 'VBG') return undefined;
  if (sentence.tokens[gerund - 1]?.text !== 'without' || sentence.tokens[gerund - 2]?.text !== ',') return undefined;
  if (!withheldVerbs.has(tokenAt(sentence, gerund).lemma)) return undefined;
  const saying =
    sayingAbove(sentence, gerund) ??
    // "The number rose, the ministry said, without giving a reason".
    children(sentence, told, 'parataxis').find(
      ({ dependent }) => dependent > told && dependent < gerund && isSaying(sentence, dependent),
    )?.dependent;
  return saying === undefined || saying === told || saying > gerund
    ? undefined
    : hung(sentence, { governor: saying, dependent: gerund, relation });
});

/** "announced plans to sell it in a speech opening the fair", "said it would leave in an interview": there the speaker said so. */
const inHisSpeech = on('obl nmod', (sentence, { governor: told, dependent: speech }) => {
  if (!speeches.has(tokenAt(sentence, speech).lemma) || !hasCase(sentence, speech, /^(in|during)$/)) return undefined;
  const ofOne = children(sentence, speech, 'det', 'nmod:poss').some(({ dependent }) =>
    /^(an?|his|her|its|their)$/i.test(tokenAt(sentence, dependent).text),
  );
  if (!ofOne || telling.has(tokenAt(sentence, told).lemma) || speechVerbs.has(tokenAt(sentence, told).lemma))
    return undefined;
  // "said the president would defend it in a speech on Friday": there he would.
  if (
    children(sentence, told, 'aux').some(({ dependent }) => tokenAt(sentence, dependent).pos === 'MD') ||
    children(sentence, told, 'nsubj').some(
      ({ dependent }) => tokenAt(sentence, dependent).pos !== 'PRP' && isSomebody(sentence, dependent),
    )
  )
    return undefined;
  let at = told;
  for (let steps = 0; steps < 4; steps++) {
    const arc = arcTo(sentence, at);
    if (!arc || arc.governor < 0 || !/^(ccomp|xcomp|obj|acl|advcl)$/.test(arc.relation)) return undefined;
    at = arc.governor;
    if (isSaying(sentence, at)) break;
    if (speechVerbs.has(tokenAt(sentence, at).lemma) || telling.has(tokenAt(sentence, at).lemma)) return undefined;
  }
  return isSaying(sentence, at) && at < told
    ? hung(sentence, { governor: at, dependent: speech, relation: 'obl' })
    : undefined;
});

const speeches = words(
  'speech statement interview letter briefing communique communiqué address post tweet broadcast email',
);

const telling = words(
  'publish read write issue appear contain outline reveal mention describe quote make give deliver respond answer reply cite call use include list',
);

/** "In San Pedro, police said protesters looted stores": it is where they did, and not where police spoke; a minister by his name may speak there. */
const placeOfTold = on('obl', (sentence, { governor: saying, dependent: place }) => {
  if (place > saying || !isSaying(sentence, saying)) return undefined;
  const inside = hasCase(sentence, place, /^(in|near|at|outside)$/i);
  const isPlace = tokenAt(sentence, place).ner === 'LOCATION' || nounKind(sentence, place) === 'Place';
  const subject = children(sentence, saying, 'nsubj')[0]?.dependent;
  const told = children(sentence, saying, 'ccomp').find((arc) => arc.dependent > saying)?.dependent;
  if (!inside || !isPlace || subject === undefined || told === undefined || subject < place) return undefined;
  if (sentence.tokens[Math.min(...subtree(sentence, subject)) - 1]?.text !== ',') return undefined;
  if (!/^NNS?$/.test(tokenAt(sentence, subject).pos) || !watching.has(tokenAt(sentence, subject).lemma))
    return undefined;
  // "In London, police said that he was killed in Spain".
  const hasPlace = subtree(sentence, told).some(
    (token) =>
      /^(obl|nmod)$/.test(arcTo(sentence, token)?.relation ?? '') &&
      hasCase(sentence, token, /^(in|at|near|outside)$/) &&
      tokenAt(sentence, token).ner !== 'DATE',
  );
  const hits = children(sentence, told, 'obj').some(({ dependent }) => tokenAt(sentence, dependent).ner === 'LOCATION');
  return hasPlace || hits ? undefined : hung(sentence, { governor: told, dependent: place, relation: 'obl' });
});

/** Who tells of what happens about him. */
const watching = words('police witness resident activist medic rescuer villager survivor firefighter hospital');

/** "Injured by shrapnel, he said soldiers had fired": who speaks was, and not those of whom he tells. */
const frontedOfSpeaker = on('advcl', (sentence, { governor: told, dependent: participle, relation }) => {
  const above = arcTo(sentence, told);
  if (above?.relation !== 'ccomp' || !isSaying(sentence, above.governor)) return undefined;
  const subject = children(sentence, above.governor, 'nsubj')[0]?.dependent;
  if (subject === undefined || subject > above.governor || above.governor > told || participle > subject)
    return undefined;
  if (!/^VB[GN]$/.test(tokenAt(sentence, participle).pos)) return undefined;
  return children(sentence, participle, 'nsubj', 'nsubj:pass', 'mark', 'advmod').length > 0
    ? undefined
    : hung(sentence, { governor: above.governor, dependent: participle, relation });
});

/** "dismissed as nonsense claims that troops had fled": the claims are dismissed, as nonsense. */
const claimsBehindAs = on('obl advcl nmod', (sentence, { governor: verb, dependent: claims }) => {
  if (sentence.tokens[verb + 1]?.text !== 'as') return undefined;
  const { lemma, pos } = tokenAt(sentence, claims);
  if (!pos.startsWith('NN') || !speechNouns.has(lemma) || !judging.test(tokenAt(sentence, verb).lemma))
    return undefined;
  const verdict = children(sentence, claims, 'compound', 'amod').find(
    ({ dependent }) => dependent === verb + 2,
  )?.dependent;
  const mark = children(sentence, claims, 'case', 'mark').find(({ dependent }) => dependent === verb + 1);
  const isTold = children(sentence, claims, 'ccomp', 'acl').some((arc) => arc.dependent > claims);
  if (verdict === undefined || !mark || !isTold || claims === verb + 2) return undefined;
  return [
    { governor: verb, dependent: claims, relation: 'obj' },
    { governor: verb, dependent: verdict, relation: 'obl' },
    { ...mark, governor: verdict, relation: 'case' },
  ].reduce(hung, sentence);
});

const judging = /^(dismiss|reject|denounce|describe|brand|label|deride|ridicule|condemn|slam)$/;

/** Who says what, where a sentence has two who speak. */
export const repairOtherSayers = mendArcs(() => [
  agencyAtEnd,
  tagBehindObject,
  whileOtherSays,
  placeOfTold,
  withoutSaying,
  inHisSpeech,
  claimsBehindAs,
  frontedOfSpeaker,
]);
