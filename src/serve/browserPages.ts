import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import { projectRoot } from '../config.js';
import type { Driver } from './buildSchema.js';
import { readExamples } from './examples.js';
import { renderGuide } from './renderGuide.js';

const folder = join(projectRoot, 'cypher', 'browser');

/**
 * What Neo4j Browser loads from us when it connects. It runs on another port, so these two, and only these, allow every
 * origin. Without a driver the guide has no examples out of the graph.
 */
export const browserPages = (driver: Driver | undefined, database: string | undefined): Router => {
  const router = Router();
  router.use('/browser', forEveryOrigin);
  router.get('/browser/style.grass', async (_request, response) => {
    response.type('text/plain').send(await readFile(join(folder, 'style.grass'), 'utf8'));
  });
  router.get('/browser/guide.html', async (_request, response) => {
    const template = await readFile(join(folder, 'guide.html'), 'utf8');
    response.type('html').send(renderGuide(template, driver ? await readExamples(driver, database) : {}));
  });
  return router;
};

const forEveryOrigin: RequestHandler = (_request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    'Cache-Control': 'no-cache',
  });
  next();
};
