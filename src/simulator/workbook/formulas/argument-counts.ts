import type { Injector } from '@univerjs/core';
import { IFunctionService, type BaseFunction } from '@univerjs/engine-formula';
import type { ArgumentCounts } from './formula-check';

/** A function object that knows its least and greatest number of arguments. */
export interface CountedFunction {
  readonly counts: readonly [least: number, most: number];
}

const isCounted = (known: BaseFunction): known is BaseFunction & CountedFunction => 'counts' in known;

/** The least and greatest number of arguments in Excel, for functions where Univer 0.25.1 allows other numbers. */
const countsInExcel: Record<string, readonly [number, number]> = {
  CELL: [1, 2],
  REGEXEXTRACT: [2, 4],
  REGEXREPLACE: [3, 5],
  RRI: [3, 3],
};

/** Returns a look-up of how many arguments each function of a workbook takes: Excel's functions and the add-in's. */
export function argumentCountsIn(injector: Injector): ArgumentCounts {
  return (name) => {
    const upper = name.toUpperCase();
    const known = injector.get(IFunctionService).getExecutor(upper);
    if (known && isCounted(known)) return known.counts;
    if (!known || known.minParams < 0 || upper in countsInExcel) return countsInExcel[upper];
    return [known.minParams, known.maxParams < 0 ? 255 : known.maxParams];
  };
}
