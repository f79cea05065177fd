/*
 * The code that formulas need only with a policy or a custom model. In the add-in, the build replaces this file by
 * `of-policy-to-come.ts`, so that other formulas do not wait for it.
 */
export { customModelToModel } from '../model/custom-model-to-model';
export { effectiveModel } from '../model/effective-model';
export { measureUnderPolicy } from '../model/named-measures';
export { readOwn } from './own-model-in-cell';
