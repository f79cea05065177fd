import { languages } from '../../classifier/language';
import type { CellValue } from '../../sheet/cells/cell';
import { cutoffColumn, indexColumn, measureColumn, tierColumn } from '../layout/model-positions';
import { missingCell, type ModelTables } from './find-model-tables';
import type { CellReader } from './cell-reader';
import { readKindText } from '../kind-text';
import {
  customCutoffId,
  customIndexId,
  customMeasureId,
  scaleIds,
  type CustomCutoff,
  type CustomIndex,
  type CustomMeasure,
  type CustomModel,
} from '../custom-model';
import type { PolicyCutoff, PolicyTier } from '../policy';
import { policyFault, type PolicyFault } from '../fault';
import { modelNameName, policyCellName } from '../names';
import { addressInTable, addressOfCell, type FoundTable, type PolicyOnSheet } from './policy-on-sheet';
import { levelLabels } from '../layout/table-headers';

/**
 * Returns a custom model with as many measures, indices, cut-offs and tiers as its tables have. It has blank names, and
 * placeholders for kinds and rules (`amount`, `median`). Also returns what is wrong with the labels of its levels.
 */
export function customModelSkeleton({ cell, grid, tiers, measures, indices }: ModelTables): {
  readonly own: CustomModel;
  readonly faults: readonly PolicyFault[];
} {
  const [rows, columns] = [grid!.rows.length, grid!.header.length - 1];
  const counts = columns > 1 ? [rows, columns] : [rows];
  const id = `own-${/\d+$/.exec(cell.name)![0]}`;
  const split = (of: string, levels: number) => ({
    id: of,
    name: '',
    cutoffs: Array.from({ length: levels - 1 }, (_, index) => placeholder(customCutoffId(of, index + 1))),
  });
  const kind = 'amount' as const;
  const ofScore = indices && {
    measures: measures.rows.map((_, at) => {
      const measure = customMeasureId(at + 1);
      const cutoffs = Object.values(scaleIds(measure)).map(placeholder);
      return { id: measure, name: '', kind, index: indexOf(measures, at, indices) ?? '', cutoffs };
    }),
    indices: counts.map((levels, at) => split(customIndexId(at + 1), levels)),
  };
  return {
    own: {
      id,
      name: '',
      ...(ofScore ?? {
        measures: counts.map((levels, at) => ({ ...split(customMeasureId(at + 1), levels), kind })),
      }),
      grid: grid!.rows.map((row) => row.slice(1).map(() => '')),
      tierIds: tiers.rows.slice(0, -1).map((row) => String(row[tierColumn.id])),
    },
    faults: levelFaults(grid!),
  };
}

const placeholder = (id: string): CustomCutoff => ({ id, name: '', rule: { kind: 'median' } });

/**
 * Returns the id of the index that a measure's cell names; undefined if it names none. Compares names as Excel's
 * lookups do.
 */
function indexOf(measures: FoundTable, at: number, indices: FoundTable): string | undefined {
  const named = fold(measures.rows[at]![measureColumn.index]);
  const found = indices.rows.find((row) => named !== '' && fold(row[indexColumn.label]) === named);
  return found && String(found[indexColumn.id]);
}

const fold = (cell: CellValue | undefined) => String(cell ?? '').toLowerCase();

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
  const readCutoffs = (of: readonly CustomCutoff[], partPath: string) =>
    of.map(({ id }, index): CustomCutoff => {
      const row = next++;
      const address = addressInTable(tables.cutoffs!, row, cutoffColumn.label);
      const path = `${partPath}.cutoffs[${index}]`;
      reader.at(`${path}.name`, address);
      reader.at(`${path}.rule`, addressInTable(tables.cutoffs!, row, cutoffColumn.number));
      const label = tables.cutoffs!.rows[row]![cutoffColumn.label] ?? '';
      return { id, name: reader.text(label, address), rule: cutoffs[id]!.rule };
    });
  const { indices } = tables;
  return {
    ...skeleton,
    name: readName(found, skeleton.id, reader),
    measures: skeleton.measures.map((measure, at): CustomMeasure => {
      const read = readMeasure(tables.measures, at, reader);
      if (indices) readIndexCell(tables.measures, at, indices, reader);
      return { ...measure, ...read, cutoffs: readCutoffs(measure.cutoffs, `own.measures[${at}]`) };
    }),
    ...(indices && {
      indices: skeleton.indices!.map((index, at): CustomIndex => {
        const address = addressInTable(indices, at, indexColumn.label);
        reader.at(`own.indices[${at}].name`, address);
        const name = reader.text(indices.rows[at]![indexColumn.label] ?? '', address);
        return { ...index, name, cutoffs: readCutoffs(index.cutoffs, `own.indices[${at}]`) };
      }),
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

/** Reports a measure's cell that is blank, an error, or names no index. */
function readIndexCell(table: FoundTable, at: number, indices: FoundTable, reader: CellReader): void {
  const address = addressInTable(table, at, measureColumn.index);
  reader.at(`own.measures[${at}].index`, address);
  reader.word(table.rows[at]![measureColumn.index] ?? '', address, 'notAnIndex', () =>
    indexOf(table, at, indices),
  );
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
