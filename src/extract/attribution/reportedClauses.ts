import type { Sentence } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { arcTo, children, dependents, spanOf, subtree } from '../../model/syntax.js';
import {
  hearsayAdjectives,
  hearsayAdverbs,
  type Stance,
  speechNouns,
  speechVerbs,
} from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Report } from './report.js';

/** The clauses of a sentence that somebody is said to say, believe or deny. */
export const reportedClauses = (sentence: Sentence, index: MentionIndex): Report[] =>
  sentence.tokens.flatMap((token) => [
    ...byVerb(sentence, token.index, index),
    ...byNoun(sentence, token.index, index),
    ...accordingTo(sentence, token.index, index),
    ...hearsay(sentence, token.index),
  ]);

const lower = (sentence: Sentence, token: number): string => sentence.tokens[token]?.text.toLowerCase() ?? '';

/** Who speaks by a verb: its subject, for "told by X" its agent, for "who said" the noun before. The author ("we") is no speaker. */
export const speakerOf = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  const passive = isPassive(sentence, verb);
  const arc = arcTo(sentence, verb);
  const relative = arc?.relation === 'acl:relcl' ? [arc.governor] : [];
  const subjects = passive
    ? children(sentence, verb, 'obl')
        .map((one) => one.dependent)
        .filter((token) => children(sentence, token, 'case').some((one) => lower(sentence, one.dependent) === 'by'))
    : [...children(sentence, verb, 'nsubj'), ...dependents(sentence, verb, 'nsubj')].map((one) => one.dependent);
  return [...subjects, ...relative].map((token) => sayer(sentence, token, index)).find(Boolean);
};

const sayer = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined => {
  const mention = index.at(sentence, token, 'Person', 'Organization', 'Group', 'Place', 'Document');
  return mention && !/^(i|we|you|it|this|that)$/i.test(mention.text) ? mention : undefined;
};

const isPassive = (sentence: Sentence, verb: number): boolean => children(sentence, verb, 'aux:pass').length > 0;

/** "X said that ...", "..., X said", "X is said to have ...", "X accused Y of ...". */
const byVerb = (sentence: Sentence, verb: number, index: MentionIndex): Report[] => {
  const token = sentence.tokens[verb];
  const stance = token?.pos.startsWith('VB') ? speechVerbs.get(token.lemma) : undefined;
  if (!stance || isNotSaid(sentence, verb)) return [];
  const passive = isPassive(sentence, verb);
  const speaker = speakerOf(sentence, verb, index);
  if (!passive && !speaker && isNobodys(sentence, verb)) return [];
  const clauses = clausesOf(sentence, verb, stance, passive);
  const weakened = passive && stance === 'said' ? 'alleged' : stance;
  const reports = clauses.map((clause) => {
    const tokens = subtree(sentence, clause).filter((one) => one !== verb);
    const told = report(sentence, tokens, clause, weakened, speaker);
    const isOwnDeed = stance === 'denied' && arcTo(sentence, clause)?.relation === 'xcomp';
    return isOwnDeed && speaker ? { ...told, only: speaker.id } : told;
  });
  if (clauses.length > 0) return reports;
  return [...reports, ...hostOf(sentence, verb, stance, speaker), ...clauseBefore(sentence, verb, stance, speaker)];
};

/** "..., X said.": where the parser has lost the clause, all that stands before the comma. */
const clauseBefore = (sentence: Sentence, verb: number, stance: Stance, speaker: Mention | undefined): Report[] => {
  const subject = children(sentence, verb, 'nsubj')[0];
  if (!speaker || !subject || arcTo(sentence, verb)?.relation !== 'root' || subject.dependent > verb) return [];
  const first = subtree(sentence, subject.dependent)[0] ?? subject.dependent;
  const before = sentence.tokens.slice(0, first - 1);
  const isClause = before.some((token) => /^VB[DZP]$/.test(token.pos)) && !/^(IN|WRB|WDT)$/.test(before[0]?.pos ?? '');
  if (sentence.tokens[first - 1]?.text !== ',' || !isClause) return [];
  const head = before.find((token) => arcTo(sentence, token.index)?.governor === verb && token.pos.startsWith('VB'));
  const tokens = before.map((token) => token.index);
  return head ? [report(sentence, tokens, head.index, stance, speaker)] : [];
};

/** "Did not say", "would say", "to say": nothing is said by it. */
const isNotSaid = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'advmod', 'aux', 'mark').some((arc) =>
    /^(not|n't|never|would|could|might|if|cannot)$/.test(lower(sentence, arc.dependent)),
  );

/** "No reason to believe", "I believe": an infinitive that nobody does, or the author's own words. */
const isNobodys = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'nsubj').every((arc) => /^(i|we)$/.test(lower(sentence, arc.dependent))) ||
  children(sentence, verb, 'mark').some((arc) => lower(sentence, arc.dependent) === 'to');

