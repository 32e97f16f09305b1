import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, isQuotationMark, subtree, tokenAt } from '../../model/syntax.js';
import { personNouns } from '../../ontology/personNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { hung, moved } from './rewired.js';
import { behindParticiple, clauseInObject, clauseOfObject, clauseWithSubject } from './saidClauses.js';
import { verbAbove } from './verbAbove.js';

/**
 * Mends "said" and who says it behind or inside of the news: "160 people were wounded, said Hamidi, the deputy head", "..., said
 * spokesman Najib Danish", "also killed journalist Ana Berg, the official said".
 */
export const repairSaid = (sentence: Sentence): Sentence =>
  sentence.tokens
    .filter(({ lemma, pos }) => /^VB[DZ]$/.test(pos) && speechVerbs.has(lemma))
    .reduce(
      (mended, { index }) =>
        [
          asVerb,
          behindParticiple,
          clauseOfObject,
          clauseWithSubject,
          clauseInObject,
          withWholeName,
          withNameBefore,
          notMeasure,
          withSpeaker,
          behindNews,
          withOwnObject,
        ].reduce((one, mend) => mend(one, index), mended),
      sentence,
    );

/** "..., said fire chief Tom Hale": somebody behind "said" says it, and is not what is said. */
const withSpeaker = (sentence: Sentence, saying: number): Sentence => {
  const object = children(sentence, saying, 'obj').find((arc) => arc.dependent > saying);
  if (!object || tokenAt(sentence, saying).lemma !== 'say' || sentence.tokens[saying - 1]?.text !== ',')
    return sentence;
  const { pos, lemma } = tokenAt(sentence, object.dependent);
  // "arrived, said Mass and left": one verb of several.
  const isOneOfMany =
    /^conj/.test(arcTo(sentence, saying)?.relation ?? '') && children(sentence, saying, 'conj').length > 0;
  const speaks =
    (/^NNPS?$/.test(pos) && lemma !== 'Mass') || personNouns.has(lemma.toLowerCase()) || saysAtEnd.test(lemma);
  const isNext = Math.min(...subtree(sentence, object.dependent)) === saying + 1;
  const arc = arcTo(sentence, saying);
  if (!speaks || isOneOfMany || !isNext || !arc || children(sentence, saying, 'nsubj').length > 0) return sentence;
  const withSubject = moved(sentence, { ...object, relation: 'nsubj' });
  if (arc.governor >= 0) return hung(alone(withSubject, saying), { ...arc, relation: 'dep' });
  return children(sentence, saying, 'ccomp').some(({ dependent }) => dependent < saying) ? withSubject : sentence;
};

/** "said a police source", "says a message received here". */
const saysAtEnd = /^(source|message|report|statement|communiqu[eé]|release|letter|document|study|dispatch)$/;

/**
 * "... to the Middle East, Vedant Pantel, Principal Deputy Spokesman for the ministry, said": the name between commas before "said" says
 * it, and not what the parser has it describe.
 */
const withNameBefore = (sentence: Sentence, saying: number): Sentence => {
  const arc = arcTo(sentence, saying);
  if (!arc || arc.governor < 0 || arc.governor > saying || sentence.tokens[saying - 1]?.text !== ',') return sentence;
  if (children(sentence, saying, 'nsubj', 'ccomp', 'obj').length > 0) return sentence;
  const from = sentence.tokens.slice(0, saying).findLastIndex(({ pos }) => /^(VB[DZP]|MD)$/.test(pos));
  const name = sentence.tokens.findLastIndex(
    ({ index, ner, pos }) =>
      index > from && index < saying && ner === 'PERSON' && pos === 'NNP' && sentence.tokens[index + 1]?.text === ',',
  );
  const first = sentence.tokens.slice(0, name).findLastIndex(({ ner }) => ner !== 'PERSON') + 1;
  const own = name < 0 ? undefined : arcTo(sentence, name);
  if (own?.relation !== 'appos' || sentence.tokens[first - 1]?.text !== ',') return sentence;
  const beside = children(sentence, own.governor, 'appos').filter(
    ({ dependent }) => dependent > name && dependent < saying,
  );
  return [
    { governor: saying, dependent: name, relation: 'nsubj' },
    ...beside.map((one) => ({ ...one, governor: name })),
    { ...arc, relation: 'parataxis' },
  ].reduce(moved, sentence);
};

/** "100 kilometers from Gardez, officials there said": no measure says anything. */
const notMeasure = (sentence: Sentence, saying: number): Sentence => {
  const measure = children(sentence, saying, 'nsubj')[0]?.dependent;
  const who = measure === undefined ? undefined : children(sentence, measure, 'appos').at(-1)?.dependent;
  const above = arcTo(sentence, saying)?.governor ?? -1;
  if (measure === undefined || who === undefined || above < 0 || who > saying) return sentence;
  if (!/^(kilomet(?:er|re)|mile|met(?:er|re)|km|yard|day|week|month|year)$/.test(tokenAt(sentence, measure).lemma))
    return sentence;
  if (!personNouns.has(tokenAt(sentence, who).lemma) || sentence.tokens[who - 1]?.text !== ',') return sentence;
  const said = moved(sentence, { governor: saying, dependent: who, relation: 'nsubj' });
  return hung(said, { governor: above, dependent: measure, relation: 'obl:npmod' });
};

