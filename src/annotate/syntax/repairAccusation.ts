import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, isInfinitive, tokenAt } from '../../model/syntax.js';
import { complementModality } from '../../ontology/complementModality.js';
import { hinderingVerbs } from '../../ontology/deniedComplements.js';
import { typeOfNoun, typeOfVerb } from '../../ontology/events/index.js';
import { placeNouns } from '../../ontology/placeNouns.js';
import { rewired } from './rewired.js';

/**
 * "accused the army of killing nine farmers", "barred firms from selling arms": the parser takes "killing" for an adjective of the
 * farmers. Behind these verbs the -ing form is what somebody is said to have done, or kept from: a clause of the verb, with the
 * accused as its subject.
 */
export const repairAccusation = (sentence: Sentence): Sentence =>
  sentence.tokens
    .filter(({ lemma, pos }) => pos.startsWith('VB') && (accusing.has(lemma) || hinderingVerbs.has(lemma)))
    .reduce((mended, { index }) => {
      const read = gerundsRead(mended, index);
      const deed = deedOf(read, index);
      return deed ? withPlaces(asClause(read, deed), deed) : mended;
    }, withCrimes(sentence));

/** "charged with laundering money", "of planning to stay": the tagger takes the deed for a noun. */
const gerundsRead = (sentence: Sentence, verb: number): Sentence => {
  const deed = sentence.tokens.find(
    ({ index, pos, text }) =>
      index > verb &&
      index <= verb + farthest &&
      pos === 'NN' &&
      /^\p{Ll}+ing$/u.test(text) &&
      /^(of|for|with|from)$/.test(sentence.tokens[index - 1]?.text ?? '') &&
      ((arcTo(sentence, index)?.relation === 'compound' && !placeNouns.has(sentence.tokens[index + 1]?.lemma ?? '')) ||
        infinitivesOf(sentence, index).length > 0) &&
      isBelow(sentence, index, verb),
  );
  const stem = deed?.text.slice(0, -3) ?? '';
  const lemma = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(
    (one) => typeOfVerb(one) !== undefined || complementModality.has(one),
  );
  if (!deed || lemma === undefined) return sentence;
  const tokens = sentence.tokens.map((token) => (token === deed ? { ...token, pos: 'VBG', lemma } : token));
  const clauses = infinitivesOf(sentence, deed.index).map((arc) => ({ ...arc, relation: 'xcomp' }));
  return clauses.reduce<Sentence>((mended, arc) => rewired(mended, arc.dependent, arc), { ...sentence, tokens });
};

const infinitivesOf = (sentence: Sentence, noun: number): readonly Arc[] => {
  const own = children(sentence, noun, 'acl').filter(
    (arc) => arc.relation === 'acl' && isInfinitive(sentence, arc.dependent),
  );
  if (own.length > 0 || sentence.tokens[noun + 1]?.text !== 'to') return own;
  // "accused the party of planning to rig the vote": right behind it, though the parser hangs it on the verb.
  const to = arcTo(sentence, noun + 1);
  const behind = to?.relation === 'mark' ? arcTo(sentence, to.governor) : undefined;
  return behind && /^(advcl|xcomp)$/.test(behind.relation) && isInfinitive(sentence, behind.dependent)
    ? [{ ...behind, governor: noun }]
    : own;
};

/** "was jailed for killing a man in Osk", "accused of setting fire to a mosque": there he did it; the parser hangs the phrase on the first verb. */
const withPlaces = (sentence: Sentence, { verb, gerund }: Deed): Sentence =>
  children(sentence, verb, 'obl')
    .filter(
      ({ dependent }) =>
        dependent > gerund &&
        !/^(DATE|TIME|DURATION)$/.test(tokenAt(sentence, dependent).ner) &&
        !/^(court|trial|retrial|tribunal|hearing|case|verdict)$/.test(
          tokenAt(sentence, dependent).lemma.toLowerCase(),
        ) &&
        children(sentence, dependent, 'case').some(
          (arc) =>
            arc.dependent > gerund &&
            /^(in|at|near|inside|outside|to|into|from|against|towards?)$/.test(tokenAt(sentence, arc.dependent).text),
        ),
    )
    .reduce((mended, arc) => rewired(mended, arc.dependent, { ...arc, governor: gerund }), sentence);

/** "accused both sides of war crimes": what they are accused of is no part of the sides. */
const withCrimes = (sentence: Sentence): Sentence =>
  sentence.tree
    .filter(
      ({ relation, governor }) =>
        relation === 'nmod' && arcTo(sentence, firstOf(sentence, governor))?.relation === 'obj',
    )
    .reduce((mended, { governor, dependent: crime }) => {
      const accused = firstOf(mended, governor);
      const verb = arcTo(mended, accused)?.governor ?? -1;
      const of = hasCase(mended, crime, /^(of|with)$/);
      if (verb < 0 || !of || !/^(accuse|suspect|acquit|indict)$/.test(tokenAt(mended, verb).lemma)) return mended;
      const type = typeOfNoun(tokenAt(mended, crime).lemma.toLowerCase());
      const arc = { governor: verb, dependent: crime, relation: 'obl' };
      return type === undefined
        ? mended
        : listedWith(rewired(mended, crime, arc, [{ ...arc, relation: 'obl:of' }]), verb, crime);
    }, sentence);

