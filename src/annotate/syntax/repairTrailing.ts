import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, subtree, tokenAt } from '../../model/syntax.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { anybodysSpeech, judgingVerbs, speechVerbs } from '../../ontology/speechVerbs.js';
import { resultVerbs } from '../../ontology/verbClasses.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved, rewired } from './rewired.js';
import { isBare, isBehindComma, verbAbove } from './verbAbove.js';

/**
 * Mends participles that trail behind a clause and are hung on its last noun: ", killing seven people" is what the verb led to, ",
 * blaming rebels" what its subject did besides, ", severed in 2012" describes the noun before the comma.
 */
export const repairTrailing = mendArcs(() => [
  participleOfClause,
  participleOfObject,
  participleOfNoun,
  ofExchanged,
  included,
  asAdjective,
]);

/** "was hit causing blackouts", "went too far, causing outrage": no adjective, and what it causes is nobody's object but its own. */
const asAdjective = on('amod', (sentence, { governor: noun, dependent: gerund }) => {
  const above = arcTo(sentence, noun);
  const { pos, lemma } = tokenAt(sentence, gerund);
  if (pos !== 'VBG' || !/^(cause|leave|spark|prompt|trigger|kill|injure|wound|destroy|damage)$/.test(lemma))
    return undefined;
  if (above?.relation !== 'obj' || above.governor > gerund) return undefined;
  // Right behind a verb only of a passive one: "sells killing machines".
  const isBehindPassive = gerund - 1 === above.governor && children(sentence, above.governor, 'aux:pass').length > 0;
  if (!isBehindComma(sentence, gerund) && !isBehindPassive) return undefined;
  return [
    { governor: above.governor, dependent: gerund, relation: 'advcl' },
    { governor: gerund, dependent: noun, relation: 'obj' },
    ...children(sentence, above.governor, 'obl')
      .filter((arc) => arc.dependent > noun)
      .map((arc) => ({ ...arc, governor: gerund })),
  ].reduce(hung, sentence);
});

/** "accused them of war crimes, including the use of children": the parser hangs on the verb what is one of the crimes. */
const included = on('obl', (sentence, { governor: verb, dependent: one }) => {
  if (!hasCase(sentence, one, /^including$/)) return undefined;
  const first = Math.min(...subtree(sentence, one));
  if (sentence.tokens[first - 1]?.text !== ',') return undefined;
  // The noun right before the comma, and not the last word of a longer phrase: "20 people in Osk, including three children".
  const last = tokenAt(sentence, first - 2);
  const own = arcTo(sentence, last.index);
  const whole = last.index;
  if (!own || own.governor < 0 || typeOfNoun(last.lemma.toLowerCase()) === undefined) return undefined;
  if (own.governor !== verb && !hasCase(sentence, whole, /^of$/)) return undefined;
  const arc = { governor: whole, dependent: one, relation: 'nmod' };
  return rewired(sentence, one, arc, [{ ...arc, relation: 'nmod:including' }]);
});

/** "in exchange for seven Iranians held in Texas": they were held. */
const ofExchanged = on('acl', (sentence, { governor: noun, dependent: participle, relation }) => {
  if (tokenAt(sentence, participle).pos !== 'VBN') return undefined;
  if (!/^(exchange|return|search|favou?r|support|response|honou?r|memory)$/.test(tokenAt(sentence, noun).lemma))
    return undefined;
  const other = children(sentence, noun, 'nmod').find(({ dependent }) => dependent === participle - 1)?.dependent;
  return other === undefined || sentence.tokens[noun - 1]?.text !== 'in'
    ? undefined
    : moved(sentence, { governor: other, dependent: participle, relation });
});

/** What is said besides is the speaker's: "denied that it had fired, blaming the rebels", "rejected claims that it had, calling them". */
const sayerAbove = (sentence: Sentence, verb: number): number => {
  for (let token = verb, steps = 0; steps < 4; steps++) {
    const arc = arcTo(sentence, token);
    if (!arc || arc.governor < 0 || !/^(ccomp|xcomp|advcl|acl|obj|nmod|dep)$/.test(arc.relation)) return verb;
    token = arc.governor;
    const { pos, lemma } = tokenAt(sentence, token);
    if (pos.startsWith('VB') && speechVerbs.has(lemma)) return token;
  }
  return verb;
};

/** "attacked a convoy that carried aid, killing six", "before a vote he was sure to lose, plunging": what came of the main deed. */
const outOfRelative = (sentence: Sentence, verb: number): number => {
  let clause = verb;
  while (/^(xcomp|cop)$/.test(arcTo(sentence, clause)?.relation ?? ''))
    clause = arcTo(sentence, clause)?.governor ?? verb;
  const arc = arcTo(sentence, clause);
  if (arc && /^(dep|parataxis|ccomp|advcl)$/.test(arc.relation) && isContact(sentence, clause))
    return verbAbove(sentence, arc.governor) ?? verb;
  if (arc?.relation !== 'acl:relcl') return verb;
  const first = Math.min(...subtree(sentence, clause));
  if (sentence.tokens.slice(arc.governor, first + 1).some(({ text }) => text === ',')) return verb;
  return verbAbove(sentence, arc.governor) ?? verb;
};

