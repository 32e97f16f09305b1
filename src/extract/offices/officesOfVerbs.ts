import type { Sentence } from '../../model/annotation.js';
import { isUntold } from '../../model/auxiliaries.js';
import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { around } from '../../model/span.js';
import { arcTo, atTokens, children, dependents } from '../../model/syntax.js';
import { officeVerbs, rulingVerbs } from '../../ontology/officeTitles.js';
import { contestWords } from '../../ontology/relationWords.js';
import { factualityAt } from '../events/factuality.js';
import type { MentionIndex } from '../mentionsAt.js';
import { claim } from './officeClaim.js';

/** "Ana Petrova, who heads the agency", "Ana Petrova leads the party". */
export const fromVerbs = (sentence: Sentence, index: MentionIndex): Claim[] =>
  atTokens(sentence, (token) => {
    if (!token.pos.startsWith('VB')) return [];
    const country = rulingVerbs[token.lemma] ? countryRuled(sentence, token.index, index) : undefined;
    const title = country ? rulingVerbs[token.lemma] : officeVerbs[token.lemma];
    if (!title) return [];
    const object = children(sentence, token.index, 'obj')[0];
    // "directed the agency to withdraw": an order.
    if (children(sentence, token.index, 'xcomp', 'ccomp').length > 0) return [];
    const body = country ?? (object && index.at(sentence, object.dependent, 'Organization'));
    if (!body) return ledBy(sentence, token.index, title, index);
    if (children(sentence, token.index, 'aux:pass', 'aux').length > 0) return [];
    const { polarity, modality } = factualityAt(sentence, token.index);
    if (polarity === 'denied' || modality !== 'asserted') return [];
    const arc = arcTo(sentence, token.index);
    const relative = arc?.relation === 'acl:relcl' ? arc.governor : undefined;
    const subject = relative ?? children(sentence, token.index, 'nsubj')[0]?.dependent;
    const person = subject === undefined ? undefined : namedAt(sentence, subject, index);
    if (!person) return [];
    const span = around(person, body);
    return [
      claim(sentence, {
        subject: person.id,
        predicate: 'HELD_OFFICE',
        object: body.id,
        title,
        span,
        rule: 'offices.verb',
      }),
    ];
  });

/** Who is named at a token, or beside it: "Petrova's brother, Ivan, leads the party". */
const namedAt = (sentence: Sentence, token: number, index: MentionIndex): Mention | undefined =>
  [token, ...children(sentence, token, 'appos').map((arc) => arc.dependent)]
    .map((one) => index.at(sentence, one, 'Person'))
    .find((one) => one?.level === 'name');

/** "Ana Petrova, who ruled Peru for ten years". */
const countryRuled = (sentence: Sentence, verb: number, index: MentionIndex): Mention | undefined => {
  const object = children(sentence, verb, 'obj')[0];
  const country = object && index.at(sentence, object.dependent, 'Place');
  return country?.level === 'name' && country.subtype === 'country' && !contestWords.test(sentence.text)
    ? country
    : undefined;
};

/** "The mission, led by Ana Petrova", "the commission, co-chaired by A and B". */
const ledBy = (sentence: Sentence, verb: number, title: string, index: MentionIndex): Claim[] => {
  const arc = arcTo(sentence, verb);
  const behind = sentence.tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  const passive = children(sentence, verb, 'nsubj:pass')[0]?.dependent;
  const body = index.at(sentence, passive ?? (arc?.relation === 'acl' ? arc.governor : behind), 'Organization');
  if (!body || body.level === 'pronoun' || sentence.tokens[verb]?.pos !== 'VBN' || isUntold(sentence, verb)) return [];
  return (
    dependents(sentence, verb, 'obl', 'nmod')
      .filter((one) => /:(by|agent)$/.test(one.relation))
      .map((one) => index.at(sentence, one.dependent, 'Person'))
      // One word behind "by" is as often a company.
      .filter((person) => person?.level === 'name' && /\s/.test(person.text))
      .flatMap((person) =>
        person
          ? claim(sentence, {
              subject: person.id,
              predicate: 'HELD_OFFICE',
              object: body.id,
              title,
              span: around(person, body),
              rule: 'offices.verb',
            })
          : [],
      )
  );
};
