import { defaultLanguage } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { findTier } from '../../classifier/names/find-tier';
import { isBlank } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import { KnownTexts } from '../../sheet/record/known-texts';
import { writtenTexts } from '../../sheet/record/written-texts';
import type { FoundCustomers } from '../find/found-customers';

/** A column of a list that holds segments of a model. */
export interface SegmentsColumn {
  readonly header: string;
  /** The sheet column, zero-based. */
  readonly column: number;
  /** Knows the texts that a run wrote into the column, if one did, and the model's names. */
  readonly texts: KnownTexts;
}

/** The least share of filled cells that name a segment, in a column that no run wrote. */
const leastNamed = 0.5;

/** Returns the columns of a list with segments of a model: that of a run first, then the user's own. */
export function columnsWithSegments(
  { customers: { headers, samples, range }, own, headerRow, area }: FoundCustomers,
  model: Model,
): SegmentsColumn[] {
  const models = [model];
  const ofRun = own.flatMap(({ record, columns: { segment } }): SegmentsColumn[] => {
    if (record.modelId !== model.id || !segment) return [];
    const header = String(headerRow[segment.left - area.left] ?? record.headers.segment);
    return [{ header, column: segment.left, texts: new KnownTexts(model, record.texts) }];
  });
  const ofHers = headers.flatMap((header, index): SegmentsColumn[] => {
    const filled = samples.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
    const named = filled.filter((cell) => typeof cell === 'string' && findTier(cell, models));
    if (header === '' || named.length === 0 || named.length < leastNamed * filled.length) return [];
    const texts = new KnownTexts(model, writtenTexts(model, defaultLanguage));
    return [{ header, column: sheetColumn(range, index), texts }];
  });
  const all = [...ofRun, ...ofHers];
  return all.filter(({ header }, index) => all.findIndex((other) => other.header === header) === index);
}
