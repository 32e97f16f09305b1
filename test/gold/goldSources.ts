import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../src/config.js';
import { expandGold, type MarkedDocument } from './expandGold.js';

/** The folder of sources and lines, in the checkout. */
export const goldFolder = join(projectRoot, 'test', 'gold');

/** Each file of lines with the text it must hold, made from its sources. */
export const goldFiles = (): Record<string, string> => ({
  'constructions.jsonl': linesOf([join(goldFolder, 'constructions.yaml')]),
  'articles.jsonl': linesOf(sourcesIn('articles')),
  'later.jsonl': linesOf(sourcesIn('later')),
  'fresh.jsonl': linesOf(sourcesIn('fresh')),
  'unseen.jsonl': linesOf(sourcesIn('unseen')),
  'recent.jsonl': linesOf(sourcesIn('recent')),
  'further.jsonl': linesOf(sourcesIn('further')),
});

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(goldFolder, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(goldFolder, folder, name));

export const documentsOf = (file: string): MarkedDocument[] => parse(readFileSync(file, 'utf8')) as MarkedDocument[];

const linesOf = (files: readonly string[]): string =>
  files.flatMap((file) => documentsOf(file).map((one) => `${JSON.stringify(expandGold(one))}\n`)).join('');
