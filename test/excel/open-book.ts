import type { FWorksheet } from '@univerjs/sheets/facade';
import { giveWhatUniverDoesNotKeep } from '../../src/simulator/not-kept-by-univer';
import { functionsMetadata } from '../../src/functions/metadata';
import { SimulatedWorkbook, type WorkbookOptions } from '../../src/simulator/workbook/simulated-workbook';
import { startUniver } from '../../src/simulator/workbook/univer/start-univer';
import type { CellValue } from '../../src/sheet/cells/cell';
import { openWorkbook } from '../../src/simulator/xlsx/open-workbook';
import { saveWorkbook } from '../../src/simulator/xlsx/save-workbook';
import { startOffice, startOfficeAnew } from '../setup/office';
import { validWorkbook } from '../simulator/xlsx/valid-workbook';
import { contentOf } from './book/content';
import { comparable } from './comparable';

export type Rows = readonly (readonly CellValue[])[];

/** A workbook in the simulated Excel, with what a user does and sees in it. */
export type Book = Awaited<ReturnType<typeof openBook>>;

/** Opens a workbook. Call once in a test file. */
export async function openBook(options: Pick<WorkbookOptions, 'region'> = {}) {
  return bookOf(options, startOffice);
}

/** Opens a new workbook in a separate Excel. */
export const openAnother = () => bookOf({}, startOfficeAnew);

/** Opens a saved workbook in a separate Excel. */
export async function openFile(bytes: Uint8Array) {
  const { snapshot } = await openWorkbook(bytes, 'saved.xlsx');
  const book = await bookOf({ data: snapshot }, startOfficeAnew, bytes);
  giveWhatUniverDoesNotKeep(book.workbook, snapshot);
  return book;
}

type Start = typeof startOffice;

/** Opens a workbook by `start`; `file` is where it comes from. */
export async function bookOf(options: WorkbookOptions, start: Start, file: Uint8Array | null = null) {
  const univer = startUniver();
  const workbook = new SimulatedWorkbook({ ...options, univer });
  const excel = await start(workbook);

  return {
    excel,
    workbook,
    content: () => contentOf(univer, workbook),

    /** Returns the workbook as an .xlsx file: the original file with the changes. */
    async saved(): Promise<Uint8Array> {
      const snapshot = await contentOf(univer, workbook);
      const { functions } = functionsMetadata('en', 'https://localhost:3000');
      const customFunctions = functions.map(({ name }) => name);
      const bytes = await saveWorkbook(snapshot, { customFunctions }, file);
      await validWorkbook(bytes, file ?? undefined);
      return bytes;
    },

    /** Adds and opens a new sheet with these cells from A1 on, and selects A2. */
    async addSheet(name: string, rows: Rows, { table }: { table?: string } = {}) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
        range.values = rows.map((row) => [...row]);
        if (table) sheet.tables.add(range, true).name = table;
        sheet.activate();
        sheet.getRange('A2').select();
        await context.sync();
      });
    },

    /** Deletes everything except a blank sheet. */
    async clear() {
      await Excel.run(async (context) => {
        const { names, protection, settings, worksheets } = context.workbook;
        protection.load('protected');
        names.load('items/name');
        settings.load('items/key');
        worksheets.load('items/name');
        await context.sync();
        if (protection.protected) protection.unprotect();
        if (!worksheets.items.some(({ name }) => name === 'Blank')) worksheets.add('Blank');
        for (const { name } of worksheets.items) if (name !== 'Blank') worksheets.getItem(name).delete();
        for (const { name } of names.items) names.getItem(name).delete();
        for (const { key } of settings.items) settings.getItem(key).delete();
        await context.sync();
      });
    },

    /** Adds a new sheet with many cells from A1 on, quickly. */
    load: (name: string, rows: Rows) => workbook.loadSheet(name, rows),

    async activate(name: string) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      });
    },

    /** Goes to a sheet and selects cells there. */
    async select(name: string, address: string) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
      });
    },

    /** Does what a user does by hand. */
    async edit(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
      await Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem(name), context);
        await context.sync();
      });
    },

    /** Does what a user does by hand and the add-in cannot do, such as merging cells and hiding rows. */
    layOut(name: string, work: (sheet: FWorksheet) => unknown) {
      work(univer.api.getActiveWorkbook()!.getSheetByName(name)!);
    },

    /** Returns the values of cells when they are calculated. */
    async cells(name: string, address: string): Promise<CellValue[][]> {
      await workbook.calculated();
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address).load('values');
        await context.sync();
        return range.values as CellValue[][];
      });
    },

    async formulas(name: string, address: string): Promise<CellValue[][]> {
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address).load('formulas');
        await context.sync();
        return range.formulas as CellValue[][];
      });
    },

    async names() {
      return Excel.run(async (context) => {
        const defined = context.workbook.names.load('items/name,items/formula,items/visible');
        await context.sync();
        return defined.items.map(({ name, formula, visible }) => ({
          name,
          visible,
          formula: String(formula),
        }));
      });
    },

    /** Returns the rules that colour a block of cells. */
    async colors(name: string, address: string) {
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address);
        const formats = range.conditionalFormats.load('items/type');
        await context.sync();
        const rules = formats.items.map(({ cellValue }) => {
          cellValue.load('rule');
          cellValue.format.fill.load('color');
          cellValue.format.font.load('color');
          return cellValue;
        });
        await context.sync();
        return rules.map(({ rule, format }) => ({
          text: rule.formula1,
          fill: format.fill.color,
          color: format.font.color,
        }));
      });
    },

    /** Returns how a sheet is printed: the rows that are on every page, `$1:$1`, and those before which a page ends. */
    printed(name: string) {
      const { pageSetup, pageBreaks } = workbook.snapshot().sheets.find((sheet) => sheet.name === name)!;
      return { header: pageSetup?.titleRows, breaks: pageBreaks ?? [], zoom: pageSetup?.zoom };
    },

    /** Returns everything in the workbook that a file would keep, when it is calculated, for comparing. */
    async everything() {
      await workbook.calculated();
      const settings = await Excel.run(async (context) => {
        const stored = context.workbook.settings.load('items/key,items/value');
        await context.sync();
        // Sorted, because nobody sees in which order they were added.
        return stored.items
          .map(({ key, value }) => [key, value as unknown] as const)
          .sort(([key], [other]) => key.localeCompare(other));
      });
      const { sheets } = workbook.snapshot();
      const notKeptByUniver = sheets.map(({ name, charts = [], pageBreaks = [], dataValidations = [] }) => ({
        name,
        charts,
        pageBreaks,
        dataValidations,
      }));
      return { settings, notKeptByUniver, workbook: comparable(univer.api.getActiveWorkbook()!.save()) };
    },
  };
}
