import type { Sentence } from '../../model/annotation.js';
import { children, hasCase, isQuotationMark, tokenAt } from '../../model/syntax.js';
import { relationOf } from './trigger.js';

/** Set phrases, most of treaties and notes, whose words the tagger takes for verbs or that tell no deed. */
export const isFormal = (sentence: Sentence, index: number): boolean => {
  const [before, after] = [sentence.tokens[index - 1], sentence.tokens[index + 1]];
  const text = tokenAt(sentence, index).text.toLowerCase();
  return (
    // "as indicated above", "as stated earlier".
    (before?.text.toLowerCase() === 'as' &&
      /^(above|below|earlier|previously|before|hereinafter)$/.test(after?.text ?? '') &&
      /^(indicated|noted|mentioned|stated|outlined|described|discussed|explained|shown|set|defined|reported)$/.test(
        text,
      )) ||
    // "Used planes may be bought".
    (text === 'used' && index === 0 && /^NNS?$/.test(after?.pos ?? '')) ||
    // "looks like a fortress", "the cost of living", "when it comes to money".
    (/^(look|sound|feel)/.test(text) &&
      children(sentence, index, 'obl', 'nmod').some(({ dependent }) => hasCase(sentence, dependent, /^like$/))) ||
    (text === 'living' &&
      before?.text === 'of' &&
      /^(cost|standard|way|quality)s?$/i.test(sentence.tokens[index - 2]?.text ?? '')) ||
    (text === 'comes' &&
      before?.text === 'it' &&
      after?.text === 'to' &&
      /^when$/i.test(sentence.tokens[index - 2]?.text ?? '')) ||
    // "as follows", "in witness whereof".
    (text === 'follows' && before?.text === 'as') ||
    /^(where|there|here)(of|to|by|in|with|under|upon|for|fore)$/.test(text) ||
    // "each ensuing period", "standing orders", "in writing".
    (text === 'ensuing' && /^(the|each|every|any|all)$/.test(before?.text.toLowerCase() ?? '')) ||
    (text === 'standing' &&
      /^(order|instruction|committee|army|conference|rule|invitation|group|force|body)s?$/.test(after?.text ?? '')) ||
    (text === 'writing' && before?.text.toLowerCase() === 'in' && children(sentence, index, 'obj').length === 0) ||
    // "a letter dated 5 May", "Rafah, occupied Palestine".
    (text === 'dated' && (after?.pos === 'CD' || after?.ner === 'DATE')) ||
    (text === 'occupied' &&
      // "seized and occupied Palestine".
      (relationOf(sentence, index) === 'amod' || before?.text === ',') &&
      /^(LOCATION|MISC)$/.test(after?.ner ?? '') &&
      children(sentence, index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass').length === 0) ||
    (text === 'addressed' && isHeadingOfLetter(sentence)) ||
    isWordItself(sentence, index)
  );
};

/** "Letter dated 5 May from the Permanent Representative addressed to the Secretary-General": a heading, which tells no deed. */
const isHeadingOfLetter = ({ text, tokens }: Sentence): boolean =>
  /^(identical )?(letters?|notes?( verbales?)?) dated /i.test(text) &&
  tokens.every(({ pos }) => !/^(VBZ|VBP|MD)$/.test(pos));

/** 'the word "discussed"': the word is spoken of, and not what it means. */
const isWordItself = (sentence: Sentence, index: number): boolean =>
  isQuotationMark(sentence, index - 1) &&
  isQuotationMark(sentence, index + 1) &&
  /^(word|term|phrase|expression|verb|adjective)s?$/.test(sentence.tokens[index - 2]?.text ?? '');
