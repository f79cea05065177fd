import { catalogue } from '../../classifier/models/catalogue';
import type { CustomFunction } from '../arguments/custom-function';
import { explainFunction } from './explain-function';
import { modelFunction } from './model-function';
import { modelsFunction } from './models-function';
import { movementFunction } from './movement-function';
import { nextFunction } from './next-function';
import { segmentFunction } from './segment-function';
import { colorFunction, strategyFunction } from './tier-functions';
import { worthFunction } from './worth-function';

/** All functions of ClientTier that can be typed in a cell. */
export const allFunctions: readonly CustomFunction[] = [
  ...catalogue.map(modelFunction),
  segmentFunction,
  strategyFunction,
  explainFunction,
  nextFunction,
  movementFunction,
  worthFunction,
  colorFunction,
  modelsFunction,
];
