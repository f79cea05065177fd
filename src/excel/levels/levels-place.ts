import type { LevelsPlace } from '../../policy/formulas/entitled-formula';
import { fieldOf, isFieldOf, tierOf, type Level } from '../../service/levels';
import { entitledColumn } from '../../service/sheet/lay-out-service';
import type { HoursOfOne } from '../../sheet/caps';
import { columnLetters, quotedSheetName } from '../../sheet/cells/cell';
import { at } from '../../summary/layout';
import { cellAt } from '../../summary/sheet/changes';
import { placeOfService } from '../../summary/sheet/summary-record';
import { readFields } from '../../summary/sheet/typed-fields';
import { findSummary } from '../summary/find-summary';

/** The levels, with what clients of each segment are entitled to at present, by the segment's name. */
export interface LevelsFound extends LevelsPlace {
  /** Visits × hours a visit of each segment; NaN if one of them is no number from 0 up. */
  readonly hoursOfOne: HoursOfOne;
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
  const { places } = readFields(made.record, made);
  const rows = [...places].flatMap(([field, { row }]) => (isFieldOf('visits', field) ? [row + 1] : []));
  if (rows.length === 0) return undefined;
  const block = (column: number) => {
    const letters = columnLetters(column);
    return `${quotedSheetName(made.sheetName)}!$${letters}$${Math.min(...rows)}:$${letters}$${Math.max(...rows)}`;
  };
  const textIn = (row: number, column: number) => String(cellAt(made, row - 1, column).value);
  const numberIn = (level: Level, tier: string) => {
    const place = places.get(fieldOf(level, tier));
    const value = place && cellAt(made, place.row, place.column).value;
    return typeof value === 'number' && value >= 0 ? value : NaN;
  };
  const tiers = [...places.keys()].flatMap((field) =>
    isFieldOf('visits', field) ? [tierOf('visits', field)] : [],
  );
  return {
    hoursOfOne: Object.fromEntries(
      tiers.map((tier) => [tier, numberIn('visits', tier) * numberIn('hours', tier)]),
    ),
    names: block(at.name),
    sentences: block(entitledColumn),
    said: new Map(rows.map((row) => [textIn(row, at.name), textIn(row, entitledColumn)])),
  };
}
