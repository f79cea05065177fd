import { CELL_INVERTED_INDEX_CACHE as cache } from '@univerjs/engine-formula';

/**
 * Makes comparisons with single cells, and results of formulas, skip Univer's lookup cache if it has no use for them.
 *
 * Univer 0.25.1 builds an inverted index of every range that it compares, even of single cells, for which the index
 * costs far more than the comparison: 10,000 nested IFs take 29 s with it and 2.3 s without. It also notes each result of a
 * formula there, after a search through all different values of its column, whether the column has been compared or not: the
 * time grows with the square of the formulas.
 */
export function skipLookupCache(): void {
  if (patched) return;
  patched = true;
  const canUseCache = cache.canUseCache.bind(cache);
  const setContinueBuildingCache = cache.setContinueBuildingCache.bind(cache);
  cache.canUseCache = (unitId, sheetId, column, start, end) =>
    start === end
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache(unitId, sheetId, column, start, end);
  cache.setContinueBuildingCache = (unitId, sheetId, column, start, end) => {
    if (start !== end) setContinueBuildingCache(unitId, sheetId, column, start, end);
  };
  const set = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, isResult = false) => {
    const isIndexed = !cache.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (isResult === isIndexed) set(unitId, sheetId, column, value, row, isResult);
  };
}

let patched = false;
