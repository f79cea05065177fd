import type { IWorkbookData } from '@univerjs/core';
import type { HostMessage } from '../wire/host-object';
import type { FunctionMetadata, InvokeFunction, WorkbookHost } from '../wire/workbook-host';
import { Book } from './book';
import { emptyWorkbook } from './empty-sheet';
import { WorkbookObject } from './excel/workbook';
import type { Blanks } from './functions/function-arguments';
import { moveRulesWithCells } from './conditional/moving-rules';
import { keepLongReferences } from './structured-references';
import { CustomFunctions } from './functions/custom-functions';
import { startUniver, type StartedUniver } from './start-univer';

/** What may be chosen about the Excel that is simulated. */
export interface WorkbookOptions {
  /** A Univer that a page has started with its UI; one without a page where there is none. */
  readonly univer?: StartedUniver;
  /** The workbook to open; one empty sheet where there is none. */
  readonly data?: Partial<IWorkbookData>;
  /** How blank cells are passed to custom functions: as null by newer builds of Excel, as 0 by older ones. */
  readonly blanks?: Blanks;
}

/** The workbook of the simulated Excel: Univer underneath, Excel's object model and habits on top. */
export class SimulatedWorkbook implements WorkbookHost {
  readonly root: WorkbookObject;
  private readonly univer: StartedUniver;
  private readonly book: Book;
  private readonly functions: CustomFunctions;

  constructor({ univer, data = emptyWorkbook(), blanks = 'null' }: WorkbookOptions = {}) {
    this.univer = univer ?? startUniver();
    this.book = new Book(this.univer, data);
    keepLongReferences(this.book);
    if (!univer) moveRulesWithCells(this.book);
    this.functions = new CustomFunctions(this.book, this.book.calculation, blanks);
    this.root = new WorkbookObject(this.book);
    this.book.calculation.markAllDirty();
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

  dispose(): void {
    this.univer.univer.dispose();
  }
}
