import { arcTo, children, hasCase, hasMark, isInfinitive, tokenAt } from '../../model/syntax.js';
import { withSubjects } from './clauseArcs.js';
import { isSomebody } from './isSomebody.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, moved, retagged } from './rewired.js';

/** "Reporters Without Borders (RSF) on Thursday called": of a name "Without" denies nothing, and what it names has done it. */
const withoutInName = on('mark', (sentence, { governor: verb, dependent: without }) => {
  if (tokenAt(sentence, without).text !== 'Without') return undefined;
  const [head, borders] = [without - 1, without + 1];
  const above = arcTo(sentence, verb);
  if (!/^\p{Lu}/u.test(sentence.tokens[head]?.text ?? '') || !/^\p{Lu}/u.test(sentence.tokens[borders]?.text ?? ''))
    return undefined;
  const top = arcTo(sentence, head);
  if (above?.governor !== head || !top || arcTo(sentence, borders)?.governor !== verb) return undefined;
  return [
    { ...top, dependent: verb },
    { governor: verb, dependent: head, relation: 'nsubj' },
    { governor: head, dependent: borders, relation: 'nmod' },
    { governor: borders, dependent: without, relation: 'case' },
    ...children(sentence, head, 'punct').map((arc) => ({ ...arc, governor: verb })),
  ].reduce(moved, sentence);
});

/** "refused to give a reason, citing a law": what he says with it he did say. */
const citing = on('advcl', (sentence, { governor: infinitive, dependent: gerund, relation }) => {
  if (tokenAt(sentence, gerund).pos !== 'VBG' || sentence.tokens[gerund - 1]?.text !== ',') return undefined;
  if (!/^(cite|say|add|note|claim|insist|argue)$/.test(tokenAt(sentence, gerund).lemma)) return undefined;
  let verb = infinitive;
  for (let steps = 0; steps < 4 && arcTo(sentence, verb)?.relation === 'xcomp'; steps++)
    verb = arcTo(sentence, verb)?.governor ?? verb;
  return verb === infinitive || verb > infinitive || children(sentence, verb, 'nsubj').length === 0
    ? undefined
    : hung(sentence, { governor: verb, dependent: gerund, relation });
});

/** "demanded five million dollars and the release of three men": both are what is demanded. */
const secondObject = on('dep', (sentence, { governor: and, dependent: noun }) => {
  const arc = arcTo(sentence, and);
  if (tokenAt(sentence, and).text !== 'and' || arc?.relation !== 'dep') return undefined;
  const object = children(sentence, arc.governor, 'obj').find(({ dependent }) => dependent < and)?.dependent;
  if (object === undefined || object < arc.governor || !/^NN/.test(tokenAt(sentence, noun).pos)) return undefined;
  return [
    { governor: object, dependent: noun, relation: 'conj' },
    { governor: noun, dependent: and, relation: 'cc' },
  ].reduce(hung, sentence);
});

/** "shouted at residents to leave", "pleaded with the guards to spare him": who is spoken to is to do it. */
const askedThrough = on('xcomp advcl', (sentence, { governor: verb, dependent: deed }) => {
  if (verb > deed || !isInfinitive(sentence, deed)) return undefined;
  if (!speaksTo.test(tokenAt(sentence, verb).lemma) || children(sentence, verb, 'obj').length > 0) return undefined;
  const asked = children(sentence, verb, 'obl').find(
    ({ dependent }) =>
      dependent > verb &&
      dependent < deed &&
      hasCase(sentence, dependent, /^(at|with|to)$/) &&
      isSomebody(sentence, dependent),
  )?.dependent;
  if (asked === undefined || children(sentence, deed, 'nsubj').length > 0) return undefined;
  const mended = hung(sentence, { governor: verb, dependent: deed, relation: 'xcomp' });
  const doers = [asked, ...children(sentence, asked, 'conj').map((arc) => arc.dependent)];
  return withSubjects(
    mended,
    deed,
    doers.map((dependent) => ({ governor: deed, dependent, relation: 'nsubj:xsubj' })),
  );
});

const speaksTo = /^(shout|yell|scream|plead|appeal|signal|gesture|motion|beckon)$/;

/** "The mission, on orders from home, requests that they leave": with a subject and a clause the plural of a noun is a verb. */
const pluralAsVerb = on('ccomp', (sentence, { governor: noun, dependent: clause }) => {
  const { pos, text } = tokenAt(sentence, noun);
  const verb = /^(request|demand|claim|report|note|state|propose)s$/.exec(text)?.[1];
  if (!verb || pos !== 'NNS' || clause < noun || sentence.tokens[noun + 1]?.text !== 'that') return undefined;
  const subject = children(sentence, noun, 'nsubj').find(({ dependent }) => dependent < noun)?.dependent;
  if (subject === undefined || children(sentence, noun, 'cop', 'det', 'case', 'amod').length > 0) return undefined;
  const told = hung(sentence, { governor: clause, dependent: noun + 1, relation: 'mark' });
  return retagged(told, noun, { pos: 'VBZ', lemma: verb });
});

/** "calls on the council to consider it while welcoming the talks": who calls welcomes them, and the council is not asked to. */
const whileWelcoming = on('advcl', (sentence, { governor: deed, dependent: gerund, relation }) => {
  if (tokenAt(sentence, gerund).pos !== 'VBG' || !hasMark(sentence, gerund, /^while$/i)) return undefined;
  if (!spoken.test(tokenAt(sentence, gerund).lemma) || !isInfinitive(sentence, deed)) return undefined;
  const above = arcTo(sentence, deed);
  if (!above || above.governor > deed || !/^(xcomp|advcl|ccomp)$/.test(above.relation)) return undefined;
  return asking.test(tokenAt(sentence, above.governor).lemma)
    ? hung(sentence, { governor: above.governor, dependent: gerund, relation })
    : undefined;
});

const spoken =
  /^(welcome|commend|praise|note|condemn|denounce|express|stress|underline|underscore|reiterate|reaffirm|recall|acknowledge|recogni[sz]e|thank|congratulate|deplore|regret|emphasi[sz]e|highlight|warn|voice)$/;

const asking = /^(call|urge|ask|appeal|request|invite|encourage|demand|exhort|press|implore|recommend)$/;

/** Who asks for what, or declines it, and on what ground. */
export const repairDemands = mendArcs(() => [
  pluralAsVerb,
  withoutInName,
  citing,
  secondObject,
  askedThrough,
  whileWelcoming,
]);