/** "of rape, summary executions and the recruitment of children": the parser lists with the verb what is listed with the crime. */
const listedWith = (sentence: Sentence, verb: number, crime: number): Sentence =>
  children(sentence, verb, 'conj')
    .filter(({ dependent }) => dependent > crime && /^NNS?$/.test(tokenAt(sentence, dependent).pos))
    .reduce((mended, { dependent }) => {
      const arc = { governor: crime, dependent, relation: 'conj' };
      return rewired(mended, dependent, arc, [
        { ...arc, relation: 'conj:and' },
        { governor: verb, dependent, relation: 'obl:of' },
      ]);
    }, sentence);

/** "accused the army and the rebels of rape": all of the list are accused. */
const firstOf = (sentence: Sentence, noun: number): number => {
  const arc = arcTo(sentence, noun);
  return arc?.relation === 'conj' && arc.governor >= 0 && arc.governor < noun ? arc.governor : noun;
};

const accusing: ReadonlySet<string> = new Set(
  'accuse suspect convict acquit charge blame indict clear absolve exonerate sentence jail imprison fine prosecute'.split(
    ' ',
  ),
);

interface Deed {
  readonly verb: number;
  readonly preposition: number;
  readonly gerund: number;
}

/** The first "of killing" behind the verb and below it. */
const deedOf = (sentence: Sentence, verb: number): Deed | undefined => {
  const preposition = sentence.tokens.findIndex(
    ({ index, text }) =>
      index > verb &&
      index <= verb + farthest &&
      (hinderingVerbs.has(tokenAt(sentence, verb).lemma) ? text === 'from' : /^(of|for|with)$/.test(text)) &&
      sentence.tokens[behind(sentence, index)]?.pos === 'VBG' &&
      isBelow(sentence, index, verb),
  );
  if (preposition < 0) return undefined;
  // "of having supplied weapons".
  const first = behind(sentence, preposition);
  const auxiliary = arcTo(sentence, first);
  return { verb, preposition, gerund: auxiliary?.relation.startsWith('aux') ? auxiliary.governor : first };
};

/** "from eventually being deported", "of repeatedly stabbing her": the first word behind a preposition that is no adverb. */
const behind = (sentence: Sentence, preposition: number): number =>
  sentence.tokens[preposition + 1]?.pos === 'RB' ? preposition + 2 : preposition + 1;

/** How far behind the verb its "of" may stand: "convicted Ana Petrova, a former mayor of the city, of taking bribes". */
const farthest = 15;

const isBelow = (sentence: Sentence, token: number, verb: number): boolean => {
  for (let at = token, steps = 0; at >= 0 && steps < 6; steps++) {
    if (at === verb) return true;
    at = arcTo(sentence, at)?.governor ?? -1;
  }
  return false;
};

const asClause = (sentence: Sentence, { verb, preposition, gerund }: Deed): Sentence => {
  const own = arcTo(sentence, gerund);
  if (!own || (own.relation === 'advcl' && own.governor === verb)) return withSubject(sentence, verb, gerund);
  const noun = /^(amod|compound)$/.test(own.relation) ? wholeOf(sentence, own.governor) : undefined;
  const turned: Arc[] = [
    { governor: verb, dependent: gerund, relation: 'advcl' },
    { governor: gerund, dependent: preposition, relation: 'mark' },
    ...(noun === undefined ? [] : [{ governor: gerund, dependent: noun, relation: 'obj' }]),
  ];
  return withSubject(
    turned.reduce((mended, arc) => rewired(mended, arc.dependent, arc), sentence),
    verb,
    gerund,
  );
};

/** "insulting President Petrova": she, and not her title. */
const wholeOf = (sentence: Sentence, noun: number): number => {
  const arc = arcTo(sentence, noun);
  return arc?.relation === 'compound' && arc.governor > noun ? arc.governor : noun;
};

/** Who is accused did it: the object of the verb, or the subject of its passive. */
const withSubject = (sentence: Sentence, verb: number, gerund: number): Sentence => {
  const undergoing = (wanted: RegExp): Arc[] =>
    sentence.graph.filter(
      ({ governor, dependent, relation }) =>
        governor === verb &&
        wanted.test(relation) &&
        dependent !== gerund &&
        tokenAt(sentence, dependent).ner !== 'MONEY',
    );
  // "fined the firm two million euros for polluting rivers".
  const given = undergoing(/^iobj$/);
  const accused = given.length > 0 ? given : undergoing(/^(obj|nsubj:pass)$/);
  const isSubject = ({ governor, relation }: Arc): boolean => governor === gerund && relation.startsWith('nsubj');
  if (accused.length === 0 || children(sentence, gerund, 'nsubj').length > 0) return sentence;
  return {
    ...sentence,
    graph: [
      ...sentence.graph.filter((arc) => !isSubject(arc)),
      ...accused
        .filter(({ dependent }) => tokenAt(sentence, dependent).pos !== 'WDT')
        .map(({ dependent }) => ({
          governor: gerund,
          dependent,
          relation: children(sentence, gerund, 'aux:pass').length > 0 ? 'nsubj:pass:xsubj' : 'nsubj:xsubj',
        })),
    ],
  };
};
