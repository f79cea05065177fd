import { effectiveModel } from '../../../policy/model/effective-model';
import type { Policy } from '../../../policy/policy';
import { readRecord, type SegmentRecord } from '../../../sheet/record/segment-record';
import { rulesOfTiers } from '../../../sheet/record/tier-rule';
import { writtenTexts } from '../../../sheet/record/written-texts';
import { areaProperties } from '../../office/area';
import { colorTiers, type ExistingRule } from '../../own/tier-colors';

/** A segment column on any sheet, including its header, with the record of the run that wrote it. */
export interface WrittenColumn {
  /** The hidden name that moves with the column's cells. */
  readonly name: string;
  readonly key: string;
  readonly record: SegmentRecord;
  readonly range: Excel.Range;
}

/** The colour rules of a segment column and its record, before a policy changes the colours, as plain data. */
export interface ColorsBefore {
  readonly name: string;
  readonly key: string;
  readonly record: SegmentRecord;
  /** The record with the colours of the new policy. */
  readonly after: SegmentRecord;
  /** Sorted by priority; undefined if the rules are not known. */
  readonly rules: readonly ExistingRule[] | undefined;
}

/**
 * Returns a column's record with the colour rules of a policy; undefined if the policy does not have the model. A rule
 * colours the cells that show a tier's name. Formulas show the new name of a renamed tier; values keep the name that
 * the run wrote.
 */
export function recordUnder({ language, models }: Policy, record: SegmentRecord): SegmentRecord | undefined {
  const policy = models.find(({ modelId }) => modelId === record.modelId);
  if (!policy) return undefined;
  const model = effectiveModel(policy, language);
  const showsNames = (record.chosen?.writeAs ?? 'values') !== 'values';
  const texts = showsNames ? writtenTexts(model, language) : record.texts;
  return { ...record, rules: rulesOfTiers(model, texts, true), ...(showsNames && { texts, language }) };
}

/**
 * Queues giving written columns the colours and records of the new policy, each found by its name, because the user may
 * have inserted rows or columns since it was read.
 */
export function recolor({ workbook }: Excel.RequestContext, columns: readonly ColorsBefore[]): void {
  for (const { name, key, after, rules } of columns) {
    colorTiers(withoutHeaderRow(workbook.names.getItem(name).getRange()), after.rules ?? [], rules);
    workbook.settings.add(key, after);
  }
}

/** Returns the cells below the header; Excel finds them when it carries out the request. */
export const withoutHeaderRow = (range: Excel.Range) => range.getOffsetRange(1, 0).getResizedRange(-1, 0);

/** Returns all segment columns of the workbook. */
export async function writtenColumns(context: Excel.RequestContext): Promise<WrittenColumn[]> {
  const names = context.workbook.names.load('items/name,items/formula');
  const settings = context.workbook.settings.load('items/key,items/value');
  await context.sync();
  const records = new Map(settings.items.map(({ key, value }) => [key, readRecord(value)]));
  const columns = names.items.flatMap(({ name, formula }) => {
    const number = /^_ClientTier_(\d+)_Segment$/.exec(name)?.[1];
    const key = `ClientTier_${number}`;
    const record = records.get(key);
    if (!number || !record || String(formula).includes('#REF!')) return [];
    const range = names.getItem(name).getRangeOrNullObject();
    return [{ name, key, record, range: range.load(areaProperties) }];
  });
  await context.sync();
  return columns.filter(({ range }) => !range.isNullObject);
}
