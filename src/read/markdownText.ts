import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { htmlFragmentText } from './htmlFragmentText.js';

export interface MarkdownText {
  /** Paragraphs, headings and list items, one a line, with an empty line between them; no Markdown in it. */
  readonly text: string;
  /** The first heading of the first level. */
  readonly title: string | undefined;
}

/** The plain text of a Markdown body (CommonMark). A soft line break is a space there, so a paragraph is one line. */
export const markdownText = (body: string): MarkdownText => {
  const tree = fromMarkdown(body);
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  return { text: blocksOf(tree).join('\n\n'), title: heading ? inline(heading) || undefined : undefined };
};

const blocksOf = (node: Nodes): string[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return nonEmpty(inline(node));
    case 'code':
      return nonEmpty(node.value);
    case 'html':
      return nonEmpty(htmlFragmentText(node.value));
    default:
      return isParent(node) ? node.children.flatMap(blocksOf) : [];
  }
};

/** Words of a paragraph. An image is no words, and an HTML tag between words is only a tag. */
const inline = (node: Nodes): string => words(node).trim();

const words = (node: Nodes): string => {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    default:
      return isParent(node) ? node.children.map(words).join('') : '';
  }
};

const isParent = (node: Nodes): node is Parents => 'children' in node;

const nonEmpty = (text: string): string[] => (text.trim() ? [text] : []);
