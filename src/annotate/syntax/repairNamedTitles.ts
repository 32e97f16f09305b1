import type { Sentence, Token } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { offices } from '../../ontology/titles.js';
import { mendArcs, on, onAny } from './mendArcs.js';
import { hung, moved, rewired } from './rewired.js';

/**
 * "signed by Minister of State for Roads and Ports Kwan Mei Lin": behind the long title the parser leaves the name over, or hangs it on a
 * field of the office. The name is what the verb governs, and the title stands before it.
 */
const nameBehindTitle = onAny((sentence, { governor, dependent: office, relation }) => {
  const noun = tokenAt(sentence, office);
  if (!/^NNP?$/.test(noun.pos) || !/^\p{Lu}/u.test(noun.text) || !offices.has(noun.lemma.toLowerCase()))
    return undefined;
  // "Under Secretary of State Ana Petrova" is an office that begins so.
  if (sentence.tokens[office - 1]?.text === 'Under') return undefined;
  const name = nameBehind(sentence, office);
  if (name === undefined || governor === name) return undefined;
  const own = arcTo(sentence, name);
  if (!own || !isLeftOver(own.relation) || subtree(sentence, name).includes(office)) return undefined;
  // The name is beside the office, and found there.
  if (own.governor === office && own.relation === 'appos') return undefined;
  const theirs = [
    ...children(sentence, office, 'case', 'cc').filter((arc) => arc.dependent < office),
    ...children(sentence, office, 'conj').filter((arc) => arc.dependent !== name),
  ];
  const roles = sentence.graph.filter((arc) => arc.dependent === office).map((arc) => ({ ...arc, dependent: name }));
  const named = rewired(sentence, name, { governor, dependent: name, relation }, roles);
  return theirs.reduce(
    (one, arc) =>
      rewired(
        one,
        arc.dependent,
        { ...arc, governor: name },
        one.graph
          .filter(({ dependent }) => dependent === arc.dependent)
          .map((own) => (own.governor === office ? { ...own, governor: name } : own)),
      ),
    hung(named, { governor: name, dependent: office, relation: 'compound' }),
  );
});

const isLeftOver = (relation: string): boolean => /^(dep|appos|compound|conj|nmod|flat|obj|parataxis)$/.test(relation);

/** The last word of the name that stands directly behind the fields of an office, which are all capitals. */
const nameBehind = (sentence: Sentence, office: number): number | undefined => {
  if (!/^(of|for)$/.test(sentence.tokens[office + 1]?.text ?? '')) return undefined;
  let at = office + 2;
  while (isOfTitle(sentence.tokens[at])) at++;
  if (at < office + 3 || !/^\p{Lu}/u.test(tokenAt(sentence, at - 1).text)) return undefined;
  let last = at - 1;
  while (sentence.tokens[last + 1]?.ner === 'PERSON' && sentence.tokens[last + 1]?.pos === 'NNP') last++;
  return last > at ? last : undefined;
};

const isOfTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.ner !== 'PERSON' &&
  !offices.has(token.lemma.toLowerCase()) &&
  (/^(of|for|the|and|&)$/.test(token.text) || (/^\p{Lu}/u.test(token.text) && /^(NNPS?|NNS?|JJ)$/.test(token.pos)));

/**
 * "met Ministry of Transport Secretary Ana Petrova", "with the Republic of Norland (RON) Foreign Minister Ana Petrova": what the title is of
 * stands before it, and the parser hangs the name on that, or beside it. The name is who does it.
 */
const nameBehindBody = on('dep nsubj', (sentence, { governor, dependent: name, relation }) => {
  if (tokenAt(sentence, name).ner !== 'PERSON' || !tokenAt(sentence, name).pos.startsWith('NNP')) return undefined;
  const body =
    relation === 'dep'
      ? governor
      : children(sentence, governor, 'nsubj').find(({ dependent }) => dependent < name)?.dependent;
  const own = body === undefined ? undefined : arcTo(sentence, body);
  if (body === undefined || !own || own.governor < 0 || body > name) return undefined;
  if (!/^(ORGANIZATION|LOCATION|COUNTRY)$/.test(tokenAt(sentence, body).ner)) return undefined;
  const first = sentence.tokens.slice(0, name).findLastIndex(({ ner }) => ner !== 'PERSON') + 1;
  const title = sentence.tokens[first - 1];
  if (!title || !/^\p{Lu}/u.test(title.text) || !isOffice(title.lemma)) return undefined;
  // Nothing but words of names, and what they are called for short, stands between.
  const between = sentence.tokens.slice(body + 1, first);
  if (!between.every(({ text, pos }) => /^(of|for|and|&|the|-|\(|\))$/.test(text) || /^(NNPS?|JJ|HYPH)$/.test(pos)))
    return undefined;
  if (between.some(({ index }) => tokenAt(sentence, index).ner === 'PERSON')) return undefined;
  const roles = sentence.graph.filter((arc) => arc.dependent === body).map((arc) => ({ ...arc, dependent: name }));
  const named = rewired(sentence, name, { ...own, dependent: name }, roles);
  const left = [
    ...children(sentence, body, 'case', 'advmod', 'det', 'cc').filter((arc) => arc.dependent < body),
    ...children(sentence, body, 'conj', 'cc').filter((arc) => arc.dependent > name),
  ];
  return left.reduce(
    (one, arc) => moved(one, { ...arc, governor: name }),
    hung(named, { governor: name, dependent: body, relation: 'compound' }),
  );
});

/** "Special Agent in Charge Hunt said": the parser hangs the name, with the charge, on the agent. */
const nameInCharge = on('nmod', (sentence, { dependent: name }) => {
  const charge = children(sentence, name, 'compound').find(
    ({ dependent }) =>
      tokenAt(sentence, dependent).text === 'Charge' && tokenAt(sentence, Math.max(0, dependent - 1)).text === 'in',
  )?.dependent;
  const office = (charge ?? 0) - 2;
  const own = arcTo(sentence, office);
  if (charge === undefined || !own || own.governor === name || tokenAt(sentence, name).ner !== 'PERSON')
    return undefined;
  if (!/^NNP?$/.test(tokenAt(sentence, office).pos) || !/^\p{Lu}/u.test(tokenAt(sentence, office).text))
    return undefined;
  const roles = sentence.graph.filter((arc) => arc.dependent === office).map((arc) => ({ ...arc, dependent: name }));
  const named = rewired(sentence, name, { ...own, dependent: name }, roles);
  return [
    { governor: name, dependent: office, relation: 'compound' },
    { governor: charge, dependent: charge - 1, relation: 'case' },
    ...children(sentence, office, 'case', 'cc').map((arc) => ({ ...arc, governor: name })),
  ].reduce(hung, named);
});

/** "Minister", and of "Commissioner-General" the last part. */
const isOffice = (lemma: string): boolean => offices.has(lemma.toLowerCase()) || lemma.toLowerCase() === 'general';

/** Names that the parser loses behind the title of their bearer. */
export const repairNamedTitles = mendArcs(() => [nameBehindTitle, nameBehindBody, nameInCharge]);
