import type { AnnotatedDocument } from '../../model/annotation.js';
import { type Claim, plainClaim } from '../../model/claim.js';
import { lookup } from '../../model/lookup.js';
import type { Mention } from '../../model/mention.js';
import type { Problem } from '../../model/problem.js';
import { contains, overlaps } from '../../model/span.js';
import { indexMentions } from '../mentionsAt.js';
import type { Findings } from '../rule.js';
import { continuedTexts } from './continuedTexts.js';
import { issuersOf } from './issuers.js';
import { markedTexts } from './markedTexts.js';
import { minutesOf } from './minutes.js';
import { quotedReports } from './quotations.js';
import type { Report } from './report.js';
import { reportedClauses } from './reportedClauses.js';
import { saidByTexts } from './saidByTexts.js';
import { statementsOf } from './statements.js';
import { turnsOf } from './turns.js';

/** What a clause says in passing about names (who is what, what lies where) stays the source's own. */
const passing: ReadonlySet<string> = new Set([
  'IS_A',
  'ALSO_KNOWN_AS',
  'HAS_TITLE',
  'HELD_OFFICE',
  'LOCATED_IN',
  'MEMBER_OF',
  'PART_OF',
  'REPRESENTS',
  'ADOPTED_ON',
]);

/**
 * Gives every claim in reported speech its speaker, and makes it alleged or denied where the report does. Runs after all
 * rules and returns all findings anew. What is denied twice over ("denied that troops did not fire") is left out: which
 * of the two the speaker means is not for a rule to guess.
 */
export const attribute = (annotated: AnnotatedDocument, found: Findings): Findings => {
  const mentions = new Map([...annotated.mentions, ...found.mentions].map((mention) => [mention.id, mention]));
  const index = indexMentions([...mentions.values()]);
  const issuerOf = issuersOf(annotated, found.claims, found.mentions, index);
  const reports = [
    ...saidByTexts(annotated.sentences.flatMap((sentence) => reportedClauses(sentence, index))),
    ...quotedReports(annotated, index),
    ...turnsOf(annotated, index),
    ...statementsOf(annotated, index),
    ...continuedTexts(annotated, index),
    ...markedTexts(annotated, index),
    ...minutesOf(annotated, index),
  ].map((report) => (report.speaker ? { ...report, speaker: issuerOf(report.speaker) } : report));
  const quoted = reports.filter((report) => !report.tokens);
  // A quotation or a turn may reach over several sentences, and a claim stands in one.
  const quotedIn = annotated.sentences.map((sentence) => quoted.filter(({ span }) => overlaps(span, sentence)));
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  for (const claim of found.claims) {
    const isOfEvent = mentions.get(claim.subject)?.kind === 'Event';
    const own =
      // A number may be another's than the event: "police said 20 were killed; residents put the figure at 60".
      claim.attributedTo || (passing.has(claim.predicate) && !isOfEvent)
        ? []
        : [...clausesIn(reports, claim.sentence), ...(quotedIn[claim.sentence] ?? [])]
            .filter((report) => covers(report, claim, mentions))
            .sort((a, b) => length(b) - length(a));
    const told = own.reduce<Claim | undefined>((told, report) => told && tell(told, report, mentions), claim);
    if (told) claims.push(told);
    else problems.push(doubled(claim));
  }
  return { mentions: found.mentions, claims, problems: [...found.problems, ...problems] };
};

/** Reported clauses have tokens and cover what stands in their own sentence. */
const clausesIn = lookup((report: Report) => (report.tokens ? [report.sentence] : []));

const length = ({ span }: Report): number => span.end - span.start;

/** A claim lies in a report with the word that it hangs on: its event, or for want of one all its words. */
const covers = (report: Report, claim: Claim, mentions: ReadonlyMap<string, Mention>): boolean => {
  const event = eventOf(claim, mentions);
  if (report.speaker?.id === claim.subject && event && report.span.start > event.end) return false;
  if (report.onlyDoer && claim.rule !== 'events.perpetrator') return false;
  if (report.tokens) {
    if (report.sentence !== claim.sentence) return false;
    return event
      ? report.tokens.has(event.head)
      : contains(report.span, claim.span) || isWithin(report, claim, mentions);
  }
  return contains(report.span, event ?? claim.span);
};

/** "acquitted of killing his wife", "denied backing the rebels": who did it is told by the deed, though he stands outside of the clause. */
const isWithin = (report: Report, claim: Claim, mentions: ReadonlyMap<string, Mention>): boolean =>
  isDoerOutside.test(claim.predicate) &&
  [claim.subject, claim.object].some((id) => {
    const mention = mentions.get(id ?? '');
    return mention !== undefined && mention.sentence === report.sentence && contains(report.span, mention);
  });

/** Relations that retell what their subject or object does, who may stand before the verb of speech. */
const isDoerOutside = /^(KILLED_BY|ALLIED_WITH|CONTROLS)$/;

/** Relations that retell an event. */
const isOfEvent = /^(KILLED_BY|FIGHTS_AGAINST|ADOPTED|ALLIED_WITH|CONTROLS)$/;

const eventOf = (claim: Claim, mentions: ReadonlyMap<string, Mention>): Mention | undefined =>
  eventHere(claim, mentions.get(claim.subject)) ?? eventHere(claim, mentions.get(claim.object ?? ''));

const eventHere = ({ sentence }: Claim, mention: Mention | undefined): Mention | undefined =>
  mention?.kind === 'Event' && mention.sentence === sentence ? mention : undefined;

/** The claim as the report puts it; reports come from the widest to the narrowest, so that the nearest speaker stays. */
const tell = (claim: Claim, report: Report, mentions: ReadonlyMap<string, Mention>): Claim | undefined => {
  const event = eventOf(claim, mentions);
  const isDenied =
    report.stance === 'denied' &&
    (event === undefined
      ? isOfEvent.test(claim.predicate)
      : report.core.has(event.head) || links(claim, report, mentions));
  if (isDenied && claim.polarity === 'denied') return undefined;
  const isDoubted = report.stance === 'alleged' && !(event && report.given?.has(event.head));
  const modality = isDoubted && claim.modality === 'asserted' ? 'alleged' : claim.modality;
  return plainClaim({
    ...claim,
    modality,
    polarity: isDenied ? 'denied' : claim.polarity,
    ...(report.speaker ? { attributedTo: report.speaker.id } : {}),
  });
};

/** "denied that he died because of the strike": that it was the cause is denied with the death. */
const links = ({ predicate, object }: Claim, { core }: Report, mentions: ReadonlyMap<string, Mention>): boolean =>
  predicate === 'CAUSED' && core.has(mentions.get(object ?? '')?.head ?? -1);

const doubled = (claim: Claim): Problem => ({
  code: 'attribution.double-negation',
  severity: 'rejected',
  message: `A claim by ${claim.rule} is negated inside a denial, and which of the two is meant cannot be told.`,
  span: claim.span,
});
