import type { Sentence, Token } from '../../../model/annotation.js';
import { arcTo, children, isInfinitive, subtree, tokenAt } from '../../../model/syntax.js';
import { labourWords } from '../../../ontology/labourWords.js';
import { placeNouns } from '../../../ontology/placeNouns.js';
import { evidenceWords } from '../../../ontology/selection/evidence.js';
import { battles, contested, fallenThings, falling, projectiles } from '../../../ontology/senseWords.js';
import { bloodless, lostPeople } from '../../../ontology/verbSenses.js';
import { caseOf, isCommonNoun, nounOf, subjectNouns, type VerbSense, type VerbUse } from './verbUse.js';

/** "the decree targets foreign firms", "the clock struck", "nurses struck". */
export const struck: VerbSense = (use) => {
  const nouns = subjectNouns(use);
  if (
    use.lemma === 'strike' &&
    use.objects.length === 0 &&
    ([...nouns, ...above(use)].some((noun) => labourWords.has(noun)) || isVoted(use))
  )
    return 'LabourStrike';
  // "a missile hit a street", "a market was hit by rockets", which people and prices hit without force.
  if (use.lemma !== 'target' && use.objects.length > 0 && hitters(use).some((noun) => projectiles.has(noun)))
    return 'Attack';
  if (nouns.some((noun) => bloodless.has(noun))) return 'Action';
  return isAimed(use) ? 'Attack' : undefined;
};

/** "The union is to vote on whether to strike", "pilots who are ready to strike": an infinitive, and whose members stop work. */
const isVoted = ({ sentence, verb }: VerbUse): boolean =>
  isInfinitive(sentence, verb) &&
  !sentence.tokens.some(({ lemma }) => evidenceWords.battle.has(lemma)) &&
  strikers(sentence, verb).some(({ lemma, pos }) =>
    pos === 'NN' || pos === 'NNP'
      ? /^(union|staff)$/i.test(lemma)
      : /^(union|worker|employee|pilot|nurse|teacher|doctor|dockworker|docker|miner|driver)$/.test(lemma),
  );

/** The words of the subject that is to strike: "members of the union", but not "the killer, a former nurse", nor who warns of him. */
const strikers = (sentence: Sentence, verb: number): readonly Token[] => {
  let at = verb;
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    const arc = arcTo(sentence, at);
    const own = children(sentence, at, 'nsubj', 'nsubj:pass').filter(
      ({ dependent }) => !/^W/.test(tokenAt(sentence, dependent).pos),
    );
    const subject = own[0]?.dependent ?? (arc?.relation.startsWith('acl') ? arc.governor : undefined);
    if (subject !== undefined)
      return subtree(sentence, subject, ['appos', 'acl', 'acl:relcl', 'parataxis', 'dep']).map((token) =>
        tokenAt(sentence, token),
      );
    at = arc?.governor ?? -1;
  }
  return [];
};

/** "Jets struck targets in the north", "struck rebel positions": a firm hits its own targets, and one strikes a position in talks. */
const isAimed = ({ sentence, lemma, objects }: VerbUse): boolean =>
  lemma === 'strike' &&
  objects.some(
    (object) =>
      /^(targets|positions|strongholds|hideouts|bunkers|trenches|outposts)$/.test(tokenAt(sentence, object).text) &&
      children(sentence, object, 'nmod:poss').every((arc) => tokenAt(sentence, arc.dependent).pos !== 'PRP$'),
  );

/** Common nouns of what hits: "Shell hit its target" is a firm. */
const hitters = ({ sentence, verb }: VerbUse): string[] =>
  children(sentence, verb, 'nsubj', 'obl')
    .filter((arc) => arc.relation === 'nsubj' || caseOf(sentence, arc.dependent) === 'by')
    .filter((arc) => isCommonNoun(sentence, arc.dependent))
    .map((arc) => nounOf(sentence, arc.dependent));

/** "The union voted to strike": who decides on it. */
const above = ({ sentence, verb }: VerbUse): string[] => {
  const arc = arcTo(sentence, verb);
  if (arc?.relation !== 'xcomp') return [];
  // "accused the firm and threatened to strike".
  const joined = arcTo(sentence, arc.governor);
  return [arc.governor, ...(joined?.relation === 'conj' ? [joined.governor] : [])]
    .flatMap((main) => children(sentence, main, 'nsubj'))
    .map((one) => nounOf(sentence, one.dependent));
};

/** "shells fell on the town", "two soldiers fell in the fighting"; a missile that falls into the sea may be a trial. */
export const fell: VerbSense = (use) => {
  if (subjectNouns(use).some((noun) => falling.has(noun))) return 'Attack';
  if (use.lemma !== 'fall') return undefined;
  if (fallen(use).some((noun) => lostPeople.has(noun)) && isInBattle(use)) return 'Death';
  if (isToll(use) && isNowhere(use)) return 'Death';
  return isNoFigure(use) ? 'Action' : undefined;
};