/** "a vote he was sure to lose" that the parser could not place: the subject stands right behind the noun. */
const isContact = (sentence: Sentence, clause: number): boolean =>
  children(sentence, clause, 'nsubj').some(
    ({ dependent }) =>
      tokenAt(sentence, dependent).pos === 'PRP' && /^NNS?$/.test(sentence.tokens[dependent - 1]?.pos ?? ''),
  );

const saying =
  /^(blaming|accusing|calling|saying|adding|citing|urging|insisting|warning|vowing|describing|denying|stating|declaring|asserting|maintaining|remarking|observing|telling|cautioning|conceding|admitting|lamenting|complaining)$/i;

/** What people say of others, or remind them of, when they speak; "recalling" a book from the shops is done by nobody who speaks. */
const besides = (lemma: string): boolean =>
  judgingVerbs.has(lemma) ||
  /^(recall|cite|quote|note|stress|emphasi[sz]e|underline|underscore|reiterate|reaffirm|express|voice|reject|dismiss|denounce|acknowledge|congratulate|point|refer|allude|demand|appeal|pledge|promise|threaten|accuse|blame|claim|allege|argue|explain)$/.test(
    lemma,
  );

/** "said this was an example of how they worked together, recalling the accord": of all above the one verb of speech. */
const besidesSaying = (sentence: Sentence, from: number, participle: number): number | undefined => {
  if (!besides(tokenAt(sentence, participle).lemma)) return undefined;
  // "said bodies, recalling the accord, had helped".
  if (/^nsubj/.test(arcTo(sentence, from)?.relation ?? '')) return undefined;
  // "said two men stormed the bank, demanding cash": those who do deeds demand, threaten and promise with them.
  const deed = verbAbove(sentence, from) ?? from;
  const doer = children(sentence, deed, 'nsubj')[0];
  const isTold = arcTo(sentence, deed)?.relation === 'ccomp';
  if (isTold && doer && anybodysSpeech.has(tokenAt(sentence, participle).lemma) && isSomebody(sentence, doer.dependent))
    return undefined;
  for (let token = from, steps = 0; token >= 0 && steps < 8; steps++) {
    const { pos, lemma } = tokenAt(sentence, token);
    if (pos.startsWith('VB') && (speechVerbs.has(lemma) || judgingVerbs.has(lemma)) && hasSpeaker(sentence, token))
      return token === from ? undefined : token;
    token = arcTo(sentence, token)?.governor ?? -1;
  }
  return undefined;
};

/** "this shows" is said by nobody. */
const hasSpeaker = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').every(({ dependent }) => !/^(DT|WDT|EX)$/.test(tokenAt(sentence, dependent).pos));

/** "said that it had failed, leading to claims that ...": others say so of what was said, and the speaker does not. */
const reactionAbove = (sentence: Sentence, from: number, participle: number): number | undefined => {
  if (!causing.test(tokenAt(sentence, participle).lemma)) return undefined;
  const isReaction = children(sentence, participle, 'obj', 'obl').some(({ dependent }) =>
    reactionNouns.has(tokenAt(sentence, dependent).lemma),
  );
  const main = sayerAbove(sentence, from);
  return isReaction && main !== from ? main : undefined;
};

const causing = /^(lead|prompt|spark|trigger|provoke|fuel|draw|raise|stoke|elicit|invite)$/;

const reactionNouns = new Set(
  'report claim speculation rumor rumour call criticism accusation allegation condemnation outcry question fear concern backlash uproar debate doubt denial suggestion complaint objection rebuke ridicule'.split(
    ' ',
  ),
);

