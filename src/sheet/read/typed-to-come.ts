import { comingLater } from '../../classifier/words/coming-later';
import type * as here from './typed';

/** Holds the exports of `typed.ts` once they are loaded. This file replaces `typed.ts` in the add-in. */
export const typed = comingLater<typeof here>();

export const amountIn: typeof here.amountIn = (...given) => typed.get().amountIn(...given);
export const cultureOfTexts: typeof here.cultureOfTexts = (...given) => typed.get().cultureOfTexts(...given);
export const dayInText: typeof here.dayInText = (...given) => typed.get().dayInText(...given);
export const isPercent: typeof here.isPercent = (...given) => typed.get().isPercent(...given);
export const orderThroughout: typeof here.orderThroughout = (...given) =>
  typed.get().orderThroughout(...given);
export const percentIn: typeof here.percentIn = (...given) => typed.get().percentIn(...given);
export const plainNumberIn: typeof here.plainNumberIn = (...given) => typed.get().plainNumberIn(...given);
