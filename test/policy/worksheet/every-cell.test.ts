import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import type { Language } from '../../../src/classifier/language';
import { cutoffColumn, shapeOf, tierColumn } from '../../../src/policy/layout/model-positions';
import type { ModelPolicy } from '../../../src/policy/policy';
import { policyCellName, policyTableName, policyTables, type PolicyTable } from '../../../src/policy/names';
import { readPolicySheet } from '../../../src/policy/worksheet/read-policy-sheet';
import { cellAddress } from '../../../src/sheet/cells/cell';
import { isThorough } from '../../excel/faults/thoroughness';
import { ownModels } from '../own-scores';
import { standardPolicy, today } from '../policies';
import { PolicyWorkbook } from '../policy-workbook';
import { type Input, type Column, columnsOf } from './inputs-of-columns';

/** Every model of the catalogue, every other one in Chinese, and a custom grid, ladder and scores. */
const policies: readonly (readonly [string, Language, ModelPolicy])[] = [
  ...ownModels.map(({ of: title, policy, language }) => [title, language, policy] as const),
  ...catalogue.map((model, index) => {
    const language = index % 2 === 0 ? 'en' : 'zh';
    return [model.id, language, standardPolicy(model, language)] as const;
  }),
];

/** Uses each column's wrong inputs in turn, cell by cell through all models. */
const turns = new Map<string, number>();

function nextWrong(table: PolicyTable, column: number, { wrong }: Column): Input {
  const key = `${table} ${column} ${wrong.length}`;
  const turn = turns.get(key) ?? 0;
  turns.set(key, turn + 1);
  return wrong[turn % wrong.length]!;
}

/**
 * Returns whether a cell is made wrong: those in the first and last row of a table, in which formulas begin and end, and
 * in every third between, other ones for each model. Of many similar rows, such as the six of each tier's ranges, it is
 * one in seven, which reaches each of the six and each tier.
 */
const isWrongInAll = (row: number, rows: number, { modelId }: ModelPolicy): boolean =>
  rows >= 40 ? row % 7 === 1 : row === 1 || row === rows - 1 || row % 3 === modelId.length % 3;

/**
 * Returns whether a cell is made wrong in this run. In a plain run that is, of the rows between, every second cell; and
 * of a column of a catalogue's model it is one cell, in the first row or the last, if all models together still try
 * every input.
 */
function isTested(row: number, rows: number, column: number, { wrong }: Column, model: ModelPolicy): boolean {
  if (!isWrongInAll(row, rows, model) || isThorough) return isWrongInAll(row, rows, model);
  if (rows >= 40) return column === cutoffColumn.number || (row + column) % 2 === 0;
  const isEdge = row === 1 || row === rows - 1;
  if (model.own) return isEdge || (row + column) % 2 === 0;
  if (rows === 2 || wrong.length > catalogue.length) return isEdge;
  const index = catalogue.findIndex(({ id }) => id === model.modelId);
  return row === ((index + column) % 2 === 0 ? 1 : rows - 1);
}

describe.each(policies)('%s', (_, language, model) => {
  const cellName = policyCellName(model.modelId);
  const columns = columnsOf(shapeOf(model));
  let book: PolicyWorkbook;
  beforeEach(() => {
    book = new PolicyWorkbook({ language, asOf: today, models: [model] });
  });
  afterEach(() => book.dispose());

  const tables = () =>
    policyTables.flatMap((table) => {
      const area = book.layout.tables.find((each) => each.name === policyTableName(model.modelId, table));
      return area ? [{ table, area }] : [];
    });

  /** Returns whether the add-in names the cell, and only wrong cells, and whether formulas have no answer. */
  async function reported(address: string, input: Input) {
    const cell = book.range(address);
    const before = cell.formulas[0]![0]!;
    cell.values = [[input]];
    const noAnswer = (await book.valueOf(cellName)) === '#N/A';
    const read = readPolicySheet(book.found());
    const places = 'faults' in read ? read.faults.map(({ place }) => place.split('!')[1]) : [];
    cell.values = [[typeof before === 'string' && before !== '' ? `'${before}` : before]];
    return { address, input, noAnswer, named: places.includes(address), isFaulty: places.length > 0 };
  }
  const asWrong = { noAnswer: true, named: true, isFaulty: true };
  const asRight = { noAnswer: false, named: false, isFaulty: false };

  test('every cell that is wrong is named, and formulas have #N/A', async () => {
    for (const { table, area } of tables()) {
      for (let row = 1; row < area.rows; row++) {
        for (let column = 0; column < area.columns; column++) {
          const inputs = columns[table][column]!;
          if (!isTested(row, area.rows, column, inputs, model)) continue;
          const address = cellAddress(area.top + row, area.left + column);
          const input = nextWrong(table, column, inputs);
          expect(await reported(address, input)).toEqual({ address, input, ...asWrong });
        }
      }
      const address = cellAddress(area.top, area.left + area.columns - 1);
      expect(await reported(address, 'Other')).toEqual({ address, input: 'Other', ...asWrong });
    }
    expect(await reported('B3', today)).toMatchObject(asRight);
  });

  if (model.own)
    test('reports an id that could be another tier’s at the cell that formulas read', async () => {
      const { top, left } = book.layout.tables.find(({ name }) => name.endsWith('_Tiers'))!;
      book.range(cellAddress(top + 1, left + tierColumn.id)).values = [["'another"]];
      expect(await book.valueOf(cellName)).toBe('#N/A');
      const read = readPolicySheet(book.found());
      expect('faults' in read && read.faults.map(({ place, code }) => [place.split('!')[1], code])).toEqual([
        ['E6', 'notForFormulas'],
      ]);
    });

  if (model.own || model.modelId === 'sales-loyalty')
    test('what is unusual and right is taken by both', async () => {
      for (const { table, area } of tables()) {
        for (let column = 0; column < area.columns; column++) {
          const address = cellAddress(area.top + 1, area.left + column);
          for (const input of columns[table][column]!.right ?? []) {
            expect(await reported(address, input)).toEqual({ address, input, ...asRight });
          }
        }
      }
    });
});
