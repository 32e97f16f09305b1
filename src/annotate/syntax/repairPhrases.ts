import type { Arc, Sentence } from '../../model/annotation.js';
import { arcTo, children, subtree, tokenAt } from '../../model/syntax.js';
import { deedNouns } from '../../ontology/complementModality.js';
import { officeNouns } from '../../ontology/officeTitles.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, rewired } from './rewired.js';
import { isBare, isBehindComma, verbAbove } from './verbAbove.js';

/**
 * Mends phrases that are hung on the wrong word: "a bus carrying workers on Tuesday" tells the day of the clause, "crashed minutes after
 * take-off" no object, "suspicion of planning to attack" a plan, "sank off the coast" a place, "called on the parties to stop" whom.
 */
export const repairPhrases = mendArcs(() => [
  behindBrackets,
  calledOn,
  sworeIn,
  toOffice,
  offPlace,
  objectOfSecond,
  timeOfClause,
  measureOfTime,
  deedOfNoun,
  hyphenedVerb,
  upTo,
]);

/** "telegram 246 from Habana (Department of State, Central Files) stating that": what is in brackets says nothing. */
const behindBrackets = on('nsubj acl', (sentence, { governor, dependent, relation }) => {
  if (relation === 'nsubj' && tokenAt(sentence, governor).pos === 'VBG' && sentence.tokens[governor - 1]?.text === ')')
    // At the beginning of a sentence what says it stands in the one before.
    return sentence.tokens[0]?.text === '(' && sentence.tokens.findIndex(({ text }) => text === ')') === governor - 1
      ? hung(sentence, { governor, dependent, relation: 'dep' })
      : undefined;
  if (relation !== 'acl' || governor > dependent) return undefined;
  const close = sentence.tokens.slice(governor, dependent).findIndex(({ text }) => text === ')');
  if (close < 0) return undefined;
  const open = sentence.tokens.slice(0, governor).findLastIndex(({ text }) => /^[()]$/.test(text));
  if (open < 0 || sentence.tokens[open]?.text !== '(') return undefined;
  // What it belongs to stands in the sentence before.
  if (open === 0) return hung(sentence, { governor, dependent, relation: 'dep' });
  let noun = open - 1;
  for (
    let arc = arcTo(sentence, noun);
    arc && /^(nmod|compound|appos|nummod)$/.test(arc.relation) && arc.governor < open;
    arc = arcTo(sentence, noun)
  )
    noun = arc.governor;
  return tokenAt(sentence, noun).pos.startsWith('NN') && noun < open
    ? hung(sentence, { governor: noun, dependent, relation })
    : undefined;
});

/** "fired on a bus carrying workers on Tuesday": the day is that of the clause, and not of a state that only describes. */
const timeOfClause = on('obl advmod', (sentence, arc) => {
  const { governor: participle, dependent } = arc;
  if (dependent < participle || !/^(DATE|TIME)$/.test(tokenAt(sentence, dependent).ner)) return undefined;
  const { pos } = tokenAt(sentence, participle);
  const above = arcTo(sentence, participle);
  const main = above && closedClause(sentence, above, dependent);
  if (main !== undefined) return rewired(sentence, dependent, { ...arc, governor: main });
  if (pos !== 'VBG' || above?.relation !== 'acl' || isBehindComma(sentence, participle)) return undefined;
  if (!isBare(sentence, participle) || !/^(obj|obl)$/.test(arcTo(sentence, above.governor)?.relation ?? ''))
    return undefined;
  const verb = verbAbove(sentence, above.governor);
  return verb === undefined || !/^VB[DZPN]$/.test(tokenAt(sentence, verb).pos)
    ? undefined
    : rewired(sentence, dependent, { ...arc, governor: verb });
});

/** "sent the request, which would have brought down the cabinet, on Friday": behind the comma that closes the clause the day is of the verb above. */
const closedClause = (sentence: Sentence, above: Arc, time: number): number | undefined => {
  const { dependent: verb, relation } = above;
  const first = Math.min(...subtree(sentence, time));
  if (!/^(acl:relcl|ccomp)$/.test(relation) || first < verb || sentence.tokens[first - 1]?.text !== ',')
    return undefined;
  const which = children(sentence, verb, 'nsubj').find(
    ({ dependent }) => tokenAt(sentence, dependent).text === 'which',
  );
  if (!which || sentence.tokens[which.dependent - 1]?.text !== ',') return undefined;
  let main = above.governor;
  for (let steps = 0; steps < 5 && main >= 0 && !/^VB[DZP]$/.test(tokenAt(sentence, main).pos); steps++)
    main = arcTo(sentence, main)?.governor ?? -1;
  return main >= 0 && main < which.dependent && /^VB/.test(tokenAt(sentence, main).pos) ? main : undefined;
};

