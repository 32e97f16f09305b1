import type { PageNode } from './page.js';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
const unseen = new Set(
  'AUDIO BUTTON CANVAS HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(' '),
);

const textNode = 3;

/**
 * The text of an element as a reader sees it: a line a block, an empty line between blocks, white space collapsed as
 * a browser does. Non-breaking and zero-width characters stay: they are part of the words.
 */
export const elementText = (root: PageNode): string => {
  const pieces: string[] = [];
  collect(root, false, pieces);
  return pieces
    .join('')
    .split('\f')
    .map((block) =>
      block
        .replace(/ *\n */g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^[ \n]+|[ \n]+$/g, ''),
    )
    .filter((block) => /\S/.test(block))
    .join('\n\n');
};

/** A form feed, which HTML counts as white space and which is therefore in no collapsed text, marks where a block begins or ends. */
const collect = (node: PageNode, preformatted: boolean, pieces: string[]): void => {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === textNode) pieces.push(collapse(node.textContent ?? '', preformatted, pieces));
  else if (name === 'BR') pieces.push('\n');
  else if (!unseen.has(name)) {
    const edge = blocks.has(name) ? '\f' : '';
    pieces.push(edge);
    for (const child of node.childNodes) collect(child, preformatted || name === 'PRE', pieces);
    pieces.push(edge);
  }
};

const collapse = (text: string, preformatted: boolean, pieces: readonly string[]): string => {
  if (preformatted) return text.replaceAll('\f', ' ');
  const one = text.replace(/[ \t\n\r\f]+/g, ' ');
  return pieces.findLast((piece) => piece !== '')?.endsWith(' ') ? one.replace(/^ /, '') : one;
};
