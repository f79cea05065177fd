import { catalogue } from '../../classifier/models/catalogue';
import type { CustomFunction } from '../arguments/custom-function';
import { modelFunction } from './model-function';
import { segmentFunction } from './segment-function';

/**
 * The functions that return a tier. They are in the add-in's first script, because sheets hold thousands of their
 * formulas.
 */
export const firstFunctions: readonly CustomFunction[] = [...catalogue.map(modelFunction), segmentFunction];
