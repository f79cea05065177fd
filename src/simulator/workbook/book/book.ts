import type { IWorkbookData } from '@univerjs/core';
import { Calculation } from './calculation';
import type { ExcelObjects } from './excel-objects';
import { followNames } from './follow-names';
import { lookForFormulasOnce } from '../univer/look-for-formulas';
import { KeptRows } from './kept-rows';
import { MovingPlaces } from './moving-places';
import { unitedStates, type Region } from './region';
import { Selection } from './selection';
import { SheetProtection } from './sheet-protection';
import type { StartedUniver } from '../univer/start-univer';
import { StructureProtection } from './structure-protection';
import { TableHeaders } from './table-headers';
import { UniverBook } from '../univer/univer-book';
import { WorkbookEvents } from './workbook-events';

/** One Univer workbook, and what Excel knows of it besides: what all host objects share. */
export class Book extends UniverBook {
  readonly protection = new SheetProtection();
  readonly structure = new StructureProtection();
  readonly events: WorkbookEvents;
  readonly selection: Selection;
  readonly calculation: Calculation;
  /** The places that the add-in keeps ranges of. */
  readonly places: MovingPlaces;
  /** The workbook's settings, by key. */
  readonly settings = new Map<string, unknown>();
  readonly tableHeaders: TableHeaders;
  readonly keptRows: KeptRows;
  readonly objects: ExcelObjects;

  constructor(
    started: StartedUniver,
    data: Partial<IWorkbookData>,
    objectsOf: (book: Book) => ExcelObjects,
    readonly region: Region = unitedStates,
  ) {
    super(started, data);
    this.events = new WorkbookEvents(this);
    this.selection = new Selection(this, this.events);
    this.calculation = new Calculation(this);
    this.places = new MovingPlaces(this);
    this.tableHeaders = new TableHeaders(this);
    this.keptRows = new KeptRows(this);
    this.objects = objectsOf(this);
    followNames(this, this.calculation);
    lookForFormulasOnce(this);
  }
}
