import { comingLater } from '../../classifier/words/coming-later';
import type * as here from './of-policy';

/** The place of what `of-policy.ts` has, whose place this file takes in the add-in. */
export const ofPolicy = comingLater<typeof here>();

export const customModelToModel: typeof here.customModelToModel = (...given) =>
  ofPolicy.get().customModelToModel(...given);
export const effectiveModel: typeof here.effectiveModel = (...given) =>
  ofPolicy.get().effectiveModel(...given);
export const measureUnderPolicy: typeof here.measureUnderPolicy = (...given) =>
  ofPolicy.get().measureUnderPolicy(...given);
export const readOwn: typeof here.readOwn = (...given) => ofPolicy.get().readOwn(...given);