/** "the city fell", "rain fell on the coast": nothing that is counted, and no number beside it. */
const isNoFigure = ({ sentence, verb, isSomebody }: VerbUse): boolean =>
  children(sentence, verb, 'nsubj').some(
    ({ dependent }) => isSomebody(dependent) || fallenThings.has(nounOf(sentence, dependent)),
  ) &&
  !children(sentence, verb, 'obl', 'obj', 'obl:npmod', 'nmod:npmod', 'advmod').some(
    ({ dependent }) =>
      // "fell from a roof".
      /^(from|off|out|down|through)$/.test(caseOf(sentence, dependent)) ||
      /^(%|percent|point|half|third|quarter|sharply|slightly)$/.test(tokenAt(sentence, dependent).lemma) ||
      (/^(by|to|below|from|under)$/.test(caseOf(sentence, dependent)) &&
        (tokenAt(sentence, dependent).pos === 'CD' || children(sentence, dependent, 'nummod').length > 0)),
  );

/** "those who fell in 1915", "300 of its defenders fell": told of as a number of the dead. */
const isToll = (use: VerbUse): boolean => {
  const { sentence, verb } = use;
  const above = arcTo(sentence, verb);
  if (
    above?.relation === 'acl:relcl' &&
    above.governor >= 0 &&
    children(sentence, verb, 'nsubj').some((arc) => /^who$/i.test(tokenAt(sentence, arc.dependent).text))
  )
    return /^(those|soldiers|fighters|defenders|comrades|troops)$/i.test(tokenAt(sentence, above.governor).text);
  return children(sentence, verb, 'nsubj').some(({ dependent }) => {
    const isCounted = tokenAt(sentence, dependent).pos === 'CD' || children(sentence, dependent, 'nummod').length > 0;
    return (
      isCounted && fallen(use).some((noun) => /^(soldier|fighter|defender|rebel|troop|troops|partisan)$/.test(noun))
    );
  });
};

/** Not from, off, into or behind anything, nor ill: at most there and then. */
const isNowhere = ({ sentence, verb }: VerbUse): boolean =>
  children(sentence, verb, 'advmod', 'compound:prt', 'xcomp', 'obj', 'obl:npmod').length === 0 &&
  children(sentence, verb, 'obl').every(
    ({ dependent }) =>
      /^(DATE|TIME|DURATION)$/.test(tokenAt(sentence, dependent).ner) ||
      (/^(in|at|on|near|during|for|beside|outside)$/.test(caseOf(sentence, dependent)) &&
        !/^(love|ruin|disrepair|step|line|place|trap|ice|stair|snow|floor|ground|water|hole|time|hand)$/.test(
          nounOf(sentence, dependent),
        )),
  );

/** Of "some 300 of the city's defenders" the defenders too. */
const fallen = (use: VerbUse): readonly string[] => {
  const { sentence, verb } = use;
  const counted = children(sentence, verb, 'nsubj').flatMap((arc) =>
    tokenAt(sentence, arc.dependent).pos === 'CD' ? children(sentence, arc.dependent, 'nmod') : [],
  );
  return [...subjectNouns(use), ...counted.map((arc) => nounOf(sentence, arc.dependent))];
};

const isInBattle = ({ sentence, verb }: VerbUse): boolean =>
  children(sentence, verb, 'obl').some(
    ({ dependent }) =>
      (battles.has(nounOf(sentence, dependent)) && /^(?:in|at|on|during)$/.test(caseOf(sentence, dependent))) ||
      // "at the front", but "in front of a train".
      (nounOf(sentence, dependent) === 'front' && caseOf(sentence, dependent) === 'at'),
  );

/** "Lehman Brothers collapsed": a firm or somebody, where a bridge falls down. */
export const collapsed: VerbSense = ({ sentence, verb }) =>
  children(sentence, verb, 'nsubj').some(({ dependent }) => {
    const { pos, lemma } = tokenAt(sentence, dependent);
    return pos.startsWith('NNP') && !placeNouns.has(lemma.toLowerCase());
  })
    ? 'Action'
    : undefined;

/** "Two men were hanged"; pictures, and painters, are hung, and others hanged in effigy. */
export const hanged: VerbSense = ({ sentence, verb, objects }) =>
  tokenAt(sentence, verb).text.toLowerCase() === 'hanged' &&
  !children(sentence, verb, 'obl').some(({ dependent }) => nounOf(sentence, dependent) === 'effigy') &&
  !objects.some((object) => /sel(?:f|ves)$/i.test(tokenAt(sentence, object).text))
    ? 'Killing'
    : undefined;

/** "defeated the rebels" in no match and no election. */
export const defeated: VerbSense = ({ sentence }) =>
  sentence.tokens.some((token) => contested.has(token.lemma.toLowerCase())) ? undefined : 'Action';

/** "failed to stop at a checkpoint". */
export const stopped: VerbSense = ({ objects }) => (objects.length === 0 ? 'Action' : undefined);
