import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { personNouns } from '../../ontology/personNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { hung } from './rewired.js';
import { verbAbove } from './verbAbove.js';

/**
 * "quoted teachers, with Petrova stating: ...": behind a name and before its words the form in -ing of a verb of speech says what the
 * name says, though the tagger takes it for a noun; "with the daily reporting no one will be tried": what is reported is a clause, and
 * not what the reporting does.
 */
export const repairWithSayer = (sentence: Sentence): Sentence =>
  sentence.tokens.reduce<Sentence>((mended, { index, text, pos }) => {
    if (!/^\p{Ll}+ing$/u.test(text) || !/^(NN|VBG)$/.test(pos)) return mended;
    if (pos === 'VBG') return withClause(mended, index);
    const lemma = saying(text);
    return lemma !== undefined && opensWords(mended, index) ? asClause(mended, index, lemma) : mended;
  }, sentence);

/** The object right before an auxiliary is the subject of a clause without one, of which the parser made the whole sentence, or what it hangs on. */
const withClause = (sentence: Sentence, index: number): Sentence => {
  if (!speechVerbs.has(tokenAt(sentence, index).lemma) || !hasWith(sentence, index, 'mark')) return sentence;
  const who = children(sentence, index, 'obj').find(({ dependent }) => dependent > index);
  const helper = who && arcTo(sentence, who.dependent + 1);
  const clause = helper?.relation.startsWith('aux') ? arcTo(sentence, helper.governor) : undefined;
  const taken = clause && children(sentence, clause.dependent, 'csubj')[0];
  if (!who || !clause || !taken || clause.governor > index || taken.dependent > index) return sentence;
  if (children(sentence, clause.dependent, 'nsubj').length > 0) return sentence;
  return [
    { ...clause, dependent: taken.dependent, relation: taken.dependent === index ? 'advcl' : clause.relation },
    { governor: index, dependent: clause.dependent, relation: 'ccomp' },
    { ...who, governor: clause.dependent, relation: taken.relation.replace('csubj', 'nsubj') },
  ].reduce(hung, sentence);
};

const hasWith = (sentence: Sentence, index: number, relation: string): boolean =>
  children(sentence, index, relation).some(
    ({ dependent }: Arc) => tokenAt(sentence, dependent).text.toLowerCase() === 'with',
  );

const saying = (text: string): string | undefined => {
  const stem = text.slice(0, -3);
  return [stem, `${stem}e`].find((one) => speechVerbs.has(one));
};

const opensWords = (sentence: Sentence, index: number): boolean =>
  arcTo(sentence, index - 1)?.governor === index &&
  isSayer(sentence, index - 1) &&
  /^(:|that|["“]|``)$/.test(sentence.tokens[index + 1]?.text ?? '') &&
  hasWith(sentence, index, 'case');

const isSayer = (sentence: Sentence, token: number): boolean => {
  const { pos, lemma } = tokenAt(sentence, token);
  return pos === 'NNP' || (pos.startsWith('NN') && personNouns.has(lemma));
};

const asClause = (sentence: Sentence, index: number, lemma: string): Sentence => {
  const above = arcTo(sentence, index)?.governor ?? -1;
  const verb = above < 0 ? undefined : (verbAbove(sentence, above) ?? above);
  const withs = children(sentence, index, 'case');
  if (verb === undefined) return sentence;
  const tokens = sentence.tokens.map((token) => (token.index === index ? { ...token, pos: 'VBG', lemma } : token));
  return [
    { governor: verb, dependent: index, relation: 'advcl' },
    { governor: index, dependent: index - 1, relation: 'nsubj' },
    ...withs.map((arc) => ({ ...arc, relation: 'mark' })),
  ].reduce(hung, { ...sentence, tokens });
};
