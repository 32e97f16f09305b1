import type { Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import { arcTo } from '../../model/syntax.js';
import { textAt } from '../../model/words.js';
import type { MentionIndex } from '../mentionsAt.js';
import { withPreposition } from './participants.js';
import { relation } from './relation.js';
import { isDenied, type SideAt } from './side.js';

/** "Fighters loyal to Gen. Ana Petrova", "troops loyal to the junta": a person may be who they follow. */
export const loyal = (sentence: Sentence, token: number, index: MentionIndex, side: SideAt): Claim[] => {
  const arc = arcTo(sentence, token);
  const behind = arc && /^(amod|acl)$/.test(arc.relation) && arc.governor < token;
  if (!behind || !/^(loyal|faithful|allegiant)$/.test(textAt(sentence, token)) || isDenied(sentence, token)) return [];
  return withPreposition(sentence, token, /^to$/).flatMap((followed) => {
    const person = index.at(sentence, followed, 'Person');
    const whom = person?.level === 'name' ? person : side(followed);
    return relation(sentence, side(arc.governor), 'ALLIED_WITH', whom, 'relations.loyal');
  });
};