/** "crashed minutes after take-off", "died days later". */
const measureOfTime = on('obj', (sentence, arc) =>
  /^(second|minute|hour|day|week|month|year)$/.test(tokenAt(sentence, arc.dependent).lemma) &&
  /^(after|before|later|earlier|ago)$/.test(sentence.tokens[arc.dependent + 1]?.text ?? '')
    ? rewired(sentence, arc.dependent, { ...arc, relation: 'obl:npmod' }, [{ ...arc, relation: 'obl:npmod' }])
    : undefined,
);

/** "on suspicion of planning to attack": the infinitive behind a noun that plans or fails belongs to it. */
const deedOfNoun = on('xcomp advcl', (sentence, { governor, dependent }) => {
  const [noun, to] = [sentence.tokens[dependent - 2], sentence.tokens[dependent - 1]];
  if (to?.pos !== 'TO' || !noun?.pos.startsWith('NN')) return undefined;
  if (noun.index === governor || sharesSubject(sentence, noun.index, governor)) return undefined;
  if (!deedNouns.has(noun.lemma.toLowerCase())) return undefined;
  const arc = { governor: noun.index, dependent, relation: 'acl' };
  const mended = rewired(sentence, dependent, arc, [{ ...arc, relation: 'acl:to' }]);
  const isOthers = (one: Arc): boolean => one.governor === dependent && one.relation.startsWith('nsubj');
  return arcTo(sentence, noun.index)?.governor === governor
    ? { ...mended, graph: mended.graph.filter((one) => !isOthers(one)) }
    : mended;
});

/** "signed an agreement to protect": who signs means to protect; who foils a plot does not mean to bomb. */
const sharesSubject = (sentence: Sentence, noun: number, verb: number): boolean =>
  arcTo(sentence, noun)?.governor === verb && !againstDeeds.test(tokenAt(sentence, verb).lemma);

const againstDeeds =
  /^(foil|thwart|prevent|stop|avert|uncover|discover|expose|reveal|disrupt|block|condemn|denounce|reject|oppose|criticize|criticise|welcome|praise|investigate|deplore)$/;

/** "to fast-track cases": the second half of a verb is no part of its object. */
const hyphenedVerb = on('compound', (sentence, { governor, dependent }) => {
  const [verb, hyphen] = [sentence.tokens[dependent - 2], sentence.tokens[dependent - 1]];
  const { start } = tokenAt(sentence, dependent);
  return hyphen?.text === '-' &&
    hyphen.end === start &&
    verb?.end === hyphen.start &&
    verb.pos === 'VB' &&
    arcTo(sentence, governor)?.governor === verb.index
    ? hung(sentence, { governor: verb.index, dependent, relation: 'compound:prt' })
    : undefined;
});

/** "sank off the coast": a preposition taken for a particle. */
const offPlace = on('obj', (sentence, arc) => {
  const { governor: verb, dependent: place } = arc;
  if (!offshore.test(tokenAt(sentence, place).lemma)) return undefined;
  const off = children(sentence, verb, 'compound:prt').find((one) => tokenAt(sentence, one.dependent).text === 'off');
  if (!off || off.dependent > place) return undefined;
  const moved = rewired(sentence, place, { ...arc, relation: 'obl' }, [{ ...arc, relation: 'obl:off' }]);
  return rewired(moved, off.dependent, { governor: place, dependent: off.dependent, relation: 'case' });
});

const offshore = /^(coast|shore|island|peninsula|cape|port|road|motorway|highway|runway)$/;

/** "killed up to 8,000 people": the parser hears "up" with the verb and "to" before those who were killed. */
const upTo = on('compound:prt', (sentence, { governor: verb, dependent: up }) => {
  if (tokenAt(sentence, up).text !== 'up' || sentence.tokens[up + 1]?.text !== 'to') return undefined;
  if (sentence.tokens[up + 2]?.pos !== 'CD' || children(sentence, verb, 'obj').length > 0) return undefined;
  const counted = children(sentence, verb, 'obl').find(({ dependent }) =>
    children(sentence, dependent, 'case').some((arc) => arc.dependent === up + 1),
  )?.dependent;
  if (counted === undefined || /^(add|live|go|rise|climb|give|grow)$/.test(tokenAt(sentence, verb).lemma))
    return undefined;
  return [
    { governor: verb, dependent: counted, relation: 'obj' },
    { governor: up + 2, dependent: up, relation: 'advmod' },
    { governor: up + 2, dependent: up + 1, relation: 'advmod' },
  ].reduce(hung, sentence);
});

