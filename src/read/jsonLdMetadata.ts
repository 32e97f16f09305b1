import { compact, type Metadata } from './metadata.js';
import type { Page } from './page.js';

type Fields = Readonly<Record<string, unknown>>;

/** schema.org types that are a press document: Article with its kinds, and what statements are published as. */
const documentType = /(Article|BlogPosting|PressRelease|Report|CreativeWork|Statement)$/;

/** The first press document that the page describes in JSON-LD (https://schema.org/NewsArticle). Broken JSON counts as none. */
export const jsonLdMetadata = (page: Page): Metadata => {
  const described = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    objectsIn(parse(script.textContent ?? '')),
  );
  const article = described.find((one) => list(one['@type']).some((type) => documentType.test(String(type))));
  if (!article) return {};
  return compact({
    title: string(article.headline) ?? string(article.name),
    publisher: nameOf(article.publisher, described),
    author: nameOf(article.author, described),
    published: string(article.datePublished),
    uri: addressOf(article.mainEntityOfPage) ?? addressOf(article.url),
    language: string(article.inLanguage) ?? string(object(article.inLanguage)?.alternateName),
  });
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const objectsIn = (value: unknown): Fields[] =>
  list(value).flatMap((one) => {
    const fields = object(one);
    return fields ? [fields, ...objectsIn(fields['@graph'])] : [];
  });

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const object = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const string = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);

/** Names of people and publishers, given as text, as objects, or by reference to an object of the same page. */
const nameOf = (value: unknown, described: readonly Fields[]): string | undefined => {
  const names = list(value).map((one) => {
    const fields = object(one);
    const referred = described.find(
      (other) => fields?.['@id'] !== undefined && other['@id'] === fields['@id'] && other.name,
    );
    return string(one) ?? string(fields?.name) ?? string(referred?.name);
  });
  return names.filter((name) => name !== undefined).join(', ') || undefined;
};

const addressOf = (value: unknown): string | undefined => {
  const address = string(value) ?? string(object(value)?.['@id']);
  return address && /^https?:\/\/\S+$/i.test(address) ? address : undefined;
};
