import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { moved, rewired } from './rewired.js';

/**
 * Mends garden paths ("The companies sanctioned today play key roles", "Figures to be published today show ..."): the parser takes
 * the participle or infinitive that describes the subject for the verb of the sentence, and hangs the finite verb on it as a
 * leftover. The finite verb becomes the head with the subject; the other describes the subject.
 */
export const repairReducedRelative = (sentence: Sentence): Sentence =>
  ofRoot(objectOfRoot(ofSubjects(ofClauses(sentence))));

/** "after a ceasefire brokered by Angola collapsed": of two verbs of a clause the participle describes its subject. */
const ofClauses = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((mended, { dependent: participle }) => {
    const arc = arcTo(mended, participle);
    if (!arc || arc.governor < 0 || !/^(advcl|ccomp)$/.test(arc.relation)) return mended;
    if (tokenAt(mended, participle).pos !== 'VBN' || children(mended, participle, 'aux', 'cop', 'obj').length > 0)
      return mended;
    const noun = children(mended, participle, 'nsubj', 'nsubj:pass').find(
      (one) => one.dependent < participle,
    )?.dependent;
    const marks = children(mended, participle, 'mark');
    const verb = mended.tokens[Math.max(...subtree(mended, participle)) + 1];
    const own = verb && arcTo(mended, verb.index);
    if (noun === undefined || marks.length === 0 || verb?.pos !== 'VBD' || !own) return mended;
    if (own.governor !== arc.governor && own.governor !== participle) return mended;
    if (children(mended, verb.index, 'nsubj', 'nsubj:pass', 'cc').length > 0) return mended;
    return [
      { ...arc, dependent: verb.index },
      { governor: verb.index, dependent: noun, relation: 'nsubj' },
      { governor: noun, dependent: participle, relation: 'acl' },
      ...marks.map((mark) => ({ ...mark, governor: verb.index })),
    ].reduce((one, next) => rewired(one, next.dependent, next, [next]), mended);
  }, sentence);

/** "A conference hosted by Turkey was postponed": the parser takes the noun and its participle for a clause that is the subject. */
const ofSubjects = (sentence: Sentence): Sentence =>
  sentence.tree.reduce((mended, { dependent: participle }) => {
    const arc = arcTo(mended, participle);
    if (!arc?.relation.startsWith('csubj')) return mended;
    const noun = children(mended, participle, 'nsubj')[0]?.dependent;
    if (noun === undefined || noun > participle) return mended;
    if (tokenAt(mended, participle).pos !== 'VBN' || children(mended, participle, 'aux', 'cop', 'mark').length > 0)
      return mended;
    const subject = { governor: arc.governor, dependent: noun, relation: arc.relation.replace('csubj', 'nsubj') };
    return rewired(rewired(mended, noun, subject, [subject]), participle, {
      governor: noun,
      dependent: participle,
      relation: 'acl',
    });
  }, sentence);

/** "The proposal to open a bank deserves attention": the parser takes what is to be opened for the subject of the verb. */
const objectOfRoot = (sentence: Sentence): Sentence => {
  const root = sentence.tree.find((arc) => arc.relation === 'root')?.dependent;
  if (root === undefined || !isInfinitive(sentence, root) || children(sentence, root, 'obj', 'cop').length > 0)
    return sentence;
  // "The vote to let Norland join": it is Norland that joins.
  if (/^(let|make|have|help|see|watch)$/.test(tokenAt(sentence, root).lemma)) return sentence;
  if (!children(sentence, root, 'nsubj').some((arc) => arc.dependent < root)) return sentence;
  const clause = children(sentence, root, 'ccomp').find((arc) => arc.dependent > root)?.dependent;
  const object = clause === undefined ? undefined : children(sentence, clause, 'nsubj')[0]?.dependent;
  if (clause === undefined || object === undefined || children(sentence, clause, 'mark').length > 0) return sentence;
  const first = Math.min(...subtree(sentence, object));
  const opens = sentence.tokens[root + 1]?.pos === 'RP' ? root + 2 : root + 1;
  return first === opens && object < clause
    ? moved(sentence, { governor: root, dependent: object, relation: 'obj' })
    : sentence;
};

