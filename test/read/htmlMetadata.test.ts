import { describe, expect, test } from '@jest/globals';
import { htmlMetadata } from '../../src/read/htmlMetadata.js';
import type { Metadata } from '../../src/read/metadata.js';
import { parsePage } from '../../src/read/page.js';

const of = (head: string, body = '', attributes = '') =>
  htmlMetadata(parsePage(`<!doctype html><html${attributes}><head>${head}</head><body>${body}</body></html>`));
const check = (name: string, head: string, expected: Metadata, body = '', attributes = '') =>
  test(name, () => expect(of(head, body, attributes)).toEqual(expected));

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('JSON-LD', () => {
  const news = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Talks end',
    datePublished: '2025-01-20T08:00:00+04:00',
    dateModified: '2025-01-22',
    author: [{ '@type': 'Person', name: 'A. Writer' }, 'B. Writer'],
    publisher: { '@type': 'Organization', name: 'The Desk' },
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/talks' },
    inLanguage: 'en-GB',
  };
  const read: Metadata = {
    title: 'Talks end',
    published: '2025-01-20T08:00:00+04:00',
    author: 'A. Writer, B. Writer',
    publisher: 'The Desk',
    uri: 'https://example.org/talks',
    language: 'en-GB',
  };
  check('a news article', jsonLd(news), read);
  check('in a list with others', jsonLd([{ '@type': 'BreadcrumbList', name: 'Home' }, news]), read);
  check('of several types', jsonLd({ ...news, '@type': ['NewsArticle', 'Thing'] }), read);
  check(
    'in a graph, with its publisher by reference',
    jsonLd({
      '@graph': [
        { '@type': 'Organization', '@id': '#desk', name: 'The Desk' },
        { ...news, publisher: { '@id': '#desk' } },
      ],
    }),
    read,
  );
  check('what is no document is not read', jsonLd({ '@type': 'Organization', name: 'The Desk' }), {});
  check('what is no JSON is passed over', '<script type="application/ld+json">{"@type": "NewsArticle",</script>', {});
});

describe('meta elements', () => {
  check(
    'Open Graph',
    `<meta property="og:title" content="Talks end"><meta property="og:site_name" content="The Desk">
     <meta property="og:url" content="https://example.org/talks"><meta property="og:locale" content="en_GB">
     <meta property="article:published_time" content="2025-01-20"><meta property="article:modified_time" content="2025-01-22">
     <meta property="article:author" content="https://social.example.org/writer">`,
    {
      title: 'Talks end',
      publisher: 'The Desk',
      uri: 'https://example.org/talks',
      published: '2025-01-20',
      language: 'en_GB',
    },
  );
  check(
    'Dublin Core, whatever its case',
    '<meta name="DC.Title" content="Talks end"><meta name="DC.date" content="2025-01"><meta name="Author" content="A. Writer">',
    { title: 'Talks end', published: '2025-01', author: 'A. Writer' },
  );
  check('the first of several with one name', '<meta name="date" content="2025"><meta name="date" content="2024">', {
    published: '2025',
  });
  check(
    'none of what says something else',
    '<meta name="description" content="2025"><meta name="last-modified" content="2025">',
    {},
  );
  check(
    'JSON-LD wins over them, field by field',
    `<meta property="og:title" content="Talks end?"><meta name="author" content="A. Writer">${jsonLd({ '@type': 'Article', headline: 'Talks end' })}`,
    { title: 'Talks end', author: 'A. Writer' },
  );
});

describe('the elements of the page', () => {
  check('its canonical link, when whole', '<link rel="canonical" href="https://example.org/talks">', {
    uri: 'https://example.org/talks',
  });
  check('a path is no address', '<link rel="canonical" href="/talks">', {});
  check(
    'its language, before that of Open Graph',
    '<meta property="og:locale" content="en_US">',
    { language: 'az' },
    '',
    ' lang="az"',
  );
  check(
    'the time in the article',
    '',
    { published: '2025-01-20' },
    '<time datetime="2024">x</time><article><time datetime="2025-01-20">x</time></article>',
  );
  check('the only time', '', { published: '2025-01-20' }, '<p><time datetime="2025-01-20">Monday</time></p>');
  check('of several times none', '', {}, '<p><time datetime="2024">x</time><time datetime="2025">x</time></p>');
  check('who wrote it', '', { author: 'A. Writer' }, '<a rel="author" href="/a">A.\n Writer</a>');
});
