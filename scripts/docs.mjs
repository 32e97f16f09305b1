// `npm run docs`: writes the pages that are made from tables of the code.
import { writeFileSync } from 'node:fs';
import { prepare, tell } from './prepare.mjs';

prepare();
const { graphModelPage } = await import('../dist/scripts/graphModelPage.js');
writeFileSync('docs/graph-model.md', graphModelPage());
tell('docs/graph-model.md');
