import { children, subtree, tokenAt } from '../../model/syntax.js';
import { mendArcs, on } from './mendArcs.js';
import { hung } from './rewired.js';

const nameOfGroup = on('nsubj', (sentence, { governor: verb, dependent: name }) => {
  if (verb < name || !/^NNPS?$/.test(tokenAt(sentence, name).pos)) return undefined;
  const phrase = subtree(sentence, name);
  const [first, last] = [Math.min(...phrase), Math.max(...phrase)];
  const noun = first - 2;
  if ([first - 1, last + 1].some((mark) => sentence.tokens[mark]?.text !== ',')) return undefined;
  if (noun < 0 || tokenAt(sentence, noun).pos !== 'NN') return undefined;
  const named = hung(sentence, { governor: noun, dependent: name, relation: 'appos' });
  if (children(sentence, verb, 'nsubj').some(({ dependent }) => dependent < noun)) return named;
  const participle = children(sentence, verb, 'advcl').find(
    ({ dependent }) => dependent < noun && tokenAt(sentence, dependent).pos === 'VBN',
  )?.dependent;
  const subject = participle === undefined ? undefined : children(sentence, participle, 'nsubj', 'nsubj:pass')[0];
  if (participle === undefined || !subject || subject.dependent > participle) return undefined;
  if (children(sentence, participle, 'aux', 'aux:pass', 'mark').length > 0) return undefined;
  const mended = hung(named, { governor: verb, dependent: subject.dependent, relation: 'nsubj' });
  return hung(mended, { governor: subject.dependent, dependent: participle, relation: 'acl' });
});

/**
 * "A video posted by a group, the Sword of the Delta, showed them": the name between commas is the group's, and the video, which the
 * parser has posted before somebody else showed it, is the subject.
 */
export const repairNamedGroup = mendArcs(() => [nameOfGroup]);
