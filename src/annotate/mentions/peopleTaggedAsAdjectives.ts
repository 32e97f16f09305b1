import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isDemonym } from '../../ontology/gazetteer.js';
import type { NounPhrase } from './nounPhrases.js';

/**
 * "The general", "a major", "an Afghan": nouns for people that look like adjectives and are tagged so. An article stands
 * right before them and nothing that they could modify behind them.
 */
export const peopleTaggedAsAdjectives = (sentence: Sentence): NounPhrase[] =>
  atTokens(sentence, (token, head) => {
    const article = /^(the|a|an|another)$/i.test(sentence.tokens[head - 1]?.text ?? '');
    const isPerson =
      (token.pos.startsWith('JJ') && /^(general|major|private|suspect|official)$/.test(token.text)) ||
      (/^(JJ|VB[ND])/.test(token.pos) && /^(accused|deceased)$/.test(token.text));
    if (isNational(sentence, head)) return [{ sentence: sentence.index, first: head - 2, head }];
    return (article && isPerson && endsPhrase(sentence, head + 1)) ||
      isSomebodyOf(sentence, head) ||
      isCountryman(sentence, head)
      ? [{ sentence: sentence.index, first: head - 1, head }]
      : [];
  });

/** "a Kenyan national was held"; not "a Kenyan national park". */
const isNational = (sentence: Sentence, head: number): boolean => {
  const token = sentence.tokens[head];
  if (token?.text !== 'national' || !token.pos.startsWith('JJ')) return false;
  const [article, people, next] = [head - 2, head - 1, head + 1].map((index) => sentence.tokens[index]);
  return (
    /^(an?|the|another|one)$/i.test(article?.text ?? '') &&
    /^\p{Lu}/u.test(people?.text ?? '') &&
    people?.pos.startsWith('JJ') === true &&
    (endsPhrase(sentence, head + 1) || next?.pos === 'CC' || next?.text === ',')
  );
};

/** "detained an Afghan", "a Serb suspected of it": one of a people, with no noun behind that is Afghan or Serb. "In a German, French and British plan" nobody is. */
const isSomebodyOf = (sentence: Sentence, head: number): boolean => {
  if (!/^(an?|another)$/i.test(sentence.tokens[head - 1]?.text ?? '')) return false;
  const [token, next, after] = sentence.tokens.slice(head, head + 3);
  if (!token || !/^\p{Lu}/u.test(token.text) || !isDemonym(token.text)) return false;
  if (!next || next.text === '.') return true;
  if (next.text === ',') return !/^(JJ|NN|HYPH|CC)/.test(after?.pos ?? '');
  // "a Greek and a Turkish expert".
  if (next.pos === 'CC')
    return (
      /^(an?|the|two|three|his|her)$/i.test(after?.text ?? '') && !isDemonym(sentence.tokens[head + 3]?.text ?? '')
    );
  return /^(VB[DZNG]|MD|IN|TO|WP|[.:])$/.test(next.pos) && next.text !== '-';
};

/** "the Frenchman", "an Irishwoman", which the tagger takes for a name. */
const isCountryman = (sentence: Sentence, head: number): boolean => {
  const token = sentence.tokens[head];
  const people = /^(\p{Lu}\p{Ll}{3,})(?:wo)?man$/u.exec(token?.text ?? '')?.[1];
  return (
    people !== undefined &&
    isDemonym(people) &&
    token?.pos.startsWith('NN') === true &&
    /^(the|an?|another|this|that|one)$/i.test(sentence.tokens[head - 1]?.text ?? '') &&
    !/^(NN|HYPH)/.test(sentence.tokens[head + 1]?.pos ?? '')
  );
};

/** A verb, a mark, "of" and the like; an adjective only as what somebody is found: "found the general guilty". */
const endsPhrase = (sentence: Sentence, next: number): boolean => {
  const [token, after] = [sentence.tokens[next], sentence.tokens[next + 1]];
  if (!token) return true;
  if (/^(guilty|innocent|responsible|liable|dead|unfit)$/.test(token.text)) return !/^NN/.test(after?.pos ?? '');
  if (token.pos === 'CC') return token.text === 'but' || /^(DT|PRP|VB[DZP]|RB)/.test(after?.pos ?? '');
  // "the accused, Ana Petrova, said", not "the accused, tried men".
  if (token.text === ',') return after !== undefined && /^(NNP|WP|DT|CD)/.test(after.pos);
  return /^(VB[DZP]|MD|IN|TO|WP|WDT|POS|[.:])/.test(token.pos);
};
