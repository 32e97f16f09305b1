import type { Sentence } from '../../model/annotation.js';
import { children, tokenAt } from '../../model/syntax.js';
import { isAttack } from '../../ontology/roleRules.js';
import { objectsOf, prepositionOf, type Trigger } from './trigger.js';

/** Verbs of fire; behind their particles or objects. */
export const isShooting = /^(fire|shoot|shot|open fire|gunfire|fire missile|launch)\b/;

/** Verbs of what flies from a hand. */
export const isThrown = /^(throw|hurl|lob|toss|fling)\b/;

/** "an attack on the station", "fired on the church"; but "was attacked on the bridge". */
export const isAimed = ({ type, form, lemma }: Trigger): boolean =>
  isAttack(type) && (form === 'noun' || /^(open fire|fire|shoot|throw|hurl|lob|toss|launch|drop)\b/.test(lemma));

/** "Fired at the school", "opened fire at the checkpoint"; "opened fire at the stadium", "shot the mayor at his home", "shot at troops at the airport" tell where. */
export const isShotAt = (trigger: Trigger, at: number): boolean => {
  const { sentence, form, head, lemma } = trigger;
  const places = children(sentence, at, 'obl', 'nmod').filter(
    (arc) =>
      prepositionOf(sentence, arc.dependent) === 'at' && !/^(DATE|TIME)$/.test(tokenAt(sentence, arc.dependent).ner),
  );
  return (
    isAimed(trigger) &&
    form === 'verb' &&
    (!lemma.startsWith('open') || places.some((arc) => isGuarded(sentence, arc.dependent))) &&
    !(lemma.startsWith('shoot') && objectsOf(sentence, head).length > 0) &&
    places.length < 2
  );
};

/** Fire that is opened at a post of armed people is aimed at them; the police and the army shoot at others there. */
const isGuarded = (sentence: Sentence, place: number): boolean => {
  const { lemma } = tokenAt(sentence, place);
  if (/^(checkpoint|outpost|barracks|patrol|convoy)$/.test(lemma)) return true;
  return (
    /^(station|post|base|camp|headquarters)$/.test(lemma) &&
    children(sentence, place, 'compound', 'amod').some((arc) =>
      /^(police|army|military|border|guard|security)$/i.test(tokenAt(sentence, arc.dependent).lemma),
    )
  );
};
