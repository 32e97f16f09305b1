import type { Sentence } from '../../model/annotation.js';
import { children, hasCase } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import type { Entry } from './entry.js';

/**
 * "It comes after weeks of strikes", "it marked the deadliest day", "it is exactly what they want", "it is of concern": what is said of something
 * that happened, or of a matter, and of no body and no country.
 */
export const isSaidOfMatters = ({ sentence, mention }: Entry): boolean => {
  if (!/^(it|this|that)$/i.test(mention.text)) return false;
  const arc = sentence.tree[mention.head];
  if (!arc?.relation.startsWith('nsubj') || arc.governor < 0) return false;
  const behind = sentence.text.slice(mention.end - sentence.start);
  if (isOfMatter.test(behind)) return true;
  const verb = arc.governor;
  switch (lemmaAt(sentence, verb)) {
    case 'come':
      return isAfterSomething(sentence, verb);
    case 'mark':
      return children(sentence, verb, 'obj').some(({ dependent }) => turns.test(lemmaAt(sentence, dependent)));
    case 'involve':
    case 'expire':
    case 'occur':
      return arc.relation === 'nsubj';
    case 'continue':
      return (
        /\blonger $/i.test(sentence.text.slice(0, mention.start - sentence.start)) &&
        children(sentence, verb, 'obj', 'xcomp').length === 0
      );
    default:
      return children(sentence, verb, 'cop').length > 0 && hasCase(sentence, verb, /^(of|about|to)$/);
  }
};

/** What "it" is said to be, without a look at the parse. */
const isOfMatter =
  /^(?:['’]s| is| was| will be| would be| could be)(?: (?:not|also|exactly|just|precisely|partly|largely|only|perhaps))* (?:what|why|how|where|when|because|something|thanks|due|(?:an? )?[“"‘']?(?:matter|question) of)\b/i;

const turns =
  /^(day|night|week|month|year|decade|time|occasion|start|beginning|end|close|first|second|third|escalation|shift|departure|step|milestone|reversal|change|breakthrough|setback|low|high|rise|fall|drop|increase|turning|moment|point)$/;

/** "It comes two days after", "it came as", "it comes amid": as the news is put beside another; "it came to power after". */
const isAfterSomething = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'obl', 'compound:prt', 'xcomp', 'advmod').every(
    ({ dependent, relation }) =>
      (relation === 'obl' || relation === 'advmod') &&
      (relation === 'advmod'
        ? !/^(first|second|third|last|close|away|back|together|out|up|down|in)$/i.test(textAt(sentence, dependent))
        : hasCase(sentence, dependent, /^(after|amid|amidst|before|despite|during|on|in|at|hours|days)$/i)),
  ) &&
  (children(sentence, verb, 'advcl').some(({ dependent }) =>
    children(sentence, dependent, 'mark', 'advmod').some((arc) =>
      /^(after|as|before|amid|while|when|since)$/i.test(textAt(sentence, arc.dependent)),
    ),
  ) ||
    children(sentence, verb, 'obl').some(({ dependent }) =>
      hasCase(sentence, dependent, /^(after|amid|amidst|before|despite|during)$/i),
    ));
