import type { AnnotatedDocument } from '../../model/annotation.js';
import { type Mention, mentionKey } from '../../model/mention.js';
import { headOf } from '../../model/syntax.js';
import { placeNamed } from '../../ontology/gazetteer.js';

/**
 * The state inside the name of its embassy, where the document names it nowhere else: "Embassy of Georgia" names Georgia
 * too, which else nobody would stand for. Of other missions only states of the table ("Delegation of the European Union").
 */
export const missionPlaces = (annotated: AnnotatedDocument): Mention[] => {
  const known = new Set(annotated.mentions.filter(({ kind }) => kind === 'Place').map(({ text }) => text));
  return annotated.mentions.flatMap((body): Mention[] => {
    const found = body.kind === 'Organization' && body.level === 'name' ? stateIn.exec(body.text)?.groups : undefined;
    if (!found?.mission || !found.state || known.has(found.state)) return [];
    if (!/^(Embassy|Consulate)/.test(found.mission) && placeNamed(found.state)?.subtype !== 'country') return [];
    known.add(found.state);
    const start = body.start + body.text.lastIndexOf(found.state);
    const span = { start, end: start + found.state.length };
    const sentence = annotated.sentences[body.sentence];
    const tokens = sentence?.tokens.filter((token) => token.start >= span.start && token.end <= span.end) ?? [];
    if (!sentence || tokens.length === 0) return [];
    return [
      {
        id: mentionKey(span, 'Place'),
        kind: 'Place',
        level: 'name',
        ...span,
        text: found.state,
        sentence: body.sentence,
        head: headOf(
          sentence,
          tokens.map((token) => token.index),
        ),
        subtype: 'country',
      },
    ];
  });
};

const stateIn =
  /^(?:\p{Lu}[\p{L}-]* )*(?<mission>Embassy|Consulate(?: General)?|Permanent Mission|Permanent Representation|Permanent Delegation|Mission) of (?:the )?(?<state>\p{Lu}[\p{L}’'-]+(?: (?:of |and |the )*\p{Lu}[\p{L}’'-]+)*)$/u;
