import { Readability } from '@mozilla/readability';
import { elementText } from './elementText.js';
import { htmlMetadata } from './htmlMetadata.js';
import { firstOf, type Metadata } from './metadata.js';
import { type Page, type PageNode, parsePage } from './page.js';

export interface HtmlText {
  /** The main text, a paragraph a line; empty when the page has none. */
  readonly text: string;
  readonly metadata: Metadata;
}

/** Main text and metadata of a page: the words of the article without menus, advertisements and comments. */
export const htmlText = (html: string): HtmlText => {
  const page = parsePage(html);
  const declared = htmlMetadata(page);
  const everything = bodyText(page);
  for (const part of [...page.querySelectorAll(frame)]) part.remove();
  const inside = bodyText(page);
  // Readability rearranges the page, so it comes last.
  const article = new Readability<PageNode>(page as never, {
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  return {
    // It finds no article in a page of a few words, and a sloppy page may have all its words in the frame.
    text: (article?.content && elementText(article.content)) || inside || everything,
    metadata: firstOf(declared, {
      ...(article?.title ? { title: article.title } : {}),
      ...(article?.byline ? { author: article.byline } : {}),
      ...(article?.siteName ? { publisher: article.siteName } : {}),
      ...(article?.publishedTime ? { published: article.publishedTime } : {}),
    }),
  };
};

/** What HTML itself says is not the content. Readability keeps it in pages that are shorter than an article. */
const frame =
  'nav, aside, footer, body > header, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [hidden]';

const bodyText = (page: Page): string => elementText(page.body ?? page);
