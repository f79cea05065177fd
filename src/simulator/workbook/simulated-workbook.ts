import type { IWorkbookData } from '@univerjs/core';
import type { HostMessage } from '../wire/requests/protocol';
import type { Blanks, FunctionMetadata, InvokeFunction } from '../wire/functions/function-contract';
import type { WorkbookHost } from '../wire/workbook-host';
import { addSheet } from './editing/add-sheet';
import { Book } from './book/book';
import { cellsOfRows } from './cells/cells-of-rows';
import type { Region } from './book/region';
import { User } from './editing/user';
import { snapshotOf, type WorkbookSnapshot } from './workbook-snapshot';
import { emptyWorkbook } from './univer/empty-sheet';
import { objectsOfBook } from './excel/workbook/objects-of-book';
import { WorkbookObject } from './excel/workbook/workbook';
import { moveRulesWithCells } from './conditional-formats/moving-rules';
import { keepLongReferences } from './tables/structured-references';
import { CustomFunctions } from './functions/custom-functions';
import { startUniver, type StartedUniver } from './univer/start-univer';

/** What may be chosen about the Excel that is simulated. */
export interface WorkbookOptions {
  /** A Univer that a page has started with its UI; one without a page where there is none. */
  readonly univer?: StartedUniver;
  /** The workbook to open; one empty sheet where there is none. */
  readonly data?: Partial<IWorkbookData>;
  /** How blank cells are passed to custom functions: as null by newer builds of Excel, as 0 by older ones. */
  readonly blanks?: Blanks;
  /** The user's; the United States where it is not said. */
  readonly region?: Region;
}

/** The workbook of the simulated Excel: Univer underneath, Excel's object model and habits on top. */
export class SimulatedWorkbook implements WorkbookHost {
  readonly root: WorkbookObject;
  private readonly univer: StartedUniver;
  private readonly book: Book;
  private readonly functions: CustomFunctions;
  private readonly user: User;

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
    if (univer.withoutPage) moveRulesWithCells(this.book);
    this.functions = new CustomFunctions(this.book, this.book.calculation, blanks);
    this.root = new WorkbookObject(this.book);
    this.book.calculation.markAllDirty();
  }

  get settings(): Map<string, unknown> {
    return this.book.settings;
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

  /** A new sheet with these cells from A1 on: by far the fastest way to have many. */
  loadSheet(name: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    addSheet(this.book, name, { rows: rows.length, columns, cellData: cellsOfRows(rows) });
  }

  /** What the cells show to formulas, row by row. */
  values(sheet: string, address: string): (string | number | boolean)[][] {
    return this.root.worksheets.getItem(sheet).getRange(address).values;
  }

  /** Everything that can be seen of the workbook, as plain JSON. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.book);
  }

  /** A person types into the cells. Throws AccessDenied where the sheet is protected. */
  type(sheet: string, address: string, text: string): void {
    this.user.type(this.root.worksheets.getItem(sheet).getRange(address).whole, text);
  }

  /** A person takes back the last of what can be undone. */
  undo(): void {
    this.user.undo();
  }

  redo(): void {
    this.user.redo();
  }

  protectSheet(sheet: string, password?: string): void {
    this.root.worksheets.getItem(sheet).protection.protect(undefined, password);
  }

  /** Univer is disposed of once it has finished calculating: in the middle of it, it would fail later. */
  dispose(): void {
    this.functions.dispose();
    this.book.calculation.stopTelling();
    void this.book.calculation.idle().then(() => this.univer.univer.dispose());
  }
}
