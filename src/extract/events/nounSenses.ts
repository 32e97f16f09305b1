import type { AnnotatedDocument, Sentence, Token } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { countryOfAdjective } from '../../ontology/demonyms.js';
import { labourWords, strikersDo } from '../../ontology/labourWords.js';
import { evidenceWords } from '../../ontology/selection/evidence.js';
import { governorOf, prepositionOf, relationOf } from './trigger.js';

/** "the Operation Centre", "Operation Manager Ana Petrova": a place or somebody. */
export const ofPlaceOrStaff =
  /^(Cent(?:re|er)|Room|Theatre|Theater|Unit|Committee|Command|Commander|Manager|Director|Chief|Head|Officer|Staff|Headquarters)$/;

/** Who else calls what they do an operation: the police, those who help, and what only bears the name. */
export const civil =
  /^(police|detective|customs|court|trial|prosecutor|gang|drug|smuggler|trafficker|fraud|charity|vaccine|clinic|patient|donor|senator|novel|film|book|investigator|arrest|corruption|bribery|band|album)$/;

export const bearsArms =
  /^(army|troop|soldier|navy|force|military|rebel|militant|war|airstrike|missile|jet|invasion|offensive)$/;

/** "in 1992 armed formations": also behind a number, where they have no mention. */
export const isArmedBand = (sentence: Sentence, token: Token): boolean =>
  token.lemma === 'formation' && /^(armed|military|paramilitary)$/.test(sentence.tokens[token.index - 1]?.text ?? '');

/** "under heavy machine gun fire", "came under fire from rebels": shots, and no blaze. */
export const isShooting = (sentence: Sentence, { index, lemma }: Token): boolean => {
  if (lemma !== 'fire') return false;
  const before = children(sentence, index, 'compound', 'amod', 'nmod:poss').map((arc) =>
    tokenAt(sentence, arc.dependent),
  );
  const words = before.map((token) => token.lemma.toLowerCase());
  const after = sentence.tokens[index + 1]?.lemma ?? '';
  return (
    words.some((word) =>
      /^(enemy|hostile|gun|rifle|rocket|mortar|artillery|shell|tank|sniper|arm|missile|grenade|gunner|return|suppressive|friendly|machine-gun|machinegun|automatic|antiaircraft|anti-aircraft|small-arms|covering|tracer|cross-border|incoming|direct|indirect|army|police|military|troop|naval|live)$/.test(
        word,
      ),
    ) ||
    // "Wounded by Tarnish fire", "by opening fire on the crowd", "returned fire".
    (tokenAt(sentence, index).pos === 'NN' &&
      before.some((token) => countryOfAdjective.has(token.text)) &&
      children(sentence, index, 'det').length === 0) ||
    (/^(open|exchange|return|trade)$/.test(sentence.tokens[index - 1]?.lemma ?? '') &&
      sentence.tokens[index - 1]?.pos.startsWith('VB')) ||
    /^(opening|exchanging|returning|trading)$/i.test(sentence.tokens[index - 1]?.text ?? '') ||
    // "responded to fire from the hill".
    (sentence.tokens[index - 1]?.text === 'to' &&
      after === 'from' &&
      /^(respond|reply|react)$/.test(sentence.tokens[index - 2]?.lemma ?? '')) ||
    (prepositionOf(sentence, index) === 'under' && !/^(department|service|engine)$/.test(after))
  );
};

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
