import { arcTo, children, tokenAt } from '../../model/syntax.js';
import { withSubjects } from './clauseArcs.js';
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

const isCourt = (sentence: Parameters<ArcRepair>[0], noun: number): boolean =>
  /^(court|tribunal|judge|jury|justice|magistrate|arbitrator|chamber|panel)s?$/i.test(tokenAt(sentence, noun).lemma);

const findings = /^(find|rule|hold|conclude|decide|determine|say|declare|agree|accept)$/;

const judicial = /^(award|sentence|fine|convict|acquit|jail|imprison|overturn|uphold|quash|annul|adjourn|remand)$/;

/** "The tribunal found that the firm had breached the contract and awarded the state a billion": what only a court does is not what it finds that others did. */
export const repairCourtActs = mendArcs([byCourt]);
