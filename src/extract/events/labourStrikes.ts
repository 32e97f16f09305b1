import type { AnnotatedDocument, Sentence, Token } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { labourWords, strikersDo } from '../../ontology/labourWords.js';
import { evidenceWords } from '../../ontology/selection/evidence.js';
import { governorOf, prepositionOf, relationOf } from './trigger.js';

/** "on strike", "a teachers' strike", "a strike over pay": workers stop work, and nobody is struck. */
export const isLabour = (sentence: Sentence, { index, lemma }: Token): boolean => {
  if (lemma !== 'strike' || sentence.tokens[index - 1]?.lemma === 'hunger') return false;
  const words = [
    ...children(sentence, index, 'compound', 'amod', 'nmod:poss'),
    ...children(sentence, index, 'nmod', 'obl').filter((arc) =>
      /^(by|of)$/.test(prepositionOf(sentence, arc.dependent)),
    ),
    ...children(sentence, index, 'nmod').filter((arc) => prepositionOf(sentence, arc.dependent) === 'over'),
    // "the strike called by the union".
    ...children(sentence, index, 'acl')
      .filter((arc) => /^(call|declare|announce)$/.test(tokenAt(sentence, arc.dependent).lemma))
      .flatMap((arc) => children(sentence, arc.dependent, 'obl')),
    // "the nurses ended their strike", "the union called off a strike".
    ...(relationOf(sentence, index) === 'obj' &&
    (children(sentence, index, 'nmod:poss').length > 0 ||
      strikersDo.has(tokenAt(sentence, governorOf(sentence, index)).lemma))
      ? children(sentence, governorOf(sentence, index), 'nsubj')
      : []),
  ].map((arc) => tokenAt(sentence, arc.dependent).lemma.toLowerCase());
  // "Teachers threatened": the tagger takes the first word for a name, whose lemma is the plural.
  const isOfWork = (word: string): boolean => labourWords.has(word) || labourWords.has(word.replace(/s$/, ''));
  return prepositionOf(sentence, index) === 'on' || words.some(isOfWork);
};

/** "the strike", "the first strike since 2008" where the document tells of a strike of workers, and this one hits nobody. */
export const isOfDispute = (sentence: Sentence, { index, lemma }: Token, { sentences }: AnnotatedDocument): boolean => {
  if (lemma !== 'strike' || tokenAt(sentence, index).pos !== 'NN') return false;
  const described = children(sentence, index, 'compound', 'amod').map((arc) => tokenAt(sentence, arc.dependent));
  if (described.some(({ ner, text }) => ner !== 'ORDINAL' && !/^(last|new|another)$/.test(text))) return false;
  const determined = children(sentence, index, 'det', 'nmod:poss').map((arc) => tokenAt(sentence, arc.dependent).text);
  // "a strike", "the first strike": of either kind, where anything is told of arms.
  const isKnown = determined.some((word) => /^(the|their)$/i.test(word)) && described.length === 0;
  if (!isKnown && (determined.length === 0 || hasBattle(sentences))) return false;
  if (
    children(sentence, index, 'nmod', 'obl').some((arc) =>
      /^(on|against|at)$/.test(prepositionOf(sentence, arc.dependent)),
    )
  )
    return false;
  const verb = sentence.tokens[governorOf(sentence, index)]?.lemma ?? '';
  return (
    !/^(kill|hit|wound|injure|destroy|damage|target|carry|launch|conduct|level|flatten)$/.test(verb) &&
    hasDispute(sentences)
  );
};

const hasDispute = (sentences: readonly Sentence[]): boolean => {
  const known = knownDisputes.get(sentences);
  if (known !== undefined) return known;
  const found =
    sentences.some((sentence) => sentence.tokens.some((token) => isLabour(sentence, token))) ||
    (sentences.some(({ tokens }) => tokens.some(isSide)) && !hasBattle(sentences));
  knownDisputes.set(sentences, found);
  return found;
};

/** Who stands in a dispute over work, and over what, where no arms are borne; "the guide was paid" is none. */
const isSide = ({ lemma, pos }: Token): boolean =>
  pos.startsWith('NN') && /^(union|striker|picket|walkout|dockworker|wage|pay)$/.test(lemma);

const hasBattle = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ lemma }) => evidenceWords.battle.has(lemma) || lemma === 'drone'));

const knownDisputes = new WeakMap<readonly Sentence[], boolean>();
