import { catalogue } from '../../classifier/models/catalogue';
import { modelFunction } from './model-function';

/**
 * The functions of the models. They are in the add-in's first script, because sheets hold thousands of their formulas.
 */
export const firstFunctions = catalogue.map(modelFunction);
