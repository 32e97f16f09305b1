import { annotateTools, evaluateTools } from '../readingTools.js';
import type { Register } from '../register.js';
import { registerAnnotate } from './annotate.js';
import { registerDiff } from './diff.js';
import { registerDisagreements } from './disagreements.js';
import { registerDoctor } from './doctor.js';
import { registerEditions } from './editions.js';
import { registerEvaluate } from './evaluate.js';
import { registerExport } from './export.js';
import { registerExtract } from './extract.js';
import { registerFigures } from './figures.js';
import { registerIngest } from './ingest.js';
import { registerJudge } from './judge.js';
import { registerJudgements } from './judgements.js';
import { registerLink } from './link.js';
import { registerMcp } from './mcp.js';
import { registerMigrate } from './migrate.js';
import { registerNames } from './names.js';
import { registerOpen } from './open.js';
import { registerQuery } from './query.js';
import { registerReport } from './report.js';
import { registerRetract } from './retract.js';
import { registerReview } from './review.js';
import { registerServe } from './serve.js';
import { registerServices } from './services.js';
import { registerStart } from './start.js';

/** In the order of the help page. */
export const commands: readonly Register[] = [
  registerStart,
  registerIngest,
  registerExtract,
  registerReport,
  registerRetract,
  registerQuery,
  registerOpen,
  registerDisagreements,
  registerFigures,
  registerNames,
  registerEditions,
  registerDiff,
  registerReview,
  registerJudge,
  registerJudgements,
  registerLink,
  registerExport,
  registerServe,
  registerMcp,
  registerServices,
  registerDoctor,
  registerMigrate,
  registerAnnotate(annotateTools),
  registerEvaluate(evaluateTools),
];
