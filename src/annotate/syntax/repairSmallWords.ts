import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { withSubjects } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged, rewired } from './rewired.js';

/** "Police in Conakry, the capital, briefly detained two men": behind a comma the tagger takes the adverb for a noun that does it. */
const asAdverb = on('nsubj', (sentence, { governor: verb, dependent: word }) => {
  if (verb !== word + 1 || tokenAt(sentence, word).pos !== 'NN') return undefined;
  if (
    !/^(brief|short|initial|later|late|final|previous|original|forcib|reported|alleged|recent|immediate|eventual|quick|repeated|sudden|temporari)ly$/.test(
      tokenAt(sentence, word).text,
    )
  )
    return undefined;
  if (children(sentence, word).some((arc) => arc.relation !== 'punct')) return undefined;
  const subject = children(sentence, verb, 'nsubj', 'dep').find(
    (arc) => arc.dependent < word && /^NN/.test(tokenAt(sentence, arc.dependent).pos),
  );
  const adverb = retagged(hung(sentence, { governor: verb, dependent: word, relation: 'advmod' }), word, { pos: 'RB' });
  return subject ? hung(adverb, { governor: verb, dependent: subject.dependent, relation: 'nsubj' }) : adverb;
});

/** "were sent in to end it": a preposition without a noun is part of the verb, and nothing that is sent. */
const asParticle = on('obj', (sentence, { governor: verb, dependent: word }) =>
  /^(IN|RP)$/.test(tokenAt(sentence, word).pos) && word === verb + 1 && children(sentence, word).length === 0
    ? hung(sentence, { governor: verb, dependent: word, relation: 'compound:prt' })
    : undefined,
);

/** "walked off the job": a preposition that the parser hangs on the noun as a particle. */
const asPreposition = on('dep', (sentence, { governor: noun, dependent: word }) => {
  const phrase = arcTo(sentence, noun);
  if (phrase?.relation !== 'obl' || word !== phrase.governor + 1 || word > noun) return undefined;
  const { pos, text } = tokenAt(sentence, word);
  if (pos !== 'RP' || text !== 'off' || children(sentence, noun, 'case').length > 0) return undefined;
  return hung(rewired(sentence, noun, phrase, [{ ...phrase, relation: 'obl:off' }]), {
    governor: noun,
    dependent: word,
    relation: 'case',
  });
});

/** "sank off Crete": what goes down off a named shore does nothing to it. */
const offShore = on('compound:prt', (sentence, { governor: verb, dependent: off }) => {
  if (tokenAt(sentence, off).text !== 'off') return undefined;
  const shore = children(sentence, verb, 'obj').find((arc) => arc.dependent > off)?.dependent;
  if (shore === undefined || !atSea.test(tokenAt(sentence, verb).lemma)) return undefined;
  if (Math.min(...subtree(sentence, shore)) !== off + 1 || !isShore.test(tokenAt(sentence, shore).pos))
    return undefined;
  const arc = { governor: verb, dependent: shore, relation: 'obl' };
  return hung(rewired(sentence, shore, arc, [{ ...arc, relation: 'obl:off' }]), {
    governor: shore,
    dependent: off,
    relation: 'case',
  });
});

/** A name: "burned off gas", "explode off it" tell no place. */
const isShore = /^NNPS?$/;

const atSea =
  /^(sink|capsize|founder|crash|collide|drown|explode|disappear|vanish|die|perish|overturn|ditch|anchor|patrol|fish|operate|occur|happen|burn|drift|moor|sail|strand|wreck|rescue)$/;

/** "to release all those held by them and to guarantee it": what is listed with its own "to" goes on with the other infinitive. */
const asInfinitive = on('conj', (sentence, { governor, dependent: second }) => {
  if (governor > second || !hasTo(sentence, second) || hasTo(sentence, governor)) return undefined;
  if (!/^VBN$/.test(tokenAt(sentence, governor).pos)) return undefined;
  let at = governor;
  for (let steps = 0; steps < 4; steps++) {
    at = arcTo(sentence, at)?.governor ?? -1;
    if (at < 0) return undefined;
    if (hasTo(sentence, at)) {
      const subjects = sentence.graph.filter((arc) => arc.governor === at && /^nsubj/.test(arc.relation));
      const own = hung(sentence, { governor: at, dependent: second, relation: 'conj' });
      return withSubjects(
        own,
        second,
        subjects.map((arc) => ({ ...arc, governor: second })),
      );
    }
  }
  return undefined;
});

const hasTo = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).pos === 'VB' &&
  children(sentence, verb, 'mark').some((arc) => tokenAt(sentence, arc.dependent).pos === 'TO');

/** "The general, accused by prosecutors, told the court": with an article, and no noun behind it, a rank is a noun. */
const asRank = on('nsubj nsubj:pass obj iobj obl', (sentence, { dependent: word }) =>
  tokenAt(sentence, word).pos === 'JJ' &&
  /^(general|private|cardinal|captive|militant|suspect|official)$/.test(tokenAt(sentence, word).text) &&
  sentence.tokens[word - 1]?.pos === 'DT' &&
  !/^(NN|JJ)/.test(sentence.tokens[word + 1]?.pos ?? '')
    ? retagged(sentence, word, { pos: 'NN' })
    : undefined,
);

/** "the decision the court took on Monday": before a day "on" is no part of the verb. */
const onDay = on('compound:prt', (sentence, { governor: verb, dependent: word }) => {
  const day = word + 1;
  const own = arcTo(sentence, day);
  if (!/^on$/i.test(tokenAt(sentence, word).text) || sentence.tokens[day]?.ner !== 'DATE') return undefined;
  if (own?.governor !== verb || !/^obl(:tmod)?$/.test(own.relation)) return undefined;
  const dated = [
    { governor: day, dependent: word, relation: 'case' },
    { governor: verb, dependent: day, relation: 'obl' },
  ].reduce(hung, sentence);
  return retagged(dated, word, { pos: 'IN' });
});

export const repairSmallWords = mendArcs(() => [
  onDay,
  asRank,
  asAdverb,
  asParticle,
  asPreposition,
  offShore,
  asInfinitive,
]);
