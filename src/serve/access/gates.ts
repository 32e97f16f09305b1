import cors from 'cors';
import type { RequestHandler } from 'express';
import type { Serving } from '../../servingConfig.js';
import { authenticate, type Doors, refuseWrong } from './authenticate.js';
import { bounded, perMinute, slowGuessing } from './overload.js';

/** What stands before everything that costs something. */
export const gates = (serving: Serving, local: boolean, doors: Doors): RequestHandler[] => [
  ...(serving.corsOrigins.length > 0 ? [cors({ origin: [...serving.corsOrigins], maxAge: 3600 })] : []),
  bounded(serving.requestsAtOnce),
  authenticate(doors),
  slowGuessing(),
  refuseWrong,
  perMinute(serving.requestsPerMinute ?? (local ? 0 : 600)),
];
