import fc from 'fast-check';
import { classifyInSlices } from '../../../src/classifier/decide/classify';
import { tierOfBlanks } from '../../../src/classifier/decide/tier-of-blanks';
import { explainer } from '../../../src/classifier/explain/explain';
import type { Language } from '../../../src/classifier/language';
import type { Measure } from '../../../src/classifier/measure';
import type { Model } from '../../../src/classifier/model';
import { readsNatively } from '../../../src/classifier/native/reads-natively';
import { isDated } from '../../../src/classifier/reads-dates';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { atOneGo } from '../../../src/classifier/slices';
import { classifyingStatements } from '../../../src/classifier/sql/statement';
import { dialects } from '../../../src/classifier/sql/dialects/dialects';
import type { Writing } from '../../../src/classifier/sql/writing';
import { cutoffValues, resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { unclassifiedNameOf } from '../../../src/classifier/unclassified';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { readMeasure } from '../../../src/sheet/read/read-measure';
import { named, numbers } from '../native/arbitrary-cells';
import type { ColumnType, TableColumn } from './warehouse-table';
import type { Engine } from './engines';

/** The day from which all cases count: 2026-11-21. */
export const asOf = 46347;

/** A table of clients, with the column of each measure that is given. */
export interface WarehouseCase {
  readonly model: Model;
  readonly given: readonly Measure[];
  readonly columns: readonly TableColumn[];
  readonly language: Language;
}

/** The result that a row must have. */
export interface Outcome {
  readonly segment: string | null;
  readonly strategy: string | null;
  readonly reason: string | null;
}

const isoDay = (serial: number) =>
  new Date((Math.floor(serial) - 25569) * 86_400_000).toISOString().slice(0, 10);

/** Generates the cells of a column of one type. */
export function anyColumn(measure: Measure, type: ColumnType): fc.Arbitrary<TableColumn['cells'][number]> {
  const none = { weight: 2, arbitrary: fc.constant(null) };
  const day = fc.integer({ min: 44_600, max: 46_800 }).map(isoDay);
  switch (type) {
    case 'number':
      return fc.oneof(
        { weight: 14, arbitrary: fc.oneof(numbers(measure, 'counts'), numbers(measure, 'dates')) },
        { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, -0) },
        none,
      );
    case 'text':
      return fc.oneof(
        { weight: 12, arbitrary: named(measure) },
        { weight: 2, arbitrary: fc.constantFrom('', ' ', ' \u00a0\t\u3000 ', 'n/a', '#N/A', "'; drop") },
        ...(isDated(measure) ? [{ weight: 4, arbitrary: day.map((each) => `${each} 10:30:00`) }] : []),
        none,
      );
    case 'truth':
      return fc.oneof({ weight: 9, arbitrary: fc.boolean() }, none);
    case 'date':
      return fc.oneof({ weight: 9, arbitrary: day }, none);
  }
}

const typesFor = (measure: Measure): fc.Arbitrary<ColumnType> => {
  if (measure.kind === 'category') return fc.constantFrom('text', 'text', 'text', 'number');
  if (isDated(measure)) return fc.constantFrom('date', 'date', 'number', 'text');
  return fc.constantFrom('number', 'number', 'number', 'text', 'truth');
};

/** Generates a table for a model; optional measures may have no column. */
export function anyCase(model: Model, rows: number, language: Language): fc.Arbitrary<WarehouseCase> {
  const required = model.measures.filter(({ optional }) => !optional);
  const optional = model.measures.filter((measure) => measure.optional);
  return fc.subarray(optional, { minLength: required.length > 0 ? 0 : 3 }).chain((kept) => {
    const given = model.measures.filter((each) => required.includes(each) || kept.includes(each));
    const column = (measure: Measure) =>
      typesFor(measure).chain((type) =>
        fc
          .array(anyColumn(measure, type), { minLength: rows, maxLength: rows })
          .map((cells): TableColumn => ({ name: measure.id, type, cells })),
      );
    return fc.tuple(...given.map(column)).map((columns) => ({ model, given, columns, language }));
  });
}

/** Returns a cell as the sheet layer reads it. */
const cellOf = (cell: TableColumn['cells'][number]): CellValue => cell ?? '';

/** Returns the classifier's result for each row. */
export function expectedOf({ model, given, columns, language }: WarehouseCase): Outcome[] {
  const form = rowForm(model, new Set(given.map(({ id }) => id)));
  const read = Object.fromEntries(
    given.map((measure, at) => [measure.id, readMeasure(columns[at]!.cells.map(cellOf), measure, asOf)]),
  );
  const cutoffs = cutoffValues(resolveCutoffs(form, read));
  const decidesBlanks =
    tierOfBlanks(
      form,
      given.map(({ id }) => id),
    ) !== undefined;
  const { tiers } = atOneGo(classifyInSlices(form, read, cutoffs, () => decidesBlanks));
  const explain = explainer(form, read, cutoffs, language);
  const nobody = unclassifiedNameOf(model)[language];
  return Array.from(tiers, (tier, row): Outcome => {
    const found = form.tiers[tier];
    if (found) return { segment: found.name[language], strategy: found.strategy[language], reason: null };
    const sentence = explain(row);
    if (sentence === '') return { segment: null, strategy: null, reason: null };
    return { segment: nobody, strategy: null, reason: sentence.slice(nobody.length).replace(/^(: |：)/, '') };
  });
}

/**
 * Returns whether statements read every cell of a row in the same way as the classifier: the texts of its categories
 * have only usual characters.
 */
export const isReadable = ({ given, columns }: WarehouseCase, row: number): boolean =>
  given.every((measure, at) => {
    const cell = columns[at]!.cells[row]!;
    return measure.kind !== 'category' || typeof cell !== 'string' || readsNatively(cell, measure);
  });

export function writingOf({ model, given }: WarehouseCase, { dialect }: Engine): Writing {
  const form = rowForm(model, new Set(given.map(({ id }) => id)));
  return { dialect: dialects[dialect], model: form, given, asOf };
}

let tables = 0;

/** Makes the table, runs the statement on it, and returns the result for each row. */
export async function outcomesIn(
  engine: Engine,
  each: WarehouseCase,
  plain = `clients_${(tables += 1)}`,
): Promise<Outcome[]> {
  await engine.load(plain, each.columns);
  const columns = Object.fromEntries(each.given.map(({ id }, at) => [id, each.columns[at]!.name]));
  const source = { table: [plain], columns };
  const statements = classifyingStatements(writingOf(each, engine), source, each.language);
  for (const statement of statements.slice(0, -1)) await engine.run(statement);
  const rows = await engine.rows(statements.at(-1)!);
  rows.sort((one, other) => Number(one['row']) - Number(other['row']));
  return rows.map((row) => ({
    segment: row['clienttier_segment'] as string | null,
    strategy: row['clienttier_strategy'] as string | null,
    reason: row['clienttier_reason'] as string | null,
  }));
}