const ofRoot = (sentence: Sentence): Sentence => {
  const root = sentence.tree.find((arc) => arc.relation === 'root')?.dependent;
  if (root === undefined) return sentence;
  const isAside = isEnclosed(sentence, root) || isCutShort(sentence, root);
  if (!isAside && !isUnfinished(sentence, root) && !isNextVerb(sentence, root, root + 1)) return sentence;
  const subject = children(sentence, root, 'nsubj')[0];
  const finite =
    children(sentence, root, 'dep', 'parataxis', 'ccomp', 'obj').find((arc) =>
      isFiniteVerb(sentence, arc, isAside || isNextVerb(sentence, root, arc.dependent)),
    ) ?? behindAim(sentence, root);
  if (!subject || !finite || subject.dependent > root) return sentence;
  const verb = finite.dependent;
  const noun = subject.dependent;
  const listed = children(sentence, noun, 'conj').map(({ dependent }) => dependent);
  const turned: readonly (readonly [token: number, arc: Arc])[] = [
    [verb, { governor: -1, dependent: verb, relation: 'root' }],
    [noun, { governor: verb, dependent: noun, relation: 'nsubj' }],
    // "The owner and a man hired for it have been charged": only the man was hired.
    [root, { governor: listed.includes(root - 1) ? root - 1 : noun, dependent: root, relation: 'acl' }],
    // "On the night of 25 March, units, supported by tanks, stormed".
    ...children(sentence, root, 'obl', 'advcl').flatMap(({ dependent, relation }): [number, Arc][] =>
      dependent < noun ? [[dependent, { governor: verb, dependent, relation }]] : [],
    ),
    ...children(sentence, root, 'punct').flatMap(({ dependent, relation }): [number, Arc][] =>
      dependent > verb ? [[dependent, { governor: verb, dependent, relation }]] : [],
    ),
  ];
  const mended = turned.reduce((one, [token, arc]) => rewired(one, token, arc), sentence);
  const isStale = ({ governor, dependent, relation }: Arc): boolean =>
    governor === root && relation.startsWith('nsubj') && listed.includes(dependent);
  return {
    ...mended,
    tokens: isAside
      ? mended.tokens.map((token) => (token.index === root ? { ...token, pos: 'VBN' } : token))
      : mended.tokens,
    graph: [
      ...mended.graph.filter((arc) => !isStale(arc)),
      ...listed.map((dependent) => ({ governor: verb, dependent, relation: 'nsubj' })),
    ],
  };
};

/** "A man hired to mend the roof has been arrested": the parser hangs the verb on what he was hired for. */
const behindAim = (sentence: Sentence, root: number): Arc | undefined =>
  tokenAt(sentence, root).pos === 'VBN'
    ? children(sentence, root, 'xcomp', 'advcl')
        .filter(({ dependent }) => isInfinitive(sentence, dependent))
        .flatMap(({ dependent }) => children(sentence, dependent, 'dep', 'parataxis'))
        .find((arc) => isFiniteVerb(sentence, arc, false))
    : undefined;

/** A past participle without an auxiliary, or an infinitive: no verb that a sentence can have alone. */
const isUnfinished = (sentence: Sentence, verb: number): boolean => {
  const { pos } = tokenAt(sentence, verb);
  const auxiliaries = children(sentence, verb, 'aux', 'cop');
  if (isInfinitive(sentence, verb)) return auxiliaries.every((arc) => tokenAt(sentence, arc.dependent).pos === 'VB');
  return pos === 'VBN' && auxiliaries.length === 0;
};

