import type { Sentence } from '../../model/annotation.js';
import { textAt } from '../../model/words.js';
import { marketsOfTrade } from '../../ontology/placeNouns.js';
import { settlementVerbs, settling } from '../../ontology/settlementWords.js';
import { isPersonNoun } from './peopleSenses.js';

/** "the bond market", "on the open market": what is bought and sold anywhere; "in an open market" is where people are. */
export const isTrade = (sentence: Sentence, head: number): boolean => {
  const text = (index: number): string => textAt(sentence, index);
  const sort = text(head - 1);
  if (sort === 'open') return text(head - 2) === 'the' && text(head - 3) === 'on';
  return sort === 'international' ? text(head - 2) === 'the' : marketsOfTrade.has(sort);
};

/** "in the fields of trade and energy", "an area of law": no place. */
export const isBranch = (sentence: Sentence, head: number, word: string): boolean => {
  const [of, next] = [sentence.tokens[head + 1], sentence.tokens[head + 2]];
  if (!/^(field|area)s?$/.test(word)) return false;
  // "in many fields": of what is done.
  const sort = textAt(sentence, head - 1);
  if (word === 'field' && /^(many|various|all|other|different|numerous|related|diverse)$/.test(sort))
    return textAt(sentence, head - 2) === 'in';
  // "cooperation fields", "priority areas".
  if (
    /^(cooperation|co-operation|collaboration|priority|policy|research|focus|subject|problem|issue|growth)$/.test(sort)
  )
    return true;
  // "critical areas such as technology".
  if (of?.text === 'such' && next?.text === 'as' && !/^NNP/.test(sentence.tokens[head + 3]?.pos ?? '')) return true;
  return !word.endsWith('s') && of?.text === 'of' && next !== undefined && /^(NN|VBG|JJ)$/.test(next.pos);
};

/** "avenues for cooperation", "avenues to end the war", "avenues of dialogue": ways of doing something. */
export const isWay = (sentence: Sentence, head: number): boolean => {
  const [word, next] = [sentence.tokens[head + 1], sentence.tokens[head + 2]];
  return /^(for|to)$/.test(word?.text ?? '') || (word?.text === 'of' && /^(NN|VBG)$/.test(next?.pos ?? ''));
};

/** "a peace settlement", "the settlement of the dispute", and no village. */
export const isSettled = (sentence: Sentence, head: number): boolean =>
  /^(between|with|to|worth)$/.test(sentence.tokens[head + 1]?.text ?? '') ||
  (sentence.tokens[head + 1]?.text === 'of' && !/^NNP/.test(sentence.tokens[head + 2]?.pos ?? '')) ||
  settlementVerbs.has(sentence.tokens[sentence.tree[head]?.governor ?? -1]?.lemma ?? '') ||
  settling.has(textAt(sentence, head - 1));

/** "A state of emergency", "the state of affairs". */
export const isCondition = (sentence: Sentence, head: number): boolean =>
  sentence.tokens[head + 1]?.text === 'of' &&
  (/^(NN|NNS)$/.test(sentence.tokens[head + 2]?.pos ?? '') ||
    // "the state of the negotiations", "the state of his health".
    (/^(DT|PRP\$)$/.test(sentence.tokens[head + 2]?.pos ?? '') && /^NNS?$/.test(sentence.tokens[head + 3]?.pos ?? '')));

/** "200 housing units" are for people to live in; "care units" are rooms of a hospital. */
export const isDwelling = (sentence: Sentence, head: number): boolean =>
  /^(housing|residential|settlement|condominium|apartment|dwelling|rental|care|monetary|currency|storage|conditioning|power|generating|production|centrifuge)$/i.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "a basketball court". */
export const isOfGame = (sentence: Sentence, head: number): boolean =>
  /^(basketball|tennis|volleyball|badminton|squash|handball|netball|food)$/i.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "The river burst its banks", "the west bank of the canal": no money there. */
export const isOfRiver = (sentence: Sentence, head: number): boolean =>
  (sentence.tree[head]?.relation === 'obj' &&
    /^(burst|overflow|breach|line)$/.test(sentence.tokens[sentence.tree[head]?.governor ?? -1]?.lemma ?? '')) ||
  /^(left|right|far|opposite|river|eastern|western|northern|southern|east|west|north|south)$/.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "fighting in the east of the country", "people from the north"; "to the east of it" and "in the east wing" tell a direction. */
export const isQuarterOfLand = (sentence: Sentence, head: number): boolean => {
  const text = (index: number): string => textAt(sentence, index);
  if (!/^(north|south|east|west)$/.test(sentence.tokens[head]?.text ?? '') || text(head - 1) !== 'the') return false;
  // "The north of the island was hit".
  if (head === 1 && text(head + 1) === 'of') return true;
  return (
    /^(in|from|across|throughout)$/.test(text(head - 2)) && !/^(NN|JJ|HYPH)/.test(sentence.tokens[head + 1]?.pos ?? '')
  );
};

/** "at school", "near the embassy", "a clinic was damaged": there the building is meant; "doctors at the hospital" are its staff. */
export const isWhere = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const governor = sentence.tokens[arc?.governor ?? -1];
  // "the hospital repaired its generators" is the body.
  const undergoes = arc?.relation === 'nsubj' ? /^(collapse|burn)$/ : happensToBuildings;
  if (/^(nsubj|obj|dobj)/.test(arc?.relation ?? '') && undergoes.test(governor?.lemma ?? '')) return true;
  if (isPersonNoun(governor?.lemma ?? '')) return false;
  return sentence.tree.some(
    (other) =>
      other.governor === head &&
      other.relation === 'case' &&
      /^(in|at|near|inside|outside|from|to|into|around)$/i.test(sentence.tokens[other.dependent]?.text ?? ''),
  );
};

const happensToBuildings = /^(collapse|damage|destroy|demolish|flatten|burn|level|raze|build|rebuild|renovate|repair)$/;

/** "a polling station", "the train station", "a power station": where one goes, and no body. */
export const isOfTravel = (sentence: Sentence, head: number): boolean =>
  /^(polling|voting|train|railway|rail|bus|metro|subway|tube|underground|power|pumping|petrol|gas|filling|fuel|service|space|fire|weather)$/i.test(
    textAt(sentence, head - 1),
  );

/** "in the third quarter", "a profit for the quarter", "a quarter of them"; "the old quarter" is a part of a town. */
export const isPartOfYear = (sentence: Sentence, head: number): boolean =>
  textAt(sentence, head + 1) === 'of' ||
  /^(the|a|this|that|each|every|per|first|second|third|fourth|last|next|past|previous|current|latest|final|fiscal|financial|consecutive|straight|prior|preceding|following|coming|same|earlier|year-ago|recent|record)$/i.test(
    textAt(sentence, head - 1),
  );
