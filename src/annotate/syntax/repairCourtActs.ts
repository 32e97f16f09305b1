import { arcTo, children, hasCase, tokenAt } from '../../model/syntax.js';
import { subjectArc, withSubjects } from './clauseArcs.js';
import { type ArcRepair, mendArcs } from './mendArcs.js';
import { hung } from './rewired.js';

const byCourt: ArcRepair = (sentence, { governor: found, dependent: act, relation }) => {
  if (relation !== 'conj' || act < found || !judicial.test(tokenAt(sentence, act).lemma)) return undefined;
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
};

/** "The court heard he had been in prison but was released": of those the court heard, and not the court. */
const heard: ArcRepair = (sentence, { governor: hearing, dependent: deed, relation }) => {
  if (relation !== 'conj' || deed < hearing || tokenAt(sentence, hearing).lemma !== 'hear') return undefined;
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
};

/** "was sentenced to 12 years for corruption last year": a day without a preposition is that of the sentence. */
const dayOfSentence: ArcRepair = (sentence, { governor: crime, dependent: day, relation }) => {
  if (!/^(obl|nmod):tmod$/.test(relation) || !/^NNS?$/.test(tokenAt(sentence, crime).pos)) return undefined;
  const above = arcTo(sentence, crime);
  if (!above || above.governor < 0 || !/^(obl|nmod)$/.test(above.relation)) return undefined;
  const isSentenced = sentencing.test(tokenAt(sentence, above.governor).lemma);
  return isSentenced && hasCase(sentence, crime, /^(for|of|over|on)$/)
    ? hung(sentence, { governor: above.governor, dependent: day, relation: 'obl:tmod' })
    : undefined;
};

const sentencing = /^(sentence|jail|imprison|convict|fine|arrest|detain|charge|indict|acquit|clear|execute|hang|try)$/;

const isCourt = (sentence: Parameters<ArcRepair>[0], noun: number): boolean =>
  /^(court|tribunal|judge|jury|justice|magistrate|arbitrator|chamber|panel)s?$/i.test(tokenAt(sentence, noun).lemma);

const findings = /^(find|rule|hold|conclude|decide|determine|say|declare|agree|accept)$/;

const judicial = /^(award|sentence|fine|convict|acquit|jail|imprison|overturn|uphold|quash|annul|adjourn|remand)$/;

/** "The tribunal found that the firm had breached the contract and awarded the state a billion": what only a court does is not what it finds that others did. */
export const repairCourtActs = mendArcs([byCourt, heard, dayOfSentence]);