const clausesOf = (sentence: Sentence, verb: number, stance: Stance, passive: boolean): number[] => {
  const clauses = children(sentence, verb, 'ccomp').map((arc) => arc.dependent);
  const infinitives =
    passive || stance === 'denied' || sentence.tokens[verb]?.lemma === 'claim'
      ? children(sentence, verb, 'xcomp').map((arc) => arc.dependent)
      : [];
  const accused = /^(accuse|suspect|blame|charge)$/.test(sentence.tokens[verb]?.lemma ?? '')
    ? children(sentence, verb, 'advcl', 'obl')
        .map((arc) => arc.dependent)
        .filter((token) =>
          children(sentence, token, 'mark', 'case').some((arc) =>
            /^(of|for|with)$/.test(lower(sentence, arc.dependent)),
          ),
        )
    : [];
  return [...clauses, ...infinitives, ...accused].filter(
    (clause) => isClause(sentence, clause) || accused.includes(clause),
  );
};

const isClause = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.pos.startsWith('VB') === true || children(sentence, token, 'nsubj', 'cop').length > 0;

/** "The bomb, X said, killed ...": the verb hangs beside the clause that it reports. */
const hostOf = (sentence: Sentence, verb: number, stance: Stance, speaker: Mention | undefined): Report[] => {
  const arc = arcTo(sentence, verb);
  if (arc?.relation !== 'parataxis' || arc.governor < 0 || !speaker || children(sentence, verb, 'ccomp').length > 0)
    return [];
  const own = new Set(subtree(sentence, verb));
  return [
    report(
      sentence,
      subtree(sentence, arc.governor).filter((token) => !own.has(token)),
      arc.governor,
      stance,
      speaker,
    ),
  ];
};

/** "The claim that troops fired", "the minister's denial that ...". */
const byNoun = (sentence: Sentence, noun: number, index: MentionIndex): Report[] => {
  const token = sentence.tokens[noun];
  const stance = token?.pos.startsWith('NN') ? speechNouns.get(token.lemma.toLowerCase()) : undefined;
  if (!stance) return [];
  const owner = children(sentence, noun, 'nmod:poss')
    .map((arc) => sayer(sentence, arc.dependent, index))
    .find(Boolean);
  return children(sentence, noun, 'ccomp', 'acl')
    .filter((arc) => arc.relation !== 'acl:relcl')
    .map((arc) => arc.dependent)
    .filter((clause) => children(sentence, clause, 'mark').some((arc) => lower(sentence, arc.dependent) === 'that'))
    .map((clause) => report(sentence, subtree(sentence, clause), clause, stance, owner));
};

/** "According to X, ...": all of the clause that it hangs by. */
const accordingTo = (sentence: Sentence, source: number, index: MentionIndex): Report[] => {
  if (!children(sentence, source, 'case').some((arc) => lower(sentence, arc.dependent) === 'according')) return [];
  const arc = arcTo(sentence, source);
  const speaker = sayer(sentence, source, index);
  if (!arc || arc.governor < 0) return [];
  const own = new Set(subtree(sentence, source));
  const tokens = subtree(sentence, arc.governor).filter((token) => !own.has(token));
  return [report(sentence, tokens, arc.governor, 'said', speaker)];
};

/** Clauses that an adverb of hearsay beside their verb does not reach. */
const clausal = ['advcl', 'acl', 'acl:relcl', 'ccomp', 'parataxis', 'conj'];

/** "Reportedly killed", "the alleged attack". */
const hearsay = (sentence: Sentence, word: number): Report[] => {
  const arc = arcTo(sentence, word);
  if (!arc || arc.governor < 0) return [];
  const text = lower(sentence, word);
  if (arc.relation === 'advmod' && hearsayAdverbs.has(text))
    return [report(sentence, subtree(sentence, arc.governor, clausal), arc.governor, 'alleged', undefined)];
  if (arc.relation === 'amod' && hearsayAdjectives.has(text))
    return [report(sentence, [arc.governor], arc.governor, 'alleged', undefined)];
  return [];
};

const report = (
  sentence: Sentence,
  tokens: readonly number[],
  head: number,
  stance: Stance,
  speaker: Mention | undefined,
): Report => ({
  sentence: sentence.index,
  tokens: new Set(tokens),
  span: spanOf(sentence, tokens.length > 0 ? tokens : [head]),
  core: new Set([head, ...children(sentence, head, 'conj', 'xcomp', 'obj', 'nsubj:pass').map((arc) => arc.dependent)]),
  stance,
  ...(speaker ? { speaker } : {}),
});
