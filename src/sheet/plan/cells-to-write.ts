import { eachRow, mapRows, type Sliced } from '../../classifier/slices';
import type { EarlierColumns } from '../record/last-run';
import { KnownTexts, strategyByHand } from '../record/recognize-texts';
import type { CustomerRange } from '../customer-range';
import type { OverrideTreatment } from '../override';
import type { Plan } from './plan';
import type { Question } from '../question';
import { isHeaderOfUser } from './segment-header';
import { segmentRoles, type SegmentRole } from '../record/segment-record';
import { sheetText } from '../text/sheet-text';

/** A cell that gets a formula; anything else is written as text, even if it looks like a formula. */
export interface Formula {
  readonly formula: string;
}

/** Null leaves the cell as it is. */
export type CellToWrite = string | Formula | null;

/** Header and cells of both columns. */
export type CellsToWrite = Readonly<Record<SegmentRole, readonly CellToWrite[]>>;

/** The formulas of a client's two cells, from the number of her row as Excel counts. */
export type ClientFormulas = Readonly<Record<SegmentRole, (row: number) => string>>;

/**
 * Returns the plan's cells with the overrides kept or replaced. A kept tier is written in the language of the plan,
 * with its own strategy and the mark *(by hand)*, by which the next run recognizes it. Other overrides stay unchanged.
 * Cells beside rows that are no clients, and headers given by the user, stay in any case.
 */
export function* cellsToWrite(
  { model, language }: Pick<Question, 'model' | 'language'>,
  { segment, strategy, overrides, besideNoClient = [] }: Plan,
  earlier: EarlierColumns | undefined,
  treatment: OverrideTreatment,
): Sliced<Readonly<Record<SegmentRole, readonly (string | null)[]>>> {
  if (!earlier) return { segment, strategy };
  const kept = { segment: [...segment] as (string | null)[], strategy: [...strategy] as (string | null)[] };
  for (const { row, column } of besideNoClient) kept[column][row + 1] = null;
  for (const role of segmentRoles) {
    const column = earlier[role];
    if (column && isHeaderOfUser(column)) kept[role][0] = null;
  }
  if (treatment === 'replace') return kept;
  const known = new KnownTexts(model, earlier.texts);
  const { byHand } = sheetText[language];

  yield* eachRow(overrides.length, (index) => {
    const { row, column, typed } = overrides[index]!;
    const cell = row + 1;
    if (column === 'strategy') {
      kept.strategy[cell] = null;
      return;
    }
    const outcome = known.outcome(typed);
    const tier = model.tiers.find(({ id }) => id === outcome);
    const isFormula = earlier.segment?.formulas.has(row);
    kept.segment[cell] = tier && !isFormula ? tier.name[language] : null;
    kept.strategy[cell] = tier ? strategyByHand(tier.strategy[language], byHand) : byHand;
  });
  return kept;
}

/**
 * Returns the same cells as formulas, the same in every row, except for overrides: the strategy beside them is looked
 * up for the typed tier. Rows that are no clients get none.
 */
export function* formulasToWrite(
  { top }: CustomerRange,
  plan: Plan,
  texts: Readonly<Record<SegmentRole, readonly (string | null)[]>>,
  treatment: OverrideTreatment,
  formulas: ClientFormulas,
): Sliced<CellsToWrite> {
  const nonClients = new Set(plan.nonClients.map(({ row }) => row));
  const kept = treatment === 'keep' ? plan.overrides : [];
  const column = (role: SegmentRole) => {
    const typed = new Set(kept.filter((override) => override.column === role).map(({ row }) => row));
    return mapRows(texts[role], (text, cell): CellToWrite => {
      const row = cell - 1;
      if (row < 0 || text === null || nonClients.has(row) || typed.has(row)) return text;
      return { formula: formulas[role](top + 1 + cell) };
    });
  };
  return { segment: yield* column('segment'), strategy: yield* column('strategy') };
}
