import type { Sentence } from '../../model/annotation.js';
import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { subjectArc, withSubjects } from './clauseArcs.js';
import { mendArcs, on } from './mendArcs.js';
import { hung, retagged, rewired } from './rewired.js';

const byCourt = on('conj', (sentence, { governor: found, dependent: act }) => {
  if (act < found || !judicial.test(tokenAt(sentence, act).lemma)) return undefined;
  const above = arcTo(sentence, found);
  const finding = above?.governor ?? -1;
  if (above?.relation !== 'ccomp' || finding > found || !findings.test(tokenAt(sentence, finding).lemma))
    return undefined;
  if (!/^VB[DN]$/.test(tokenAt(sentence, act).pos)) return undefined;
  if (children(sentence, act, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark').length > 0) return undefined;
  if (children(sentence, act, 'obj', 'ccomp').length === 0) return undefined;
  const courts = children(sentence, finding, 'nsubj').map((arc) => arc.dependent);
  if (!courts.some((noun) => isCourt(sentence, noun))) return undefined;
  if (children(sentence, found, 'nsubj', 'nsubj:pass').some((arc) => isCourt(sentence, arc.dependent)))
    return undefined;
  const mended = hung(sentence, { governor: finding, dependent: act, relation: 'conj' });
  return withSubjects(
    mended,
    act,
    courts.map((dependent) => ({ governor: act, dependent, relation: 'nsubj' })),
  );
});

/** "The court heard he had been in prison but was released": of those the court heard, and not the court. */
const heard = on('conj', (sentence, { governor: hearing, dependent: deed }) => {
  if (deed < hearing || tokenAt(sentence, hearing).lemma !== 'hear') return undefined;
  if (!/^VB[DN]$/.test(tokenAt(sentence, deed).pos) || judicial.test(tokenAt(sentence, deed).lemma)) return undefined;
  if (children(sentence, deed, 'nsubj', 'nsubj:pass', 'mark').length > 0) return undefined;
  if (!children(sentence, hearing, 'nsubj').some((arc) => isCourt(sentence, arc.dependent))) return undefined;
  const told = children(sentence, hearing, 'ccomp').find((arc) => arc.dependent < deed)?.dependent;
  if (told === undefined) return undefined;
  const who = children(sentence, told, 'nsubj', 'nsubj:pass').map((arc) => arc.dependent);
  const mended = hung(sentence, { governor: told, dependent: deed, relation: 'conj' });
  return withSubjects(
    mended,
    deed,
    who.map((one) => subjectArc(mended, deed, one)),
  );
});

/** "appeared before magistrates charged with murder": those who appear are, and no court. */
const beforeCourt = on('nsubj', (sentence, { governor: charged, dependent: court }) => {
  if (!isCourt(sentence, court) || sentence.tokens[charged + 1]?.text !== 'with') return undefined;
  if (!/^(charge|accuse)$/.test(tokenAt(sentence, charged).lemma) || charged !== court + 1) return undefined;
  if (children(sentence, charged, 'obj', 'aux', 'aux:pass').length > 0) return undefined;
  // "the judge charged with the case".
  if (children(sentence, charged, 'obl').some(({ dependent }) => tasks.test(tokenAt(sentence, dependent).lemma)))
    return undefined;
  const before = children(sentence, charged, 'mark').find(({ dependent }) => textOf(sentence, dependent) === 'before');
  const verb = arcTo(sentence, charged)?.governor ?? -1;
  const appearing = children(sentence, verb, 'advcl', 'obl').find(
    ({ dependent }) => dependent < court && /^appear/.test(tokenAt(sentence, dependent).lemma),
  )?.dependent;
  const at = appearing ?? (verb >= 0 && tokenAt(sentence, verb).lemma === 'appear' ? verb : undefined);
  const who = children(sentence, verb, 'nsubj', 'nsubj:pass')[0]?.dependent;
  if (!before || at === undefined || who === undefined) return undefined;
  const mended = [
    { governor: at, dependent: court, relation: 'obl' },
    { governor: court, dependent: before.dependent, relation: 'case' },
    { governor: at, dependent: charged, relation: 'advcl' },
  ].reduce(hung, retagged(sentence, charged, { pos: 'VBN' }));
  return { ...mended, graph: [...mended.graph, { governor: charged, dependent: who, relation: 'nsubj:pass' }] };
});

const tasks = /^(case|file|dossier|task|investigation|inquiry|probe|matter|duty|affair)$/;

const textOf = (sentence: Sentence, token: number): string => tokenAt(sentence, token).text.toLowerCase();

/** "was sentenced to 12 years for corruption last year": a day without a preposition is that of the sentence. */
const dayOfSentence = on('nmod obl:tmod nmod:tmod', (sentence, { governor: crime, dependent: day, relation }) => {
  // "for robbery with violence on Tuesday".
  const isWeekday = relation === 'nmod' && hasCase(sentence, day, /^on$/) && /day$/.test(tokenAt(sentence, day).text);
  if (!(isWeekday || /^(obl|nmod):tmod$/.test(relation)) || !/^NNS?$/.test(tokenAt(sentence, crime).pos))
    return undefined;
  const own = arcTo(sentence, crime);
  const isInner = own?.relation === 'nmod' && hasCase(sentence, crime, /^(with|of)$/);
  // "to death for robbery": the parser hangs it on the death.
  const inner = isInner ? arcTo(sentence, own.governor) : own;
  const isOfPenalty =
    inner !== undefined && /^(death|life|year|month|prison|jail)$/.test(sentence.tokens[inner.governor]?.lemma ?? '');
  const above = inner && isOfPenalty ? arcTo(sentence, inner.governor) : inner;
  if (!above || above.governor < 0 || !/^(obl|nmod)$/.test(above.relation)) return undefined;
  // "charged over an attack with guns on Sunday": of deeds with weapons the day is theirs.
  if (isWeekday && !(isInner && isHow.test(tokenAt(sentence, crime).lemma))) return undefined;
  const isSentenced = sentencing.test(tokenAt(sentence, above.governor).lemma);
  if (!isSentenced || !hasCase(sentence, above.dependent, /^(for|of|over|on|to)$/)) return undefined;
  const arc = { governor: above.governor, dependent: day, relation: isWeekday ? 'obl' : 'obl:tmod' };
  return rewired(sentence, day, arc, [{ ...arc, relation: isWeekday ? 'obl:on' : 'obl:tmod' }]);
});

/** What makes a crime a worse one in law. */
const isHow =
  /^(violence|intent|malice|aggravation|murder|fraud|theft|robbery|rape|treason|espionage|drug|corruption)s?$/;

const sentencing = /^(sentence|jail|imprison|convict|fine|arrest|detain|charge|indict|acquit|clear|execute|hang|try)$/;

const isCourt = (sentence: Sentence, noun: number): boolean =>
  /^(court|tribunal|judge|jury|justice|magistrate|arbitrator|chamber|panel)s?$/i.test(tokenAt(sentence, noun).lemma);

const findings = /^(find|rule|hold|conclude|decide|determine|say|declare|agree|accept)$/;

const judicial = /^(award|sentence|fine|convict|acquit|jail|imprison|overturn|uphold|quash|annul|adjourn|remand)$/;

/** "pleaded guilty to attempted assault on 10 May": of a crime without an article the day is that of the plea. */
const pleadedOn = on('nmod obl', (sentence, { governor: crime, dependent: day }) => {
  if (tokenAt(sentence, day).ner !== 'DATE' || !hasCase(sentence, day, /^on$/i)) return undefined;
  if (!tokenAt(sentence, crime).pos.startsWith('NN') || children(sentence, crime, 'det', 'nmod:poss').length > 0)
    return undefined;
  if (children(sentence, crime, 'nmod').some(({ dependent }) => hasCase(sentence, dependent, /^of$/))) return undefined;
  let verb = crime;
  for (let steps = 0; steps < 4 && tokenAt(sentence, verb).lemma !== 'plead'; steps++) {
    const arc = arcTo(sentence, verb);
    if (!arc || arc.governor < 0 || !/^(obl|nmod|xcomp|conj|obj)$/.test(arc.relation)) return undefined;
    verb = arc.governor;
  }
  return tokenAt(sentence, verb).lemma === 'plead' && verb < crime
    ? hung(sentence, { governor: verb, dependent: day, relation: 'obl' })
    : undefined;
});

/** "The tribunal found that the firm had breached the contract and awarded the state a billion": what only a court does is not what it finds that others did. */
export const repairCourtActs = mendArcs(() => [pleadedOn, byCourt, heard, beforeCourt, dayOfSentence]);
