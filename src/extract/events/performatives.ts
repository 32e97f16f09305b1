import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, isInfinitive, tokenAt } from '../../model/syntax.js';
import { words } from '../../ontology/words.js';

/** What is done by saying that one does it (Austin's performatives). Lemmas. */
const doneBySaying = words(
  `thank congratulate welcome express reiterate reaffirm emphasize emphasise stress underline underscore highlight note
recall commend condemn salute apologize apologise assure remind acknowledge say point inform advise notify communicate transmit state declare
reply request refer`,
);

/** Done by saying so only with what is felt or wished for its object: "pay tribute", "offer condolences", but "pay the miners", "offer aid". */
const withFeeling = words('pay offer extend convey draw call bring');

const feelings =
  /^(tribute|respect|homage|condolence|sympathy|apology|congratulation|thanks|gratitude|appreciation|greeting|wish|welcome|regard|prayer|thought|felicitation|message|attention)s?$/;

const isDoneBySaying = (sentence: Sentence, verb: number): boolean => {
  const { lemma } = tokenAt(sentence, verb);
  return withFeeling.has(lemma)
    ? children(sentence, verb, 'obj', 'obl').some((arc) => feelings.test(tokenAt(sentence, arc.dependent).lemma))
    : doneBySaying.has(lemma);
};

/**
 * "I would like to thank the families", "we wish to express our condolences", "let me congratulate them": who says so does it, and does
 * not merely wish it. Whether `verb` is done in this way by the writer or speaker himself.
 */
export const isPerformed = (sentence: Sentence, verb: number): boolean => {
  const arc = arcTo(sentence, verb);
  if (!arc || arc.governor < 0 || !isDoneBySaying(sentence, verb)) return false;
  // "and to thank all who helped".
  if (arc.relation === 'conj')
    return (
      isInfinitive(sentence, verb) &&
      [arc.governor, ...children(sentence, arc.governor, 'xcomp').map(({ dependent }) => dependent)].some((one) =>
        isPerformed(sentence, one),
      )
    );
  const wish = arc.governor;
  const isMine = (token: number): boolean => /^(i|we)$/i.test(tokenAt(sentence, token).text);
  // "I write in order to inform you that", "I am instructed by my Government to bring to your attention".
  if (isInfinitive(sentence, verb) && isOnPaper(sentence, wish))
    return children(sentence, wish, 'nsubj', 'nsubj:pass').some(({ dependent }) => isMine(dependent));
  if (!/^(xcomp|ccomp)$/.test(arc.relation)) return false;
  const isMe = (token: number): boolean => /^(me|us)$/i.test(tokenAt(sentence, token).text);
  const { lemma } = tokenAt(sentence, wish);
  // "We want to declare independence", "would like to request asylum": to come, but in formal words.
  if (lemma !== 'wish' && onlyFormal.has(tokenAt(sentence, verb).lemma)) return false;
  const helpers = children(sentence, wish, 'aux').map(({ dependent }) => tokenAt(sentence, dependent).text);
  if (/^(let|allow|permit)$/.test(lemma))
    return [wish, verb]
      .flatMap((token) => children(sentence, token, 'obj', 'iobj', 'nsubj'))
      .some(({ dependent }) => isMe(dependent));
  return (
    (/^(want|wish)$/.test(lemma) ||
      (lemma === 'like' && helpers.some((word) => /^(would|should|['’]d)$/.test(word)))) &&
    (lemma === 'like' || tokenAt(sentence, wish).pos !== 'VBD') &&
    children(sentence, wish, 'advmod').every(
      ({ dependent }) => !/^(not|n['’]t|never)$/i.test(tokenAt(sentence, dependent).text),
    ) &&
    children(sentence, wish, 'nsubj').some(
      ({ dependent }) =>
        isMine(dependent) || (lemma === 'wish' && sending.has(tokenAt(sentence, dependent).lemma.toLowerCase())),
    )
  );
};

/** Done by saying so in notes and letters, and else by an act of its own. */
const onlyFormal = words('declare request refer transmit notify communicate advise');

/** "The Embassy wishes to inform the Ministry that": of itself a mission or government writes in the third person. */
const sending = words(
  'embassy mission legation consulate ministry government delegation secretariat republic department',
);

const isOnPaper = (sentence: Sentence, verb: number): boolean =>
  tokenAt(sentence, verb).lemma === 'write' ||
  (/^(instruct|direct|authorize|authorise)$/.test(tokenAt(sentence, verb).lemma) &&
    children(sentence, verb, 'aux:pass').some(({ dependent }) => tokenAt(sentence, dependent).text === 'am'));
