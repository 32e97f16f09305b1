import type { ClaimChange } from '../compare/diffClaims.js';
import type { StatedClaim } from '../compare/statedClaim.js';

/** What changed from one edition to another, to read: what was said and is said, each with its sentence. */
export const changeLines = (changes: readonly ClaimChange[]): string[] =>
  changes.flatMap(({ kind, changed, before, after }, i) => [
    ...(i > 0 ? [''] : []),
    `${kind}${changed.length > 0 ? ` (${changed.join(', ')})` : ''}`,
    ...(before ? [`- ${said(before)}`, `    "${plain(before.quote)}"`] : []),
    ...(after ? [`+ ${said(after)}`, `    "${plain(after.quote)}"`] : []),
  ]);

const said = (claim: StatedClaim): string => {
  const { subject, predicate, role, title, object, value, polarity, modality, speaker } = claim;
  const what = [predicate, ...(role ? [`(${role})`] : []), ...(title ? [`"${title}"`] : [])].join(' ');
  const how = [
    ...(polarity === 'denied' ? ['denied'] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(speaker ? [`says ${speaker}`] : []),
  ];
  const words = `${subject?.name ?? ''} ${what} ${object?.edtf ?? object?.name ?? value ?? ''}`;
  return `${plain(words)}${how.length > 0 ? ` [${how.join(', ')}]` : ''}`;
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
