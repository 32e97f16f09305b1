import { arcTo, children, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { gerundVerbs } from '../../ontology/verbClasses.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';
import { isBehindComma, verbAbove } from './verbAbove.js';

/** "refused to accept it, saying the count had been rigged": the parser takes "saying" for a conjunction, and the clause for what is refused. */
const sayingClause = on('mark', (sentence, { governor: told, dependent: saying }) => {
  const { pos, lemma } = tokenAt(sentence, saying);
  if (pos !== 'VBG' || !speechVerbs.has(lemma) || !isBehindComma(sentence, saying)) return undefined;
  const above = arcTo(sentence, told);
  if (!above || above.governor < 0 || above.governor > saying || told < saying) return undefined;
  return [
    { governor: above.governor, dependent: saying, relation: 'advcl' },
    { governor: saying, dependent: told, relation: 'ccomp' },
  ].reduce(hung, sentence);
});

/** "refused on Thursday to accept it", "has until 20 November to rule": the parser takes the preposition for a conjunction, and has the day accept it. */
const dayBetween = on('nsubj', (sentence, { governor: infinitive, dependent: day }) => {
  if (!isInfinitive(sentence, infinitive) || !/^(DATE|TIME)$/.test(tokenAt(sentence, day).ner)) return undefined;
  // "called for Monday to be a day of mourning": the day is to be it.
  if (children(sentence, infinitive, 'cop').length > 0) return undefined;
  const preposition = Math.min(...subtree(sentence, day)) - 1;
  const above = arcTo(sentence, infinitive);
  if (arcTo(sentence, preposition)?.governor !== infinitive || tokenAt(sentence, preposition).pos !== 'IN')
    return undefined;
  if (/^for$/i.test(tokenAt(sentence, preposition).text)) return undefined;
  if (!above || above.governor < 0 || above.governor > preposition) return undefined;
  const dated = { governor: above.governor, dependent: day, relation: 'obl' };
  const word = tokenAt(sentence, preposition).text.toLowerCase();
  // Who has time to do something need not do it.
  const hasTime = tokenAt(sentence, above.governor).lemma === 'have';
  return [
    { governor: day, dependent: preposition, relation: 'case' },
    { governor: above.governor, dependent: infinitive, relation: hasTime ? 'advcl' : 'xcomp' },
  ].reduce(hung, rewired(sentence, day, dated, [{ ...dated, relation: `obl:${word}` }]));
});

/** "denied using live rounds and blamed the rebels": the gerund is what is denied, though the parser cannot place it, and what is finite stands beside. */
const deniedDeed = on('dep xcomp', (sentence, { governor: verb, dependent: gerund, relation }) => {
  if (gerund !== verb + 1 || tokenAt(sentence, gerund).pos !== 'VBG') return undefined;
  if (!tokenAt(sentence, verb).pos.startsWith('VB') || !gerundVerbs.has(tokenAt(sentence, verb).lemma))
    return undefined;
  if (children(sentence, verb, 'obj', 'ccomp').length > 0) return undefined;
  const beside = children(sentence, gerund, 'conj').filter((arc) =>
    /^VB[DZP]$/.test(tokenAt(sentence, arc.dependent).pos),
  );
  if (relation === 'xcomp' && beside.length === 0) return undefined;
  return [
    { governor: verb, dependent: gerund, relation: 'xcomp' },
    ...beside.map((arc) => ({ ...arc, governor: verb })),
  ].reduce(hung, sentence);
});

/** "were shot when soldiers fired on a crowd that blocked the road, according to doctors": behind a comma it closes the sentence, and tells all of it. */
const accordingToAll = on('obl', (sentence, { governor, dependent: source, relation }) => {
  const according = children(sentence, source, 'case').find((arc) =>
    /^according$/i.test(tokenAt(sentence, arc.dependent).text),
  );
  if (!according || !isBehindComma(sentence, according.dependent) || source < governor) return undefined;
  const behind = sentence.tokens[Math.max(...subtree(sentence, source)) + 1];
  if (behind && !/^[.;]$/.test(behind.text)) return undefined;
  let top = governor;
  for (
    let arc = arcTo(sentence, top);
    arc && /^(acl:relcl|acl|advcl)$/.test(arc.relation);
    arc = arcTo(sentence, top)
  ) {
    const next = verbAbove(sentence, arc.governor, /^(obj|iobj|obl|nmod|conj|nsubj|nsubj:pass)$/);
    if (next === undefined) break;
    top = next;
  }
  return top === governor ? undefined : rewired(sentence, source, { governor: top, dependent: source, relation });
});

/** Words around a clause that the parser takes for its conjunction or hangs inside of it. */
export const repairMarks = mendArcs(() => [sayingClause, dayBetween, deniedDeed, accordingToAll]);
