import type { CoreNlpClient } from '../../src/annotate/corenlp/client.js';
import type { Mention } from '../../src/model/mention.js';
import { readDocument } from '../../src/pipeline.js';

/**
 * Events as "Type word: role=somebody, role~a thing, in=place, on=date, part of=event, #measure number", with "not", "planned" ...
 * before the word where it is no plain fact, and "?" behind a role that is only alleged.
 */
export const readEvents = async (text: string, corenlp: CoreNlpClient): Promise<string[]> => {
  const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
  const { extraction } = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const textOf = (id: string | undefined): string =>
    mentions.get(id ?? '')?.date?.edtf ?? mentions.get(id ?? '')?.text ?? '';
  const events = extraction.mentions.filter((mention) => mention.kind === 'Event' && mention.subtype !== 'aspectual');
  return events.map((event: Mention) => {
    const is = extraction.claims.find((claim) => claim.predicate === 'IS_A' && claim.subject === event.id);
    const parts = extraction.claims.flatMap((claim) => {
      const sure = claim.modality === is?.modality ? '' : '?';
      if (claim.predicate === 'PARTICIPATED_IN' && claim.object === event.id)
        return [`${claim.role}${sure}=${textOf(claim.subject)}`];
      if (claim.subject !== event.id) return [];
      if (claim.predicate === 'INVOLVED') return [`${claim.role}~${claim.value}`];
      if (claim.predicate === 'OCCURRED_IN') return [`in=${textOf(claim.object)}`];
      if (claim.predicate === 'OCCURRED_ON') return [`on=${textOf(claim.object)}`];
      if (claim.predicate === 'PART_OF') return [`part of=${textOf(claim.object)}`];
      const figure = mentions.get(claim.object ?? '')?.figure;
      return claim.predicate === 'HAS_FIGURE' ? [`#${figure?.measure} ${figure?.value}`] : [];
    });
    const how = [
      is?.polarity === 'denied' ? 'not' : '',
      is?.modality === 'asserted' ? '' : (is?.modality ?? ''),
    ].filter(Boolean);
    return `${event.event?.type} ${[...how, event.text].join(' ')}: ${[...new Set(parts)].sort().join(', ')}`.replace(
      /: $/,
      '',
    );
  });
};
