// `npm start`: installs and builds what is missing, then runs `newsgraph start` with the words that follow `--`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

prepare();
const main = join(root, 'dist', 'src', 'cli', 'main.js');
process.argv = [process.execPath, main, 'start', ...process.argv.slice(2)];
// In this process, so that Ctrl-C reaches it directly.
await import(pathToFileURL(main).href);
