import type { Sentence } from '../../model/annotation.js';
import { hasCase } from '../../model/syntax.js';
import { lemmaAt, textAt } from '../../model/words.js';
import { doneToPeople } from '../../ontology/bodyNameWords.js';
import { isDemonym } from '../../ontology/gazetteer.js';
import { notPeople, personEndings, personNouns } from '../../ontology/personNouns.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { words } from '../../ontology/words.js';

/** "a source close to the talks said": one who tells, and not where water comes from. */
export const isInformant = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const verb = sentence.tokens[arc?.governor ?? -1];
  // "quoted a source as saying".
  if (arc?.relation === 'obj' && /^(quote|cite)$/.test(verb?.lemma ?? '')) return true;
  if (hasCase(sentence, head, /^according$/i)) return true;
  // "one of the sources said".
  if (arc?.relation === 'nmod' && /^(one|two|three|some|several|another)$/i.test(verb?.text ?? ''))
    return isInformant(sentence, arc.governor);
  if (arc?.relation !== 'nsubj' || !verb?.pos.startsWith('VB')) return false;
  // "The sources believe that".
  return speechVerbs.get(verb.lemma) === 'said' || /^(believe|allege|suspect|claim)$/.test(verb.lemma);
};

/** "The Argentine side stressed", "according to the Argentine side": those who talk for a state, as who does or says something. */
export const isSideOfState = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const nation = sentence.tokens[head - 1];
  return (
    arc !== undefined &&
    (arc.relation === 'nsubj' || (arc.relation === 'obl' && hasCase(sentence, head, /^(according|by)$/i))) &&
    sentence.tokens[arc.governor]?.pos.startsWith('VB') === true &&
    sentence.tokens[head + 1]?.text !== 'of' &&
    textAt(sentence, head - 2) === 'the' &&
    nation !== undefined &&
    /^(JJ|NNP)$/.test(nation.pos) &&
    isDemonym(nation.text)
  );
};

export const isOfShows = (sentence: Sentence, head: number): boolean =>
  /^(media|film|movie|television|tv|radio|record|music|theatre|theater|executive|news|show|documentary|video|hip-hop|rap|broadcast|assistant|senior|line|segment|podcast|hollywood|bollywood)$/i.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "a guard", "the guard", "two guards", "a security guard"; but "the coast guard" is a force. */
export const isSomebody = (sentence: Sentence, head: number): boolean =>
  /^(a|an|the|security|prison|border|another)$/.test(textAt(sentence, head - 1)) ||
  sentence.tokens[head]?.pos === 'NNS';

/** "a radio operator", "a crane operator": somebody at work; the operator of a pipeline is a firm. */
export const isSomeoneAtWork = (sentence: Sentence, head: number): boolean =>
  /^(radio|machine|drone|crane|tug|tower|signal|drill|ride|plant|lift|elevator|chair|tank|camera|switchboard|telephone|computer|forklift|boat|vehicle|equipment|excavator|bulldozer|wireless|telegraph|lathe|party|political|intelligence|911|999|112|emergency|dispatch|hotline)$/.test(
    textAt(sentence, head - 1),
  );

/** "the miner raised its forecast", "the world's largest miner", "the state-owned builder": a firm; a man has his own. */
export const isFirm = (sentence: Sentence, head: number): boolean => {
  if (isManAtTrade(sentence, head)) return false;
  const before = sentence.tokens.slice(Math.max(0, head - 3), head);
  if (before.some(({ text }) => /^(largest|biggest|listed|based|owned|run|controlled|rival)$/.test(text))) return true;
  const verb = sentence.tokens[head + 1];
  const behind = sentence.tokens.slice(head + 2, head + 5);
  return (
    /^(VB[DZ]|MD)$/.test(verb?.pos ?? '') &&
    behind.some(({ text }) => text === 'its') &&
    behind.every(({ text }) => !/^(his|her|who)$/.test(text))
  );
};

/** "The Oslo-based trader was arrested", "the Oslo-based developer Hale was found dead at his home": one who does this for himself. */
export const isManAtTrade = (sentence: Sentence, trade: number): boolean => {
  const own = sentence.tree[trade];
  const arc = own?.relation === 'compound' ? sentence.tree[own.governor] : own;
  const verb = sentence.tokens[arc?.governor ?? -1]?.lemma ?? '';
  return (
    (arc !== undefined && /^(obj|nsubj:pass)$/.test(arc.relation) && doneToPeople.has(verb)) ||
    (arc?.relation === 'nsubj' && /^(die|marry|confess|plead|flee|emigrate|surrender)$/.test(verb)) ||
    sentence.tokens
      .slice(trade + 1, trade + 10)
      .some(({ text }) => /^(he|she|his|him|her|himself|herself|who)$/.test(text))
  );
};

