import type { Sentence } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { isTitleCase } from '../../model/titleCase.js';
import { isPlural } from './nounNumber.js';
import { stanceOf } from './speakingRoles.js';

/** Bodies that are spoken of without an article. */
const bare = /^(police|parliament|congress|government|opposition|media|management|military|press)$/;

/** A singular noun alone is mostly no referent ("in office", "by force", "at sea"): it wants a determiner or modifier. */
export const isReferring = (sentence: Sentence, first: number, head: number, kind: EntityKind): boolean => {
  const token = sentence.tokens[head];
  if (!token || (/^both$/i.test(sentence.tokens[first]?.text ?? '') && !isPlural(token))) return false;
  if (/^(no|such|what|which)$/i.test(sentence.tokens[first]?.text ?? '')) return false;
  if (isOfBoard(sentence, head)) return false;
  if (token.lemma === 'movement' && sentence.tokens[head + 1]?.text === 'of') return false;
  if (sentence.tokens[first - 1]?.pos === 'HYPH' && sentence.tokens[first - 1]?.end === sentence.tokens[first]?.start)
    return false;
  if (/^NNP/.test(token.pos) && isTitleCase(sentence)) return false;
  if (kind === 'Group') return true;
  if (isPlural(token) || bare.test(token.lemma)) return true;
  if (kind === 'Person')
    return first < head || sentence.tokens[head + 1]?.text === 'of' || isApposition(sentence, head);
  // "One company told the paper".
  if (first === head - 1 && /^one$/i.test(sentence.tokens[first]?.text ?? ''))
    return stanceOf(sentence, head) === 'said';
  return first < head && !(first === head - 1 && /^(JJ|VB|CD)/.test(sentence.tokens[first]?.pos ?? ''));
};

/** "the board of directors", "the council of elders": the body is meant. */
const isOfBoard = (sentence: Sentence, head: number): boolean =>
  sentence.tokens[head - 1]?.text === 'of' &&
  /^(directors|governors|trustees|regents|elders|ministers|inquiry|experts|deputies)$/.test(
    sentence.tokens[head]?.text ?? '',
  ) &&
  /^(board|council|cabinet|chamber)$/.test(sentence.tokens[head - 2]?.text ?? '');

const isApposition = (sentence: Sentence, head: number): boolean => sentence.tree[head]?.relation === 'appos';
