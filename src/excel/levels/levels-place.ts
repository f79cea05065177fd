import type { LevelsPlace } from '../../policy/formulas/entitled-formula';
import { isFieldOf } from '../../service/levels';
import { entitledColumn } from '../../service/sheet/lay-out-service';
import { columnLetters, quotedSheetName } from '../../sheet/cells/cell';
import { at } from '../../summary/layout';
import { cellAt } from '../../summary/sheet/changes';
import { placeOfService } from '../../summary/sheet/summary-record';
import { readFields } from '../../summary/sheet/typed-fields';
import { findSummary } from '../summary/find-summary';

/** The levels, with what clients of each segment are entitled to at present, by the segment's name. */
export interface LevelsFound extends LevelsPlace {
  readonly said: ReadonlyMap<string, string>;
}

/**
 * Finds where the sheet *Service Levels* of a model says what each segment is entitled to, also after rows were inserted;
 * undefined if there is no such sheet.
 */
export async function findLevels(
  context: Excel.RequestContext,
  modelId: string,
): Promise<LevelsFound | undefined> {
  const { made } = await findSummary(context, placeOfService(modelId));
  if (!made) return undefined;
  const rows = [...readFields(made.record, made).places].flatMap(([field, { row }]) =>
    isFieldOf('visits', field) ? [row + 1] : [],
  );
  if (rows.length === 0) return undefined;
  const block = (column: number) => {
    const letters = columnLetters(column);
    return `${quotedSheetName(made.sheetName)}!$${letters}$${Math.min(...rows)}:$${letters}$${Math.max(...rows)}`;
  };
  const textIn = (row: number, column: number) => String(cellAt(made, row - 1, column).value);
  return {
    names: block(at.name),
    sentences: block(entitledColumn),
    said: new Map(rows.map((row) => [textIn(row, at.name), textIn(row, entitledColumn)])),
  };
}
