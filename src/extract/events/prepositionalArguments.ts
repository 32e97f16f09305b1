import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { dependents, tokenAt } from '../../model/syntax.js';
import { subjectRole } from '../../ontology/roleRules.js';
import { isAimed } from './aimedAt.js';
import { type Argument, argument } from './argument.js';
import { isOffLand } from './besideLand.js';
import { doesHarm } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { isOtherSide } from './otherSide.js';
import { prepositionRole } from './prepositionRole.js';
import { isAimedAt, isTopic } from './topics.js';
import { prepositionOf, type Trigger } from './trigger.js';

/** Roles of the phrases behind a verb, by preposition. `at` is the token they hang on. */
export const prepositions = (trigger: Trigger, at: number, mentions: MentionIndex): Argument[] =>
  dependents(trigger.sentence, at)
    .filter((arc) => /^(obl|nmod):/.test(arc.relation))
    .flatMap((arc) => {
      const preposition = arc.relation.slice(arc.relation.indexOf(':') + 1);
      // "support on the part of Norway": Norway supports. "Hostilities on the side of Norway" are against others.
      if (preposition === 'on' && /^(part|behalf|side)$/.test(tokenAt(trigger.sentence, arc.dependent).lemma))
        return tokenAt(trigger.sentence, arc.dependent).lemma === 'part' && trigger.form === 'noun'
          ? mentions
              .participants(trigger.sentence, arc.dependent)
              .map((mention) => argument(subjectRole(trigger.type), mention, 'events.preposition'))
          : [];
      const named = whereNamed(trigger, preposition, arc.dependent, mentions);
      const target = named.length === 0 && isTargetOf(trigger, preposition) && !isHour(trigger.sentence, arc.dependent);
      const taking = target ? mentions.involved(trigger.sentence, arc.dependent) : named;
      return taking.flatMap((mention) => {
        // "set fire to a mosque in Narva": the mosque burned, there.
        const isAround =
          trigger.type === 'Arson' &&
          !target &&
          !mentions.participants(trigger.sentence, arc.dependent).some((one) => one === mention);
        const role = isAround ? 'place' : prepositionRole(trigger, at, preposition, mention.kind, mention.subtype);
        // "near a plant in Darn province": the plant is beside, and the province is where.
        const isOff = 'head' in mention && mention.head === arc.dependent && isOffLand(preposition, mention);
        if (
          !role ||
          (role === 'place' &&
            (isOff ||
              isOtherSide(preposition, mention) ||
              isAimedAt(trigger, arc.dependent) ||
              // "students from around the world": where they come from.
              prepositionOf(trigger.sentence, arc.dependent).startsWith('from ')))
        )
          return [];
        const rule =
          role === 'place'
            ? 'events.place'
            : role === 'agent' && preposition !== 'from'
              ? 'events.passive-agent'
              : 'events.preposition';
        return [argument(role, mention, rule)];
      });
    });

/** "an attack on the convoy", "threw stones at the car": a thing behind these is what force is used against. */
const isTargetOf = (trigger: Trigger, preposition: string): boolean => {
  if (trigger.type === 'Arson') return preposition === 'to';
  if (!doesHarm(trigger.type)) return false;
  return /^(on|at|upon)$/.test(preposition) ? isAimed(trigger) : /^(against|into)$/.test(preposition);
};

/** "at dawn", "on the occasion": when, and not at whom. */
const isHour = (sentence: Sentence, token: number): boolean =>
  // "at 00:41 am".
  tokenAt(sentence, token).pos === 'CD' ||
  /^[ap]\.?m\.?$/.test(tokenAt(sentence, token).text) ||
  /^(DATE|TIME)$/.test(tokenAt(sentence, token).ner) ||
  /^(dawn|dusk|night|noon|midnight|midday|time|moment|hour|end|beginning|weekend|day|occasion|range|point)$/.test(
    tokenAt(sentence, token).lemma,
  );

/** "from their homes in Oslo": a place that is only described is told by the one that it is in. */
const whereNamed = (trigger: Trigger, preposition: string, token: number, mentions: MentionIndex): Mention[] => {
  const { sentence } = trigger;
  const found = mentions.participants(sentence, token);
  if (found.some((one) => one.kind !== 'Place' || one.level === 'name')) return found;
  // "carried out against a mosque in Narva": it is aimed at the mosque.
  if (isTopic(trigger, token) || preposition === 'against') return found;
  const around = dependents(sentence, token, 'nmod:in')
    .flatMap((arc) => mentions.participants(sentence, arc.dependent))
    .filter((one) => one.kind === 'Place' && one.level === 'name');
  if (around.length === 0) return found;
  // "an air strike on a camp in Gaza": the camp was struck, in Gaza.
  const isStruck = (one: Mention): boolean => trigger.type === 'Arson' || one.subtype === 'facility';
  const struck = isTargetOf(trigger, preposition) ? found.filter(isStruck) : [];
  return [...struck, ...around];
};
