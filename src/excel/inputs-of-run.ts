import { mapRows, type Sliced } from '../classifier/slices';
import { clientFormulas } from '../policy/client-formulas';
import { columnLetters } from '../sheet/cell';
import { cellsToWrite, formulasToWrite, type CellsToWrite } from '../sheet/cells-to-write';
import { sheetColumn } from '../sheet/customer-range';
import { modelOf } from '../sheet/model-of';
import type { SegmentRole } from '../sheet/segment-record';
import type { OverrideTreatment } from '../sheet/override';
import type { Situation } from './read-situation';
import type { TargetColumn } from './target-columns';
import { asInput, type CellInput } from './write-cells';

/**
 * Computes what is entered into the columns, header first, and further down to `rows` what becomes of the cells beside
 * clients who are there no more.
 */
export function* inputsOfRun(
  situation: Situation,
  targets: readonly TargetColumn[],
  overrides: OverrideTreatment,
  rows: number,
): Sliced<{ readonly [Role in SegmentRole]?: readonly CellInput[] }> {
  const cells = yield* cellsOfRun(situation, targets, overrides);
  const inputs: { [Role in SegmentRole]?: readonly CellInput[] } = {};
  for (const { role } of targets) {
    const ofClients = yield* mapRows(cells[role], asInput);
    inputs[role] = [...ofClients, ...inputsBeyond(situation, role, rows - ofClients.length)];
  }
  return inputs;
}

/** Blanks for what ClientTier wrote beside clients who are there no more; whatever else stands there stays. */
function inputsBeyond({ beyond }: Situation, role: SegmentRole, rows: number): CellInput[] {
  const own = new Set(beyond?.shared.own[role] ?? []);
  return Array.from({ length: rows }, (_, row) => (own.has(row) ? '' : null));
}

function* cellsOfRun(
  { plan, earlier, found }: Situation,
  targets: readonly TargetColumn[],
  overrides: OverrideTreatment,
): Sliced<CellsToWrite> {
  const texts = yield* cellsToWrite(plan, earlier, overrides);
  const { choice, inPercent } = plan;
  const { range } = found.customers;
  if (!choice.writeAs || choice.writeAs === 'values') return texts;
  const letters = (index: number) => columnLetters(sheetColumn(range, index));
  const formulas = clientFormulas(modelOf(choice), choice.writeAs, {
    measures: Object.fromEntries(Object.entries(choice.columns).map(([id, index]) => [id, letters(index)])),
    segment: columnLetters(targets.find(({ role }) => role === 'segment')!.area.left),
    inPercent,
    names: plan.names?.length ? plan.names.map(letters) : undefined,
  });
  return yield* formulasToWrite(range, plan, texts, overrides, formulas);
}
