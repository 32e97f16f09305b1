import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../config.js';
import { folderOf } from './instance.js';
import type { Service } from './service.js';

/** The Stanford CoreNLP server with the light profile. Flags and numbers: docs/decisions/0001-local-services.md. */
export const corenlp: Service = {
  name: 'corenlp',
  title: 'CoreNLP',
  memory: 1400,
  disk: 480,
  ports: { http: 9000 },

  async prepare(instance) {
    await mkdir(join(folderOf(instance, 'corenlp'), 'tmp'), { recursive: true, mode: 0o700 });
  },

  command(instance) {
    return {
      jvm: [
        ...['-Xmx1200m', '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8'],
        // The server leaves its shutdown key in the temporary folder under a fixed name; two servers would share it.
        `-Djava.io.tmpdir=${join(folderOf(instance, 'corenlp'), 'tmp')}`,
      ],
      main: [
        'edu.stanford.nlp.pipeline.StanfordCoreNLPServer',
        ...['-host', '127.0.0.1', '-port', String(instance.ports.corenlp.http), '-timeout', '180000'],
        // Without -quiet the text of every document is logged.
        '-quiet',
        ...['-serverProperties', join(projectRoot, 'services', 'corenlp', 'corenlp.properties')],
        ...['-preload', 'tokenize,ssplit,pos,lemma,ner,depparse'],
      ],
    };
  },

  /** /live answers early; /ready only when the models are loaded. */
  async isReady(instance) {
    const response = await fetch(`http://127.0.0.1:${instance.ports.corenlp.http}/ready`, {
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    return response.ok;
  },
};
