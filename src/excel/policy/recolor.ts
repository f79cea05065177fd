import { effectiveModel } from '../../policy/effective-model';
import type { Policy } from '../../policy/policy';
import { readRecord, type SegmentRecord } from '../../sheet/segment-record';
import { writtenTexts } from '../../sheet/written-texts';
import { areaOf, areaProperties, rangeAt } from '../area';
import { colorTiers } from '../tier-colors';

/** A segment column of any sheet, header and all, with the record of the run that wrote it. */
export interface WrittenColumn {
  readonly key: string;
  readonly record: SegmentRecord;
  readonly range: Excel.Range;
}

/**
 * Queues the colours of all written segment columns as a policy has them now. Formulas show a tier's new name by
 * themselves, and their colours follow it; values go on saying the name that they were written with.
 */
export function recolor(
  context: Excel.RequestContext,
  columns: readonly WrittenColumn[],
  { language, models }: Policy,
): void {
  for (const { key, record, range } of columns) {
    const policy = models.find(({ modelId }) => modelId === record.modelId);
    const { top, left, rows } = areaOf(range);
    if (!policy || rows < 2) continue;
    const model = effectiveModel(policy, language);
    const showsNames = (record.chosen?.writeAs ?? 'values') !== 'values';
    const texts = showsNames ? writtenTexts(model, language) : record.texts;
    colorTiers(
      rangeAt(range.worksheet, { top: top + 1, left, rows: rows - 1, columns: 1 }),
      model,
      texts,
      true,
    );
    if (showsNames) context.workbook.settings.add(key, { ...record, texts, language });
  }
}

/** All segment columns of the workbook. */
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
    return [{ key, record, range: range.load(areaProperties) }];
  });
  await context.sync();
  return columns.filter(({ range }) => !range.isNullObject);
}
