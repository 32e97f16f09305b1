import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, governingVerb, hasCase, isInfinitive, subtree, tokenAt } from '../../model/syntax.js';
import { femaleWords, maleWords } from '../../ontology/givenNames.js';
import { kinNouns } from '../../ontology/personNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { nounKind } from '../mentions/nounKind.js';
import type { Chosen } from './chosen.js';
import type { Entry } from './entry.js';
import { isNamedBelow } from './namedBelow.js';
import type { Discourse } from './sieve.js';
import { subjectsOf } from './subjects.js';

/** A pronoun is not what stands beside it under one verb, nor what it describes; by whatever mention that is called there. */
export const isKeptApart = (discourse: Discourse, pronoun: Entry, candidate: Entry, chosen: Chosen): boolean => {
  const isApart = (one: Entry): boolean => one !== pronoun && (isBeside(pronoun, one) || isDoer(pronoun, one));
  return (
    isDescribed(pronoun, candidate) ||
    isToldOf(pronoun, candidate) ||
    isInWhatItTells(pronoun, candidate) ||
    isDemanded(pronoun, candidate) ||
    isHarmedBy(pronoun, candidate) ||
    isNamedBelow(discourse, pronoun, candidate, chosen) ||
    isApart(candidate) ||
    discourse.inSentence(pronoun.mention.sentence).some((one) => isApart(one) && chosen.isSame(one, candidate))
  );
};

/** "The army attacked it": the object of a verb is not its subject, unless it says "itself". */
const isBeside = (pronoun: Entry, candidate: Entry): boolean => {
  if (pronoun.sentence !== candidate.sentence || pronoun.pronoun?.reflexive) return false;
  const [own, other] = [pronoun.sentence.tree[pronoun.mention.head], candidate.sentence.tree[candidate.mention.head]];
  return own !== undefined && other !== undefined && own.governor === other.governor && !/poss/.test(own.relation);
};

/** "Condor, its main rival": the rival's owner is somebody else; but "46 civilians, 31 of them women" are theirs. */
const isDescribed = (pronoun: Entry, candidate: Entry): boolean => {
  if (pronoun.sentence !== candidate.sentence) return false;
  const noun = pronoun.sentence.tree[pronoun.mention.head]?.governor ?? -1;
  if (isKinListed(pronoun, candidate, noun)) return false;
  const isPart = isAmong(pronoun) || (isQuantity(pronoun.sentence, noun) && isOf(pronoun));
  return !isPart && children(candidate.sentence, candidate.mention.head, 'appos').some((arc) => arc.dependent === noun);
};

/** "Petrov, his daughter Ana and two others", "Clara Berg, her son, Emil, and two others": of the one named the other is told, and both are listed. */
const isKinListed = ({ sentence }: Entry, candidate: Entry, noun: number): boolean => {
  const { lemma = '' } = sentence.tokens[noun] ?? {};
  if (candidate.mention.level !== 'name' || candidate.mention.kind !== 'Person' || !kinNouns.has(lemma)) return false;
  if (/^NNP/.test(sentence.tokens[noun + 1]?.pos ?? '')) return true;
  const gender = maleWords.has(lemma) ? 'male' : femaleWords.has(lemma) ? 'female' : undefined;
  return gender !== undefined && candidate.gender !== undefined && gender !== candidate.gender;
};

/** "four suspects, among them a guard": one of those before the comma. */
const isAmong = ({ sentence, mention }: Entry): boolean =>
  mention.text === 'them' && sentence.tokens[mention.head - 1]?.text === 'among';

/** "31 of them", "most of them"; not "a rival of them". */
const isOf = ({ sentence, mention }: Entry): boolean =>
  sentence.tokens[mention.head - 1]?.text === 'of' && mention.text === 'them';

const isQuantity = ({ tokens }: Sentence, token: number): boolean =>
  tokens[token]?.pos === 'CD' || /^(most|many|some|several|half|all|both|none|few)$/i.test(tokens[token]?.text ?? '');

/** "entered the village and shot them", "sold it by selling it", "helped him leave": what is done is done to somebody else. */
const isDoer = ({ sentence, mention, pronoun }: Entry, candidate: Entry): boolean => {
  if (sentence !== candidate.sentence || pronoun?.reflexive) return false;
  const own = wholeOf(sentence, mention.head);
  if (!own || own.governor < 0) return false;
  const made = isObjective.test(mention.text) ? madeItFor(sentence, mention.head) : -1;
  const verb =
    made >= 0
      ? made
      : /^(obj|iobj)$/.test(own.relation) || isAimedAt(sentence, own)
        ? own.governor
        : own.relation.startsWith('nsubj') && (isObjective.test(mention.text) || isCalledSo(sentence, mention.head))
          ? (arcTo(sentence, own.governor)?.governor ?? -1)
          : -1;
  return verb >= 0 && doersOf(sentence, verb).includes(candidate.mention.head);
};

