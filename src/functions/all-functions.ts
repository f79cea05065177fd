import { catalogue } from '../classifier/catalogue';
import type { CustomFunction } from './custom-function';
import { modelFunction } from './model-function';
import { strategyFunction } from './strategy-function';

/** Every function that can be typed in a cell. */
export const allFunctions: readonly CustomFunction[] = [...catalogue.map(modelFunction), strategyFunction];
