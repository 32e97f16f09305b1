import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Request, type RequestHandler, Router } from 'express';
import { projectRoot } from '../config.js';
import { type BrowserAddress, browserLink } from './browserLink.js';
import type { Driver } from './buildSchema.js';
import { countsInWords, readCounts, readEntity, readExamples } from './examples.js';
import { renderGuide } from './renderGuide.js';
import { savedQueries } from './savedQueries.js';

const folder = join(projectRoot, 'cypher', 'browser');

/**
 * What Neo4j Browser loads from us when it connects: style, guide and welcome. It runs on another port, so what is below /browser,
 * and only this, allows every origin. `/open/ID` leads to it, where its address is known. Without a driver pages show nothing of the graph.
 */
export const browserPages = (
  driver: Driver | undefined,
  database: string | undefined,
  browser?: BrowserAddress,
): Router => {
  const router = Router();
  const page = async (name: string, values: Readonly<Record<string, string | null>>): Promise<string> =>
    renderGuide(await readFile(join(folder, name), 'utf8'), values);
  router.use('/browser', forEveryOrigin);
  router.get('/browser/style.grass', async (_request, response) => {
    response.type('text/plain').send(await readFile(join(folder, 'style.grass'), 'utf8'));
  });
  router.get('/browser/guide.html', async (request, response) => {
    const examples = await readExamples(driver, database);
    response.type('html').send(await page('guide.html', { ...examples, address: addressOf(request) }));
  });
  router.get('/browser/welcome.html', async (request, response) => {
    const counts = countsInWords(await readCounts(driver, database));
    response.type('html').send(await page('welcome.html', { counts, address: addressOf(request) }));
  });
  router.get('/browser/queries.zip', async (_request, response) => {
    const zip = savedQueries(await readExamples(driver, database));
    response.attachment('newsgraph-queries.zip').type('application/zip').send(Buffer.from(zip));
  });
  router.get('/open/:id', async (request, response) => {
    const entity = await readEntity(driver, database, request.params.id);
    if (browser && entity) return response.redirect(browserLink(browser, entity.id, entity.kind));
    const message = browser
      ? 'There is no entity with this id, the database does not answer, or a key is needed to read.'
      : 'The address of Neo4j Browser is not known here. Set NEO4J_BROWSER_URL.';
    response.status(404).json({ errors: [{ message }] });
  });
  return router;
};

const addressOf = (request: Request): string => `${request.protocol}://${request.headers.host ?? 'localhost'}/`;

const forEveryOrigin: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    // Neo4j Browser sends Cache-Control, so a browser asks beforehand whether that is allowed.
    'Access-Control-Allow-Headers': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'OPTIONS') response.status(204).end();
  else next();
};
