/** What files of other formats begin with, and what to call them. */
const signatures: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP file or an office document (DOCX, ODT, EPUB)'],
  ['\xd0\xcf\x11\xe0', 'an old office document (DOC, XLS)'],
  ['{\\rtf', 'an RTF document'],
  ['\x1f\x8b', 'a gzip file'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
];

/** Text has hardly any control characters beside white space; more than this share of them is no text. */
const controlShare = 0.05;

/** What the bytes are when they are not a text; undefined when they may be one. */
export const binaryFormat = (bytes: Uint8Array, hasByteOrderMark: boolean): string | undefined => {
  const opening = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const known = signatures.find(([start]) => opening.startsWith(start));
  if (known) return known[1];
  if (hasByteOrderMark) return undefined; // UTF-16 is full of zero bytes
  if (bytes.includes(0)) return 'binary data (or UTF-16 without a byte order mark)';
  const control = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return control > bytes.length * controlShare ? 'binary data' : undefined;
};

/** ASCII control characters other than tab, line feed, vertical tab, form feed, carriage return and escape. */
const isControl = (byte: number): boolean => (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) || byte === 0x7f;
