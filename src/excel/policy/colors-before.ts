import type { SegmentRecord } from '../../sheet/segment-record';
import { areaOf, rangeAt, type Area } from '../area';
import { addRule } from '../tier-colors';
import type { WrittenColumn } from './recolor';

/** The rules that colour a segment column, and its record, before a policy recolours it. */
export interface ColorsBefore {
  readonly sheetId: string;
  /** Without its header. */
  readonly area: Area;
  readonly key: string;
  readonly record: SegmentRecord;
  readonly rules: readonly { readonly formula: string; readonly fill: string; readonly text: string }[];
}

/** Reads how written columns are coloured; two messages if there are any. */
export async function colorsBefore(
  context: Excel.RequestContext,
  columns: readonly WrittenColumn[],
): Promise<ColorsBefore[]> {
  if (columns.length === 0) return [];
  const asked = columns.map(({ range }) => {
    range.worksheet.load('id');
    return range.conditionalFormats.load('items/type');
  });
  await context.sync();
  const rules = asked.map(({ items }) =>
    items
      .filter(({ type }) => type === Excel.ConditionalFormatType.cellValue)
      .map(({ cellValue }) => {
        cellValue.load('rule');
        cellValue.format.fill.load('color');
        cellValue.format.font.load('color');
        return cellValue;
      }),
  );
  await context.sync();
  return columns.flatMap(({ key, record, range }, index) => {
    const { top, rows, ...rest } = areaOf(range);
    if (rows < 2) return [];
    return [
      {
        sheetId: range.worksheet.id,
        area: { top: top + 1, rows: rows - 1, ...rest },
        key,
        record,
        rules: rules[index]!.map(({ rule, format }) => ({
          formula: rule.formula1,
          fill: format.fill.color,
          text: format.font.color,
        })),
      },
    ];
  });
}

/** Queues the rules and records as they were. */
export function putColorsBack({ workbook }: Excel.RequestContext, before: readonly ColorsBefore[]): void {
  for (const { sheetId, area, key, record, rules } of before) {
    const column = rangeAt(workbook.worksheets.getItem(sheetId), area);
    column.conditionalFormats.clearAll();
    // Each goes before those that there are.
    for (const { formula, fill, text } of [...rules].reverse()) addRule(column, formula, { fill, text });
    workbook.settings.add(key, record);
  }
}
