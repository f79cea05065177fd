import { mapRows, type Sliced } from '../../classifier/slices';
import { unclassifiedNameOf } from '../../classifier/unclassified';
import { entitledFormula } from '../../policy/formulas/entitled-formula';
import type { CellToWrite } from '../../sheet/plan/cells-to-write';
import { isHeaderOfUser } from '../../sheet/plan/segment-header';
import { trackedRoles, type RoleOnRequest } from '../../sheet/segment-role';
import type { OverrideTreatment } from '../../sheet/override';
import { sheetText } from '../../sheet/text/sheet-text';
import type { Situation } from './situation/read-situation';

/** Returns what to write beside a client; takes the row below the header, zero-based. */
type CellOfClient = (row: number) => CellToWrite;

/**
 * Returns the cells of the columns that this run writes on request, header first, whatever way of writing was chosen.
 *
 * @param segment the letters of the segment column
 */
export function* cellsOnRequest(
  situation: Situation,
  segment: string,
  treatment: OverrideTreatment,
): Sliced<{ readonly [Role in RoleOnRequest]?: readonly CellToWrite[] }> {
  const cells: { [Role in RoleOnRequest]?: readonly CellToWrite[] } = {};
  const entitled = entitledOf(situation, segment);
  if (entitled) cells.entitled = yield* cellsBeside(situation, 'entitled', treatment, entitled);
  const { tracked } = situation;
  if (!tracked) return cells;
  for (const role of trackedRoles)
    cells[role] = yield* cellsBeside(situation, role, treatment, (row) => tracked.cells[role][row]!);
  return cells;
}

/** Returns the formula of the column *Entitled to* for each client; undefined if there is no such column. */
function entitledOf(
  { question: { model, language, entitled }, levels, found }: Situation,
  segment: string,
): CellOfClient | undefined {
  if (!entitled || !levels) return undefined;
  const { top } = found.customers.range;
  const texts = {
    unclassified: unclassifiedNameOf(model)[language],
    unknown: sheetText[language].notOnLevels,
  };
  return (row) => ({ formula: entitledFormula(levels, `${segment}${top + 2 + row}`, texts) });
}

/** Returns the cells of a column. What the user typed there stays, as does a header that she changed. */
function* cellsBeside(
  { plan, earlier }: Situation,
  role: RoleOnRequest,
  treatment: OverrideTreatment,
  cellOf: CellOfClient,
): Sliced<CellToWrite[]> {
  const stay = new Set(
    [...(plan.besideNoClient ?? []), ...(treatment === 'keep' ? plan.overrides : [])]
      .filter(({ column }) => column === role)
      .map(({ row }) => row),
  );
  const column = earlier?.[role];
  const keepsHeader = column !== undefined && isHeaderOfUser(column);
  return yield* mapRows(plan.segment, (text, cell): CellToWrite => {
    if (cell === 0) return keepsHeader ? null : plan.headersOnRequest[role]!;
    if (stay.has(cell - 1)) return null;
    return text === '' ? '' : cellOf(cell - 1);
  });
}
