import type { Arc, Sentence } from '../../model/annotation.js';
import { isBareParticiple } from '../../model/auxiliaries.js';
import { arcTo, children, dependents, subtree, tokenAt } from '../../model/syntax.js';
import { clauseVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { helpedVerb, subjectArc, withSubjects } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved } from './rewired.js';

/**
 * "confirmed the envoy had been killed", "to ensure riders are protected", "figures showed the economy was growing": without "that" the
 * parser makes an object of whom the clause tells of, and hangs the clause wherever it can, even above the verb. A finite verb right
 * behind an object that has no other subject is told of it.
 */
const withoutThat = on('obj iobj', (sentence, { governor: verb, dependent: noun }) => {
  if (noun < verb || !takesClause(sentence, verb) || /^W/.test(tokenAt(sentence, noun).pos)) return undefined;
  const told = clauseBehind(sentence, verb, noun);
  const own = told === undefined ? undefined : arcTo(sentence, told);
  if (told === undefined || !own || children(sentence, verb, 'ccomp').some(({ dependent }) => dependent !== told))
    return undefined;
  const top = belowClause(sentence, verb, told);
  // "a story which some find upsetting Schools were closed", run together of two lines.
  if (top === undefined && arcTo(sentence, verb)?.relation === 'acl:relcl' && !subtree(sentence, verb).includes(told))
    return undefined;
  // "The man who found the body was arrested": he was.
  if (top !== undefined && isDescribing(sentence, verb, top)) return undefined;
  const others = children(sentence, told, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl', 'mark', 'cc');
  if (others.some((arc) => arc.dependent !== top && arc.dependent < told)) return undefined;
  const raised = top === undefined ? [] : withTop(sentence, top, told, own);
  const mended = [...raised, { governor: verb, dependent: told, relation: 'ccomp' }].reduce(hung, sentence);
  return alsoSaid(moved(mended, subjectArc(mended, told, noun)), verb, told);
});

/** Verbs of saying, thinking and showing, and what makes sure that something is so, without a clause yet. */
const takesClause = (sentence: Sentence, verb: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, verb);
  return (
    pos.startsWith('VB') &&
    (speechVerbs.has(lemma) || clauseVerbs.has(lemma) || soThat.test(lemma)) &&
    // "the men found near the border were".
    !isBareParticiple(sentence, verb)
  );
};

const soThat = /^(ensure|pretend|mean|prove|realise|realize|know|feel|guarantee|judge|decide|wish|dream)$/;

/** The verb that the finite word right behind the object belongs to; adverbs may stand between them. */
const clauseBehind = (sentence: Sentence, verb: number, noun: number): number | undefined => {
  const phrase = subtree(sentence, noun);
  const first = Math.min(...phrase);
  // "said 30 workers at two plants had been moved": the parser hangs the phrase behind the noun on the verb.
  const behind = children(sentence, verb, 'obl').filter(
    ({ dependent }) => Math.min(...subtree(sentence, dependent)) === Math.max(...phrase) + 1,
  );
  if (behind.length > 0 && isWordsAlone.test(tokenAt(sentence, verb).lemma))
    phrase.push(...behind.flatMap(({ dependent }) => subtree(sentence, dependent)));
  // "told the paper in May the talks had failed": only right behind the verb.
  if (sentence.tokens.slice(verb + 1, first).some(({ text }) => !/^["“”]$|^``$|^''$/.test(text))) return undefined;
  let finite = Math.max(...phrase) + 1;
  while (/^RB/.test(sentence.tokens[finite]?.pos ?? '')) finite++;
  if (!/^(VB[DZP]|MD)$/.test(sentence.tokens[finite]?.pos ?? '')) return undefined;
  if (sentence.tokens.slice(first, finite).some(({ text }) => /^[,;:–—-]+$/.test(text))) return undefined;
  const told = helpedVerb(sentence, finite);
  return told > noun && told !== verb && !isParticiple(sentence, told, finite) ? told : undefined;
};

/** They have nobody for an object. */
const isWordsAlone = /^(say|add|insist|argue|claim|state)$/;

/** "held four men believed to be in charge": what looks like a past tense describes them, unless it has an object of its own. */
const isParticiple = (sentence: Sentence, told: number, finite: number): boolean =>
  told === finite &&
  tokenAt(sentence, told).pos === 'VBD' &&
  tokenAt(sentence, told).text.endsWith('ed') &&
  children(sentence, told, 'obj', 'ccomp').length === 0;

/** What the verb hangs by on the clause that stands behind it, when the parser has put that above. */
const belowClause = (sentence: Sentence, verb: number, told: number): number | undefined => {
  for (let token = verb, steps = 0; token >= 0 && steps < 8; steps++) {
    const above = arcTo(sentence, token)?.governor ?? -1;
    if (above === told) return token;
    token = above;
  }
  return undefined;
};

const isDescribing = (sentence: Sentence, verb: number, top: number): boolean => {
  if (!tokenAt(sentence, top).pos.startsWith('VB')) return true;
  for (let token = verb, steps = 0; token >= 0 && steps < 8; steps++) {
    const arc = arcTo(sentence, token);
    if (!arc || /^acl/.test(arc.relation) || hasRelative(sentence, token)) return true;
    if (token === top) return false;
    token = arc.governor;
  }
  return true;
};

const hasRelative = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb).some(({ dependent }) => dependent < verb && /^W/.test(tokenAt(sentence, dependent).pos));

/** The place of the clause, and what stands around both, for what it hung above of. */
const withTop = (sentence: Sentence, top: number, told: number, own: Arc): readonly Arc[] => {
  const relation = tokenAt(sentence, top).pos === 'VBG' && own.governor >= 0 ? 'advcl' : own.relation;
  const before = arcTo(sentence, top)?.relation === 'advcl' && own.relation === 'dep' ? 'advcl' : relation;
  return [
    { ...own, dependent: top, relation: before },
    ...children(sentence, told)
      .filter((arc) => arc.dependent !== top && (arc.dependent < top || isAtEnd(sentence, arc)))
      .map((arc) => ({ ...arc, governor: top })),
  ];
};

const isAtEnd = (sentence: Sentence, { dependent, relation }: Arc): boolean =>
  relation === 'punct' && dependent >= sentence.tokens.length - 2;

/** "confirmed he had been killed and said it would respond": who says the one says the other. */
const alsoSaid = (sentence: Sentence, verb: number, told: number): Sentence =>
  children(sentence, told, 'conj')
    .map(({ dependent }) => dependent)
    .filter(
      (token) =>
        speechVerbs.has(tokenAt(sentence, token).lemma) &&
        tokenAt(sentence, token).pos === tokenAt(sentence, verb).pos &&
        children(sentence, token, 'nsubj', 'nsubj:pass', 'aux').length === 0,
    )
    .reduce((mended, token) => {
      const listed = hung(mended, { governor: verb, dependent: token, relation: 'conj' });
      const subjects = dependents(listed, verb, 'nsubj').map((arc) => ({ ...arc, governor: token }));
      return withSubjects(listed, token, subjects);
    }, sentence);

/** Clauses without "that" whose subject is taken for an object. */
export const repairUnmarkedClauses = mendArcs(() => [withoutThat]);
