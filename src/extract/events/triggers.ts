import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import { bySentence } from '../../model/lookup.js';
import { contains } from '../../model/span.js';
import { children, tokenAt } from '../../model/syntax.js';
import { strongLightVerbs } from '../../ontology/lightVerbs.js';
import { anniversaryTriggers } from './anniversaries.js';
import { nounTriggers } from './nounTriggers.js';
import { governorOf, type Trigger, verbLemma } from './trigger.js';
import { verbTriggers } from './verbTriggers.js';

/** All event words of a sentence in word order. A light verb gives way to the noun that it supports. */
export const triggersOf = (sentence: Sentence, annotated: AnnotatedDocument): Trigger[] => {
  if (annotated.datelines.some((line) => contains(line, sentence))) return [];
  const nouns = nounTriggers(sentence, annotated);
  const light = new Set(nouns.map((noun) => noun.support).filter((verb) => verb !== undefined));
  const heads = new Set(bySentence(annotated.mentions, sentence.index).map((mention) => mention.head));
  const verbs = verbTriggers(sentence, (token) => heads.has(token)).map((verb) =>
    light.has(verb.head) && isLight(sentence, verb.head) ? { ...verb, aspectual: true } : verb,
  );
  const alone = nouns.filter((noun) => !verbs.some((verb) => isPartOf(noun, verb)));
  const adjectives = adjectiveTriggers(sentence).filter((one) => !verbs.some((verb) => isPartOf(one, verb)));
  const all = [...verbs, ...adjectives, ...alone, ...anniversaryTriggers(sentence, nouns)];
  return all.filter((one) => !inDateline(annotated, one)).sort((a, b) => a.start - b.start);
};

/** "opened fire", "went missing": one event in two words. */
const isPartOf = (one: Trigger, verb: Trigger): boolean =>
  verb.lemma.endsWith(` ${one.lemma}`) && governorOf(one.sentence, one.head) === verb.head;

const isLight = (sentence: Sentence, verb: number): boolean => !strongLightVerbs.has(verbLemma(sentence, verb));

const inDateline = (annotated: AnnotatedDocument, trigger: Trigger): boolean =>
  annotated.datelines.some((line) => contains(line, trigger));

/** "went missing", "left 12 dead": what happened to somebody, said by an adjective. */
const adjectiveTypes: ReadonlyMap<string, string> = new Map([
  ['missing', 'Disappearance'],
  ['dead', 'Death'],
  ['injured', 'Injury'],
  ['wounded', 'Injury'],
]);

const adjectiveTriggers = (sentence: Sentence): Trigger[] =>
  sentence.tokens.flatMap((token) => {
    const type = adjectiveTypes.get(token.text.toLowerCase());
    const arc = sentence.tree[token.index];
    if (!type || !arc || !/^(JJ|VBG|VBN)$/.test(token.pos)) return [];
    const predicate =
      /^(xcomp|root|conj|ccomp)$/.test(arc.relation) &&
      (arc.governor < 0 ||
        children(sentence, token.index, 'cop').length > 0 ||
        /^(go|leave|be|report)$/.test(tokenAt(sentence, arc.governor).lemma));
    if (!predicate || token.pos !== 'JJ') return [];
    return [
      {
        sentence,
        head: token.index,
        start: token.start,
        end: token.end,
        form: 'adjective',
        lemma: token.text.toLowerCase(),
        type,
        rule: 'events.adjective',
      } as const,
    ];
  });
