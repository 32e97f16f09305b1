import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldFiles, goldFolder } from './goldSources.js';

for (const [name, lines] of Object.entries(goldFiles())) writeFileSync(join(goldFolder, name), lines);
