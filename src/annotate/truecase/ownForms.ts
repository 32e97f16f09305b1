import { rewritten, type Span } from '../../model/span.js';

/**
 * How the rest of the document writes a word, where it does so in one way only: headlines in capitals stand over news in ordinary
 * letters. The first words of sentences tell nothing.
 */
export const ownForms = (text: string, uncased: readonly Span[]): ReadonlyMap<string, string> => {
  const forms = new Map<string, Set<string>>();
  const rest = rewritten(text, uncased, () => '\n');
  for (const { 0: word } of rest.matchAll(/(?<=[\p{L}\p{N},;] )\p{L}[\p{L}'’-]+/gu)) {
    const key = word.toLowerCase();
    const known = forms.get(key);
    if (known) known.add(word);
    else forms.set(key, new Set([word]));
  }
  return new Map(
    [...forms].flatMap(([key, [form, other]]) => (form && other === undefined ? [[key, form] as const] : [])),
  );
};
