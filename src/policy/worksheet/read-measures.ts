import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { cutoffColumn, idColumnOfMeasures, measureColumn } from '../layout/model-positions';
import type { ModelTables } from './find-model-tables';
import type { CellReader } from './cell-reader';
import { customIndexId, customMeasureId, mostMeasures, scaleIds } from '../custom-model';
import { addressInTable, type FoundTable } from './policy-on-sheet';
import type { ExpectedRow } from './row-faults';

/** The rows that a table of measures must have. */
export interface MeasureRows {
  readonly idColumn: number;
  readonly expected: readonly ExpectedRow[];
}

/**
 * Returns the rows that a table of measures must have in a model of the catalogue: the required measures, and the
 * optional ones with an id in the table. If the table has more rows, some ids are misspelt: the first missing measures
 * are expected in their place.
 */
export function standardMeasureRows(table: FoundTable, { measures }: Model, language: Language): MeasureRows {
  const idColumn = idColumnOfMeasures('standard');
  const ids = table.rows.map((row) => String(row[idColumn] ?? ''));
  const expected = measures.filter(({ id, optional }) => !optional || ids.includes(id));
  const misspelt = ids.length - expected.length;
  const meant = measures.filter((measure) => !expected.includes(measure)).slice(0, Math.max(0, misspelt));
  return {
    idColumn,
    expected: measures
      .filter((measure) => expected.includes(measure) || meant.includes(measure))
      .map(({ id, name }) => ({ id, label: name[language] })),
  };
}

/**
 * Returns the rows of a custom model: one measure for a ladder, two for a grid; for a score as many as the table of
 * cut-offs has weights, so that a deleted row is noticed.
 */
export function customMeasureRows({ grid, indices, cutoffs }: ModelTables): MeasureRows {
  const ids = (cutoffs?.rows ?? []).map((row) => String(row[cutoffColumn.id]));
  const weights = Array.from({ length: mostMeasures }, (_, index) => index + 1).filter((number) =>
    ids.includes(scaleIds(customMeasureId(number)).weight),
  );
  const axes = axisNumbers(grid);
  return {
    idColumn: idColumnOfMeasures(indices ? 'score' : 'own'),
    expected: (indices ? weights : axes).map((number) => labelled(customMeasureId(number))),
  };
}

/** Returns the rows of a score's table of indices: one for a ladder, two for a grid. */
export const indexRowsExpected = ({ grid }: ModelTables): readonly ExpectedRow[] =>
  axisNumbers(grid).map((number) => labelled(customIndexId(number)));

const axisNumbers = (grid: FoundTable | undefined) => ((grid?.header.length ?? 0) > 2 ? [1, 2] : [1]);
const labelled = (id: string): ExpectedRow => ({ id, label: id });

/** Reads the headers of the measures' columns, by measure id. */
export function readMeasures(
  table: FoundTable,
  idColumn: number,
  isOwn: boolean,
  reader: CellReader,
): Record<string, string> {
  return Object.fromEntries(
    table.rows.map((row, index) => {
      const id = String(row[idColumn]);
      const address = (column: number) => addressInTable(table, index, column);
      reader.at(`columns.${id}`, address(measureColumn.header));
      if (!isOwn) reader.anything(row[measureColumn.label] ?? '', address(measureColumn.label));
      return [id, reader.anything(row[measureColumn.header] ?? '', address(measureColumn.header))];
    }),
  );
}