/** "threatened the staff, making it hard for them to leave": the verb "make". */
const madeItFor = (sentence: Sentence, token: number): number => {
  const behind = sentence.tokens.slice(Math.max(0, token - 5), token);
  if (behind.at(-1)?.text !== 'for' || !behind.some(({ text }) => text === 'it')) return -1;
  return behind.find(({ lemma, index }) => lemma === 'make' && sentence.tokens[index + 1]?.text === 'it')?.index ?? -1;
};

/** "wrote to Petrov, demanding money from him": no more than him would one ask oneself. */
const isAimedAt = (sentence: Sentence, { relation, dependent }: Arc): boolean =>
  relation === 'obl' &&
  isObjective.test(sentence.tokens[dependent]?.text ?? '') &&
  hasCase(sentence, dependent, /^(from|against|to|at|by|of|on|towards?)$/);

/** "carried out attacks, calling it revenge": right behind the verb whose object it is. */
const isCalledSo = (sentence: Sentence, token: number): boolean => {
  const clause = arcTo(sentence, arcTo(sentence, token)?.governor ?? -1);
  return clause?.relation === 'xcomp' && clause.governor === token - 1;
};

/** "exchanged shots with guards, wounding one of them": who exchanged shots wounded. */
const doersOf = (sentence: Sentence, verb: number): readonly number[] => {
  const arc = arcTo(sentence, verb);
  const own = subjectsOf(sentence, verb);
  // "needed machinery to remove them": of who needs it.
  if (
    arc &&
    /^(xcomp|advcl)$/.test(arc.relation) &&
    doneToOthers.test(sentence.tokens[verb]?.lemma ?? '') &&
    isInfinitive(sentence, verb) &&
    isByThing(sentence, own)
  )
    return [...own, ...subjectsOf(sentence, arc.governor)];
  if (own.length > 0 || !arc) return own;
  if (/^(advcl|acl)$/.test(arc.relation) && sentence.tokens[verb]?.pos === 'VBG')
    return subjectsOf(sentence, arc.relation === 'acl' ? governingVerb(sentence, verb) : arc.governor);
  const lent = arc.relation === 'acl' && isInfinitive(sentence, verb) ? arcTo(sentence, arc.governor) : undefined;
  return lent?.relation === 'obj' ? subjectsOf(sentence, lent.governor) : own;
};

const doneToOthers = /^(remove|clear|kill|detain|evict|expel|destroy|demolish|disperse|dislodge|defeat|attack)$/;

const isByThing = (sentence: Sentence, tokens: readonly number[]): boolean =>
  tokens.every((token) => /^NNS?$/.test(sentence.tokens[token]?.pos ?? '') && nounKind(sentence, token) === undefined);

/** "demanding their withdrawal", "demanded that he resign": nobody demands his own. */
const isDemanded = ({ sentence, mention }: Entry, candidate: Entry): boolean => {
  if (sentence !== candidate.sentence) return false;
  const own = arcTo(sentence, mention.head);
  const clause = own?.relation === 'nsubj' ? arcTo(sentence, own.governor) : undefined;
  if (clause?.relation === 'ccomp' && sentence.tokens[clause.governor]?.lemma === 'demand')
    return subjectsAbove(sentence, clause.governor).includes(candidate.mention.head);
  const deed = own && /poss/.test(own.relation) ? arcTo(sentence, own.governor) : undefined;
  const verb = deed && /^(obj|obl|conj)$/.test(deed.relation) ? deed.governor : -1;
  return (
    verb >= 0 &&
    /^(withdrawal|resignation|departure|dismissal|removal|surrender|arrest|extradition|expulsion|ouster|disarmament)$/.test(
      sentence.tokens[own?.governor ?? -1]?.lemma ?? '',
    ) &&
    /^(demand|call|urge|seek|request|order|want|ask|secure|require)$/.test(sentence.tokens[verb]?.lemma ?? '') &&
    subjectsAbove(sentence, verb).includes(candidate.mention.head)
  );
};

/** "Syria accused Israel of bombing its airport": nobody is accused of bombing his own. */
const isHarmedBy = ({ sentence, mention }: Entry, candidate: Entry): boolean => {
  if (sentence !== candidate.sentence) return false;
  const own = arcTo(sentence, mention.head);
  const noun = own && /poss/.test(own.relation) ? arcTo(sentence, own.governor) : undefined;
  if (noun && isViolenceOf(sentence, noun, candidate)) return true;
  const deed = noun && /^(obj|obl)$/.test(noun.relation) ? arcTo(sentence, noun.governor) : undefined;
  const accused = arcTo(sentence, candidate.mention.head);
  if (!deed || !noun || !accused || !/^(i?obj|nsubj:pass)$/.test(accused.relation)) return false;
  const { lemma, text } = tokenAt(sentence, noun.governor);
  return (
    deed.governor === accused.governor &&
    /ing$/.test(text) &&
    harmingVerbs.test(lemma) &&
    accusing.test(tokenAt(sentence, deed.governor).lemma)
  );
};