/** "shot in the head", "the victim's head", "came to a head", "hands on their heads": nobody; "the head of the army", "the agency's head", "its head" are somebody. */
export const isPartOfBody = (sentence: Sentence, head: number): boolean => {
  const [before, preposition, next] = [head - 1, head - 2, head + 1].map((at) => textAt(sentence, at));
  if (next === 'of' || /^NNP/.test(sentence.tokens[head + 1]?.pos ?? '')) return false;
  const isIn = /^(in|on|to|through|from|over|behind|about|around|above)$/.test(preposition ?? '');
  if (before === 'a') return preposition === 'to' || next === '-';
  if (/^(his|her|their|my|our|your)$/.test(before ?? ''))
    return isIn || handled.has(lemmaAt(sentence, sentence.tree[head]?.governor ?? -1));
  if (sentence.tokens[head - 1]?.pos === 'POS') return personNouns.has(lemmaAt(sentence, head - 2));
  return (
    isIn &&
    /^(the|its)$/.test(before ?? '') &&
    sentence.tokens
      .slice(Math.max(0, head - 10), head - 2)
      .some(({ lemma }) =>
        /^(shoot|hit|strike|beat|wound|injure|blow|bullet|shot|wounded|injury|kick|punch|stab|club|bludgeon|graze|gunshot|bounty|price)$/.test(
          lemma,
        ),
      )
  );
};

/** What is done to one's own head. */
const handled = words(
  'shake nod bury raise lose turn shave cover hold hit bow scratch bang lift keep injure lower poke',
);

/** "armed formations", and not "the formation of a government". */
export const isArmed = (sentence: Sentence, head: number): boolean =>
  /^(armed|military|paramilitary|militant|bandit|rebel|separatist|terrorist)$/.test(textAt(sentence, head - 1));

/** "Both sides", "all parties", "the warring parties": who faces each other, be they states or forces; not "on both sides". */
export const isBothSides = (sentence: Sentence, head: number): boolean => {
  const text = (index: number) => textAt(sentence, index);
  if (!/^(sides|parties)$/.test(text(head)) || text(head + 1) === 'of') return false;
  const first = /^(both|all|two|three|warring|opposing|conflicting)$/.test(text(head - 1)) ? head - 1 : head;
  const bare = first === head && text(head) === 'sides' && text(head - 1) === 'the';
  const before = text(first - 1) === 'the' ? text(first - 2) : text(first - 1);
  return (first < head || bare) && !/^(on|to|from|at|along|of)$/.test(before);
};

/**
 * "Internal troops", "the Tavrian troops" are a force, and "the troops" mostly that one; "forty troops", "its troops", "foreign
 * troops" so many people.
 */
export const isForce = (sentence: Sentence, head: number): boolean => {
  const before = sentence.tokens[head - 1];
  if (isCounted(sentence, head)) return false;
  return /^(the|internal|interior|border|airborne)$/i.test(before?.text ?? '') || /^\p{Lu}/u.test(before?.text ?? '');
};

const isCounted = (sentence: Sentence, head: number): boolean => {
  const before = sentence.tokens.slice(Math.max(0, head - 5), head);
  const words = before.slice(before.findLastIndex((token) => !/^(JJ|VBN|VBG|NN|NNP|CD|IN)/.test(token.pos)) + 1);
  return (
    words.some((token) => token.pos === 'CD') ||
    /\b(?:dozens|scores|hundreds|thousands|number) of\b/.test(words.map((token) => token.text.toLowerCase()).join(' '))
  );
};

export const isPersonNoun = (word: string): boolean => {
  if (personNouns.has(word)) return true;
  const last = word.split('-').pop() ?? word;
  if (last !== word && personNouns.has(last)) return true;
  return (
    word.length > 5 &&
    !notPeople.has(word) &&
    personEndings.some((ending) => word.endsWith(ending) && ending.length > 2 && word.length > ending.length + 2)
  );
};

/** "the emergency service said", "was stopped by the security services": a body, where it does or says something; services that are offered are none. */
export const isServing = (sentence: Sentence, head: number): boolean =>
  /^(emergency|rescue|security|intelligence|ambulance|border|prison|secret|fire|immigration|customs|meteorological|seismological|geological|penitentiary|migration|weather)$/i.test(
    textAt(sentence, head - 1),
  ) &&
  /^VB/.test(sentence.tokens[sentence.tree[head]?.governor ?? -1]?.pos ?? '') &&
  (sentence.tree[head]?.relation === 'nsubj' || hasCase(sentence, head, /^(by|to)$/i));
