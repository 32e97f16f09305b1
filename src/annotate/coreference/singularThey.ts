import { arcTo, children, governingVerb } from '../../model/syntax.js';
import type { Entry } from './entry.js';
import type { Discourse } from './sieve.js';
import { subjectsOf } from './subjects.js';

/**
 * "The official spoke on condition of anonymity because they were not authorized to speak": agencies say "they" of one source, whose sex is
 * not to be known. The only place where one person is taken for "they".
 */
export const anonymousSource = (discourse: Discourse, { sentence, mention }: Entry): Entry | undefined => {
  if (!/^they$/i.test(mention.text)) return undefined;
  const clause = governingVerb(sentence, mention.head);
  const isExcuse = children(sentence, clause, 'mark').some(({ dependent }) =>
    /^(because|as|since)$/.test(sentence.tokens[dependent]?.text ?? ''),
  );
  const speaking = arcTo(sentence, clause)?.governor ?? -1;
  const said = sentence.tokens.slice(0, mention.head).map(({ text }) => text);
  if (!isExcuse || !/\b(?:anonymity|anonymously|identified|named)\b/.test(said.join(' '))) return undefined;
  const above = arcTo(sentence, speaking);
  const subjects = [...subjectsOf(sentence, speaking), ...(above?.relation === 'acl:relcl' ? [above.governor] : [])];
  return discourse
    .inSentence(mention.sentence)
    .find((one) => one.mention.kind === 'Person' && one.number !== 'plural' && subjects.includes(one.mention.head));
};
