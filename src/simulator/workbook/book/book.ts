import type { IWorkbookData } from '@univerjs/core';
import { Calculation } from './calculation';
import type { ExcelObjects } from './excel-objects';
import { refreshFormulasOnNameChange } from './refresh-formulas';
import { findFormulasOnce } from '../univer/find-formulas';
import { followActiveSheet } from '../univer/follow-active-sheet';
import { CustomizedRows } from './customized-rows';
import { MovingPlaces } from './moving-places';
import type { MovingPlace } from '../places/place';
import type { PlacedValidation } from './list-validation';
import type { PageSetup } from './page-setup';
import type { PlacedObject } from './placed-objects';
import type { SheetCharts } from './sheet-chart';
import { unitedStates, type Region } from './region';
import { Selection } from './selection';
import { SheetProtection } from './sheet-protection';
import type { StartedUniver } from '../univer/start-univer';
import { StructureProtection } from './structure-protection';
import { TableHeaders } from './table-headers';
import { UniverBook } from '../univer/univer-book';
import { usualWays, type Ways } from './ways';
import { WorkbookEvents } from './workbook-events';

/** A Univer workbook, with what Excel has and Univer lacks. All host objects of the workbook share it. */
export class Book extends UniverBook {
  readonly protection = new SheetProtection();
  readonly structure = new StructureProtection();
  readonly events: WorkbookEvents;
  readonly selection: Selection;
  readonly calculation: Calculation;
  /** The places of the ranges that the add-in keeps for later batches. */
  readonly places: MovingPlaces;
  /** The settings in `Excel.Workbook.settings`, by key. */
  readonly settings = new Map<string, unknown>();
  /** How sheets are printed, by their ids. */
  readonly pageSetups = new Map<string, PageSetup>();
  /** The charts on sheets, by the sheets' ids. */
  readonly charts = new Map<string, SheetCharts>();
  /** Groups of columns, by the sheets' ids; the user can close and open each. */
  readonly columnGroups = new Map<string, readonly MovingPlace[]>();
  /** The rows before which somebody ended a page, by the sheets' ids. */
  readonly pageBreaks = new Map<string, readonly MovingPlace[]>();
  /** Drop-downs, by the sheets' ids. */
  readonly dataValidations = new Map<string, readonly PlacedValidation[]>();
  /** What people put on sheets besides cells and charts, by the sheets' ids. */
  readonly placedObjects = new Map<string, readonly PlacedObject[]>();
  readonly tableHeaders: TableHeaders;
  readonly customizedRows: CustomizedRows;
  readonly objects: ExcelObjects;
  /** True if the workbook's days count from 1904. Cells in Univer always count from 1900. */
  countsFrom1904 = false;
  private readonly chartListeners = new Set<() => void>();
  /** How this build of Excel behaves; may be changed while the workbook is open. */
  readonly ways: Ways = { ...usualWays };

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
    this.customizedRows = new CustomizedRows(this);
    this.objects = objectsOf(this);
    refreshFormulasOnNameChange(this, this.calculation);
    findFormulasOnce(this);
    followActiveSheet(this);
  }
  /** Calls `listener` each time a chart is added, changed or deleted. */
  onChartsChanged(listener: () => void): void {
    this.chartListeners.add(listener);
  }

  chartsChanged(): void {
    for (const listener of this.chartListeners) listener();
  }
}
