import { intersection, type Area } from './area';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from './place';
import { fromUniverRange } from './univer-range';

export function mergedAreas(book: UniverBook, { sheetId, area }: Place): Area[] {
  return book
    .sheet(sheetId)
    .getMergeData()
    .map(fromUniverRange)
    .filter((merged) => intersection(merged, area));
}
