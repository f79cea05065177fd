import { catalogue } from '../../classifier/models/catalogue';
import type { CustomFunction } from '../arguments/custom-function';
import { modelFunction } from './model-function';
import { segmentFunction } from './segment-function';

/** The functions that decide a tier. They come in the add-in's first script, as sheets hold thousands of them. */
export const firstFunctions: readonly CustomFunction[] = [...catalogue.map(modelFunction), segmentFunction];
