/*
 * What formulas need only for a policy or a custom model. In the add-in the build takes `of-policy-to-come.ts` instead,
 * so that other formulas do not wait for it.
 */
export { customModelToModel } from '../model/custom-model-to-model';
export { effectiveModel } from '../model/effective-model';
export { measureUnderPolicy } from '../model/named-measures';
export { readOwn } from './own-model-in-cell';
