import type { AnnotatedDocument, Sentence } from '../../model/annotation.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { governors } from '../../model/syntax.js';
import { lemmaAt } from '../../model/words.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import type { MentionIndex } from '../mentionsAt.js';
import { relation } from './relation.js';

/** "Sen. Ana Petrova, D-Ohio", "Rep. Ana Petrova (R-Texas)": the state that a member of an American legislature is from. */
export const constituencies = ({ document }: AnnotatedDocument, sentence: Sentence, index: MentionIndex): Claim[] =>
  index
    .inSentence(sentence, 'Place')
    .filter((place) => place.level === 'name')
    .flatMap((place) => {
      const person = index
        .inSentence(sentence, 'Person')
        .find((one) => one.end < place.start && partyBefore.test(document.text.slice(one.end, place.start)));
      if (person?.level !== 'name') return [];
      return [
        ...relation(sentence, person, 'REPRESENTS', place, 'relations.constituency'),
        ...relation(sentence, person, 'LIVES_IN', place, 'relations.person-of-place'),
      ];
    });

/** The party's letter between a name and a state, with a comma or a bracket. */
const partyBefore = /^(?:,? \(|, )(?:D|R|I|L|Dem\.?|Rep\.?|Ind\.?)-$/;

/** "Ana Petrova (Peru) said": how minutes of an assembly tell whom somebody speaks for; a runner or an actress is only from there. */
export const bracketStates = ({ document }: AnnotatedDocument, sentence: Sentence, index: MentionIndex): Claim[] =>
  index
    .inSentence(sentence, 'Place')
    .filter(
      ({ level, subtype, end }) =>
        level === 'name' && subtype === 'country' && document.text.slice(end, end + 1) === ')',
    )
    .flatMap((state) => {
      const person = index
        .inSentence(sentence, 'Person')
        .find(({ end }) => end < state.start && /^ \((?:the )?$/.test(document.text.slice(end, state.start)));
      return person?.level === 'name' && isHeard(sentence, person)
        ? relation(sentence, person, 'REPRESENTS', state, 'relations.bracket-state')
        : [];
    });

/** The subject of a verb of speech or voting. */
const isHeard = (sentence: Sentence, { head }: Mention): boolean =>
  governors(sentence, head, 'nsubj').some(({ governor }) => {
    const lemma = lemmaAt(sentence, governor);
    return speechVerbs.has(lemma) || /^(vote|abstain|speak|introduce|object|join)$/.test(lemma);
  });
