/** "across the Atlantic, the union approved it": on its other side, and not there. */
export const isOtherSide = (preposition: string, { text }: { readonly text: string }): boolean =>
  preposition === 'across' && /^(?:the )?(?:Atlantic|Pacific|Channel|border)(?: Ocean)?$/i.test(text);
