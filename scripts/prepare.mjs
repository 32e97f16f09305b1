import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. What is here runs before anything is installed or built, so it is plain Node without packages. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs packages and compiles where that is needed. Ends the process with a sentence when it cannot be done. */
export const prepare = () => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Node ${process.versions.node} is too old.`, 'Install Node 20 or later.');
  }
  process.chdir(root);
  if (packagesAreOutOfDate()) {
    tell('installing packages');
    // As npm itself does when it runs a script: the same npm that runs us.
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    run(
      [...npm, 'ci', '--include=dev'],
      'The packages could not be installed.',
      'npm says why above; it needs the network once.',
    );
  }
  if (buildIsOutOfDate()) {
    tell('compiling');
    compile();
  }
};

/** Compiles everything, removes what was compiled from files that are gone, and lets the command be run as one. */
export const compile = () => {
  process.chdir(root);
  rmSync(builtStamp, { force: true });
  run([process.execPath, 'node_modules/typescript/bin/tsc'], 'The sources do not compile.');
  removeOrphans('dist');
  chmodSync(join('dist', 'src', 'cli', 'main.js'), 0o755);
  writeFileSync(builtStamp, '');
};

export const fail = (sentence, hint) => {
  process.stderr.write(`newsgraph: ${sentence}\n${hint ? `  ${hint}\n` : ''}`);
  process.exit(3);
};

export const tell = (line) => process.stderr.write(`${line}\n`);

const builtStamp = join('dist', '.built');
const sourceFolders = ['src', 'test', 'bench', 'scripts'];

/** npm writes its own copy of the lock file last. A linked node_modules is somebody's own arrangement. */
const packagesAreOutOfDate = () => {
  if (!existsSync('node_modules')) return true;
  if (lstatSync('node_modules').isSymbolicLink()) return false;
  return timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json');
};

const buildIsOutOfDate = () => {
  const built = timeOf(builtStamp);
  const inputs = [
    'tsconfig.json',
    'package-lock.json',
    ...sourceFolders.flatMap((folder) => [folder, ...walk(folder)]),
  ];
  return inputs.some((path) => timeOf(path) > built);
};

/** What was compiled from a file that is gone; a test among it would go on running. */
const removeOrphans = (dist) => {
  for (const path of walk(dist)) {
    const source = path.slice(dist.length + 1).replace(/\.(js|js\.map|d\.ts)$/, '.ts');
    if (sourceFolders.some((folder) => source.startsWith(`${folder}/`)) && !existsSync(source))
      rmSync(path, { recursive: true });
  }
};

/** Folders count as well: their time tells of removed files. */
const walk = (folder) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => join(folder, name)) : [];

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const run = ([program, ...words], sentence, hint) => {
  const { status } = spawnSync(program, words, { stdio: ['ignore', 2, 2] });
  if (status !== 0) fail(sentence, hint);
};
