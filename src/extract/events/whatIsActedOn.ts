import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { lostKin, lostPeople } from '../../ontology/verbSenses.js';
import { hurledWeapon, isWeaponAt } from './instruments.js';
import { prepositionOf } from './trigger.js';

export const isPopulation =
  /^(population|resident|inhabitant|family|refugee|migrant|civilian|minority|people|villager|community|settler|woman|child)$/;

export const isByNature = (sentence: Sentence, index: number): boolean => {
  const arc = arcTo(sentence, index);
  const nouns = [
    ...children(sentence, index, 'nsubj').map((one) => one.dependent),
    ...children(sentence, index, 'obl')
      .map((one) => one.dependent)
      .filter((token) => prepositionOf(sentence, token) === 'by'),
    ...(arc && /^acl/.test(arc.relation) ? [arc.governor] : []),
  ];
  return nouns.some(
    (noun) =>
      /^(Disaster|Fire)$/.test(typeOfNoun(tokenAt(sentence, noun).lemma.toLowerCase())?.name ?? '') ||
      (arc?.relation === 'acl' && tokenAt(sentence, noun).pos === 'JJS') ||
      /^(wave|tremor|magnitude|temblor|recession|crisis|shortage|tide|gale|lightning|wind)$/.test(
        tokenAt(sentence, noun).lemma,
      ),
  );
};

/** "used heavy weapons against demonstrators", "used force against them". */
export const isUsedAgainst = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obj', 'nsubj:pass').some(
    (arc) =>
      isWeaponAt(sentence, arc.dependent) ||
      /^(force|violence|firepower)$/.test(tokenAt(sentence, arc.dependent).lemma),
  ) &&
  [verb, ...children(sentence, verb, 'obj').map((arc) => arc.dependent)].some((head) =>
    children(sentence, head, 'obl', 'nmod').some((arc) =>
      /^(against|on)$/.test(prepositionOf(sentence, arc.dependent)),
    ),
  );

export const isForOthersTo = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'advcl').some(({ dependent }) => {
    const marks = children(sentence, dependent, 'mark').map((arc) => tokenAt(sentence, arc.dependent).text);
    return marks.includes('for') && marks.includes('to') && dependent > verb;
  });

/** "fired two rockets", but "fired tear gas". */
export const flies = (sentence: Sentence, verb: number): boolean => {
  const weapon = hurledWeapon(sentence, verb);
  return (
    weapon !== undefined &&
    /^(missile|rocket|torpedo|projectile|shell|mortar|drone|satellite|warhead)$/.test(tokenAt(sentence, weapon).lemma)
  );
};

export const mayBeLost = (sentence: Sentence, object: number): boolean => {
  const noun = tokenAt(sentence, object).lemma.toLowerCase();
  const isLoved = sentence.tokens[object - 1]?.text.toLowerCase() === 'loved';
  const isKin = lostKin.has(noun) && children(sentence, object, 'nmod:poss').length > 0;
  return isKin || (/^ones?$/.test(noun) && isLoved) || (lostPeople.has(noun) && isSomeNumber(sentence, object));
};

/** "lost its soldiers' trust" apart: so many of them, or relatives. */
const isSomeNumber = (sentence: Sentence, object: number): boolean =>
  children(sentence, object, 'nummod').length > 0 ||
  children(sentence, object, 'amod', 'det').some((arc) =>
    /^(several|many|numerous|some|a|an|dozens)$/.test(tokenAt(sentence, arc.dependent).text.toLowerCase()),
  );
