import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { lookup } from '../../model/lookup.js';
import { arcTo, atTokens, children, governors } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { type VerbFrame, verbFrames } from '../../ontology/relationFrames.js';
import { controllingVerbs, lastingPredicates } from '../../ontology/tieWords.js';
import { factualityAt } from '../events/factuality.js';
import {
  agentsOf,
  isFact,
  isPassive,
  type Participants,
  patientsOf,
  subjectsOf,
  withPreposition,
} from './participants.js';
import { relation } from './relation.js';

/** What verbs of the table tell: "X was born in Y", "X, owned by Y", "the rebels captured Y". */
export const byVerb = (sentence: Sentence, find: Participants): Claim[] =>
  atTokens(sentence, ({ index: verb, pos, lemma }) => {
    if (!pos.startsWith('VB') || !isFact(sentence, verb, true)) return [];
    const lower = lemma.toLowerCase();
    const now = isFact(sentence, verb);
    const told = framesOf(verbFrames, lower)
      .filter((frame) => now || lastingPredicates.has(frame.predicate))
      .flatMap((frame) => read(sentence, verb, frame, find));
    if (!now) return told;
    return [...told, ...control(sentence, verb, find), ...held(sentence, verb, find)];
  });

/** The frames of a verb, in the order of the table. */
const framesOf = lookup(({ verbs }: VerbFrame) => [...verbs]);

const read = (sentence: Sentence, verb: number, frame: VerbFrame, find: Participants): Claim[] => {
  const particles = children(sentence, verb, 'compound:prt').map((arc) => lemmaAt(sentence, arc.dependent));
  if (frame.particle && !particles.includes(frame.particle)) return [];
  if (factualityAt(sentence, verb).polarity === 'denied') return [];
  // "is being sold to": not yet.
  if (
    frame.predicate === 'OWNED_BY' &&
    children(sentence, verb, 'aux', 'aux:pass').some(({ dependent }) => textAt(sentence, dependent) === 'being')
  )
    return [];
  if (frame.by && Boolean(frame.passive) !== isPassive(sentence, verb) && !isIntransitive(frame)) return [];
  const doers = frame.by ? subjectsOf(sentence, verb) : agentsOf(sentence, verb);
  const others = frame.by
    ? [...frame.by].flatMap((word) => withPreposition(sentence, verb, new RegExp(`^${word}$`)))
    : patientsOf(sentence, verb).filter((token) => !isBeforeGoods(sentence, token, frame, find));
  const [subjects, objects] = frame.inverse ? [others, doers] : [doers, others];
  // "The brands include Arvex": it is one of them, and no part of any.
  const wholes = objects.filter((token) => frame.predicate !== 'PART_OF' || sentence.tokens[token]?.pos !== 'NNS');
  return subjects.flatMap((subject) =>
    wholes.flatMap((object) =>
      relation(
        sentence,
        find(sentence, subject, frame.subject),
        frame.predicate,
        find(sentence, object, frame.object),
        `relations.verb-${frame.predicate.toLowerCase().replaceAll('_', '-')}`,
        frame.title,
      ),
    ),
  );
};

/** "Delta bought Airbus and Boeing jets": what is listed with a name is no body, so that neither is bought. */
const isBeforeGoods = (
  sentence: Sentence,
  token: number,
  { predicate, object, subject, inverse }: VerbFrame,
  find: Participants,
): boolean =>
  predicate === 'OWNED_BY' &&
  [...children(sentence, token, 'conj'), ...governors(sentence, token, 'conj')].some(
    (arc) => !find(sentence, arc.dependent === token ? arc.governor : arc.dependent, inverse ? subject : object),
  );

/** "died" has no passive, whatever the parse of a coordination says. */
const isIntransitive = ({ verbs }: VerbFrame): boolean => verbs.has('die') || verbs.has('live');

/** "The army regained control of X". */
const control = (sentence: Sentence, verb: number, find: Participants): Claim[] =>
  controllingVerbs.has(lemmaAt(sentence, verb))
    ? children(sentence, verb, 'obj')
        .filter((arc) => lemmaAt(sentence, arc.dependent) === 'control')
        .flatMap((arc) => withPreposition(sentence, arc.dependent, /^(of|over)$/))
        .flatMap((place) =>
          agentsOf(sentence, verb).flatMap((agent) =>
            relation(
              sentence,
              find(sentence, agent, ['Organization', 'Group', 'Place']),
              'CONTROLS',
              find(sentence, place, ['Place']),
              'relations.verb-controls',
            ),
          ),
        )
    : [];

/** "Rebel-held X": the place whose attribute the participle is. */
const held = (sentence: Sentence, verb: number, find: Participants): Claim[] => {
  const arc = arcTo(sentence, verb);
  if (!/^(held|controlled|occupied|ruled)$/i.test(sentence.tokens[verb]?.text ?? '') || arc?.relation !== 'amod')
    return [];
  const before = sentence.tokens[verb - 1]?.text === '-' ? verb - 2 : verb - 1;
  return relation(
    sentence,
    find(sentence, before, ['Organization', 'Group', 'Place']),
    'CONTROLS',
    find(sentence, arc.governor, ['Place']),
    'relations.held',
  );
};
