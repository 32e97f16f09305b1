import type { AnnotatedDocument } from '../model/annotation.js';
import { offsetMap } from './codePoints.js';
import type { LineEntity, LineEvent, Prediction } from './line.js';

/** The province of an event: of its places the one called a province, else the first so called in the text. */
export const provinceOf = (line: Prediction, { document }: AnnotatedDocument, event: LineEvent): string[] => {
  const places = (line.entities ?? []).filter((one) => one.type === 'Place');
  const ownPlaces = new Set(event.args?.filter((one) => one.role === 'place').map((one) => one.entity));
  const own = places.filter((one) => ownPlaces.has(one.id));
  const { toUtf16 } = offsetMap(document.text);
  const isProvince = (place: LineEntity): boolean =>
    /^,?\s*province\b/i.test(document.text.slice(toUtf16(place.end), toUtf16(place.end) + 12)) ||
    /\sprovince$/i.test(place.text ?? '') ||
    /^province of\s/i.test(place.text ?? '');
  const found = own.find(isProvince) ?? places.find(isProvince) ?? own.at(-1);
  return found ? [nameOf(found)] : [];
};

const nameOf = ({ text = '' }: LineEntity): string => text.toLowerCase().replace(/^province of | province$/g, '');
