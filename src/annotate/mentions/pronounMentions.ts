import type { Arc, Sentence, Token } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { atTokens, children, hasCase } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import { emptyItPredicates, pronouns } from '../../ontology/pronouns.js';

/**
 * Personal and possessive pronouns. The kind is what the pronoun itself says: a person, or people; "it" is taken for an
 * organization until its antecedent says otherwise, and without one it is no mention at all.
 */
export const readPronouns = (sentence: Sentence): Mention[] =>
  atTokens(sentence, (token, index) => {
    const pronoun = /^PRP/.test(token.pos) ? pronouns[token.text.toLowerCase()] : undefined;
    if (!pronoun || pronoun.person === 2 || isEmpty(sentence, index)) return [];
    if (token.text === 'US' || isOfFooter(sentence, index) || isPit(sentence, index) || isOfHonour(sentence, index))
      return [];
    const kind: EntityKind =
      pronoun.gender === 'thing' ? 'Organization' : pronoun.number === 'plural' ? 'Group' : 'Person';
    return [
      {
        id: mentionKey(token, kind),
        kind,
        level: 'pronoun' as const,
        start: token.start,
        end: token.end,
        text: token.text,
        sentence: sentence.index,
        head: index,
      },
    ];
  });

/** "His Excellency Ana Petrova", "Her Royal Highness": a form of address, and nobody else's. */
const isOfHonour = (sentence: Sentence, index: number): boolean =>
  /^(Excellency|Majesty|Highness|Holiness|Eminence|Honou?r|Worship)$/.test(
    sentence.tokens[/^(Royal|Imperial|Serene)$/.test(sentence.tokens[index + 1]?.text ?? '') ? index + 2 : index + 1]
      ?.text ?? '',
  );

/** "the Marikana mine", where one digs. */
const isPit = (sentence: Sentence, index: number): boolean =>
  /^mine$/i.test(sentence.tokens[index]?.text ?? '') &&
  /^(NN|JJ|DT|CD|POS)/.test(sentence.tokens[index - 1]?.pos ?? '');

/** "About Us", "Contact Us", "About us:": what stands under a page is said by nobody. */
const isOfFooter = (sentence: Sentence, index: number): boolean => {
  const [before, us, next] = [-1, 0, 1].map((step) => sentence.tokens[index + step]?.text ?? '');
  if (!/^(About|Contact|Follow|Email|Call|Join)$/.test(before ?? '')) return false;
  return us === 'Us' || (us === 'us' && before === 'About' && next === ':');
};

/** "It is clear that", "it rained", "it will be 35 years": nothing is meant. */
const isEmpty = (sentence: Sentence, index: number): boolean => {
  if (sentence.tokens[index]?.text.toLowerCase() !== 'it') return false;
  const arc = sentence.tree[index];
  if (arc?.relation === 'expl' || isInBrackets(sentence, index)) return true;
  if (emptyPhrase.test(sentence.text.slice((sentence.tokens[index]?.start ?? 0) - sentence.start))) return true;
  if (arc?.relation === 'obj' && isMadeTo(sentence, index)) return true;
  const governor = sentence.tokens[arc?.governor ?? -1];
  if (!governor || !arc?.relation.startsWith('nsubj')) return false;
  if (isAboutClause(sentence, arc) || isStillOpen(sentence, governor) || isPhrase(sentence, governor)) return true;
  return emptyItPredicates.has(governor.lemma) || /^(DATE|DURATION|TIME)$/.test(governor.ner);
};

/** "It remains our duty to", "it makes sense to", "it feels like", "as long as it takes". */
const emptyPhrase =
  /^it (?:(?:remains|is|was) (?:my|our|his|her|their) (?:\w+ )?(?:job|duty|hope|view|belief|understanding|intention|privilege|pleasure|honou?r|responsibility)\b|(?:\w+ )?(?:makes|made) (?:\w+ )?sense (?:to|that|for)\b|(?:feels|felt) (?:like|as if|as though)\b|takes?(?: to\b|[”"’',.]|$| and\b))/i;

/** "makes it to the market", "made it home": to get there. */
const isMadeTo = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index - 1]?.lemma === 'make' &&
  /^(to|through|past|out|home|back|across|onto|off|as|this|that)$/i.test(sentence.tokens[index + 1]?.text ?? '');

/** "When it comes to prices", "it took two more weeks": what is said so of nothing, and "when it came to power" of somebody. */
const isPhrase = (sentence: Sentence, { index, lemma }: Token): boolean => {
  if (lemma === 'take')
    return children(sentence, index, 'obj').length === 0 && children(sentence, index, 'obl:tmod').length > 0;
  if (lemma !== 'come') return false;
  const isWhen = children(sentence, index, 'advmod', 'mark').some(({ dependent }) =>
    /^when(?:ever)?$/i.test(textAt(sentence, dependent)),
  );
  return (
    isWhen &&
    children(sentence, index, 'obl').some(
      ({ dependent }) =>
        hasCase(sentence, dependent, /^to$/) &&
        !/^(power|office|terms?|agreement|deal|conclusion|decision|aid|rescue|help|defen[cs]e|attention)$/.test(
          textAt(sentence, dependent),
        ),
    )
  );
};

/** "It remained unclear whether". */
const isStillOpen = (sentence: Sentence, { index, lemma }: Token): boolean =>
  /^(remain|become)$/.test(lemma) &&
  children(sentence, index, 'xcomp').some((arc) => {
    const { pos = '', lemma: said = '' } = sentence.tokens[arc.dependent] ?? {};
    return /^JJ/.test(pos) && emptyItPredicates.has(said);
  });

/** "It is reasonable to assume", "it was reported that", "it took hours to": the clause behind is what "it" announces. */
const isAboutClause = (sentence: Sentence, { governor, relation }: Arc): boolean => {
  const token = sentence.tokens[governor];
  const behind = children(sentence, governor, 'ccomp', 'csubj', 'xcomp', 'advcl').filter(
    (arc) => arc.dependent > governor,
  );
  // "It is understood the talks will go on".
  if (
    relation === 'nsubj:pass' &&
    heldTrue.test(token?.lemma ?? '') &&
    behind.some((arc) => /^ccomp/.test(arc.relation))
  )
    return true;
  const clause = behind.filter((arc) => isClause(sentence, arc.dependent));
  if (!token || clause.length === 0) return false;
  const isTold = relation === 'nsubj:pass' && clause.some((arc) => /^(ccomp|csubj)/.test(arc.relation));
  // "It was sad that", "it was a disgrace that".
  const isJudged =
    children(sentence, governor, 'cop').length > 0 &&
    (/^JJ/.test(token.pos) || (/^NN$/.test(token.pos) && clause.some((arc) => /^(ccomp|csubj)/.test(arc.relation))));
  return (
    isTold || isJudged || (token.lemma === 'take' && clause.some((arc) => /^(xcomp|csubj|advcl)/.test(arc.relation)))
  );
};

const heldTrue =
  /^(understand|believe|think|hope|expect|feel|fear|assume|rumour|rumor|claim|allege|say|report|suspect|know)$/;

const isClause = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'mark').some((arc) => /^(that|to|for)$/i.test(sentence.tokens[arc.dependent]?.text ?? ''));

/** "(it)" says in which language something is written. */
const isInBrackets = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index - 1]?.pos === '-LRB-' && sentence.tokens[index + 1]?.pos === '-RRB-';
