/** How far into a page its character set must be declared, https://html.spec.whatwg.org/#charset */
const sniffedBytes = 1024;

/** The character set that a page or XML prolog declares of itself. What is no page declares none. */
export const htmlCharset = (bytes: Uint8Array): string | undefined => {
  const opening = Buffer.from(bytes.subarray(0, sniffedBytes)).toString('latin1');
  const { prolog } = /^\s*<\?xml[^>]*\bencoding=["'](?<prolog>[\w-]+)/i.exec(opening)?.groups ?? {};
  const { meta } = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?<meta>[\w:-]+)/i.exec(opening)?.groups ?? {};
  const declared = prolog ?? meta;
  // The page could not have been read this far if it were UTF-16; the standard says to take it as UTF-8.
  return declared?.toLowerCase().startsWith('utf-16') ? 'utf-8' : declared;
};
