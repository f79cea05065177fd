import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import type { Language } from '../../../src/classifier/language';
import {
  cutoffColumn,
  idColumnOfMeasures,
  indexColumn,
  measureColumn,
  shapeOf,
  tierColumn,
  type Shape,
} from '../../../src/policy/layout/model-positions';
import type { ModelPolicy } from '../../../src/policy/policy';
import { policyCellName, policyTableName, policyTables, type PolicyTable } from '../../../src/policy/names';
import { readPolicySheet } from '../../../src/policy/worksheet/read-policy-sheet';
import { cellAddress } from '../../../src/sheet/cells/cell';
import { isThorough } from '../../excel/faults/thoroughness';
import { ownModels } from '../own-scores';
import { standardPolicy, today } from '../policies';
import { PolicyWorkbook } from '../policy-workbook';

/** Every model of the catalogue, every other one in Chinese, and a custom grid, ladder and scores. */
const policies: readonly (readonly [string, Language, ModelPolicy])[] = [
  ...ownModels.map(({ of: title, policy, language }) => [title, language, policy] as const),
  ...catalogue.map((model, index) => {
    const language = index % 2 === 0 ? 'en' : 'zh';
    return [model.id, language, standardPolicy(model, language)] as const;
  }),
];

type Input = string | number | boolean;

/**
 * Inputs that a column's cells must refuse, and unusual ones that they must accept; an apostrophe keeps an input
 * text.
 */
interface Column {
  readonly wrong: readonly Input[];
  readonly right?: readonly Input[];
}

const error = '#DIV/0!';
const endless = `'${'x'.repeat(1001)}`;
const id: Column = { wrong: [error, '', "'x", 5, "'=1=1"] };
/**
 * Only the sheet knows the ids of custom tiers: an id that could be another's is reported at the cell that formulas
 * read.
 */
const ownId: Column = { wrong: [error, '', "'Not an id", 5] };
const anything: Column = { wrong: [error, '', "'  "], right: [5, "'=Anything"] };
const name: Column = {
  wrong: [
    ...[error, '', "'  ", 5, true, "'Gold*", "'Gold?", "'Go~ld", `'${'x'.repeat(201)}`],
    ...["'\u200b\u200b", "'\u2060", "'\ufeff\u200d", "'\u00ad", "'\u3164", "'\u2800", "'\u3164\u2800\uffa0"],
    ...["'Gold\u202e", "'\u2067Gold", "'Go\u202ald\u202c", "'Gold\u0007"],
    ...["' Gold", "'Gold ", "'Gold\u3000", "'\u00a0Gold", "'Two  blanks", "'Two\nlines"],
  ],
  right: ["'重点（甲）客户", "'=1+1", "'Gold\u200b\u00ad", "'⭐\ufe0f Gold"],
};

const computedRules = [
  ...["'top 20%", "'前　20％", "'Percentile 12,5 %", "'PERCENTILE 12.5 %"],
  ...["'占总额100%", "'自然断点", "'Score edge 0 %", "'Top 20", "'Percentile 0.8"],
];

const columnsOf = (shape: Shape): Record<PolicyTable, Readonly<Record<number, Column>>> => {
  const isOwn = shape !== 'standard';
  return {
    Measures: {
      [measureColumn.label]: isOwn ? name : anything,
      // A model of the catalogue has its ids in this column.
      [measureColumn.kind]: { wrong: [error, '', "'Money", 5, "'*"], right: ["'AMOUNT", "'距今天数"] },
      [measureColumn.header]: { wrong: [error, '', "'  ", endless], right: [2026, "'=Sales"] },
      [measureColumn.index]: { wrong: [error, '', "'Other", 5, "'*"] },
      [idColumnOfMeasures(shape)]: id,
    },
    // The measures repeat the names of indices.
    Indices: { [indexColumn.label]: { wrong: name.wrong }, [indexColumn.id]: id },
    Cutoffs: {
      [cutoffColumn.label]: shape === 'own' ? name : anything,
      [cutoffColumn.rule]: {
        wrong: [
          ...[error, '', "'  ", "'Medium", 5, "'Top", "'Top %", "'Top 120 %", "'Top -5 %", "'Top 120"],
          ...["'Top twenty %", "'Number 5 %", "'50 %", "'前２０%", endless],
        ],
        right: [
          ...["'Number", "' number ", "'数值"],
          // The first number scales a score's measure: no rule computes it.
          ...(shape === 'score' ? [] : computedRules),
        ],
      },
      [cutoffColumn.number]: { wrong: [error, '', "'  ", "'much", true, "'12"] },
      [cutoffColumn.drawnOn]: {
        wrong: [error, "'  ", "'yesterday", true, -1, 0, 2958466],
        right: ['', 1, 46000.5],
      },
      [cutoffColumn.id]: id,
    },
    Grid: {
      0: { wrong: [error, '', "'Level 9", 5] },
      1: { wrong: [error, '', "'Unclassified", "'nope", 5, "'*"] },
      2: { wrong: [error, '', "'Ｂｅｓｔ", "'Best ", true, "'B?st"] },
      3: { wrong: [error, '', "'Nobody", 5, "'K?ep"] },
    },
    Tiers: {
      // The grid repeats the names of custom tiers.
      [tierColumn.name]: isOwn ? { wrong: name.wrong } : name,
      [tierColumn.fill]: {
        wrong: [error, '', "'green", "'#12345", "'#12345G", "'＃123456", "'12345678", 5],
        right: ["'#abcdef"],
      },
      [tierColumn.strategy]: { wrong: [error, '', "'  ", 5, true, endless], right: ["'Two\nlines", "'=1+1"] },
      [tierColumn.formerNames]: { wrong: [error], right: ['', "'Once\nand\ttwice", 5] },
      [tierColumn.id]: isOwn ? ownId : id,
    },
  };
};

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
