import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { Problem } from '../model/problem.js';
import { mediaTypeOfExtension, mediaTypeOfName } from './mediaType.js';

/** One thing to read: `input` is what it is called in reports. */
export type InputFile =
  | { readonly input: string; readonly from: 'stdin' }
  | { readonly input: string; readonly from: 'file'; readonly path: string; readonly regular: boolean }
  | { readonly input: string; readonly from: 'nowhere'; readonly problem: Problem };

/**
 * The documents behind the inputs, in their order: a file is itself, whatever its ending; a folder is the documents
 * below it, sorted by name, without hidden ones; `-` is standard input. What is given twice, by whatever name, comes once.
 */
export async function* inputFiles(inputs: readonly string[], cwd: string): AsyncGenerator<InputFile> {
  const seen = new Set<string>();
  for (const input of inputs) {
    if (input === '-') yield* once(seen, '-', { input, from: 'stdin' });
    else if (/^https?:\/\//i.test(input)) yield nowhere(input, isAddress(input));
    else yield* fileOrFolder(input, isAbsolute(input) ? input : resolve(cwd, input), seen);
  }
}

async function* fileOrFolder(input: string, path: string, seen: Set<string>): AsyncGenerator<InputFile> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* folder(input, path, seen);
    // A pipe such as <(command) has no lasting path: its name would be another's tomorrow.
    else if (!found.isFile()) yield* once(seen, path, { input, from: 'file', path, regular: false });
    else {
      const real = await realpath(path);
      yield* once(seen, real, { input, from: 'file', path: real, regular: true });
    }
  } catch (error) {
    yield nowhere(input, fileProblem(input, error));
  }
}

async function* folder(input: string, path: string, seen: Set<string>): AsyncGenerator<InputFile> {
  let documents = 0;
  for await (const file of below(input, path, new Set())) {
    documents += 1;
    if (file.from === 'file') yield* once(seen, file.path, file);
    else yield file;
  }
  if (documents === 0) yield nowhere(input, isEmptyFolder(input));
}

/** `visited` holds the real folders on the way, so that a link to a folder above does not lead round for ever. */
async function* below(input: string, path: string, visited: ReadonlySet<string>): AsyncGenerator<InputFile> {
  try {
    const real = await realpath(path);
    if (visited.has(real)) return;
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort(byName)) {
      yield* inFolder(join(input, entry.name), join(path, entry.name), entry, new Set([...visited, real]));
    }
  } catch (error) {
    yield nowhere(input, fileProblem(input, error));
  }
}

async function* inFolder(
  input: string,
  path: string,
  entry: Dirent,
  visited: ReadonlySet<string>,
): AsyncGenerator<InputFile> {
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (target?.isDirectory()) yield* below(input, path, visited);
  else if (target?.isFile() && mediaTypeOfName(entry.name)) {
    yield { input, from: 'file', path: await realpath(path), regular: true };
  }
}

/** Code-point order: the same on every machine, whatever its language. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function* once(seen: Set<string>, key: string, file: InputFile): Generator<InputFile> {
  if (!seen.has(key)) yield file;
  seen.add(key);
}

const nowhere = (input: string, problem: Problem): InputFile => ({ input, from: 'nowhere', problem });

const sentences: Readonly<Record<string, readonly [code: string, says: string, hint: string]>> = {
  ENOENT: ['input.missing', 'does not exist', 'Check the spelling, and which folder you are in.'],
  ENOTDIR: ['input.missing', 'does not exist: a part of its path is a file', 'Check the path.'],
  EACCES: ['input.unreadable', 'may not be read', 'Give yourself the right to read it: chmod u+r.'],
  EPERM: ['input.unreadable', 'may not be read', 'Ask its owner for the right to read it.'],
  ELOOP: ['input.unreadable', 'is a link that leads to itself', 'Mend the link.'],
};

/** What a file system error means for a reader of documents. */
export const fileProblem = (input: string, error: unknown): Problem => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'UNKNOWN';
  const [known, says, hint] = sentences[code] ?? [
    'input.unreadable',
    `cannot be read (${code})`,
    'Is the disk in order?',
  ];
  return { code: known, severity: 'error', message: `"${input}" ${says}.`, hint };
};

const isEmptyFolder = (input: string): Problem => ({
  code: 'input.empty-folder',
  severity: 'error',
  message: `The folder "${input}" has no documents.`,
  hint: `Documents end in ${Object.keys(mediaTypeOfExtension).join(', ')}. Give other files by name.`,
});

const isAddress = (input: string): Problem => ({
  code: 'input.address',
  severity: 'error',
  message: `"${input}" is an address; newsgraph reads files, folders and standard input.`,
  hint: `Fetch it first, as with: curl -s ${input} | newsgraph ingest - --uri ${input}`,
});
