import { languages } from '../../classifier/language';
import { cutoffColumn, measureColumn, tierColumn } from '../layout/model-positions';
import { missingCell, type ModelTables } from './find-model-tables';
import type { CellReader } from './cell-reader';
import { readKindText } from '../kind-text';
import { customCutoffId, customMeasureId, type CustomMeasure, type CustomModel } from '../custom-model';
import type { PolicyCutoff, PolicyTier } from '../policy';
import { policyFault, type PolicyFault } from '../fault';
import { modelNameName, policyCellName } from '../names';
import { addressInTable, addressOfCell, type FoundTable, type PolicyOnSheet } from './policy-on-sheet';
import { levelLabels } from '../layout/table-headers';

/**
 * Returns a custom model with as many measures, cut-offs and tiers as its tables have. It has blank names, and
 * placeholders for kinds and rules (`amount`, `median`). Also returns what is wrong with the labels of its levels.
 */
export function customModelSkeleton({ cell, grid, tiers }: ModelTables): {
  readonly own: CustomModel;
  readonly faults: readonly PolicyFault[];
} {
  const [rows, columns] = [grid!.rows.length, grid!.header.length - 1];
  const counts = columns > 1 ? [rows, columns] : [rows];
  const id = `own-${/\d+$/.exec(cell.name)![0]}`;
  return {
    own: {
      id,
      name: '',
      measures: counts.map((levels, at) => ({
        id: customMeasureId(at + 1),
        name: '',
        kind: 'amount',
        cutoffs: Array.from({ length: levels - 1 }, (_, index) => ({
          id: customCutoffId(customMeasureId(at + 1), index + 1),
          name: '',
          rule: { kind: 'median' },
        })),
      })),
      grid: grid!.rows.map((row) => row.slice(1).map(() => '')),
      tierIds: tiers.rows.slice(0, -1).map((row) => String(row[tierColumn.id])),
    },
    faults: levelFaults(grid!),
  };
}

/**
 * Returns what is wrong with the labels of a grid's rows, such as `Level 3 (highest)`. They show whether a row was
 * deleted or added: the highest of two rows must be level 2.
 */
function levelFaults(grid: FoundTable): PolicyFault[] {
  const labels = grid.rows.map((row) => row[0] ?? '');
  const candidates = languages.map((language) => levelLabels(labels.length, language));
  const wrong = (expected: readonly string[]) =>
    labels.flatMap((label, row) => (label === expected[row] ? [] : [row]));
  const nearest = candidates.reduce((best, each) => (wrong(each).length < wrong(best).length ? each : best));
  return wrong(nearest).map((row) =>
    policyFault(addressInTable(grid, row, 0), 'changedId', { id: nearest[row]! }),
  );
}

/** Reads a custom model from its tables. */
export function readCustomModel(
  found: PolicyOnSheet,
  tables: ModelTables,
  skeleton: CustomModel,
  cutoffs: Readonly<Record<string, PolicyCutoff>>,
  tiers: readonly PolicyTier[],
  reader: CellReader,
): CustomModel {
  let next = 0;
  return {
    ...skeleton,
    name: readName(found, skeleton.id, reader),
    measures: skeleton.measures.map((measure, at): CustomMeasure => {
      const read = readMeasure(tables.measures, at, reader);
      const names = measure.cutoffs.map(({ id }, index) => {
        const row = next++;
        const address = addressInTable(tables.cutoffs!, row, cutoffColumn.label);
        const path = `own.measures[${at}].cutoffs[${index}]`;
        reader.at(`${path}.name`, address);
        reader.at(`${path}.rule`, addressInTable(tables.cutoffs!, row, cutoffColumn.number));
        const label = tables.cutoffs!.rows[row]![cutoffColumn.label] ?? '';
        return { id, name: reader.text(label, address), rule: cutoffs[id]!.rule };
      });
      return { ...measure, ...read, cutoffs: names };
    }),
    grid: readGrid(tables.grid!, tiers, reader),
  };
}

function readName({ cells }: PolicyOnSheet, modelId: string, reader: CellReader): string {
  const name = modelNameName(modelId);
  const cell = cells.find((each) => each.name === name);
  if (!cell) {
    reader.faults.push(missingCell(name));
    return policyCellName(modelId);
  }
  reader.at('own.name', addressOfCell(cell));
  return reader.text(cell.value, addressOfCell(cell));
}

function readMeasure(
  table: FoundTable,
  at: number,
  reader: CellReader,
): Pick<CustomMeasure, 'name' | 'kind'> {
  const { label, kind } = measureColumn;
  const cell = (column: number) => table.rows[at]![column] ?? '';
  const address = (column: number) => addressInTable(table, at, column);
  reader.at(`own.measures[${at}].name`, address(label));
  return {
    name: reader.text(cell(label), address(label)),
    kind: reader.word(cell(kind), address(kind), 'unknownKind', readKindText) ?? 'amount',
  };
}

/**
 * Reads the tier of each cell of the grid, as an id. Compares names as Excel's lookups do. *Unclassified*, the last
 * tier, is in no grid.
 */
function readGrid(table: FoundTable, tiers: readonly PolicyTier[], reader: CellReader): string[][] {
  const idOf = new Map(
    tiers
      .slice(0, -1)
      .filter(({ name }) => name !== '')
      .map(({ id, name }) => [name.toLowerCase(), id]),
  );
  tiers
    .slice(0, -1)
    .forEach((_, index) => reader.at(`own.tierIds[${index}]`, reader.placeOf(`tiers[${index}].name`)));
  return table.rows.map((row, down) =>
    row.slice(1).map((cell, across) => {
      const address = addressInTable(table, down, across + 1);
      reader.at(`own.grid[${down}][${across}]`, address);
      return reader.word(cell, address, 'notATier', (text) => idOf.get(text.toLowerCase())) ?? '';
    }),
  );
}
