import type { Sentence } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { children } from '../../model/syntax.js';
import { speakingBodies } from '../../ontology/organizationNouns.js';
import { personNouns } from '../../ontology/personNouns.js';
import { type Stance, speechVerbs, taggingVerbs } from '../../ontology/speechVerbs.js';
import { isInformant } from './peopleSenses.js';

/** "the Chief Monitor stressed", "participating States reaffirmed": who speaks under a capital letter, without a name. */
export const roleInCapitals = (sentence: Sentence, head: number): EntityKind | undefined => {
  const token = sentence.tokens[head];
  const before = sentence.tokens[head - 1]?.text ?? '';
  // "Kyrgyz MPs", which the tagger takes for a name.
  if (/^(MPs|MEPs|MLAs|MSPs|GPs|CEOs|POWs|IDPs)$/.test(token?.text ?? '')) return 'Group';
  // "A Norland Party MP feared that", "the party's MEP in Tolm has said".
  if (/^(MP|MEP|MLA|MSP|GP|CEO)$/.test(token?.text ?? '') && stanceOf(sentence, head)) return 'Person';
  if (!token || !isInformant(sentence, head)) return undefined;
  if (/^(States|Parties)$/.test(token.text) && /^(participating|member|contracting)$/i.test(before)) return 'Group';
  const isRole = token.pos === 'NNP' && personNouns.has(token.text.toLowerCase());
  return isRole && /^(Chief|Lead|Principal)$/.test(before) ? 'Person' : undefined;
};

/** How the verb that a noun is the subject of stands by what it says; undefined where it is no verb of speech. */
export const stanceOf = (sentence: Sentence, head: number): Stance | undefined => {
  const arc = sentence.tree[head];
  return arc?.relation === 'nsubj' ? speechVerbs.get(sentence.tokens[arc.governor]?.lemma ?? '') : undefined;
};

/** "the paper reported", "told the paper", "Tolm radio said": what prints and broadcasts, where it tells and is told. */
export const isNewsOutlet = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const isTold = /^i?obj$/.test(arc?.relation ?? '') && sentence.tokens[arc?.governor ?? -1]?.lemma === 'tell';
  const before = sentence.tokens[head - 1]?.text ?? '';
  return (
    (isTold || isInformant(sentence, head)) &&
    !/^(white|green|position|research|discussion|working|policy)$/i.test(before)
  );
};

/** "the Hale campaign said", "the zoo told reporters", "the campaign is asking for money, saying that": what is a body where it speaks, and else a thing or a deed. */
export const isSpeakingBody = (sentence: Sentence, head: number, word: string): boolean => {
  const arc = sentence.tree[head];
  if (!speakingBodies.has(word) || arc?.relation !== 'nsubj') return false;
  const verbs = [
    arc.governor,
    ...children(sentence, arc.governor, 'advcl')
      .map(({ dependent }) => dependent)
      .filter((verb) => sentence.tokens[verb]?.pos === 'VBG' && sentence.tokens[verb - 1]?.text === ','),
  ];
  return verbs.some(
    (verb) => /^VB/.test(sentence.tokens[verb]?.pos ?? '') && isSpeech(sentence.tokens[verb]?.lemma ?? ''),
  );
};

/** A campaign goes on and continues without a word. */
const isSpeech = (lemma: string): boolean =>
  (taggingVerbs.has(lemma) && !/^(go|continue|conclude)$/.test(lemma)) ||
  /^(respond|accuse|allege|deny|confirm|reveal|urge|tweet|acknowledge|admit)$/.test(lemma);
