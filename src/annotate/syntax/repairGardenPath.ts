import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { subjectArc, withSubjects } from './clauseArcs.js';
import { adoptedText, frontedRoot, frontedSpeech } from './frontedClauses.js';
import { afterSomebody, whichDid } from './hiddenVerbs.js';
import { isPersonNoun } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved, retagged, rewired } from './rewired.js';

/**
 * "a shell fired from the hills hit a bakery", "colleagues kidnapped with her are missing": two verbs of one subject without an "and" cannot
 * both be finite. The first describes the subject, whatever the tagger calls it.
 */
const ofFirst = on(
  'obj dep ccomp parataxis advmod conj',
  (sentence, { governor: first, dependent: second, relation }) => {
    // Of "failed" in "a bomb planted under a bridge failed to explode" the parser makes an object.
    const isObject = relation === 'obj' && tokenAt(sentence, second).pos === 'VBD';
    if ((relation === 'obj' && !isObject) || second < first) return undefined;
    if (!isDescribing(sentence, first, isObject ? second : undefined)) return undefined;
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
            ((isObject || /^(punct|conj)$/.test(arc.relation)) && arc.dependent > second),
        )
        .map((arc) => ({
          ...arc,
          governor: second,
          relation:
            isObject && arc.relation === 'advcl' && isInfinitive(sentence, arc.dependent) ? 'xcomp' : arc.relation,
        })),
    ];
    const led = turned.reduce(hung, moved(sentence, subjectArc(sentence, second, noun)));
    // "entered the bay and shelled the port".
    const listed = children(led, second, 'conj')
      .map((arc) => arc.dependent)
      .filter((verb) => verb > second && /^VB/.test(tokenAt(led, verb).pos));
    const shared = listed
      .filter((verb) => children(led, verb, 'nsubj', 'nsubj:pass', 'csubj').length === 0)
      .reduce((one, verb) => withSubjects(one, verb, [subjectArc(one, verb, noun)]), led);
    const participle = retagged(shared, first, { pos: 'VBN' });
    // "A former general wanted for genocide was arrested".
    return tokenAt(sentence, noun).pos === 'JJ' && isPersonNoun(sentence, noun)
      ? retagged(participle, noun, { pos: 'NN' })
      : participle;
  },
);

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
const isDescribing = (sentence: Sentence, verb: number, finite?: number): boolean =>
  /^VB[ND]$/.test(tokenAt(sentence, verb).pos) &&
  (isDoneWithParticle(sentence, verb) ||
    /^(by|to|in|for|with|from|of|as|at|on|near|during|under|against|into|beneath|below|behind|outside|inside|between|over|above|across|along|beside|through)$/.test(
      sentence.tokens[verb + 1]?.text ?? '',
    ) ||
    isAgo(sentence, verb)) &&
  children(
    sentence,
    verb,
    'obj',
    'aux',
    'aux:pass',
    'cop',
    ...(isDoneWithParticle(sentence, verb) ? [] : ['compound:prt']),
  ).every((arc) => arc.dependent === finite) &&
  !speechVerbs.has(tokenAt(sentence, verb).lemma) &&
  (isDoneWithParticle(sentence, verb) ||
    onlyDone.test(tokenAt(sentence, verb).lemma) ||
    (tokenAt(sentence, verb).lemma === 'want' && /^(for|by)$/.test(sentence.tokens[verb + 1]?.text ?? '')));

/** "sheared off by the quake": with its particle and who did it. */
const isDoneWithParticle = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb + 2]?.text === 'by' &&
  children(sentence, verb, 'compound:prt').some(({ dependent }) => dependent === verb + 1);

/** Verbs that are nothing without an object: in "colleagues kidnapped with her" they do not kidnap. */
const onlyDone =
  /^(fire|kidnap|abduct|arrest|detain|capture|injure|wound|kill|accuse|charge|convict|sentence|suspect|bring|send|take|hold|seize|launch|plant|place|drop|throw|lay|deploy|station|displace|trap|bury|build|pack|load|fill|arm|base|locate|found|fund|finance|back|support|organise|organize|sign|issue|publish|adopt|approve|impose|carry|make|give|hit|strike|damage|destroy|affect|free|release|extradite|deport|expel|evacuate|rescue|recruit|train|equip|supply|use|involve|link|name|identify|agree|conclude|broker|negotiate|mediate|ratify|draft|aim|intend|design)$/;

const endsAt = (sentence: Sentence, noun: number, last: number): boolean =>
  Math.max(...subtree(sentence, noun)) === last || noun === last;

const isFiniteWithout = (sentence: Sentence, verb: number): boolean =>
  (/^VB[DZP]$/.test(tokenAt(sentence, verb).pos) ||
    children(sentence, verb, 'aux', 'aux:pass', 'cop').some((arc) =>
      /^(VB[DZP]|MD)$/.test(tokenAt(sentence, arc.dependent).pos),
    )) &&
  children(sentence, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark', 'cc').length === 0;

/** "Fighters allied with the clan captured Kidal": the parser takes "with the clan captured Kidal" for a clause, in which no "with" can stand before a past tense. */
const ofFirstWithPhrase = on('advcl', (sentence, { governor: first, dependent: second }) => {
  const above = arcTo(sentence, first);
  const preposition = children(sentence, second, 'mark').find((arc) => arc.dependent === first + 1)?.dependent;
  const noun = children(sentence, first, 'nsubj', 'nsubj:pass').find((arc) => arc.dependent === first - 1)?.dependent;
  const phrase = children(sentence, second, 'nsubj').find((arc) => arc.dependent > first)?.dependent;
  if (!above || preposition === undefined || noun === undefined || phrase === undefined) return undefined;
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
});

/**
 * "The gang, which is based in the north, abducted 276 girls": behind the clause the parser takes the verb for an adjective of the object.
 * No adjective stands before a number or an article.
 */
const behindClause = on('amod', (sentence, { governor: object, dependent: verb }) => {
  const subject = sentence.tree.find((arc) => arc.governor === -1)?.dependent;
  if (subject === undefined || !/^VB[DN]$/.test(tokenAt(sentence, verb).pos)) return undefined;
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
});

/** Clauses whose verb the parser does not find, as a participle or adjective stands before it. */
export const repairGardenPath = mendArcs(() => [
  ofFirst,
  ofFirstWithPhrase,
  behindClause,
  whichDid,
  afterSomebody,
  frontedSpeech,
  frontedRoot,
  adoptedText,
]);
