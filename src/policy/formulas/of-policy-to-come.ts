import { comingLater } from '../../classifier/words/coming-later';
import type * as here from './of-policy';

/** Holds the exports of `of-policy.ts` once they are loaded. This file replaces `of-policy.ts` in the add-in. */
export const ofPolicy = comingLater<typeof here>();

export const customModelToModel: typeof here.customModelToModel = (...given) =>
  ofPolicy.get().customModelToModel(...given);
export const effectiveModel: typeof here.effectiveModel = (...given) =>
  ofPolicy.get().effectiveModel(...given);
export const measureUnderPolicy: typeof here.measureUnderPolicy = (...given) =>
  ofPolicy.get().measureUnderPolicy(...given);
export const readOwn: typeof here.readOwn = (...given) => ofPolicy.get().readOwn(...given);