/** "were beaten and denied medical care": an object behind the second verb is not that of the first, which is passive. */
const objectOfSecond = on('obj', (sentence, arc) => {
  const { governor: first, dependent: object } = arc;
  if (children(sentence, first, 'aux:pass').length === 0) return undefined;
  const second = children(sentence, first, 'conj').findLast(
    (one) => one.dependent > first && one.dependent < object && tokenAt(sentence, one.dependent).pos.startsWith('VB'),
  );
  return second ? rewired(sentence, object, { ...arc, governor: second.dependent }) : undefined;
});

/** "called on the parties to stop": who is called on is no subject of an aside. */
const calledOn = on('xcomp advcl', (sentence, { governor: verb, dependent: deed, relation }) => {
  const on = sentence.tokens[verb + 1];
  if (tokenAt(sentence, verb).lemma !== 'call' || !/^(on|upon)$/.test(on?.text ?? '')) return undefined;
  if (relation === 'xcomp') return byCalled(sentence, verb, deed);
  const who = children(sentence, deed, 'nsubj')[0]?.dependent;
  if (who === undefined || on === undefined || arcTo(sentence, on.index)?.governor !== deed) return undefined;
  const addressed = rewired(sentence, who, { governor: verb, dependent: who, relation: 'obl' }, [
    { governor: verb, dependent: who, relation: 'obl:on' },
    { governor: deed, dependent: who, relation: 'nsubj:xsubj' },
  ]);
  const marked = hung(addressed, { governor: who, dependent: on.index, relation: 'case' });
  return hung(marked, { governor: verb, dependent: deed, relation: 'xcomp' });
});

/** The parser lets the caller do it. */
const byCalled = (sentence: Sentence, verb: number, deed: number): Sentence | undefined => {
  const called = children(sentence, verb, 'obl').find((arc) => arc.dependent > verb && arc.dependent < deed)?.dependent;
  const isSubject = (arc: Arc): boolean =>
    arc.governor === deed && arc.relation === 'nsubj:xsubj' && arc.dependent < verb;
  if (called === undefined || !sentence.graph.some(isSubject)) return undefined;
  return { ...sentence, graph: sentence.graph.map((arc) => (isSubject(arc) ? { ...arc, dependent: called } : arc)) };
};

/** "appointed Ana Petrova prime minister": one is appointed, and the other is what to; the parser makes one name of both. */
const toOffice = on('obj', (sentence, { governor: verb, dependent: office }) => {
  if (!/^(appoint|name|elect|nominate|make|proclaim|choose|pick|crown|declare)$/.test(tokenAt(sentence, verb).lemma))
    return undefined;
  const names = children(sentence, office, 'compound').filter(
    (arc) => tokenAt(sentence, arc.dependent).ner === 'PERSON',
  );
  const last = names.at(-1)?.dependent;
  // "Speaker of the House", in capitals.
  const isOffice =
    tokenAt(sentence, office).pos === 'NN' || officeNouns.has(tokenAt(sentence, office).text.toLowerCase());
  if (last === undefined || !isOffice) return undefined;
  const named = hung(sentence, { governor: verb, dependent: last, relation: 'obj' });
  const whole = names.slice(0, -1).reduce((one, arc) => hung(one, { ...arc, governor: last }), named);
  return hung(whole, { governor: verb, dependent: office, relation: 'xcomp' });
});

/** "swore in its speaker": a particle taken for a preposition. */
const sworeIn = on('obl', (sentence, arc) => {
  const { governor: verb, dependent: who } = arc;
  const word = sentence.tokens[verb + 1];
  if (tokenAt(sentence, verb).lemma !== 'swear' || word?.text !== 'in') return undefined;
  if (arcTo(sentence, word.index)?.governor !== who) return undefined;
  const particle = { governor: verb, dependent: word.index, relation: 'compound:prt' };
  const object = { ...arc, relation: 'obj' };
  return hung(hung(sentence, particle), object);
});
