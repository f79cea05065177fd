import type { HostMessage, HostObject } from '../wire/host-object';
import { Book } from './book';
import { emptySheet } from './empty-sheet';
import { WorkbookHost } from './excel/workbook';
import { startUniver, type StartedUniver } from './start-univer';

/** The workbook of the simulated Excel: Univer underneath, Excel's object model and habits on top. */
export class SimulatedWorkbook {
  readonly root: HostObject;
  private readonly book: Book;
  private readonly univer: StartedUniver;

  /** Takes a Univer that a page has started with its UI; starts one without a page where none is given. */
  constructor(univer: StartedUniver = startUniver()) {
    this.univer = univer;
    this.book = new Book(univer, {
      name: 'Book1.xlsx',
      sheetOrder: ['sheet-1'],
      sheets: { 'sheet-1': emptySheet('sheet-1', 'Sheet1') },
    });
    this.root = new WorkbookHost(this.book);
  }

  /** Calls `sink` with the events that the add-in is to hear of; answers how to stop it. */
  onMessages(sink: (entries: HostMessage[]) => void): () => void {
    return this.book.events.onMessages(sink);
  }

  dispose(): void {
    this.univer.univer.dispose();
  }
}
