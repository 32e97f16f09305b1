import { Router } from 'express';
import type { Driver } from './buildSchema.js';

/** `/healthz`: the process lives. `/readyz`: the database answers too, so requests may be sent here. */
export const health = (driver: Driver, database: string | undefined): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const ready = await isReady(driver, database);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'the database does not answer' });
  });
  return router;
};

/** Whether the database answers within three seconds. */
export const isReady = async (driver: Driver, database: string | undefined): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, 3000, false);
  });
  const info = driver.getServerInfo(database ? { database } : {}).then(
    () => true,
    () => false,
  );
  return Promise.race([info, late]).finally(() => clearTimeout(timer));
};