/** "The number of people killed rose": of two past forms side by side the first describes the noun before it. */
const isNextVerb = (sentence: Sentence, verb: number, next: number): boolean =>
  next === verb + 1 &&
  sentence.tokens[next]?.pos === 'VBD' &&
  arcTo(sentence, next)?.governor === verb &&
  /^VB[DN]$/.test(tokenAt(sentence, verb).pos) &&
  /^NN/.test(sentence.tokens[verb - 1]?.pos ?? '') &&
  children(sentence, verb, 'aux', 'cop').length === 0;

/** "Most of the bodies recovered Sunday have been identified", "Footage played to the court showed": nobody recovered without saying what, and the next verb has no subject. */
const isCutShort = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VBD' &&
  transitiveDeeds.test(tokenAt(sentence, verb).lemma) &&
  children(sentence, verb, 'obj', 'ccomp', 'xcomp', 'aux', 'advcl', 'conj').length === 0 &&
  children(sentence, verb, 'dep', 'parataxis', 'ccomp').some(
    ({ dependent: next }) =>
      next > verb &&
      children(sentence, next, 'nsubj', 'nsubj:pass', 'mark', 'cc').length === 0 &&
      // "fired, seized the town".
      ((/^VB[DPZ]$/.test(tokenAt(sentence, next).pos) &&
        sentence.tokens.slice(verb, next).every(({ text }) => text !== ',')) ||
        children(sentence, next, 'aux', 'aux:pass', 'cop').some(
          ({ dependent }) =>
            dependent > verb && /^(have|has|had|are|is|were|was|will)$/.test(tokenAt(sentence, dependent).text),
        )),
  );

const transitiveDeeds =
  /^(recover|retrieve|find|seize|detain|arrest|kill|injure|wound|abduct|kidnap|capture|rescue|evacuate|destroy|damage|hit|carry|fire|launch|publish|release|identify|question|interview|survey|post|play|share|film|record|broadcast|air|obtain|displace|deport|hold|pull|bring|take)$/;

/** "The murder of two priests, carried out by guards, shook the town": between commas, with who did it, and no object. */
const isEnclosed = (sentence: Sentence, verb: number): boolean => {
  const after = sentence.tokens[verb + 1];
  const by = after?.pos === 'RP' ? sentence.tokens[verb + 2] : after;
  const isDone = by?.text === 'by' && arcTo(sentence, by.index)?.relation === 'case';
  return (
    /^VB[DN]$/.test(tokenAt(sentence, verb).pos) &&
    tokenAt(sentence, verb).text.endsWith('ed') &&
    sentence.tokens[verb - 1]?.text === ',' &&
    (isDone || isClosed(sentence, verb)) &&
    children(sentence, verb, 'aux', 'obj', 'ccomp', 'xcomp').length === 0
  );
};

/** "Galas, tried in absentia, was sentenced": right behind the second comma stands the auxiliary of the other verb. */
const isClosed = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'dep', 'parataxis', 'ccomp').some((arc) =>
    children(sentence, arc.dependent, 'aux', 'aux:pass').some(
      ({ dependent }) => dependent > verb && sentence.tokens[dependent - 1]?.text === ',',
    ),
  );

/** In the present, or with an auxiliary of its own; behind the root, without a subject, and in nobody's quotation. Behind an aside between commas in the past, too. */
const isFiniteVerb = (sentence: Sentence, { governor, dependent: verb }: Arc, isBehindAside: boolean): boolean =>
  verb > governor &&
  (/^VB[PZ]$/.test(tokenAt(sentence, verb).pos) ||
    children(sentence, verb, 'aux').length > 0 ||
    (isBehindAside && tokenAt(sentence, verb).pos === 'VBD')) &&
  children(sentence, verb, 'nsubj', 'csubj', 'mark', 'expl').length === 0 &&
  !sentence.tokens.slice(governor, verb).some((token) => /^["“”:;]$|^[`']{2}$/.test(token.text)) &&
  arcTo(sentence, verb) !== undefined;