/** Who speaks stands behind the verb, and nobody before it does. */
const alone = (sentence: Sentence, saying: number): Sentence => ({
  ...sentence,
  graph: sentence.graph.filter(
    (one) => one.governor !== saying || one.dependent > saying || !one.relation.startsWith('nsubj'),
  ),
});

/** Where the parser lost how a closing "said X" hangs by the news, it stands beside it. */
const behindNews = (sentence: Sentence, saying: number): Sentence => {
  const arc = arcTo(sentence, saying);
  const speaker = children(sentence, saying, 'nsubj')[0]?.dependent;
  if (arc?.relation !== 'dep' || arc.governor > saying || speaker === undefined || speaker < saying) return sentence;
  const isNext = Math.min(...subtree(sentence, speaker)) === saying + 1;
  const isTold = tokenAt(sentence, arc.governor).pos.startsWith('VB') && sentence.tokens[saying - 1]?.text === ',';
  return isNext && isTold && children(sentence, saying, 'ccomp', 'obj').length === 0
    ? hung(sentence, { ...arc, relation: 'parataxis' })
    : sentence;
};

/** "They were brought here and later released, said Ahmadi.": the parser makes an adjective of the verb, and one more deed of who speaks. */
const asVerb = (sentence: Sentence, saying: number): Sentence => {
  const arc = arcTo(sentence, saying);
  const own = arc?.relation === 'amod' ? arcTo(sentence, arc.governor) : undefined;
  if (!arc || !own || own.governor < 0 || sentence.tokens[saying - 1]?.text !== ',') return sentence;
  const name = arc.governor;
  const isAtEnd = sentence.tokens
    .slice(saying + 1)
    .every(({ index, pos }) => (index <= name ? /^(NN|NNP)$/.test(pos) : pos === '.'));
  if (!isAtEnd || tokenAt(sentence, name).pos !== 'NNP' || own.governor > saying) return sentence;
  const verb = verbAbove(sentence, name);
  if (verb === undefined || verb > saying) return sentence;
  return hung(hung(sentence, { governor: verb, dependent: saying, relation: 'parataxis' }), {
    governor: saying,
    dependent: name,
    relation: 'nsubj',
  });
};

/** "said spokesman Najib Danish": the last name is an adjective elsewhere, and no predicate of the first here. */
const withWholeName = (sentence: Sentence, saying: number): Sentence => {
  const name = children(sentence, saying, 'xcomp', 'ccomp').find((arc) => isLastName(sentence, arc));
  if (!name || children(sentence, saying, 'nsubj').length > 0) return sentence;
  const named = moved(sentence, { ...name, relation: 'nsubj' });
  return children(sentence, name.dependent, 'nsubj').reduce(
    (mended, first) => hung(mended, { ...first, relation: 'compound' }),
    named,
  );
};

const isLastName = (sentence: Sentence, { dependent, governor }: Arc): boolean => {
  // '"... teams," said Soylu'.
  if (isQuotationMark(sentence, governor - 1) && dependent === governor + 1 && isName(sentence, dependent)) return true;
  // "..., said Rehman." at the end of the news.
  const isLast = sentence.tokens.slice(dependent + 1).every(({ pos }) => pos === '.');
  if (isLast && sentence.tokens[governor - 1]?.text === ',' && dependent === governor + 1)
    return (
      tokenAt(sentence, dependent).pos === 'NNP' ||
      // "Rebels killed 15, says governor".
      (tokenAt(sentence, governor).lemma === 'say' && personNouns.has(tokenAt(sentence, dependent).lemma))
    );
  const [first, last] = [sentence.tokens[dependent - 1], tokenAt(sentence, dependent)];
  return last.pos === 'JJ' && last.ner === 'PERSON' && first?.ner === 'PERSON' && dependent > governor;
};

const isName = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).ner === 'PERSON' && tokenAt(sentence, token).pos === 'NNP';

/** What a verb right before it acts on is its object, and nothing of "the official said" behind. */
const withOwnObject = (sentence: Sentence, saying: number): Sentence =>
  children(sentence, saying, 'dep', 'nsubj')
    .filter(({ dependent }, at, all) => {
      const isSpeaker = at === all.length - 1 && all[at]?.relation === 'nsubj';
      return dependent < saying && !isSpeaker && tokenAt(sentence, dependent).pos.startsWith('NN');
    })
    .reduce((mended, { dependent }) => {
      const first = Math.min(...subtree(mended, dependent, ['acl', 'appos', 'punct']));
      const verb = mended.tokens[first - 1];
      const takes =
        verb !== undefined &&
        /^VB[DZPNG]$/.test(verb.pos) &&
        !speechVerbs.has(verb.lemma) &&
        children(mended, verb.index, 'obj', 'ccomp', 'xcomp', 'aux:pass', 'cop').every(
          (one) => one.dependent === saying,
        );
      return takes ? moved(mended, { governor: verb.index, dependent, relation: 'obj' }) : mended;
    }, sentence);
