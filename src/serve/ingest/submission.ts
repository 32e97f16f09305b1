import { hash } from '../../model/identifier.js';
import type { MediaType } from '../../read/mediaType.js';
import type { Overrides } from '../../read/metadata.js';

/** What a client sends to be read: bytes, or the address of some. */
export type Content =
  | { readonly bytes: Uint8Array; readonly name?: string; readonly mediaType?: MediaType; readonly charset?: string }
  | { readonly fetch: string };

export interface Submission {
  readonly content: Content;
  /** Metadata by the client, before those of the document. */
  readonly metadata: Overrides;
}

/** Says what is wrong with a request, and with which status. */
export interface Refusal {
  readonly status: 400 | 413 | 415;
  readonly message: string;
}

const metadataFields = ['uri', 'title', 'publisher', 'author', 'published', 'language'] as const;
const mediaTypes: readonly string[] = ['text/plain', 'text/markdown', 'text/html'] satisfies MediaType[];

/**
 * The three ways to send a document: JSON `{"text": ...}` or `{"fetch": "https://..."}`; a form with a `file`; or the document itself as
 * the body, with metadata in the address. Metadata have the names of the command line's options.
 */
export const readSubmission = async (
  contentType: string,
  body: Uint8Array,
  query: Readonly<Record<string, unknown>>,
): Promise<Submission | Refusal> => {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json') return fromJson(body);
  if (type === 'multipart/form-data') return fromForm(contentType, body);
  const { problem, metadata } = metadataOf(query);
  if (problem) return refusal(problem);
  const charset = /;\s*charset="?(?<name>[\w.:-]+)/i.exec(contentType)?.groups?.name;
  const mediaType = mediaTypes.includes(type) ? (type as MediaType) : undefined;
  if (!mediaType && type !== 'application/octet-stream') {
    return {
      status: 415,
      message: `The content type "${type}" is not read here: send application/json, multipart/form-data, ${mediaTypes.join(', ')}.`,
    };
  }
  return withBytes(body, metadata, { ...(mediaType ? { mediaType } : {}), ...(charset ? { charset } : {}) });
};

/** The same content with the same metadata is the same job. */
export const jobId = ({ content, metadata }: Submission): string => {
  const { bytes, fetch, ...rest } = { bytes: undefined, fetch: undefined, ...content };
  const sorted = JSON.stringify([Object.entries(metadata).sort(), Object.entries(rest).sort(), fetch ?? null]);
  return `job:${hash(sorted, Buffer.from(bytes ?? []).toString('base64')).slice(0, 32)}`;
};

const fromJson = (body: Uint8Array): Submission | Refusal => {
  const given = parsed(body);
  if (!given) return refusal('The body is no JSON object.');
  const { text, fetch, type, ...rest } = given;
  const { problem, metadata } = metadataOf(rest);
  if (problem) return refusal(problem);
  if ((typeof text === 'string') === (typeof fetch === 'string'))
    return refusal('Either "text" or "fetch" must be given, as a text.');
  if (typeof fetch === 'string') return { content: { fetch }, metadata };
  if (type !== undefined && !mediaTypes.includes(String(type)))
    return refusal(`"type" can be ${mediaTypes.join(', ')}.`);
  return withBytes(Buffer.from(text as string), metadata, type === undefined ? {} : { mediaType: type as MediaType });
};

const parsed = (body: Uint8Array): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

const fromForm = async (contentType: string, body: Uint8Array): Promise<Submission | Refusal> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  if (!form) return refusal('The form cannot be read.');
  const files = form.getAll('file');
  const [file] = files;
  if (files.length !== 1 || file === undefined || typeof file === 'string')
    return refusal('The form must have one "file".');
  const fields = [...form.entries()].filter(([name]) => name !== 'file');
  const { problem, metadata } = metadataOf(Object.fromEntries(fields));
  if (problem) return refusal(problem);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = file.type.split(';', 1)[0] ?? '';
  return withBytes(bytes, metadata, {
    ...(file.name ? { name: file.name } : {}),
    ...(mediaTypes.includes(type) ? { mediaType: type as MediaType } : {}),
  });
};

const withBytes = (bytes: Uint8Array, metadata: Overrides, rest: object): Submission | Refusal =>
  bytes.length === 0 ? refusal('The document is empty.') : { content: { bytes, ...rest }, metadata };

const metadataOf = (given: Readonly<Record<string, unknown>>): { problem?: string; metadata: Overrides } => {
  const unknown = Object.keys(given).find((name) => !(metadataFields as readonly string[]).includes(name));
  if (unknown !== undefined)
    return { problem: `There is no "${unknown}": metadata are ${metadataFields.join(', ')}.`, metadata: {} };
  const wrong = Object.entries(given).find(([, value]) => typeof value !== 'string' || value.length > 2000);
  if (wrong) return { problem: `"${wrong[0]}" must be a text of up to 2000 characters.`, metadata: {} };
  return { metadata: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')) };
};

const refusal = (message: string): Refusal => ({ status: 400, message });
