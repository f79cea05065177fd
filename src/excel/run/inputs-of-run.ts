import { mapRows, type Sliced } from '../../classifier/slices';
import { clientFormulas } from '../../policy/formulas/client-formulas';
import { columnLetters } from '../../sheet/cells/cell';
import { cellsToWrite, formulasToWrite, type CellsToWrite } from '../../sheet/plan/cells-to-write';
import { sheetText } from '../../sheet/text/sheet-text';
import { sheetColumn } from '../../sheet/customer-range';
import type { SegmentRole } from '../../sheet/segment-role';
import type { OverrideTreatment } from '../../sheet/override';
import { roomInFormulas } from '../../policy/formulas/room-in-formulas';
import type { AskedMeasure } from '../../sheet/question';
import { tableColumn } from '../../summary/table-column';
import type { FoundCustomers } from '../find/found-customers';
import { cellsOnRequest } from './cells-on-request';
import type { Situation } from './situation/read-situation';
import type { TargetColumn } from './situation/target-columns';
import { asInput, type CellInput } from '../office/write-cells';

/**
 * Computes what to enter into the columns, header first, for `rows` rows. This includes rows below the last client: if
 * the list has become shorter, ClientTier's cells there become blank.
 */
export function* inputsOfRun(
  situation: Situation,
  targets: readonly TargetColumn[],
  overrides: OverrideTreatment,
  rows: number,
): Sliced<{ readonly [Role in SegmentRole]?: readonly CellInput[] }> {
  const cells = {
    ...(yield* cellsOfRun(situation, targets, overrides)),
    ...(yield* cellsOnRequest(situation, segmentLetters(targets), overrides)),
  };
  const inputs: { [Role in SegmentRole]?: readonly CellInput[] } = {};
  for (const { role } of targets) {
    const ofClients = yield* mapRows(cells[role] ?? [], asInput);
    inputs[role] = [...ofClients, ...inputsBelow(situation, role, rows - ofClients.length)];
  }
  return inputs;
}

/**
 * Returns blanks for ClientTier's cells below the last client, and null for all other cells there, which leaves them.
 */
function inputsBelow({ belowClients }: Situation, role: SegmentRole, rows: number): CellInput[] {
  const own = new Set(belowClients?.shared.own[role] ?? []);
  return Array.from({ length: rows }, (_, row) => (own.has(row) ? '' : null));
}

const segmentLetters = (targets: readonly TargetColumn[]) =>
  columnLetters(targets.find(({ role }) => role === 'segment')!.area.left);

/** Returns the cells of all clients in a column as formulas name them; those of a table follow its rows. */
function clientsOfColumn(
  { customers: { range }, table, area, headerRow }: FoundCustomers,
  { column }: AskedMeasure,
  rows: number,
): string {
  if (table && rows === table.rows) return tableColumn(table.name, String(headerRow[column - area.left]));
  const first = range.top + 2;
  const letters = columnLetters(column);
  return `$${letters}$${first}:$${letters}$${first + rows - 1}`;
}

function* cellsOfRun(
  { question, plan, earlier, found }: Situation,
  targets: readonly TargetColumn[],
  overrides: OverrideTreatment,
): Sliced<CellsToWrite> {
  const texts = yield* cellsToWrite(question, plan, earlier, overrides);
  const { model, measures, writeAs, language } = question;
  const { range } = found.customers;
  if (writeAs === 'values') return texts;
  const room = roomInFormulas(question, plan);
  const letters = (index: number) => columnLetters(sheetColumn(range, index));
  const formulas = clientFormulas(model, writeAs, {
    measures: Object.fromEntries(measures.map(({ measure, column }) => [measure.id, columnLetters(column)])),
    segment: segmentLetters(targets),
    inPercent: plan.inPercent,
    names: plan.names?.length ? plan.names.map(letters) : undefined,
    ...(typeof room === 'object' && {
      room: {
        ...{ measure: room.measure, rungs: room.rungs, mark: sheetText[language].overCap },
        column: clientsOfColumn(
          found,
          measures.find(({ measure }) => measure.id === room.measure)!,
          room.rows,
        ),
      },
    }),
  });
  return yield* formulasToWrite(range, plan, texts, overrides, formulas);
}
