import type { AnnotatedDocument } from '../../model/annotation.js';
import type { Mention } from '../../model/mention.js';
import { contains, type Span } from '../../model/span.js';
import type { MentionIndex } from '../mentionsAt.js';
import type { Findings } from '../rule.js';
import type { Candidate } from './candidate.js';

/** The events that a text is about: those its title names, else the violent one of the day that its title names. */
export const subjectsOf = (
  annotated: AnnotatedDocument,
  candidate: Candidate,
  index: MentionIndex,
  found: Findings,
): readonly Mention[] => {
  const title = titleSpan(candidate);
  const exact = index
    .inSentence(candidate.sentence, 'Event')
    .find((event) => contains(title, event) && event.head !== candidate.head && !ownDeeds.has(event.event?.type ?? ''));
  if (exact) return [exact];
  // "On the events of 3 May 1999": a day tells more than a word that fits everything.
  const days = annotated.times.filter(
    (time) => contains(title, time) && time.edtf && /^\d{4}-\d\d-\d\d/.test(time.edtf),
  );
  const event = days.map((day) => violentOn(day.edtf ?? '', found, annotated)).find(Boolean);
  return event ? [event] : [];
};

/** What a text itself does, "On the Condemnation of the Massacre of X", and events of no type, "on cooperation", are not its matter. */
const ownDeeds = new Set(
  'Action Adoption Vote Condemnation Commemoration Decision Statement Support Demand'.split(' '),
);

/** The title, or the phrase behind the noun: "a resolution on the shelling of X". */
const titleSpan = ({ sentence, start, end, head, cited, level }: Candidate): Span => {
  if (
    cited.title &&
    level === 'name' &&
    cited.title !== sentence.text.slice(start - sentence.start, end - sentence.start)
  )
    return { start, end };
  const after = sentence.tokens.filter((token) => token.start >= end || (token.index > head && token.start > start));
  const opener = after[0];
  if (
    !opener ||
    !/^(on|about|regarding|concerning|condemning|against|recognizing|recognising|qualifying)$/.test(opener.text)
  )
    return { start, end: start };
  const stop = after.find((token) => token.index > opener.index && /^(VBD|VBZ|VBP|MD|[.,:;]|WDT|WP)$/.test(token.pos));
  return { start: opener.start, end: stop?.start ?? sentence.end };
};

const violent = new Set(
  'Attack Bombing Massacre Killing Death Violence Invasion War Battle Disaster Accident Deportation'.split(' '),
);

/** The one kind of event that lays a day into the titles of resolutions, told on that day or in a period that holds it. */
const violentOn = (day: string, found: Findings, annotated: AnnotatedDocument): Mention | undefined => {
  const all = new Map([...annotated.mentions, ...found.mentions].map((mention) => [mention.id, mention]));
  for (const claim of found.claims) {
    if (claim.predicate !== 'OCCURRED_ON') continue;
    const event = all.get(claim.subject);
    const edtf = all.get(claim.object ?? '')?.date?.edtf ?? '';
    const [from = '', to = from] = edtf.split('/');
    const holds = from === day || (/^\d{4}-\d\d-\d\d$/.test(from) && from <= day && day <= to);
    if (holds && event?.event && violent.has(event.event.type)) return event;
  }
  return undefined;
};
