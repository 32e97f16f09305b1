import type { EvaluationOptions } from '../evaluation.js';
import type { GoldLine, Prediction } from '../line.js';
import { withMap } from '../typeMap.js';
import type { ErrorCase } from './errorClasses.js';
import { eventErrors } from './eventErrors.js';
import { figureErrors } from './figureErrors.js';
import { relationErrors } from './relationErrors.js';
import { spanErrors } from './spanErrors.js';
import { timeErrors } from './timeErrors.js';

/** Everything that is wrong in one document. Classes are named after their part, so that a set's parts can be picked. */
export const documentErrors = (gold: GoldLine, predicted: Prediction, options: EvaluationOptions): ErrorCase[] => [
  ...spanErrors(gold, predicted, options),
  ...timeErrors(gold, predicted, options),
  ...eventErrors(gold, predicted, withMap(options, options.eventMap)),
  ...relationErrors(gold, predicted, withMap(options, options.relationMap)),
  ...figureErrors(gold, predicted),
];
