// Tells about somebody: node main.js "Heydar Aliyev" http://127.0.0.1:4000/graphql
import { readFileSync } from 'node:fs';
import { tellAbout } from './client.js';

const [text = 'Baku', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
const document = readFileSync('operations.graphql', 'utf8');
for (const line of await tellAbout(text, { url, document })) process.stdout.write(`${line}\n`);
