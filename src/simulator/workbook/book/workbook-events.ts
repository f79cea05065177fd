import type { ICellData, Nullable } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { HostMessage } from '../../wire/requests/protocol';
import { areaAddress, boundingArea, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';

/** Office's numbers for the events of worksheets, by the events' names in requests. */
const eventTypes: Record<string, number> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
};

/** The target for which office.js registers if it wants events of all sheets. */
const anySheet = 'Workbook';

/** Sends the add-in the events for which it has registered. */
export class WorkbookEvents {
  /** The number of registrations of each event: one that ends leaves the others. */
  private readonly registered = new Map<string, number>();
  private readonly sinks = new Set<(entries: readonly HostMessage[]) => void>();
  private waiting: HostMessage[] = [];
  private silent = false;

  constructor(private readonly book: UniverBook) {
    let active = book.unit.getActiveSheet().getSheetId();
    book.onCommand(({ id }) => {
      if (id !== SetWorksheetActiveOperation.id || this.silent) return;
      const now = book.unit.getActiveSheet().getSheetId();
      if (now === active) return;
      this.fire('Deactivated', active);
      this.fire('Activated', now);
      active = now;
    });
    book.onCommand((command, options) => {
      const calculated = options?.onlyLocal === true || options?.['fromFormula'] === true;
      if (command.id !== SetRangeValuesMutation.id || calculated) return;
      this.cellsWritten(command.params as ISetRangeValuesMutationParams);
    });
  }

  onMessages(sink: (entries: readonly HostMessage[]) => void): void {
    this.sinks.add(sink);
  }

  /**
   * Registers for an event, or ends the registration. Returns false if the event is unknown.
   *
   * @param target a sheet's id; all sheets if omitted
   */
  setRegistered(event: string, registered: boolean, target: string = anySheet): boolean {
    const type = eventTypes[event];
    if (type === undefined) return false;
    const key = `${type} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + (registered ? 1 : -1)));
    return true;
  }

  /** Runs `action` without sending `Activated` and `Deactivated`. */
  silently(action: () => void): void {
    this.silent = true;
    try {
      action();
    } finally {
      this.silent = false;
    }
  }

  /**
   * Sends an event of a sheet, if the add-in has registered for it.
   *
   * @throws Error if the event is unknown
   */
  fire(event: string, sheetId: string, details: object = {}): void {
    const type = eventTypes[event];
    if (type === undefined) throw new Error(`There is no event ${event}`);
    for (const target of [sheetId, anySheet]) {
      if (!this.registered.get(`${type} ${target}`)) continue;
      if (this.waiting.length === 0) queueMicrotask(() => this.post());
      this.waiting.push([65536, type, target, JSON.stringify({ worksheetId: sheetId, ...details }), 0]);
    }
  }

  private post(): void {
    const entries = this.waiting;
    this.waiting = [];
    for (const sink of this.sinks) sink(entries);
  }

  private cellsWritten({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const area = unitId === this.book.unitId && writtenArea(cellValue ?? {});
    if (!area) return;
    this.fire('DataChanged', subUnitId, {
      address: areaAddress(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: this.book.isFromAddIn ? 'ThisLocalAddin' : 'Unknown',
    });
  }
}

/** Returns the smallest area around the cells whose contents were written; null if only styles were. */
function writtenArea(cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {})) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell)) continue;
      const written = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? boundingArea(area, written) : written;
    }
  }
  return area;
}
