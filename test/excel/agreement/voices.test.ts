import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Measure } from '../../../src/classifier/measure';
import type { Model } from '../../../src/classifier/model';
import { readsNatively } from '../../../src/classifier/native/reads-natively';
import { isDated } from '../../../src/classifier/reads-dates';
import { changePolicy } from '../../../src/excel/policy/follow/policy-use-cases';
import { policyToJson } from '../../../src/policy/file/policy-file';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { serialOfDate } from '../../../src/sheet/cells/excel-date';
import { named } from '../../classifier/native/arbitrary-cells';
import { engines, type Engine } from '../../classifier/sql/engines';
import { anyColumn, asOf } from '../../classifier/sql/warehouse-case';
import { eachWarehouseModel } from '../../classifier/sql/warehouse-models';
import type { ColumnType, TableColumn } from '../../classifier/sql/warehouse-table';
import { clienttier, folderForTest } from '../../cli/command';
import type { Policy } from '../../../src/policy/policy';
import { ownModels } from '../../policy/own-scores';
import { openAnother, openBook, type Book } from '../open-book';
import { startFunctions } from '../formulas';
import { threeWays } from './three-ways';

let book: Book;
let duckdb: Engine;
const at = folderForTest();

/** Has the models that are not in the catalogue. Its numbers hold only for columns with the names that it has. */
const policy: Policy = {
  language: 'en',
  asOf,
  models: ownModels.map(({ policy: each }) => ({
    ...each,
    columns: Object.fromEntries(Object.keys(each.columns).map((id) => [id, id])),
  })),
};
const isOwn = ({ id }: Model) => policy.models.some(({ modelId }) => modelId === id);

beforeAll(async () => {
  book = await openBook();
  duckdb = await engines['DuckDB']!();
});
afterAll(async () => {
  book.excel.dispose();
  await duckdb.close();
});

const typeOf = (measure: Measure): ColumnType =>
  measure.kind === 'category' ? 'text' : isDated(measure) ? 'date' : 'number';

/** A cell that a file, a sheet and a table hold alike. */
const anyCellOf = (measure: Measure) =>
  measure.kind === 'category'
    ? fc.oneof({ weight: 5, arbitrary: named(measure) }, { weight: 1, arbitrary: fc.constant(null) })
    : anyColumn(measure, typeOf(measure)).filter((cell) => typeof cell !== 'number' || Number.isFinite(cell));

/** Generates clients; a row of which nothing is known is none. */
function clientsOf({ measures }: Model, seed: number): TableColumn['cells'][] {
  const row = fc
    .tuple(...measures.map(anyCellOf))
    .filter((cells) =>
      cells.every((cell, index) => cell === null || readsNatively(onSheet(cell), measures[index]!)),
    )
    .filter((cells) => cells.some((cell) => cell !== null));
  return fc.sample(row, { seed, numRuns: 30 });
}

/** A day is a number on the sheet, and a text such as 2026-01-31 elsewhere. */
const onSheet = (cell: TableColumn['cells'][number]): CellValue => {
  if (typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell))
    return serialOfDate(new Date(`${cell}T00:00`));
  return cell ?? '';
};

const inCsv = (cell: TableColumn['cells'][number]) => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** Returns the arguments that both commands get for a model. */
const told = (model: Model) => [
  ...['--model', model.id, '--as-of', '2026-11-21', ...(isOwn(model) ? ['--policy', at('policy.json')] : [])],
  ...model.measures.flatMap(({ id }) => ['--column', `${id}=${id}`]),
];

async function byCommandLine(model: Model, rows: readonly TableColumn['cells'][]) {
  const lines: TableColumn['cells'][] = [
    ['Client', ...model.measures.map(({ id }) => id)],
    ...rows.map((row, index) => [`Client ${index + 1}`, ...row]),
  ];
  writeFileSync(at('in.csv'), lines.map((line) => `${line.map(inCsv).join(',')}\n`).join(''));
  const { code, error } = await clienttier(
    ...['segment', at('in.csv'), '--out', at('out.csv'), '--force', ...told(model)],
  );
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const own = readFileSync(at('out.csv'), 'utf8').trimEnd().split('\n').slice(1);
  return own.map(
    (line, index) => line.slice(lines[index + 1]!.map(inCsv).join(',').length + 1).split(',')[0],
  );
}

/** Runs the statement that the command line prints. */
async function bySql(model: Model, rows: readonly TableColumn['cells'][]) {
  const table = `clients of ${model.id}`;
  await duckdb.load(
    table,
    model.measures.map((measure, place) => ({
      name: measure.id,
      type: typeOf(measure),
      cells: rows.map((row) => row[place]!),
    })),
  );
  const { code, out } = await clienttier('sql', '--dialect', 'duckdb', '--table', table, ...told(model));
  expect(code).toBe(0);
  const found = new Map((await duckdb.rows(out)).map((row) => [row['row'], row['clienttier_segment']]));
  return rows.map((_, row) => found.get(row) ?? '');
}

test.each(eachWarehouseModel)(
  '$id: function, pane, portable formula, command line and SQL give every client the same tier',
  async ({ model, index }) => {
    book.excel.dispose();
    book = await openAnother();
    await startFunctions(book);
    const { measures } = model;
    const rows = clientsOf(model, 5 * index + 1);
    if (isOwn(model)) await changePolicy(undefined, policy);
    const { values, live, portable } = await threeWays(
      book,
      ['Client', ...measures.map(({ id }) => id)],
      rows.map((row, place) => [`Client ${place + 1}`, ...row.map(onSheet)]),
      {
        modelId: model.id,
        columns: Object.fromEntries(measures.map(({ id }, place) => [id, place + 1])),
        asOf,
        cutoffs: {},
        language: 'en',
      },
    );
    writeFileSync(at('policy.json'), policyToJson(policy));
    const ofCommand = await byCommandLine(model, rows);
    const ofSql = await bySql(model, rows);
    const voices = rows.map((row, place) => ({
      row,
      pane: values[place],
      function: live[place],
      portable: portable[place],
      command: ofCommand[place],
      sql: ofSql[place],
    }));
    const differing = voices.filter((voice) => new Set(Object.values(voice).slice(1)).size > 1);
    expect(differing).toEqual([]);
    expect(new Set(values).size).toBeGreaterThan(1);
  },
);
