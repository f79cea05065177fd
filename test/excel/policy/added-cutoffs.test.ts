import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPolicy, restorePolicy } from '../../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { WriteAs } from '../../../src/sheet/write-as';
import { startFunctions } from '../formulas';
import { openFile, type Book } from '../open-book';

/**
 * A workbook from the time when life cycle, process, care and satisfaction had constants instead of some cut-offs: each
 * of their sheets exists twice, with live and with portable formulas. Of every three clients one is below such a
 * number, one equal to it and one above.
 */
const left = () =>
  openFile(
    Uint8Array.from(readFileSync(path.join(__dirname, '../../policy/before-added-cutoffs/workbook.xlsx'))),
  );
const policySheet = 'Client Policy';

/** The tiers of three clients with the original number, and after it was changed to that of the second. */
const rises = (low: string, high: string) => ({ first: [low, high, high], then: [low, low, high] });
const falls = (low: string, high: string) => ({ first: [low, low, high], then: [low, high, high] });

const questions = [
  {
    sheet: 'Stages',
    modelId: 'lifecycle',
    measures: ['orders', 'tenure_months', 'share', 'months_since_last'],
    numbers: { long_term_months: 13, supporter_share: 0.51, active_months: 11 },
    tiers: [rises('Repeat', 'Long-term'), rises('Repeat', 'Supporter'), falls('Long-term', 'Repeat')],
  },
  {
    sheet: 'Dealings',
    modelId: 'process',
    measures: ['last_order'],
    numbers: { ongoing_days: 89 },
    tiers: [falls('Ongoing', 'Past')],
  },
  {
    sheet: 'Contacts',
    modelId: 'care',
    measures: ['days_since_contact', 'interval_days'],
    // 46 days are 1.53 intervals of 30.
    numbers: { top_days: 15, good_days: 31, standard_days: 61, low_days: 91, overdue_from: 1.52 },
    tiers: [rises('Due', 'Overdue'), ...Array.from({ length: 4 }, () => rises('In touch', 'Due'))],
  },
  {
    sheet: 'Scores',
    modelId: 'satisfaction',
    measures: ['reputation', 'awareness', 'ticket'],
    above: 4,
    numbers: { neutral_from: 40.1, satisfied_from: 60.1, very_satisfied_from: 80.1 },
    tiers: [
      rises('Satisfied', 'Very satisfied'),
      rises('Neutral', 'Satisfied'),
      rises('Dissatisfied', 'Neutral'),
    ],
  },
];
type Question = (typeof questions)[number];
const ways = ['live', 'portable'] as const;
const written = questions.flatMap((question) => ways.map((writeAs) => ({ ...question, writeAs })));

const expected = ({ tiers }: Question, when: 'first' | 'then') => tiers.flatMap((three) => three[when]);

const columnAt = (index: number) => 'ABCDEFG'[index]!;

async function tiersOn(book: Book, { measures, tiers, above = 0 }: Question, sheet: string) {
  await book.workbook.calculated();
  const column = columnAt(measures.length + 1);
  const cells = await book.cells(sheet, `${column}${2 + above}:${column}${1 + above + 3 * tiers.length}`);
  return cells.flat();
}

async function run(book: Book, { modelId, measures }: Question, sheet: string, writeAs: WriteAs) {
  await book.activate(sheet);
  const columns = Object.fromEntries(measures.map((id, index) => [id, index + 1]));
  const choice = { modelId, columns, cutoffs: {}, language: 'en', asOf: 46347, writeAs } as const;
  return writeSegments(await findCustomers(), choice, 'keep');
}

/** Types the numbers of a question's cut-offs on the policy sheet, in the rows of their ids. */
async function typeNumbers(book: Book, { numbers }: Question) {
  const rows = await book.cells(policySheet, 'A1:E200');
  for (const [id, number] of Object.entries(numbers)) {
    const row = rows.findIndex((cells) => cells[4] === id);
    expect([id, row]).not.toEqual([id, -1]);
    await book.edit(policySheet, (cells) => {
      cells.getRange(`C${row + 1}`).values = [[number]];
    });
  }
}

async function opened(): Promise<Book> {
  const book = await left();
  await startFunctions(book);
  return book;
}

describe('a workbook of before', () => {
  let book: Book;
  beforeAll(async () => {
    book = await opened();
  });
  afterAll(() => book.excel.dispose());

  test.each(written)('$sheet $writeAs calculates as before', async ({ writeAs, ...question }) => {
    const { measures, tiers, above = 0 } = question;
    const sheet = `${question.sheet} ${writeAs}`;
    // The figures from the last client to the first, so that all are calculated anew.
    const figures = `B${2 + above}:${columnAt(measures.length)}${1 + above + 3 * tiers.length}`;
    const rows = await book.cells(sheet, figures);
    await book.edit(sheet, (cells) => {
      cells.getRange(figures).values = [...rows].reverse();
    });
    expect(await tiersOn(book, question, sheet)).toEqual(expected(question, 'first').reverse());
  });

  test('has a valid policy with the old numbers', async () => {
    const state = await readPolicy();
    if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
    const { cutoffs } = state.policy.models.find(({ modelId }) => modelId === 'care')!;
    expect(cutoffs['overdue_from']).toEqual({ rule: { kind: 'fixed', value: 1.5 }, value: 1.5 });
  });

  test('under protection goes on with the old numbers, but has no cells for new portable formulas', async () => {
    const [stages] = questions;
    await book.edit(policySheet, (cells) => cells.protection.protect());
    await expect(run(book, stages!, 'Stages portable', 'portable')).rejects.toThrow(
      `The workbook's policy on the sheet ${policySheet} is protected`,
    );
    for (const writeAs of ['values', 'live'] as const) {
      await run(book, stages!, 'Stages live', writeAs);
      expect(await tiersOn(book, stages!, 'Stages live')).toEqual(expected(stages!, 'first').reverse());
    }
    await book.edit(policySheet, (cells) => cells.protection.unprotect());
  });

  test('gets the new rows when its policy is restored, and live formulas follow them', async () => {
    await restorePolicy();
    const dealings = questions[1]!;
    await typeNumbers(book, dealings);
    expect(await tiersOn(book, dealings, 'Dealings live')).toEqual(expected(dealings, 'then').reverse());
  });
});

describe('after the next run', () => {
  let book: Book;
  beforeAll(async () => {
    book = await opened();
    for (const { writeAs, ...question } of written)
      await run(book, question, `${question.sheet} ${writeAs}`, writeAs);
  });
  afterAll(() => book.excel.dispose());

  test.each(written)('$sheet $writeAs is what it was', async ({ writeAs, ...question }) => {
    expect(await tiersOn(book, question, `${question.sheet} ${writeAs}`)).toEqual(
      expected(question, 'first'),
    );
  });

  test.each(questions)(
    '$sheet follow the numbers typed on the policy sheet, in every way',
    async (question) => {
      await typeNumbers(book, question);
      const sheets = ways.map((writeAs) => `${question.sheet} ${writeAs}`);
      for (const sheet of sheets) {
        expect([sheet, await tiersOn(book, question, sheet)]).toEqual([sheet, expected(question, 'then')]);
      }
      await run(book, question, sheets[0]!, 'values');
      expect(await tiersOn(book, question, sheets[0]!)).toEqual(expected(question, 'then'));
    },
  );
});