/** "accused the ruling party of violence against its supporters": nor of violence against those. */
const isViolenceOf = (sentence: Sentence, owned: Arc, candidate: Entry): boolean => {
  const accused = arcTo(sentence, candidate.mention.head);
  return (
    accused !== undefined &&
    hasCase(sentence, owned.dependent, /^(against|on)$/) &&
    /^(nmod|obl)$/.test(owned.relation) &&
    /^(violence|attack|assault|raid|strike|crackdown|crime|abuse|atrocity|aggression)$/.test(
      sentence.tokens[owned.governor]?.lemma ?? '',
    ) &&
    /^(i?obj|nsubj:pass)$/.test(accused.relation) &&
    accused.dependent < owned.governor &&
    accusing.test(sentence.tokens[accused.governor]?.lemma ?? '')
  );
};

const accusing = /^(accuse|blame|condemn|denounce|criticize|criticise|charge|suspect)$/;

const harmingVerbs =
  /^(bomb|attack|shell|invade|occupy|seize|kidnap|abduct|kill|murder|threaten|undermine|destroy|steal|loot|hack|detain|arrest|expel|harass|insult|poison|ambush|storm|raid|rob|torture|blockade|annex|strike|sink|shoot)$/;

/** Of "adopted a resolution demanding" who adopted it. */
const subjectsAbove = (sentence: Sentence, verb: number): readonly number[] => {
  for (let at = verb, steps = 0; at >= 0 && steps < 5; steps++) {
    const own = subjectsOf(sentence, at);
    if (own.length > 0) return own;
    at = arcTo(sentence, at)?.governor ?? -1;
  }
  return [];
};

/** "Hanak, whom he had planned to challenge": of whom a clause tells what another does, that other he is not. */
const isToldOf = ({ sentence, mention }: Entry, candidate: Entry): boolean => {
  if (sentence !== candidate.sentence) return false;
  const own = arcTo(sentence, mention.head);
  const clause = own && /^nsubj/.test(own.relation) ? arcTo(sentence, own.governor) : undefined;
  return clause?.relation === 'acl:relcl' && clause.governor === candidate.mention.head;
};

/** "The plea went to Petrov, he added": whom a clause names behind its verb does not say it; "Petrov will leave, he said" tells of himself. */
const isInWhatItTells = ({ sentence, mention, pronoun }: Entry, candidate: Entry): boolean => {
  if (sentence !== candidate.sentence || candidate.pronoun || candidate.mention.end > mention.start) return false;
  const own = arcTo(sentence, mention.head);
  const saying = own?.relation === 'nsubj' && pronoun?.person === 3 ? own.governor : -1;
  if (saying < 0 || !speechVerbs.has(tokenAt(sentence, saying).lemma)) return false;
  const told = clauseTold(sentence, saying, mention.head);
  return (
    told !== undefined && candidate.mention.head > told && subtree(sentence, told).includes(candidate.mention.head)
  );
};

/** The verb of the clause before "he said". */
const clauseTold = (sentence: Sentence, saying: number, speaker: number): number | undefined => {
  const above = arcTo(sentence, saying);
  const verbs = [
    ...children(sentence, saying, 'ccomp', 'parataxis', 'advcl', 'dep')
      .map((arc) => arc.dependent)
      .filter((verb) => children(sentence, verb, 'mark').length === 0),
    ...(above?.relation === 'parataxis' ? [above.governor] : []),
  ];
  return sentence.tokens[speaker - 1]?.text === ','
    ? verbs.find((verb) => verb >= 0 && verb < speaker && tokenAt(sentence, verb).pos.startsWith('VB'))
    : undefined;
};

/** The arc of a pronoun, or of the quantity that it is told of: "detained four of them". */
const wholeOf = (sentence: Sentence, token: number): Arc | undefined => {
  const own = arcTo(sentence, token);
  if (own?.relation !== 'nmod' || sentence.tokens[token - 1]?.text !== 'of' || !isQuantity(sentence, own.governor))
    return own;
  const whole = arcTo(sentence, own.governor);
  // "40 were hurt, several of them by bullets", "left the town, many of them on foot".
  const isDone = whole !== undefined && children(sentence, whole.governor, 'aux:pass').length > 0;
  const isAside = sentence.tokens[own.governor - 1]?.text === ',';
  return whole?.relation === 'obj' && !isDone && !isAside ? whole : own;
};

const isObjective = /^(him|her|them)$/i;
