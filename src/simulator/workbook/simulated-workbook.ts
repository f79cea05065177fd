import { giveCharts, savedCharts, type SavedCharts } from './book/chart-snapshot';
import type { SavedValidation } from './book/list-validation';
import type { PageSetup } from './book/page-setup';
import type { IWorkbookData } from '@univerjs/core';
import type { HostMessage } from '../wire/requests/protocol';
import type { Blanks, FunctionMetadata, InvokeFunction } from '../wire/functions/function-contract';
import type { WorkbookHost } from '../wire/workbook-host';
import { addSheet } from './editing/add-sheet';
import { Book } from './book/book';
import { cellsOfRows } from './cells/cells-of-rows';
import type { Region } from './book/region';
import type { Ways } from './book/ways';
import { User } from './editing/user';
import { snapshotOf, type WorkbookSnapshot } from './workbook-snapshot';
import { emptyWorkbook } from './univer/empty-sheet';
import { giveGroups } from './editing/column-groups';
import { giveValidations } from './editing/data-validations';
import { pictureCharts, type ChartPicture } from './excel/charts/pictures/chart-picture';
import { objectsOfBook } from './excel/workbook/objects-of-book';
import { WorkbookObject } from './excel/workbook/workbook';
import { moveRulesWithCells } from './conditional-formats/moving-rules';
import { keepLongReferences } from './tables/structured-references';
import { readAllTableNames } from './tables/table-names';
import { CustomFunctions } from './functions/custom-functions';
import { keepFormats } from './univer/keep-formats';
import { startUniver, type StartedUniver } from './univer/start-univer';

export interface WorkbookOptions {
  /** A Univer that a page has started with a user interface; by default one that draws nothing is started. */
  readonly univer?: StartedUniver;
  /** The workbook to open; by default one with a single empty sheet. */
  readonly data?: Partial<IWorkbookData>;
  /**
   * What custom functions receive for blank cells: null as in newer builds of Excel (the default), or 0 as in older
   * ones.
   */
  readonly blanks?: Blanks;
  /** The user's region; by default the United States. */
  readonly region?: Region;
}

/**
 * The workbook of the simulated Excel. Univer stores the cells and calculates; this class adds Excel's object model and
 * behaviour.
 */
export class SimulatedWorkbook implements WorkbookHost {
  readonly root: WorkbookObject;
  private readonly univer: StartedUniver;
  private readonly book: Book;
  private readonly functions: CustomFunctions;
  private readonly user: User;
  private chartsDue: ReturnType<typeof setTimeout> | undefined;

  constructor({
    univer = startUniver(),
    data = emptyWorkbook(),
    blanks = 'null',
    region,
  }: WorkbookOptions = {}) {
    this.univer = univer;
    this.book = new Book(this.univer, data, objectsOfBook, region);
    this.user = new User(this.book);
    keepLongReferences(this.book);
    keepFormats(this.book);
    readAllTableNames(this.book);
    if (univer.withoutPage) moveRulesWithCells(this.book);
    this.functions = new CustomFunctions(this.book, this.book.calculation, blanks);
    this.root = new WorkbookObject(this.book);
    this.book.calculation.markAllDirty();
  }

  get settings(): Map<string, unknown> {
    return this.book.settings;
  }

  get countsFrom1904(): boolean {
    return this.book.countsFrom1904;
  }

  set countsFrom1904(counts: boolean) {
    this.book.countsFrom1904 = counts;
  }

  /** Returns the ways in which this build of Excel differs from others; tests may change them. */
  get ways(): Ways {
    return this.book.ways;
  }

  onMessages(sink: (entries: readonly HostMessage[]) => void): void {
    this.book.events.onMessages(sink);
  }

  settle(): Promise<void> {
    return this.book.calculation.settle();
  }

  async calculated(): Promise<void> {
    await this.settle();
    while (this.functions.isPending) {
      await this.functions.nextAnswers();
      await this.settle();
    }
  }

  defineFunctions(functions: readonly FunctionMetadata[], invoke: InvokeFunction): void {
    this.functions.define(functions, invoke);
  }

  /** Adds a sheet with these values from A1 on: by far the fastest way to fill many cells. */
  loadSheet(name: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    addSheet(this.book, name, { rows: rows.length, columns, cellData: cellsOfRows(rows) });
  }

  values(sheet: string, address: string): (string | number | boolean)[][] {
    return this.root.worksheets.getItem(sheet).getRange(address).values;
  }

  /** Returns sheets, names and settings of the workbook as plain JSON, including hidden ones. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.book);
  }

  /**
   * Calls `draw` with the charts of the active sheet: in 50 ms, and again 50 ms after the last of several commands or
   * changes of charts.
   */
  followCharts(draw: (charts: readonly ChartPicture[]) => void): void {
    const drawSoon = () => {
      clearTimeout(this.chartsDue);
      this.chartsDue = setTimeout(() => draw(pictureCharts(this.book)), 50);
    };
    this.book.onChartsChanged(drawSoon);
    this.book.onCommand(drawSoon);
    drawSoon();
  }

  /**
   * Types a text into each of the cells, as a person does.
   *
   * @throws HostError `AccessDenied` if the sheet is protected
   */
  type(sheet: string, address: string, text: string): void {
    this.user.type(this.root.worksheets.getItem(sheet).getRange(address).existingPlace, text);
  }

  /** Undoes the last change, as Ctrl+Z does. Does not undo values that the add-in has written. */
  undo(): void {
    this.user.undo();
  }

  redo(): void {
    this.user.redo();
  }

  protectSheet(sheet: string, password?: string): void {
    this.root.worksheets.getItem(sheet).protection.protect(undefined, password);
  }

  /** Sets how a sheet is printed, as when a file is opened. */
  setUpPage(sheet: string, setup: PageSetup): void {
    this.book.pageSetups.set(this.root.worksheets.getItem(sheet).id, setup);
  }

  /** Groups columns of a sheet, as when a file is opened. */
  groupColumns(sheet: string, groups: readonly string[]): void {
    giveGroups(this.book, this.root.worksheets.getItem(sheet).id, groups);
  }

  /** Gives a sheet its drop-downs, as when a file is opened. */
  giveValidations(sheet: string, saved: readonly SavedValidation[]): void {
    giveValidations(this.book, this.root.worksheets.getItem(sheet).id, saved);
  }

  /** Gives a sheet its charts, as when a file is opened. */
  giveCharts(sheet: string, charts: SavedCharts): void {
    giveCharts(this.book, this.root.worksheets.getItem(sheet).id, charts);
  }

  /** Returns the charts of a sheet in the form in which a file stores them; undefined if it never had one. */
  chartsOn(sheet: string): SavedCharts | undefined {
    return savedCharts(this.book, this.root.worksheets.getItem(sheet).id);
  }

  /** Calls `listener` each time a chart is added, changed or deleted. */
  onChartsChanged(listener: () => void): void {
    this.book.onChartsChanged(listener);
  }

  /** Disposes of Univer after a running calculation has ended, because the calculation would otherwise fail. */
  dispose(): void {
    clearTimeout(this.chartsDue);
    this.functions.dispose();
    this.book.calculation.stopProgressReports();
    void this.book.calculation.idle().then(() => this.univer.univer.dispose());
  }
}