/** ", killing seven people" hung on the last noun: a clause of the verb. A description of the subject stays one. */
const participleOfClause = on('dep acl conj advcl', (sentence, { governor, dependent, relation }) => {
  const { pos, lemma, text } = tokenAt(sentence, dependent);
  if (pos !== 'VBG' || dependent < governor) return undefined;
  if (relation !== 'conj' && isBehindComma(sentence, dependent) && isBare(sentence, dependent)) {
    const main = besidesSaying(sentence, governor, dependent) ?? reactionAbove(sentence, governor, dependent);
    if (main !== undefined) return clause(sentence, dependent, main);
  }
  const isNoun = tokenAt(sentence, governor).pos.startsWith('NN');
  if (relation === 'conj' && isNoun && children(sentence, dependent, 'obj').length > 0)
    return listed(sentence, dependent, governor);
  if (relation === 'conj') return undefined;
  if (relation === 'advcl' || (relation === 'dep' && tokenAt(sentence, governor).pos.startsWith('VB'))) {
    if (!isBehindComma(sentence, dependent)) return undefined;
    const sayer = saying.test(text)
      ? sayerAbove(sentence, governor)
      : resultVerbs.has(lemma)
        ? outOfRelative(sentence, governor)
        : governor;
    return sayer === governor ? undefined : clause(sentence, dependent, sayer);
  }
  if (!isBehindComma(sentence, dependent) || !isBare(sentence, dependent)) return undefined;
  if (relation === 'acl' && !resultVerbs.has(lemma) && !saying.test(text)) return undefined;
  const verb = verbAbove(sentence, governor);
  if (verb === undefined || verb === governor) return undefined;
  const main = saying.test(text) ? sayerAbove(sentence, verb) : verb;
  return clause(sentence, dependent, main);
});

/** "went from house to house, looting shops and beating residents": clauses that were listed with the last noun. */
const listed = (sentence: Sentence, verb: number, noun: number): Sentence | undefined => {
  const first = children(sentence, noun, 'conj').find(
    (arc) => arc.dependent < verb && tokenAt(sentence, arc.dependent).pos === 'VBG',
  );
  const main = verbAbove(sentence, noun);
  if (first) return joined(sentence, verb, first.dependent);
  const before =
    main === undefined
      ? undefined
      : children(sentence, main, 'advcl').find(
          (arc) => arc.dependent < verb && arc.dependent > noun && tokenAt(sentence, arc.dependent).pos === 'VBG',
        );
  if (before) return joined(sentence, verb, before.dependent);
  return main !== undefined && isBehindComma(sentence, verb) ? clause(sentence, verb, main) : undefined;
};

const joined = (sentence: Sentence, verb: number, first: number): Sentence => {
  const arc = { governor: first, dependent: verb, relation: 'conj' };
  return rewired(sentence, verb, arc, [{ ...arc, relation: 'conj:and' }]);
};

/** ", blaming rebels for it" read as one more object, the participle as its adjective. */
const participleOfObject = on('amod', (sentence, { governor: noun, dependent }) => {
  const { pos, text } = tokenAt(sentence, dependent);
  if (pos !== 'VBG' || noun < dependent || !isBehindComma(sentence, dependent)) return undefined;
  const above = arcTo(sentence, noun);
  if (above?.relation !== 'obj') return undefined;
  // "had an object already", or "erupted, blanketing villages".
  const isEnded = above.governor === dependent - 2;
  if (!isEnded && !children(sentence, above.governor, 'obj').some((one) => one.dependent < dependent)) return undefined;
  const main = saying.test(text)
    ? sayerAbove(sentence, above.governor)
    : (besidesSaying(sentence, above.governor, dependent) ??
      (reactionNouns.has(tokenAt(sentence, noun).lemma) && causing.test(tokenAt(sentence, dependent).lemma)
        ? sayerAbove(sentence, above.governor)
        : above.governor));
  const object = { governor: dependent, dependent: noun, relation: 'obj' };
  const behind = children(sentence, noun, 'nmod', 'acl').filter((arc) => arc.dependent > noun);
  return behind.reduce(
    (one, arc) =>
      rewired(one, arc.dependent, { ...arc, governor: dependent, relation: arc.relation.replace('nmod', 'obl') }),
    rewired(clause(sentence, dependent, main), noun, object, [object]),
  );
});

const clause = (sentence: Sentence, verb: number, main: number): Sentence => {
  const arc = { governor: main, dependent: verb, relation: 'advcl' };
  return hung(sentence, arc);
};

/** "restored relations, severed in 2012": a past participle that the parser could not place describes the noun before it. */
const participleOfNoun = on('dep', (sentence, { dependent }) => {
  if (tokenAt(sentence, dependent).pos !== 'VBN' || !isBare(sentence, dependent)) return undefined;
  if (!isBehindComma(sentence, dependent) || children(sentence, dependent, 'obj').length > 0) return undefined;
  const last = sentence.tokens[dependent - 2];
  if (!last?.pos.startsWith('NN')) return undefined;
  const arc = { governor: headOfName(sentence, last.index), dependent, relation: 'acl' };
  return hung(sentence, arc);
});

/** "the Royal Courts of Justice, ...": all of a name, and not its last word. */
const headOfName = (sentence: Sentence, token: number): number => {
  const arc = arcTo(sentence, token);
  const isInside =
    arc !== undefined &&
    arc.governor >= 0 &&
    /^(compound|flat|nmod)/.test(arc.relation) &&
    tokenAt(sentence, token).pos.startsWith('NNP') &&
    tokenAt(sentence, arc.governor).pos.startsWith('NNP');
  return isInside ? headOfName(sentence, arc.governor) : token;
};
