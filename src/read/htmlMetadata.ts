import { jsonLdMetadata } from './jsonLdMetadata.js';
import { compact, firstOf, type Metadata } from './metadata.js';
import type { Page } from './page.js';

/**
 * What a page says of itself, the most deliberate first: schema.org in JSON-LD, Open Graph, named meta elements (Dublin
 * Core, Highwire Press, and what news systems use), then the page's own elements. The most exact wins nothing here: a
 * publication date is what the publisher calls so, never the date of the last change.
 */
export const htmlMetadata = (page: Page): Metadata =>
  firstOf(jsonLdMetadata(page), openGraph(page), namedMeta(page), elements(page));

const openGraph = (page: Page): Metadata => {
  const of = (property: string) => attribute(page, `meta[property="${property}"], meta[name="${property}"]`, 'content');
  return compact({
    title: of('og:title'),
    publisher: of('og:site_name'),
    author: words(of('article:author')),
    published: of('article:published_time') ?? of('og:article:published_time'),
    uri: address(of('og:url')),
    language: undefined,
  });
};

const metaNames = {
  title: ['dc.title', 'dcterms.title', 'citation_title', 'parsely-title'],
  publisher: ['dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher', 'application-name'],
  author: ['author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author', 'byl'],
  published: [
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'citation_publication_date',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
  ],
  language: ['dc.language', 'dcterms.language', 'language'],
} as const;

const namedMeta = (page: Page): Metadata => {
  const metas = [...page.querySelectorAll('meta[name]')].map(
    (meta) => [meta.getAttribute('name')?.toLowerCase() ?? '', meta.getAttribute('content') ?? ''] as const,
  );
  const byName = new Map(metas.filter(([, content]) => content.trim()).reverse());
  const of = (field: keyof typeof metaNames) => metaNames[field].map((name) => byName.get(name)).find(Boolean);
  return compact({
    title: of('title'),
    publisher: of('publisher'),
    author: words(of('author')),
    published: of('published'),
    uri: undefined,
    language: of('language'),
  });
};

const elements = (page: Page): Metadata => {
  const published = '[itemprop="datePublished"]';
  return compact({
    title: undefined,
    publisher: undefined,
    author: text(page, '[rel="author"], [itemprop="author"]'),
    published:
      attribute(page, `time${published}, time[pubdate], article time`, 'datetime') ??
      attribute(page, published, 'content') ??
      onlyTime(page),
    uri: address(attribute(page, 'link[rel="canonical"]', 'href')),
    // Site software sends og:locale en_US when nobody set it, so it comes last.
    language: attribute(page, 'html[lang]', 'lang') ?? attribute(page, 'meta[property="og:locale"]', 'content'),
  });
};

/** One time element on a page is when it was published; of several nobody knows. */
const onlyTime = (page: Page): string | undefined => {
  const times = [...page.querySelectorAll('time[datetime]')];
  return times.length === 1 ? (times[0]?.getAttribute('datetime') ?? undefined) : undefined;
};

const attribute = (page: Page, selector: string, name: string): string | undefined =>
  page.querySelector(selector)?.getAttribute(name)?.trim() || undefined;

const text = (page: Page, selector: string): string | undefined =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

/** article:author is often the address of a profile, which is no name. */
const words = (value: string | undefined): string | undefined => (value && !address(value) ? value : undefined);

/** Only whole addresses: a path alone says nothing once the page is a file. */
const address = (value: string | undefined): string | undefined =>
  value && /^https?:\/\/\S+$/i.test(value) ? value : undefined;
