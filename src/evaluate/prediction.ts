import type { AnnotatedDocument } from '../model/annotation.js';
import type { Mention } from '../model/mention.js';
import { offsetMap } from './codePoints.js';
import type { LineCluster, LineDocument, LineEntity, LineTime, LineWord, Prediction } from './line.js';
import { inCluster, type LineSource, lineSource, mentionsOf, type ReadDocument } from './lineSource.js';
import { attributionsOf } from './predict/attributions.js';
import { type EventEquivalents, eventsOf } from './predict/events.js';
import { figuresOf } from './predict/figures.js';
import { relationsOf } from './predict/relations.js';
import { relativePronouns } from './predict/relativePronouns.js';
import { recordOf } from './record.js';

/**
 * One read document as the line that `annotate --jsonl` writes. Entities are people, organizations, groups and places,
 * named or not; documents, events and figures have lists of their own.
 */
export const predictionOf = (id: string, read: ReadDocument, equivalents: EventEquivalents): Prediction => {
  const source = lineSource(read);
  const spoken = mentionsOf(source, ...entityKinds);
  const line: Prediction = {
    id,
    entities: [
      ...spoken.map((mention) => entity(mention, source)),
      ...relativePronouns(source, read.annotated.sentences, spoken),
      ...otherMentions(source, read.annotated),
    ],
    times: read.annotated.times.map(
      (time): LineTime => ({
        ...source.placed(time),
        type: time.type,
        value: time.value,
        ...(time.edtf === undefined ? {} : { edtf: time.edtf }),
      }),
    ),
    events: eventsOf(source, equivalents),
    figures: figuresOf(source),
    relations: relationsOf(source),
    documents: mentionsOf(source, 'Document').map((mention) => cited(mention, source)),
    attributions: attributionsOf(source),
    clusters: source.clusters.map(({ id, mentions }): LineCluster => ({ id, mentions })),
  };
  const record = recordOf(line, read);
  return record ? { ...line, record } : line;
};

/** The words as the tagger read them, which let error classes be named by lemma and part of speech. */
export const wordsOf = ({ annotated }: ReadDocument): LineWord[] => {
  const { toCodePoint } = offsetMap(annotated.document.text);
  return annotated.sentences.flatMap((sentence) =>
    sentence.tokens.map(({ start, end, lemma, pos }) => ({
      start: toCodePoint(start),
      end: toCodePoint(end),
      lemma,
      pos,
    })),
  );
};

const entityKinds = ['Person', 'Organization', 'Group', 'Place'] as const;

const levels = { name: 'NAM', nominal: 'NOM', pronoun: 'PRO' } as const;

const entity = (mention: Mention, source: LineSource): LineEntity => ({
  id: mention.id,
  ...source.placed(mention),
  type: mention.kind,
  level: levels[mention.level],
  ...inCluster(mention, source),
});

/** Mentions without a type: they count in coreference and nowhere else. */
const otherMentions = ({ placed }: LineSource, { otherReferents = [] }: AnnotatedDocument): LineEntity[] =>
  otherReferents.flatMap(({ id, mentions }) =>
    mentions.map(
      (mention): LineEntity => ({ id: mention.id, ...placed(mention), level: levels[mention.level], cluster: id }),
    ),
  );

const cited = (mention: Mention, source: LineSource): LineDocument => ({
  id: mention.id,
  ...source.placed(mention),
  ...(mention.cited ? { type: mention.cited.documentType } : {}),
  ...(mention.cited?.title === undefined ? {} : { title: mention.cited.title }),
  ...(mention.cited?.number === undefined ? {} : { number: mention.cited.number }),
  ...inCluster(mention, source),
});
