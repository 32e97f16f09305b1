import { extname } from 'node:path';

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html';

/** Which files of a folder are documents, and how they are read. */
export const mediaTypeOfExtension: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
};

export const mediaTypeOfName = (name: string): MediaType | undefined =>
  mediaTypeOfExtension[extname(name).toLowerCase()];

/**
 * What a text is when its name does not say: HTML when it opens as a page does, Markdown when it opens with front
 * matter, otherwise plain text. Other Markdown cannot be told from plain text with certainty and is read as it stands.
 */
export const mediaTypeOfText = (text: string): MediaType => {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--(?:(?!-->)[\s\S])*-->\s*)*<(!doctype html|html|head|body)\b/i.test(text))
    return 'text/html';
  if (/^---[ \t]*\n(?=[A-Za-z_-]+:)/.test(text)) return 'text/markdown';
  return 'text/plain';
};
