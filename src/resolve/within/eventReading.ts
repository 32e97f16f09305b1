import type { Claim, Extraction } from '../../model/claim.js';
import { type EdtfBounds, edtfBounds } from '../../model/edtf.js';
import { bySentence } from '../../model/lookup.js';
import type { Mention } from '../../model/mention.js';
import { familyOf } from '../../ontology/events/index.js';
import { vagueEventNouns } from '../../ontology/vagueEventNouns.js';
import { claimsAbout } from './claimsAbout.js';

/** An event mention with what its claims say of it: what one compares when asking whether two mentions are one event. */
export interface EventReading {
  readonly mention: Mention;
  readonly type: string;
  readonly family: string;
  readonly lemma: string;
  readonly form: 'noun' | 'verb' | 'adjective';
  /** "the tragic events", "this crime": an event of another family told again. */
  readonly vague: boolean;
  /** "the", "this", "that", or a name of its own before it. */
  readonly definite: boolean;
  /** Asserted and affirmed, or only alleged: something that the document holds to have happened. */
  readonly actual: boolean;
  /** Meant to happen. */
  readonly planned: boolean;
  /** Said not to have happened. */
  readonly denied: boolean;
  readonly dates: readonly DatedAs[];
  /** Referent keys (mention ids of the first mention) of its places and participants. */
  readonly places: ReadonlySet<string>;
  readonly participants: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, number>;
  /** Somebody is said to have done it. */
  readonly done: boolean;
  /** "were also killed": it goes on with what was told before. */
  readonly also: boolean;
  /** Somebody else than the document says so. */
  readonly attributed: boolean;
  /** It happened to a person, who is named: nobody else's death. */
  readonly personal: boolean;
  /** "second", "new": one among several of its kind. */
  readonly ordinal?: string;
  /** The first verb of its sentence. */
  readonly main: boolean;
}

export interface DatedAs {
  readonly edtf: string;
  readonly bounds: EdtfBounds;
}

/**
 * The event mentions of a document, read once; gives them for each way in which mentions refer: `referentOf` gives a mention's
 * referent as a stable key.
 */
export const readEvents = (extraction: Extraction): ((referentOf: (mention: string) => string) => EventReading[]) => {
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const told = extraction.mentions
    .filter((mention) => mention.kind === 'Event')
    .map((mention) => reading(mention, claimsAbout(extraction.claims, mention.id), mentions, extraction));
  // "in their homes" may be in any town.
  const isPlace = (referent: string): boolean => mentions.get(referent)?.level !== 'nominal';
  return (referentOf) =>
    told.map((one) => ({
      ...one,
      places: new Set(one.places.map(referentOf).filter(isPlace)),
      participants: new Set(one.participants.map(referentOf)),
    }));
};

/** The same with the mentions of its places and participants, whatever these refer to. */
interface ToldEvent extends Omit<EventReading, 'places' | 'participants'> {
  readonly places: readonly string[];
  readonly participants: readonly string[];
}

const reading = (
  mention: Mention,
  claims: readonly Claim[],
  mentions: ReadonlyMap<string, Mention>,
  extraction: Extraction,
): ToldEvent => {
  const type = mention.event?.type ?? 'Action';
  const objects = (predicate: string): string[] =>
    claims
      .filter((claim) => claim.predicate === predicate && claim.subject === mention.id)
      .flatMap((claim) => claim.object ?? []);
  const taking = claims.filter((claim) => claim.predicate === 'PARTICIPATED_IN' && claim.object === mention.id);
  const ordinal = ordinalOf(mention, extraction);
  const is = claims.find((claim) => claim.predicate === 'IS_A' && claim.subject === mention.id);
  const lemma = mention.event?.lemma ?? mention.text.toLowerCase();
  const form = formOf(mention);
  return {
    mention,
    type,
    family: familyOf(type),
    lemma,
    form,
    vague: form === 'noun' && /^(Action|Crime|Accident)$/.test(type) && vagueEventNouns.has(lemma),
    definite: isDefinite(mention, extraction),
    actual: is?.polarity !== 'denied' && (is === undefined || is.modality === 'asserted' || is.modality === 'alleged'),
    planned: is?.polarity !== 'denied' && is?.modality === 'planned',
    denied: is?.polarity === 'denied' && (is.modality === 'asserted' || is.modality === 'alleged'),
    dates: objects('OCCURRED_ON').flatMap((id) => {
      const edtf = mentions.get(id)?.date?.edtf;
      const bounds = edtf === undefined ? undefined : edtfBounds(edtf);
      return edtf && bounds ? [{ edtf, bounds }] : [];
    }),
    places: objects('OCCURRED_IN'),
    participants: taking.map((claim) => claim.subject),
    done: taking.some((claim) => claim.role === 'agent'),
    also: /\balso\s+(?:\p{L}+\s+)?$/iu.test(
      extraction.document.text.slice(Math.max(0, mention.start - 25), mention.start),
    ),
    attributed: is?.attributedTo !== undefined,
    personal: taking.some(
      (claim) => /^(victim|patient)$/.test(claim.role ?? '') && mentions.get(claim.subject)?.kind === 'Person',
    ),
    ...(ordinal ? { ordinal } : {}),
    main: mention.id === mainVerb(mention.sentence, extraction),
    figures: new Map(
      objects('HAS_FIGURE').flatMap((id) => {
        const figure = mentions.get(id)?.figure;
        return figure ? [[figure.measure, figure.value] as const] : [];
      }),
    ),
  };
};

const formOf = ({ subtype }: Mention): EventReading['form'] => {
  if (subtype === 'verb' || subtype === 'adjective') return subtype;
  return subtype === 'aspectual' ? 'verb' : 'noun';
};

const isDefinite = (mention: Mention, extraction: Extraction): boolean => {
  const before = extraction.document.text.slice(Math.max(0, mention.start - 60), mention.start);
  const from = extraction.sentences[mention.sentence]?.start ?? 0;
  // "Repeated attacks have harmed civilians": a capital at the head of a sentence makes no name.
  const isFirst = !/\s/.test(extraction.document.text.slice(from, mention.start).trim());
  return (
    /\b(the|this|that|these|those)\s+(?:[\p{L}\p{N}-]+\s+){0,3}$/iu.test(before) ||
    (!isFirst && /(?:\d|\p{Lu}[\p{L}-]+)\s+$/u.test(before))
  );
};

const ordinalOf = (mention: Mention, extraction: Extraction): string | undefined => {
  const before = extraction.document.text.slice(Math.max(0, mention.start - 40), mention.start);
  return /\b(first|second|third|fourth|fifth|sixth|another|new|previous|earlier)\s+(?:[\p{L}-]+\s+)?$/iu
    .exec(before)?.[1]
    ?.toLowerCase();
};

const mainVerb = (sentence: number, { mentions }: Extraction): string | undefined =>
  bySentence(mentions, sentence).find((one) => one.kind === 'Event' && one.subtype === 'verb')?.id;
