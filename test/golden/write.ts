// `npm run golden`: writes the graphs of the seed as they are now. Read the difference before committing it.
import { writeFileSync } from 'node:fs';
import { openReader } from '../../src/cli/openReader.js';
import { goldenFile, seedGraphs } from './goldenFiles.js';

const reader = await openReader((line) => process.stderr.write(`${line}\n`));
try {
  for (const [name, lines] of await seedGraphs(reader.corenlp))
    writeFileSync(goldenFile(name), `${lines.join('\n')}\n`);
} finally {
  await reader.close();
}
