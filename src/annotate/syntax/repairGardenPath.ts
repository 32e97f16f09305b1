import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { isVerbAt } from '../../model/words.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc, withSubjects } from './clauseArcs.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung, moved, retagged, rewired } from './rewired.js';

/**
 * "a shell fired from the hills hit a bakery", "colleagues kidnapped with her are missing": two verbs of one subject without an "and" cannot
 * both be finite. The first describes the subject, whatever the tagger calls it.
 */
const ofFirst: ArcRepair = (sentence, { governor: first, dependent: second, relation }) => {
  if (!/^(dep|ccomp|parataxis|advmod|conj)$/.test(relation) || second < first || !isDescribing(sentence, first))
    return undefined;
  const above = arcTo(sentence, first);
  const noun = children(sentence, first, 'nsubj', 'nsubj:pass').find((arc) => arc.dependent < first)?.dependent;
  if (!above || noun === undefined || !isFiniteWithout(sentence, second)) return undefined;
  const aside = closesAside(sentence, noun, first, second);
  if (aside === undefined && !endsAt(sentence, noun, first - 1)) return undefined;
  const marks = sentence.tokens.slice(first, second).filter(({ text }) => /^([,:;"”]|--|–|—|-)$/.test(text));
  if (marks.length !== (aside === undefined ? 0 : 1) || (aside === undefined && /^(advmod|conj)$/.test(relation)))
    if (!(aside === undefined && marks.length === 0 && isAgo(sentence, first))) return undefined;
  const turned: readonly Arc[] = [
    { ...above, dependent: second },
    { governor: aside ?? noun, dependent: first, relation: 'acl' },
    ...children(sentence, first)
      .filter(
        (arc) =>
          (arc.dependent < first && arc.dependent !== noun && arc.relation !== 'punct') ||
          (/^(punct|conj)$/.test(arc.relation) && arc.dependent > second),
      )
      .map((arc) => ({ ...arc, governor: second })),
  ];
  const led = turned.reduce(hung, moved(sentence, subjectArc(sentence, second, noun)));
  // "entered the bay and shelled the port".
  const listed = children(led, second, 'conj')
    .map((arc) => arc.dependent)
    .filter((verb) => verb > second && /^VB/.test(tokenAt(led, verb).pos));
  const shared = listed
    .filter((verb) => children(led, verb, 'nsubj', 'nsubj:pass', 'csubj').length === 0)
    .reduce((one, verb) => withSubjects(one, verb, [subjectArc(one, verb, noun)]), led);
  return retagged(shared, first, { pos: 'VBN' });
};

/** "The army, in breach of a truce agreed in Doha, shelled the port": the noun of the aside that the first verb stands behind. */
const closesAside = (sentence: Sentence, noun: number, first: number, second: number): number | undefined => {
  const opening = Math.min(second, ...children(sentence, second, 'aux', 'aux:pass', 'cop').map((arc) => arc.dependent));
  return sentence.tokens[opening - 1]?.text === ',' &&
    /^(NN|NNS)$/.test(sentence.tokens[first - 1]?.pos ?? '') &&
    sentence.tokens[noun + 1]?.text !== 'and' &&
    sentence.tokens.slice(noun + 1, first - 1).filter(({ text }) => text === ',').length === 1
    ? first - 1
    : undefined;
};

/** "signed a month ago", "issued last year": when, and no object. */
const isAgo = (sentence: Sentence, verb: number): boolean =>
  isTimeAt(sentence, verb + 1) || isTimeAt(sentence, verb + 2);

const isTimeAt = (sentence: Sentence, at: number): boolean => /^(DATE|TIME)$/.test(sentence.tokens[at]?.ner ?? '');

/** "fired from", "kidnapped with", "signed a week earlier": no object, no auxiliary, and a phrase behind it. */
const isDescribing = (sentence: Sentence, verb: number): boolean =>
  /^VB[ND]$/.test(tokenAt(sentence, verb).pos) &&
  (/^(by|to|in|for|with|from|of|as|at|on|near|during|under|against|into)$/.test(
    sentence.tokens[verb + 1]?.text ?? '',
  ) ||
    isAgo(sentence, verb)) &&
  children(sentence, verb, 'obj', 'aux', 'aux:pass', 'cop', 'compound:prt').length === 0 &&
  !speechVerbs.has(tokenAt(sentence, verb).lemma) &&
  onlyDone.test(tokenAt(sentence, verb).lemma);

/** Verbs that are nothing without an object: in "colleagues kidnapped with her" they do not kidnap. */
const onlyDone =
  /^(fire|kidnap|abduct|arrest|detain|capture|injure|wound|kill|accuse|charge|convict|sentence|suspect|bring|send|take|hold|seize|launch|plant|place|drop|throw|lay|deploy|station|displace|trap|bury|build|pack|load|fill|arm|base|locate|found|fund|finance|back|support|organise|organize|sign|issue|publish|adopt|approve|impose|carry|make|give|hit|strike|damage|destroy|affect|free|release|extradite|deport|expel|evacuate|rescue|recruit|train|equip|supply|use|involve|link|name|identify|agree|conclude|broker|negotiate|mediate|ratify|draft)$/;

const endsAt = (sentence: Sentence, noun: number, last: number): boolean =>
  Math.max(...subtree(sentence, noun)) === last || noun === last;

const isFiniteWithout = (sentence: Sentence, verb: number): boolean =>
  (/^VB[DZP]$/.test(tokenAt(sentence, verb).pos) ||
    children(sentence, verb, 'aux', 'aux:pass', 'cop').some((arc) =>
      /^(VB[DZP]|MD)$/.test(tokenAt(sentence, arc.dependent).pos),
    )) &&
  children(sentence, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark', 'cc').length === 0;

/** "Fighters allied with the clan captured Kidal": the parser takes "with the clan captured Kidal" for a clause, in which no "with" can stand before a past tense. */
const ofFirstWithPhrase: ArcRepair = (sentence, { governor: first, dependent: second, relation }) => {
  const above = arcTo(sentence, first);
  const preposition = children(sentence, second, 'mark').find((arc) => arc.dependent === first + 1)?.dependent;
  const noun = children(sentence, first, 'nsubj', 'nsubj:pass').find((arc) => arc.dependent === first - 1)?.dependent;
  const phrase = children(sentence, second, 'nsubj').find((arc) => arc.dependent > first)?.dependent;
  if (relation !== 'advcl' || !above || preposition === undefined || noun === undefined || phrase === undefined)
    return undefined;
  if (!/^(with|to|by|from|against|in)$/.test(tokenAt(sentence, preposition).text)) return undefined;
  if (tokenAt(sentence, second).pos !== 'VBD' || !/^VB[ND]$/.test(tokenAt(sentence, first).pos)) return undefined;
  if (children(sentence, first, 'obj', 'aux', 'aux:pass', 'cop', 'compound:prt').length > 0) return undefined;
  if (
    !onlyDone.test(tokenAt(sentence, first).lemma) &&
    !/^(ally|align|affiliate)$/.test(tokenAt(sentence, first).lemma)
  )
    return undefined;
  if (Math.max(...subtree(sentence, phrase)) !== second - 1) return undefined;
  const turned: readonly Arc[] = [
    { ...above, dependent: second },
    subjectArc(sentence, second, noun),
    { governor: noun, dependent: first, relation: 'acl' },
    { governor: phrase, dependent: preposition, relation: 'case' },
    ...children(sentence, first)
      .filter((arc) => arc.dependent < noun || (arc.relation === 'punct' && arc.dependent > second))
      .map((arc) => ({ ...arc, governor: second })),
  ];
  const mended = retagged(turned.reduce(hung, sentence), first, { pos: 'VBN' });
  const lent: Arc = { governor: first, dependent: phrase, relation: 'obl' };
  return rewired(mended, phrase, lent, [{ ...lent, relation: `obl:${tokenAt(sentence, preposition).text}` }]);
};

/**
 * "The gang, which is based in the north, abducted 276 girls": behind the clause the parser takes the verb for an adjective of the object.
 * No adjective stands before a number or an article.
 */
const behindClause: ArcRepair = (sentence, { governor: object, dependent: verb, relation }) => {
  const subject = sentence.tree.find((arc) => arc.governor === -1)?.dependent;
  if (relation !== 'amod' || subject === undefined || !/^VB[DN]$/.test(tokenAt(sentence, verb).pos)) return undefined;
  if (sentence.tokens[verb - 1]?.text !== ',' || !/^(CD|DT|PRP\$)$/.test(sentence.tokens[verb + 1]?.pos ?? ''))
    return undefined;
  if (!/^NNP?S?$/.test(tokenAt(sentence, subject).pos) || children(sentence, subject, 'cop', 'case').length > 0)
    return undefined;
  const clause = children(sentence, subject, 'acl:relcl', 'acl', 'appos').find(
    ({ dependent }) =>
      dependent > subject && Math.max(...subtree(sentence, dependent).filter((token) => token < verb - 1)) === verb - 2,
  );
  if (
    !clause ||
    (!subtree(sentence, clause.dependent).includes(object) && arcTo(sentence, object)?.governor !== subject)
  )
    return undefined;
  if (sentence.tokens[Math.min(...subtree(sentence, clause.dependent)) - 1]?.text !== ',') return undefined;
  const rooted = [
    { governor: -1, dependent: verb, relation: 'root' },
    { governor: verb, dependent: object, relation: 'obj' },
    ...children(sentence, subject, 'punct', 'obl', 'advmod')
      .filter((arc) => arc.dependent > verb)
      .map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, sentence);
  const mended = moved(rooted, { governor: verb, dependent: subject, relation: 'nsubj' });
  return retagged(mended, verb, { pos: 'VBD' });
};

/** "The Union, which imposed sanctions last year, is considering more": the parser takes the first verb for an adjective, and the second for what "which" does. */
const whichDid: ArcRepair = (sentence, { governor, dependent: verb, relation }) => {
  const which = sentence.tokens[verb - 1];
  if (!/^(amod|dep)$/.test(relation) || tokenAt(sentence, verb).pos !== 'VBD') return undefined;
  if (!/^(which|who)$/.test(which?.text ?? '')) return undefined;
  const isAbove = relation === 'dep';
  const object = isAbove ? (children(sentence, verb, 'obj')[0]?.dependent ?? verb) : governor;
  const main = isAbove
    ? governor
    : arcTo(sentence, object)?.relation === 'nsubj'
      ? (arcTo(sentence, object)?.governor ?? -1)
      : -1;
  const own = main < 0 ? undefined : arcTo(sentence, main);
  if (own?.relation !== 'acl:relcl' || main < object) return undefined;
  const noun = own.governor;
  const above = arcTo(sentence, noun);
  const first = Math.min(main, ...children(sentence, main, 'aux', 'aux:pass', 'cop').map((arc) => arc.dependent));
  if (!above || sentence.tokens[first - 1]?.text !== ',' || noun > verb) return undefined;
  const turned: readonly Arc[] = [
    { ...above, dependent: main },
    subjectArc(sentence, main, noun),
    { governor: noun, dependent: verb, relation: 'acl:relcl' },
    { governor: verb, dependent: verb - 1, relation: 'nsubj' },
    ...(object === verb ? [] : [{ governor: verb, dependent: object, relation: 'obj' }]),
    ...children(sentence, noun, 'punct', 'cc').map((arc) => ({
      ...arc,
      governor: arc.dependent > verb ? main : arc.governor,
    })),
  ];
  const mended = turned.reduce(hung, sentence);
  return { ...mended, graph: [...mended.graph, { governor: verb, dependent: noun, relation: 'nsubj' }] };
};

/** "after one of the guards punched him and broke his arm": the parser hears "after one", whom the rest describes. A past tense with an object is a clause. */
const afterSomebody: ArcRepair = (sentence, { governor, dependent: verb, relation }) => {
  // "one of the guards punched": it may hang on the guards.
  const own = arcTo(sentence, governor);
  const noun = own?.relation === 'nmod' && own.governor >= 0 ? own.governor : governor;
  if (relation !== 'acl' || tokenAt(sentence, verb).pos !== 'VBD' || children(sentence, verb, 'obj').length === 0)
    return undefined;
  const after = children(sentence, noun, 'case').find((arc) =>
    /^(after|before|until|since)$/.test(tokenAt(sentence, arc.dependent).text),
  );
  const above = arcTo(sentence, noun);
  if (!after || above?.relation !== 'obl' || !isVerbAt(sentence, above.governor)) return undefined;
  if (Math.max(...subtree(sentence, noun).filter((token) => token < verb)) !== verb - 1) return undefined;
  const last = Math.max(...subtree(sentence, verb));
  const next = sentence.tree.find(
    (arc) =>
      arc.relation === 'conj' &&
      arc.dependent === last + 2 &&
      tokenAt(sentence, arc.dependent).pos === 'VBD' &&
      sentence.tokens[last + 1]?.text === 'and' &&
      children(sentence, arc.dependent, 'nsubj', 'nsubj:pass').length === 0,
  )?.dependent;
  const turned: readonly Arc[] = [
    { governor: above.governor, dependent: verb, relation: 'advcl' },
    { governor: verb, dependent: noun, relation: 'nsubj' },
    { governor: verb, dependent: after.dependent, relation: 'mark' },
    ...(next === undefined ? [] : [{ governor: verb, dependent: next, relation: 'conj' }]),
  ];
  const mended = turned.reduce(hung, sentence);
  return next === undefined
    ? mended
    : withSubjects(mended, next, [{ governor: next, dependent: noun, relation: 'nsubj' }]);
};

/** "Speaking for the group, the delegate of Ghana condemned it": the parser takes the participle for the subject, and the delegate for its group. */
const frontedSpeech: ArcRepair = (sentence, { governor: verb, dependent: speaking, relation }) => {
  if (relation !== 'nsubj' || speaking > verb || tokenAt(sentence, speaking).pos !== 'VBG') return undefined;
  if (
    !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos) ||
    children(sentence, speaking, 'det', 'nmod:poss', 'amod').length > 0
  )
    return undefined;
  const who = subtree(sentence, speaking).find((token) => {
    const arc = arcTo(sentence, token);
    if (arc?.relation !== 'appos' || token < speaking || !/^(NN|PRP)/.test(tokenAt(sentence, token).pos)) return false;
    const words = subtree(sentence, token);
    return Math.max(...words) === verb - 1 && sentence.tokens[Math.min(...words) - 1]?.text === ',';
  });
  if (who === undefined) return undefined;
  return [
    { governor: verb, dependent: speaking, relation: 'advcl' },
    { governor: verb, dependent: who, relation: 'nsubj' },
  ].reduce(hung, sentence);
};

/** "By the terms of resolution 12, adopted unanimously, the Council decided": the text was adopted, and no council. */
const adoptedText: ArcRepair = (sentence, { governor: main, dependent: participle, relation }) => {
  if (relation !== 'advcl' || participle > main || tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  if (
    sentence.tokens[participle - 1]?.text !== ',' ||
    children(sentence, participle, 'mark', 'aux', 'nsubj').length > 0
  )
    return undefined;
  const fronted = children(sentence, participle, 'obl').find((arc) => arc.dependent < participle);
  if (!fronted) return undefined;
  const words = subtree(sentence, fronted.dependent);
  const text = words.findLast((token) => typeOfDocumentNoun.has(tokenAt(sentence, token).lemma.toLowerCase()));
  if (text === undefined || Math.max(...words) !== participle - 2) return undefined;
  return [
    { ...fronted, governor: main },
    { governor: text, dependent: participle, relation: 'acl' },
  ].reduce(hung, sentence);
};

/** "Speaking for the group, the delegate condemned it", "In the north, backed by tanks, troops took it": the parser takes the participle for the sentence. */
const frontedRoot: ArcRepair = (sentence, { governor, dependent: verb, relation }) => {
  if (!/^(dep|parataxis|ccomp)$/.test(relation) || !/^VB[DZP]$/.test(tokenAt(sentence, verb).pos)) return undefined;
  const subject = children(sentence, verb, 'nsubj').find((arc) => arc.dependent < verb)?.dependent;
  if (subject === undefined || children(sentence, verb, 'mark', 'cc').length > 0) return undefined;
  let participle = governor;
  for (let steps = 0; steps < 6 && (arcTo(sentence, participle)?.governor ?? -1) >= 0; steps++)
    participle = arcTo(sentence, participle)?.governor ?? -1;
  if (arcTo(sentence, participle)?.relation !== 'root' || participle > subject) return undefined;
  if (!/^VB[GN]$/.test(tokenAt(sentence, participle).pos)) return undefined;
  if (children(sentence, participle, 'nsubj', 'nsubj:pass', 'aux', 'cop', 'csubj', 'mark').length > 0) return undefined;
  if (sentence.tokens[Math.min(...subtree(sentence, subject)) - 1]?.text !== ',') return undefined;
  // "On the anniversary of the raid committed by rebels, the mayor spoke": it describes the raid.
  const isBehindNoun = participle > 0 && sentence.tokens[participle - 1]?.text !== ',';
  if (isBehindNoun) {
    const phrases = children(sentence, participle, 'obl').filter((arc) => arc.dependent < participle);
    const noun = participle - 1;
    if (!tokenAt(sentence, noun).pos.startsWith('NN')) return undefined;
    if (!phrases.some(({ dependent }) => subtree(sentence, dependent).includes(noun))) return undefined;
    return [
      { governor: -1, dependent: verb, relation: 'root' },
      ...phrases.map((arc) => ({ ...arc, governor: verb })),
      { governor: noun, dependent: participle, relation: 'acl' },
      ...children(sentence, participle, 'punct')
        .filter((arc) => arc.dependent > verb)
        .map((arc) => ({ ...arc, governor: verb })),
    ].reduce(hung, sentence);
  }
  return [
    { governor: -1, dependent: verb, relation: 'root' },
    { governor: verb, dependent: participle, relation: 'advcl' },
    ...children(sentence, participle, 'obl')
      .filter((arc) => arc.dependent < participle && sentence.tokens[participle - 1]?.text === ',')
      .map((arc) => ({ ...arc, governor: verb })),
    ...children(sentence, participle, 'punct')
      .filter((arc) => arc.dependent > verb)
      .map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, sentence);
};

/** Clauses whose verb the parser does not find, as a participle or adjective stands before it. */
export const repairGardenPath = mendArcs([
  ofFirst,
  ofFirstWithPhrase,
  behindClause,
  whichDid,
  afterSomebody,
  frontedSpeech,
  frontedRoot,
  adoptedText,
]);
