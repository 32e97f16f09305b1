import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import type { Predict } from '../../src/evaluate/line.js';
import { predictionOf } from '../../src/evaluate/prediction.js';
import { sourceId } from '../../src/model/identifier.js';
import { eventTypeNamed } from '../../src/ontology/events/index.js';
import { readDocument, resolveDocument } from '../../src/pipeline.js';
import { belowFloor } from '../gold/belowFloor.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl(), concurrency: 2 });

const predict: Predict = async ({ id, text, dct, title }) => {
  const uri = `urn:line:${id}`;
  const source = {
    id: sourceId(uri),
    uri,
    language: 'en',
    ...(dct ? { publishedOn: dct } : {}),
    ...(title ? { title } : {}),
  };
  const reading = await readDocument({ source, text, mediaType: 'text/plain' }, corenlp);
  return predictionOf(id, { ...reading, resolved: resolveDocument(reading.extraction) }, eventTypeNamed);
};

describe('quality of reading', () => {
  test.each(['constructions', 'articles', 'later', 'fresh', 'unseen', 'recent', 'further'])(
    'is not lower than its floor on our own %s',
    async (set) => expect(await belowFloor(set, predict)).toEqual([]),
    600_000,
  );
});
